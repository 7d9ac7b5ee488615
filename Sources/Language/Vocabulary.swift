public import Simulation

/// The names that lines may use beside the words of the grammar: kinds of data, segments and a scenario's own names.
///
/// ```swift
/// let vocabulary = Vocabulary(segments: ["young", "careful"], aliases: [.init("playlist", for: .shoppingList)])
/// ```
public struct Vocabulary: Hashable, Sendable {
  /// A scenario's own name for a tactic.
  public struct Alias: Hashable, Sendable {
    /// The scenario's word.
    public var name: String
    /// What it stands for.
    public var tactic: Tactic

    /// Makes `name` another name for `tactic`.
    public init(_ name: String, for tactic: Tactic) {
      self.name = name
      self.tactic = tactic
    }
  }

  /// The kinds of data, the eight of the design and the scenario's own.
  public var kinds: [Kind]
  /// The segments of the market.
  public var segments: [String]
  /// Read as the tactic, printed back as the scenario's own name; of two for one tactic the first is printed.
  public var aliases: [Alias]
  /// The rival theories that can be assumed.
  public var theories: [String] = []

  /// First words that are no lines, such as the shell's commands: an error may suggest them, nothing reads them.
  public var commands: [String] = []

  /// Makes a vocabulary of the eight kinds of the design, unless others are given.
  public init(kinds: [Kind] = KindFacts.standard.map(\.kind), segments: [String] = [], aliases: [Alias] = []) {
    self.kinds = kinds
    self.segments = segments
    self.aliases = aliases
  }

  /// The names of a market, with a scenario's own names for tactics.
  public init(of market: Market, aliases: [Alias] = []) {
    self.init(kinds: market.kinds.map(\.kind), segments: market.segments.map(\.name), aliases: aliases)
  }

  /// The words of the grammar alone: no segments, no names of a scenario.
  public static let standard = Vocabulary()

  /// The tactic that a word names, by its own name or a scenario's.
  public func tactic(named word: String) -> Tactic? {
    aliases.first { $0.name == word }?.tactic ?? Tactic(rawValue: word)
  }

  /// What a tactic is called here.
  public func name(of tactic: Tactic) -> String {
    aliases.first { $0.tactic == tactic }?.name ?? tactic.rawValue
  }

  /// Every word that names a tactic here, a scenario's own names first.
  public var tacticNames: [String] { aliases.map(\.name) + Tactic.allCases.map(\.rawValue) }
}
