public import Language
public import Simulation

/// A firm, its customers and a question: what a scenario file says.
///
/// Texts are paragraphs with a blank line between them, for a screen to wrap; they hold no character that a terminal
/// would obey.
public struct Scenario: Sendable {
  /// The word by which it is opened, such as `shopping-list`.
  public var id: String
  /// The title that a screen shows.
  public var title: String
  /// The firm's name.
  public var firm: String
  /// What the firm trades in; nil where the file does not say.
  public var sector: String?
  /// How hard the goals are; nil where the file does not say.
  public var difficulty: Difficulty?
  /// About how long a first session takes; nil where the file does not say.
  public var minutes: Int?
  /// What the reader is told first.
  public var story: String
  /// What stands behind it: the file's `info`.
  public var background: Background
  /// The customers and the money.
  public var market: Market
  /// How many customers a run has.
  public var customers: Int
  /// How long it lasts.
  public var weeks: Int
  /// One per segment of the market, in its order.
  public var personas: [Persona]
  /// What `start` says, all at week 0, then what `events` say; part of the baseline.
  public var acts: [DatedAct]
  /// The scenario's own names for tactics.
  public var names: [Vocabulary.Alias]
  /// Choices with a letter, in the order of the alphabet.
  public var cards: [Card]
  /// Levers that cannot be moved, and who locked them.
  public var locks: [Lock]
  /// Levers that a screen does not offer: decisions such as `share`, or tactics.
  public var hidden: [String]
  /// What to reach.
  public var goals: [Goal]
  /// One way to reach the goals, by the author.
  public var solution: [Line]
  /// A way through it, step by step; nil where there is none.
  public var lesson: Lesson?
  /// The author's own experiments with these customers.
  public var pilots: [Study]
  /// Notes for whoever leads a room through it; nil where there are none.
  public var facilitation: Facilitation?
  /// The file as it was read, for a session that must open alone.
  public var text: String

  /// The names that lines may use here.
  public var vocabulary: Vocabulary {
    var vocabulary = Vocabulary(of: market, aliases: names)
    vocabulary.theories = RivalTheory.all.map(\.theory.name)
    return vocabulary
  }

  /// How a segment is introduced; nil for one that the market does not have.
  public func persona(of segment: String) -> Persona? { personas.first { $0.segment == segment } }

  /// The plan of this scenario with `acts` of yours after its own.
  ///
  /// - Parameters:
  ///   - weeks: Weeks to run; nil means the scenario's.
  ///   - customers: How many customers; nil means the scenario's.
  public func plan(
    _ acts: [DatedAct] = [], weeks: Int? = nil, customers: Int? = nil, replications: Int = 20, seed: UInt32 = 1
  ) -> Plan {
    Plan(
      market: market, acts: self.acts + acts, weeks: weeks ?? self.weeks, customers: customers ?? self.customers,
      replications: replications, seed: seed
    ).withTheories
  }

  /// The fingerprint of `canonical`: comments, spacing and the order of keys do not change it, any change of meaning does.
  public var fingerprint: Fingerprint { Fingerprint(of: canonical) }
}

extension Scenario: Hashable {
  /// Whether two scenarios say the same, however their files are written.
  public static func == (a: Scenario, b: Scenario) -> Bool { a.canonical == b.canonical }

  /// Hashes what the scenario says.
  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}
