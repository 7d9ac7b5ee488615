import Language
public import Simulation

/// What a study file may say: the one table behind the reader and the JSON Schema.
extension Definition {
  static let study = Shape.record([
    Field("study", .whole(1...1), "The version of this format: 1."),
    Field("id", studyID, "The word by which it is called."),
    Field("title", .phrase, "What was studied."),
    Field(
      "role", .choice(Study.Role.allCases.map(\.rawValue)), optional: true,
      "Whether it is a finding that counts, an input or a start state that is shown apart, or a check on what the article states; finding unless said."
    ),
    Field("grade", grade, "How far its figures can be trusted."),
    Field("source", source, "Where it was published."),
    Field("posed", .prose, "How the experiment is put to the model: what stands for what."),
    Field("scenario", .name, optional: true, "A shipped scenario whose customers and firm it takes."),
    Field(
      "segments", .list(of: .record([Field("name", .name, "The name that lines use.")] + traits), atLeast: 1),
      optional: true, "Its own groups of customers; one of ordinary customers unless said."),
    Field(
      "base", .choice(Market.Base.allCases.map(\.rawValue)), optional: true,
      "How long the customers have been with the firm; established unless said."),
    Field("start", .lines(.start), optional: true, "What the firm does in every arm before week 0, as lines."),
    Field(
      "arms", .map(keys: .name, values: .lines(.studyArm)),
      "What is done in each arm, as lines; a range such as times=4..16/13 makes an arm of each level."),
    Field("readings", .map(keys: .name, values: reading), "What is measured in each arm: a number."),
    Field("expect", .list(of: expectation, atLeast: 1), "What was published, as formulas over the readings."),
  ])

  /// A pilot of a scenario: an experiment of one's own, in the words of a study, with the scenario's customers and firm.
  static let pilot = Shape.record([
    Field("id", studyID, "The word by which it is called."),
    Field("title", .phrase, "What was tried."),
    Field("made", .phrase, optional: true, "When, with whom and how."),
    Field(
      "arms", .map(keys: .name, values: .lines(.studyArm)),
      "What each group of customers got, as lines after the scenario's start; a comment alone is the firm as it is."),
    Field("readings", .map(keys: .name, values: reading), "What was measured in each group: a number."),
    Field("expect", .list(of: pilotFigure, atLeast: 1), "What came out, as formulas over the readings."),
  ])

  private static let pilotFigure = Shape.record([
    Field("says", .phrase, "What was found, in a few words."),
    Field("figure", .formula, "The figure as a formula over readings."),
    Field("target", .number(-1_000_000...1_000_000), "What came out."),
    Field(
      "band", .pattern(Study.Band.pattern, meaning: Study.Band.meaning),
      "The range in which the true figure lies, 95 of 100 times: 'LOW to HIGH', both."),
  ])

  private static let studyID = Shape.pattern(
    "[A-Za-z][A-Za-z0-9-]{0,29}", meaning: "a name of letters, digits and '-'")

  private static let grade = Shape.choice(Citation.Grade.allCases.map(\.rawValue))

  private static let source = Shape.record([
    Field("authors", .phrase, "Who published it."),
    Field("year", .whole(1900...2100), "The year of publication."),
    Field("venue", .phrase, "The journal, or the institute."),
    Field("found", .prose, "What was found, in our own words."),
  ])

  private static let reading = Shape.record([
    Field("measure", .choice(Sight.words), "What is asked of a customer, or looked up in the firm's records."),
    Field("when", .pattern(Study.When.pattern, meaning: Study.When.meaning), "The week or weeks; week 0 is the start."),
    Field(
      "who", .phrase, optional: true,
      "Whom it is about, joined by 'and': all, reached, informed, breached, consented, creeped-out, active, segment NAME, top 30% of READING, READING >= 3; all unless said."
    ),
    Field(
      "as", .pattern(Study.Summary.pattern, meaning: Study.Summary.meaning), optional: true,
      "How the customers' values become one number; mean unless said."),
  ])

  private static let expectation = Shape.record([
    Field("says", .phrase, "What was found, in a few words."),
    Field("figure", .formula, "The figure as a formula over readings."),
    Field(
      "target", .number(-1_000_000...1_000_000), optional: true, "The published figure; none where only a sign is."),
    Field("band", .pattern(Study.Band.pattern, meaning: Study.Band.meaning), "What counts as a hit."),
    Field(
      "band-by", .choice(Study.Band.Origin.allCases.map(\.rawValue)), optional: true,
      "Whether the band was published or is ours; ours unless said."),
    Field("grade", grade, optional: true, "Where it differs from the study's own."),
    Field(
      "control", .formula, optional: true,
      "The same figure where the cause is missing: it must not lie in the band, or the hit proves nothing."),
  ])
}

extension Sight {
  /// Every measure, in the words of study files.
  static let words: [String] = all.map(\.word)

  /// The measure of that word.
  static func named(_ word: String) -> Sight? { all.first { $0.word == word } }

  private static let all: [Sight] =
    Item.allCases.flatMap { item in
      item.needsKind ? KindFacts.standard.map { .about(item, $0.kind) } : [.of(item)]
    } + Quantity.allCases.flatMap { quantity in Mechanism.allCases.map { .ledger(quantity, $0) } }

  /// As a study file has it, such as `survey interest`, `log giving location` or `ledger trust breach`.
  public var word: String {
    switch self {
    case .of(let item): item.rawValue
    case .about(let item, let kind): "\(item.rawValue) \(kind.name)"
    case .ledger(let quantity, let mechanism): "ledger \(quantity.rawValue) \(mechanism.rawValue)"
    }
  }
}
