import Language
import Simulation

/// A scenario before it is written: what its author said, and the usual for the rest.
///
/// Whatever is said is held against the file that would come of it, so that a sketch always has a scenario.
/// ```swift
/// var sketch = Sketch(file: "cafe.yaml")
/// try sketch.answer("margin", with: "60%")
/// sketch.text  // a commented file that passes `check`
/// ```
public struct Sketch: Sketching {
  /// The file that it is for.
  public let file: String
  /// What was said, by the name of the premise, in the form of the file.
  public private(set) var answers: [String: String] = [:]
  /// The groups of customers that a survey gave; nil where none was read.
  public private(set) var survey: Survey?

  /// A sketch in which nothing has been said.
  public init(file: String) { self.file = file }

  /// The premises that are asked for: of groups of customers and their trust a survey knows better.
  public var premises: [Premise] {
    Premise.all.filter { survey == nil || !["prior", "segments"].contains($0.name) } + Premise.ownParts(after: answers)
  }

  /// Takes an answer; empty means the usual.
  ///
  /// - Throws: why it cannot be taken; the sketch is as it was.
  public mutating func answer(_ name: String, with text: String) throws(Objection) {
    var next = self
    next.answers[name] = try premises.read(text, for: name)
    // Without a card there is none behind it.
    let asked = next.premises.map(\.name)
    next.answers = next.answers.filter { asked.contains($0.key) }
    try next.hold()
    self = next
  }

  /// Takes the groups of customers of a survey in place of answers about them.
  public mutating func take(_ survey: Survey) throws(Objection) {
    var next = self
    next.survey = survey
    next.answers["segments"] = nil
    next.answers["prior"] = nil
    try next.hold()
    self = next
  }

  /// The scenario that would be written.
  public var scenario: Scenario? { readScenario(text).scenario }

  private func hold() throws(Objection) {
    guard let problem = readScenario(text).problems.first else { return }
    throw Objection("that does not go with the rest: \(problem.sentence.ended) See what stands before: back")
  }

  /// What stands for a premise: what was said, or the usual.
  func value(_ name: String) -> String {
    answers[name] ?? Premise.all.first { $0.name == name }?.usual ?? ""
  }

  /// Where it comes from.
  func origin(_ name: String) -> String {
    answers[name] != nil ? "your answer" : Premise.all.first { $0.name == name }?.origin ?? ""
  }

  /// The groups of customers.
  var segments: [SegmentSketch] {
    if let survey { return survey.segments }
    let origin = answers["segments"] == nil ? self.origin("segments") : nil
    return ((try? SegmentSketch.all(in: value("segments"))) ?? []).map {
      var segment = $0
      segment.shareOrigin = origin
      return segment
    }
  }

  /// The word by which the scenario is called: the name of its file in small letters, digits and `-`.
  var id: String {
    let name = file.split(separator: "/").last.map(String.init) ?? ""
    let base = name.split(separator: ".").first.map(String.init) ?? ""
    let letters = base.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let word = String(letters.drop { !$0.isLetter }.prefix(30))
    return word.isEmpty ? "my-firm" : word
  }

  /// What the firm is called: what stands before the comma.
  var title: String { value("firm").split(separator: ",").first.map { String($0).clean } ?? "My firm" }
}

extension String {
  /// With a full stop, unless it ends with a sign of its own.
  var ended: String { last == "?" || last == "." ? self : self + "." }

  /// On one line, without blanks at the ends and without anything that a terminal would obey or YAML refuses.
  var clean: String {
    var scalars = String.UnicodeScalarView()
    // Straight quotes are what a line puts around an answer.
    scalars.append(contentsOf: unicodeScalars.map { $0.isHarmful ? " " : $0 == "\"" ? "'" : $0 })
    return String(scalars).split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
