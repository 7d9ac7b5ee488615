import Language
import Simulation

/// What a scenario file may say: the one table behind the reader and the JSON Schema.
enum Definition {
  static let scenario = Shape.record([
    Field("paradox", .whole(1...1), "The version of this format: 1."),
    Field("id", .name, "The word by which it is opened; also the name of its file."),
    Field("title", .phrase, "The title that a screen shows."),
    Field("firm", .phrase, "The firm's name, with what it is."),
    Field("story", .prose, "What the reader is told first."),
    Field("sector", .choice(Scenario.sectors), optional: true, "What the firm trades in."),
    Field(
      "difficulty", .choice(Scenario.Difficulty.allCases.map(\.rawValue)), optional: true,
      "How hard the goals are: easy when one idea reaches them, hard when ideas must be weighed."),
    Field("minutes", .whole(5...240), optional: true, "About how long a first session with it takes."),
    Field("info", background, "What stands behind it."),
    Field("market", market, "How many customers, for how long, and the money."),
    Field("segments", .list(of: segment, atLeast: 1), "Groups of customers; their shares make 100%."),
    Field(
      "kinds", .map(keys: .name, values: ownKind), optional: true,
      "Kinds of data of its own: 'health: like inferred, sensitivity 90', and ', awareness 20' where that differs."),
    Field(
      "names", .map(keys: .name, values: .choice(Tactic.allCases.map(\.rawValue))), optional: true,
      "Names of its own for tactics: 'playlist: shopping-list'."),
    Field("start", .lines(.start), optional: true, "What the firm does before week 0, as lines."),
    Field(
      "events", .lines(.events), optional: true,
      "What happens whatever you do, as lines that begin with 'at WEEK'."),
    Field(
      "cards", .map(keys: .pattern("[A-Z]", meaning: "one capital letter"), values: card), optional: true,
      "Choices with a letter."),
    Field(
      "locked", .map(keys: .choice(levers), values: .phrase), optional: true,
      "Levers that cannot be moved, and who locked them: 'share: the legal department'."),
    Field(
      "hidden", .list(of: .choice(levers), atLeast: 1), optional: true,
      "Levers that screens do not offer: verbs of decisions, and tactics."),
    Field("goals", .list(of: goal, atLeast: 1), "What to reach."),
    Field("solution", .lines(.lesson), "One way to reach the goals, as lines that may 'run'."),
    Field("lesson", lesson, optional: true, "A way through it, step by step."),
    Field(
      "pilots", .list(of: pilot, atLeast: 1), optional: true,
      "Experiments of your own with these customers: what plausible worlds are weighed by."),
    Field("facilitator", notes, optional: true, "Notes for whoever leads a room through it."),
  ])

  /// What a file of a format may say.
  static func shape(of format: FileProblem.Format) -> Shape {
    switch format {
    case .scenario: scenario
    case .study: study
    case .theories: theories
    case .worlds: worlds
    case .sweep: sweep
    }
  }

  /// What can be locked or hidden: the verbs of decisions, and tactics.
  static let levers = Words.all.filter { $0.role == .decision }.map(\.text) + Tactic.allCases.map(\.rawValue)

  private static let background = Shape.record([
    Field("what", .prose, "What it is."),
    Field("how", .prose, "How it works."),
    Field("notice", .list(of: .phrase, atLeast: 1), "Things to notice."),
    Field("try", .list(of: .phrase, atLeast: 1), "Things to try."),
    Field("sources", .list(of: source, atLeast: 1), "The findings that it rests on."),
  ])

  private static let notes = Shape.record([
    Field("opening", .prose, "How to begin."),
    Field("ask", .list(of: .phrase, atLeast: 1), "Questions for the room, in the order of the session."),
    Field("watch", .list(of: .phrase, atLeast: 1), "What rooms tend to do, and what helps then."),
    Field("close", .prose, "What to leave them with."),
  ])

  private static let source = Shape.record([
    Field(
      "id", .pattern("[SK][0-9]{1,2}", meaning: "a row of the evidence, such as S6 or K18"), "The row of the evidence."),
    Field("grade", .choice(Citation.Grade.allCases.map(\.rawValue)), "How far its figures can be trusted."),
    Field("says", .phrase, "What it says."),
  ])

  private static let market = Shape.record([
    Field("customers", .whole(8...10_000_000), optional: true, "How many customers; 10000 unless said."),
    Field("weeks", .whole(1...520), optional: true, "How many weeks it lasts; 52 unless said."),
    Field(
      "currency", .pattern("[A-Z]{3}|[$€£¥₹]", meaning: "a sign such as $ or a code such as CHF"),
      "The sign or the code of the currency."),
    Field("margin", .percent, "The part of the price that is margin."),
    Field("discount", .percent, optional: true, "Yearly rate at which later money is discounted; 10% unless said."),
    Field(
      "base", .choice(Market.Base.allCases.map(\.rawValue)), optional: true,
      "How long the customers have been with the firm; established unless said."),
    Field("costs", costs, optional: true, "What things cost the firm, in the currency."),
    Field("earnings", earnings, optional: true, "What passing data on earns, in the currency."),
  ])

