import Language

/// An experiment of an author's own before it stands in the scenario's file: two groups of customers and what was
/// counted or measured in each.
public struct PilotSketch: Sketching {
  /// What can be compared by somebody who has two groups and no study to write.
  public enum Measure: String, CaseIterable, Sendable {
    case bought, clicked, spend, trust
    case optedIn = "opted-in"
    case left

    /// Whether people are counted who did it; otherwise a mean and a spread are given.
    var isCounted: Bool { ![.spend, .trust].contains(self) }

    /// A few words for a list.
    public var meaning: String {
      switch self {
      case .bought: "how many bought at least once"
      case .clicked: "how many clicked on it"
      case .spend: "how much a customer spent"
      case .trust: "how far a customer trusts you, 0 to 100, asked"
      case .optedIn: "how many said yes to the use of their data"
      case .left: "how many left"
      }
    }

    /// The measure as a reading of a study.
    func reading(weeks: Int) -> String {
      let span = weeks == 1 ? "week 1" : "weeks 1-\(weeks)"
      return switch self {
      case .bought: "{measure: log purchases, when: \(span), as: share above 0}"
      case .clicked: "{measure: log clicks, when: \(span), who: reached}"
      case .spend: "{measure: log spend, when: \(span)}"
      case .trust: "{measure: survey trust, when: week \(weeks)}"
      case .optedIn: "{measure: log opted-in, when: week \(weeks)}"
      case .left: "{measure: log left, when: week \(weeks)}"
      }
    }
  }

  /// The scenario's file as it stands.
  let file: String
  /// The number of its next pilot.
  let number: Int
  /// What was said, by the name of the premise.
  public private(set) var answers: [String: String] = [:]

  /// A pilot for the file with that text.
  public init(file: String) {
    self.file = file
    number = (readScenario(file).scenario?.pilots.count ?? 0) + 1
  }

  /// The word by which it will be called.
  public var id: String { "pilot-\(number)" }

  /// What is asked, as far as the measure says which numbers belong to it.
  public var premises: [Premise] { PilotSketch.first + [people] + (measure.isCounted ? [count] : [mean, spread]) }

  /// All that can be asked, whatever the measure.
  public static let all: [Premise] = {
    var measured = PilotSketch(file: "")
    measured.answers["measure"] = Measure.trust.rawValue
    let counted = PilotSketch(file: "").premises
    return counted + measured.premises.filter { premise in !counted.contains { $0.name == premise.name } }
  }()

  var measure: Measure { answers["measure"].flatMap { Measure(rawValue: $0) } ?? .bought }

  private static let first = [
    Premise(
      name: "title", question: "What did you try, in a few words?",
      more: "As you will find it again: a reason beside the offer.", usual: "An experiment of ours", origin: "assumed",
      form: .phrase),
    Premise(
      name: "a", question: "What did group A get, besides what your firm does anyway?",
      more: "Lines as you type them at the prompt, with ; between them: apply recommendations; disclose notice saying "
        + "benefit. nothing is the firm as the scenario has it.",
      usual: "nothing", origin: "the firm as it is", form: .arm),
    Premise(
      name: "b", question: "And group B?",
      more:
        "Lines with ; between them, as for group A. Both groups have the same customers in here, so the difference is what "
        + "you write.",
      usual: nil, origin: "", form: .arm),
    Premise(
      name: "weeks", question: "After how many weeks did you look?",
      more: "Counted from the beginning of the experiment.", usual: "4", origin: "assumed", form: .whole(1...104)),
    Premise(
      name: "measure", question: "What did you look at: \(Measure.allCases.map(\.rawValue).joined(separator: ", "))?",
      more: Measure.allCases.map { "\($0.rawValue): \($0.meaning)." }.joined(separator: " "), usual: "bought",
      origin: "assumed", form: .choice(Measure.allCases.map(\.rawValue))),
  ]

  private var people: Premise {
    Premise(
      name: "people", question: "How many customers were in group A, and how many in group B?",
      more: "Two numbers, such as 900, 880: those who were dealt to each by chance, whatever they did then.",
      usual: nil,
      origin: "", form: .pair(2...1_000_000_000, isWhole: true))
  }

  private var count: Premise {
    Premise(
      name: "count", question: "How many of each \(verb)?", more: "Two numbers, such as 90, 117: each customer once.",
      usual: nil, origin: "", form: .pair(0...1_000_000_000, isWhole: true))
  }

  private var mean: Premise {
    Premise(
      name: "mean", question: "What was the mean in group A, and in group B?",
      more: "Two numbers, such as 54.2, 57: \(measure.meaning), the mean over all of the group.", usual: nil,
      origin: "",
      form: .pair(0...1_000_000_000, isWhole: false))
  }

  private var spread: Premise {
    Premise(
      name: "spread", question: "How much did customers differ, in group A and in group B?",
      more: "Two standard deviations, such as 20, 21.5; a spreadsheet's STDEV of the column.", usual: nil, origin: "",
      form: .pair(0...1_000_000_000, isWhole: false))
  }

  private var verb: String {
    switch measure {
    case .clicked: "clicked"
    case .optedIn: "said yes"
    case .left: "left"
    case .bought, .spend, .trust: "bought"
    }
  }

  /// Takes an answer; empty means the usual.
  public mutating func answer(_ name: String, with text: String) throws(Objection) {
    var next = self
    next.answers[name] = try premises.read(text, for: name)
    // Numbers that belonged to another measure say nothing of this one.
    let kept = next.premises.map(\.name)
    next.answers = next.answers.filter { kept.contains($0.key) }
    if ["a", "b"].contains(name) || next.isAnswered { try next.hold() }
    self = next
  }

  /// Whether nothing is missing that is not usual.
  private var isAnswered: Bool { premises.allSatisfy { $0.usual != nil || answers[$0.name] != nil } }

  /// What the two groups come to.
  func effect() throws(Objection) -> TwoGroups {
    if measure.isCounted { return try TwoGroups(counts: pair("count"), people: pair("people")) }
    return try TwoGroups(
      means: pair("mean"), spreads: pair("spread"), people: pair("people"), isRatio: measure == .spend)
  }

  /// The numbers of group A and group B.
  func pair(_ name: String) -> (Double, Double) {
    let numbers = value(name).split(separator: ",").compactMap { Double($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 0)
  }

  private func hold() throws(Objection) {
    var whole = self
    for premise in premises where premise.usual == nil && answers[premise.name] == nil {
      // Numbers that only fill the place until they are asked for.
      whole.answers[premise.name] = premise.name == "b" ? "nothing" : premise.name == "people" ? "100,100" : "10,11"
    }
    guard let problem = readScenario(try whole.added()).problems.first else { return }
    throw Objection("that is no line for this scenario: \(problem.sentence.ended) More about lines: help apply")
  }

  /// What is said of a premise, or its usual.
  func value(_ name: String) -> String {
    answers[name] ?? premises.first { $0.name == name }?.usual ?? ""
  }
}
