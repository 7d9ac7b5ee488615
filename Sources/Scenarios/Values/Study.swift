public import Simulation

/// A published experiment, posed to the model: arms, readings, and what they should come to.
///
/// A *reading* is a number for each arm and replication; an *expectation* is a formula over readings with a band.
public struct Study: Hashable, Sendable {
  /// What a study is for.
  public enum Role: String, CaseIterable, Sendable {
    /// A published finding, counted as hit or missed.
    case finding
    /// A statement of the article behind Paradox, counted apart from the findings.
    case article
    /// A figure that the model takes as given.
    case input
    /// How customers stand before anything is done.
    case start
  }

  /// Where a study was published.
  public struct Source: Hashable, Sendable {
    /// Who published it.
    public var authors: String
    /// When.
    public var year: Int
    /// The journal, or the institute.
    public var venue: String
    /// What was found, in our own words.
    public var found: String
  }

  /// What is done to the customers of one arm.
  public struct Arm: Hashable, Sendable {
    /// Its name in formulas.
    public var name: String
    /// One for each level of a lever that is varied; one alone, without a level, where none is.
    public var levels: [Level]

    /// One level of an arm.
    public struct Level: Hashable, Sendable {
      /// The value of the lever; nil where none is varied.
      public var value: Double?
      /// The arm's lines.
      public var acts: [DatedAct]
    }

    /// Whether a lever is varied.
    public var isSwept: Bool { levels.count > 1 }
  }

  /// What a formula should come to.
  public struct Expectation: Hashable, Sendable {
    /// What was found, in a few words.
    public var says: String
    /// The figure.
    public var figure: Formula
    /// The figure as it is written in the file.
    public var text: String
    /// The published figure; nil where only a sign is published.
    public var target: Double?
    /// What counts as a hit.
    public var band: Band
    /// How far the figure can be trusted.
    public var grade: Citation.Grade
    /// The same figure where the cause is missing.
    public var control: Formula?
  }

  /// What counts as a hit.
  public struct Band: Hashable, Sendable {
    /// Where a band comes from.
    public enum Origin: String, CaseIterable, Sendable {
      case ours, published
    }

    /// The lower end; nil for none.
    public var low: Double?
    /// The upper end; nil for none.
    public var high: Double?
    /// Whether it was published.
    public var origin: Origin
  }

  /// Whether a miss counts as one.
  public var isCounted: Bool { role == .finding || role == .article }

  /// The word by which it is called.
  public var id: String
  /// What was studied.
  public var title: String
  /// What it is for.
  public var role: Role
  /// How far its figures can be trusted.
  public var grade: Citation.Grade
  /// Where it was published.
  public var source: Source
  /// How it is put to the model.
  public var posed: String
  /// The customers.
  public var market: Market
  /// What holds in every arm.
  public var acts: [DatedAct]
  /// In the order of the file.
  public var arms: [Arm]
  /// In the order of the file.
  public var readings: [Reading]
  /// In the order of the file.
  public var expectations: [Expectation]
  /// The file as it was read.
  public var text: String

  /// Weeks that every arm runs: to the last that is read.
  public var weeks: Int { max(1, readings.map(\.when.last).max() ?? 1) }

  /// The fingerprint of the file: any change of it shows.
  public var fingerprint: Fingerprint { Fingerprint(of: text) }

  /// The plan of one level of an arm.
  public func plan(_ level: Arm.Level, customers: Int, seed: UInt32) -> Plan {
    Plan(market: market, acts: acts + level.acts, weeks: weeks, customers: customers, replications: 1, seed: seed)
      .withTheories
  }

  /// The reading of that name.
  public func reading(_ name: String) -> Reading? { readings.first { $0.name == name } }
}