  private static let costs = Shape.record([
    Field(
      "contact", .map(keys: .choice(Tactic.allCases.map(\.rawValue)), values: .number(0...1000)), optional: true,
      "One contact of a tactic with a customer; 0 unless said."),
    Field("breached-record", .number(0...10_000), optional: true, "One breached record; 148 unless said (K14)."),
  ])

  private static let earnings = Shape.record([
    Field("partners", .number(0...1000), optional: true, "Sharing with partners, per active customer and week."),
    Field("brokers", .number(0...1000), optional: true, "Sharing with brokers, per active customer and week."),
  ])

  private static let segment = Shape.record(
    [
      Field("name", .name, "The name that lines use."),
      Field("title", .phrase, "The title that a screen shows."),
      Field("persona", .phrase, "One sentence on who they are."),
    ] + traits)

  /// What is said of the customers of a segment, in a scenario and in a study.
  static let traits: [Field] = [
    Field("share", .percent, "The part of all customers."),
    Field(
      "prior", .choice(Prior.allCases.map(\.rawValue)), optional: true,
      "Trust and skepticism at the start; ordinary unless said."),
    Field("trust", points, optional: true, "Mean trust at the start, instead of the prior's."),
    Field("skepticism", points, optional: true, "Mean skepticism at the start, instead of the prior's."),
    Field("concern", points, optional: true, "Mean privacy concern; 55 unless said."),
    Field("appetite", points, optional: true, "Mean appetite for personalization; 55 unless said."),
    Field("literacy", points, optional: true, "Mean understanding of how data is used; 50 unless said."),
    Field("reactance", points, optional: true, "Mean readiness to resist pressure; 50 unless said."),
    Field("forgiveness", points, optional: true, "Mean readiness to forgive; 50 unless said."),
    Field(
      "weeks-between-purchases", .number(0.1...520), optional: true,
      "Mean weeks from one purchase to the next; 4 unless said."),
    Field("basket", .number(0.01...1_000_000), optional: true, "Mean basket in the currency; 35 unless said."),
  ]

  private static let points = Shape.number(0...100)

  private static let ownKind = Shape.pattern(
    "like (\(KindFacts.standard.map(\.kind.name).joined(separator: "|")))"
      + "(, sensitivity (100|[0-9]{1,2}))?(, awareness (100|[0-9]{1,2}))?",
    meaning: "written 'like inferred, sensitivity 90' (and 'awareness 20' where it differs)")

  private static let card = Shape.record([
    Field("title", .phrase, "What one chooses."),
    Field("lines", .lines(.lesson), "What to type for it."),
  ])

  private static let lesson = Shape.record([
    Field("title", .phrase, "What it is called."),
    Field("minutes", .whole(1...180), "About how long it takes."),
    Field("steps", .list(of: step, atLeast: 1), "What is told and tried, in this order."),
    Field(
      "debrief", .list(of: .phrase, atLeast: 1), optional: true, "Questions at the end, to talk or to think about."),
    Field("next", .name, optional: true, "The scenario whose lesson comes next."),
  ])

  private static let step = Shape.record([
    Field("title", .phrase, "A few words over it."),
    Field("tell", .prose, "What is said first."),
    Field(
      "predict", .prediction, optional: true,
      "What you expect, such as 'trust down 5'. Whoever follows says what they expect of that measure before weeks run."
    ),
    Field(
      "do", .lines(.lesson), optional: true,
      "Your way, one of several: lines that may 'run' and 'predict', and questions such as 'why trust'. Without it and 'predict' the step is only told."
    ),
    Field(
      "expect", .condition, optional: true,
      "What must hold before it goes on, judged after a run; unless said, that all of 'do' was typed."),
    Field(
      "stands", .lines(.stands), optional: true,
      "Decisions that must stand before it goes on, judged after a run: 'secure strong visible'."),
    Field("others", .list(of: way, atLeast: 1), optional: true, "Other ways that come to what is expected."),
    Field("hint", .list(of: .phrase, atLeast: 1), optional: true, "From a nudge to the answer."),
    Field("explain", .prose, optional: true, "What is said when it is done."),
  ])

  private static let way = Shape.record([
    Field("title", .phrase, "What it does."),
    Field("do", .lines(.lesson), "What to type for it, in place of the step's own 'do'."),
  ])

  private static let goal = Shape.record([
    Field("id", .name, "A word to call it by."),
    Field("title", .phrase, "The goal as a person would say it."),
    Field("holds", .condition, "What must hold: 'trust >= baseline - 2'."),
    Field("week", .whole(1...520), optional: true, "Weeks done when it is judged; the last unless said."),
  ])
}
