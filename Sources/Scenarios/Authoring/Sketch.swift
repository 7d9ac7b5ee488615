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

  /// The premises that are asked for: of groups of customers and their trust a survey knows better, and what was said of
  /// each group is not asked again.
  public var premises: [Premise] {
    Premise.all.compactMap(asked) + Premise.ownParts(after: answers)
  }

  private func asked(_ premise: Premise) -> Premise? {
    if survey != nil, ["prior", "segments"].contains(premise.name) { return nil }
    var premise = premise
    if let open = groups(open: premise.name) {
      if open.isEmpty { return nil }
      if premise.takesGroups, open.count > 1 {
        let each = open.map { "\($0) \(premise.usual ?? "")" }.joined(separator: ", ")
        premise.question += " One number for all, or one for each: \(each)."
      } else if open.count < segments.count {
        premise.question += " This is about \(open.joined(separator: ", "))."
      }
    }
    if premise.name == "data", let usual = premise.usual, case let used = unheld(by: used, holding: usual),
      !used.isEmpty
    {
      premise.usual = "\(usual),\(used.joined(separator: ","))"
      premise.origin = "what runs today uses \(used.joined(separator: " and "))"
    }
    return premise
  }

  /// Takes an answer; empty means the usual.
  ///
  /// - Throws: why it cannot be taken; the sketch is as it was.
  public mutating func answer(_ name: String, with text: String) throws(Objection) {
    let premises = premises
    if !premises.contains(where: { $0.name == name }), Premise.all.contains(where: { $0.name == name }) {
      throw Objection(
        "'\(name)' is not asked here, because what is known of each group answers it. Leave it out, or see what stands "
          + "before: back")
    }
    var next = self
    next.answers[name] = try premises.read(text, for: name)
    // Without a card there is none behind it.
    let asked = next.premises.map(\.name)
    next.answers = next.answers.filter { asked.contains($0.key) }
    try next.holdGroups()
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
    let unheld = unheld(by: used, holding: value("data"))
    guard unheld.isEmpty else {
      throw Objection(
        "what runs today uses \(unheld.joined(separator: " and ")), which is not among the data that you hold. There it "
          + "would be: \(value("data")),\(unheld.joined(separator: ",")). See what stands before: back")
    }
    guard let problem = readScenario(text).problems.first else { return }
    throw Objection("that does not go with the rest: \(problem.sentence.ended) See what stands before: back")
  }

  /// What stands for a premise: what was said, or the usual.
  func value(_ name: String) -> String {
    answers[name] ?? premise(name)?.usual ?? ""
  }

  /// Where it comes from.
  func origin(_ name: String) -> String {
    answers[name] != nil ? "your answer" : premise(name)?.origin ?? ""
  }

  /// A premise as it is asked here; where it is not asked, as it stands.
  private func premise(_ name: String) -> Premise? {
    guard let premise = Premise.all.first(where: { $0.name == name }) else { return nil }
    return name == "data" ? asked(premise) : premise
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

  /// The tactics that run already, each as what stands behind `apply`.
  var running: [String] { value("today") == Premise.nothing ? [] : value("today").components(";") }

  /// The kinds of data that they use.
  private var used: [String] { running.flatMap(TacticAnswer.kinds) }

  /// Of some kinds those that are not held, each once.
  func unheld(by kinds: [String], holding held: String) -> [String] {
    let held = held.components(",")
    return kinds.enumerated().filter { place, kind in
      !held.contains(kind) && !kinds[..<place].contains(kind)
    }.map(\.element)
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
  /// Its parts between signs, clean.
  func components(_ sign: Character) -> [String] { split(separator: sign).map { String($0).clean } }

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
