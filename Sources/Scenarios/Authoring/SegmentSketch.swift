import Language

/// A group of customers as an author or a survey gives it.
public struct SegmentSketch: Hashable, Sendable {
  /// How people stand to data: the three groups of Westin's surveys. What that is in numbers is assumed.
  public enum Stand: String, CaseIterable, Sendable {
    case concerned, pragmatic, unconcerned

    /// One sentence on who they are.
    var persona: String {
      switch self {
      case .concerned: "They read what they sign, and mind who knows what about them."
      case .pragmatic: "They give data where they see what they get for it."
      case .unconcerned: "They do not think about it much, and like what is convenient."
      }
    }

    /// The means that are assumed of them, by key of the file.
    var traits: [(key: String, value: Double)] {
      switch self {
      case .concerned: [("concern", 80), ("appetite", 40), ("literacy", 60), ("reactance", 65)]
      case .pragmatic: [("concern", 55), ("appetite", 55), ("literacy", 50), ("reactance", 50)]
      case .unconcerned: [("concern", 30), ("appetite", 70), ("literacy", 40), ("reactance", 40)]
      }
    }
  }

  /// A number of the file and where it comes from.
  public struct Value: Hashable, Sendable {
    var key: String
    var text: String
    var origin: String
  }

  /// The word that lines use.
  public var name: String
  /// The proportion of all customers, in percent.
  public var share: Double
  /// How they stand to data.
  public var stand: Stand
  /// Where the share comes from; nil where it is the author's word.
  var shareOrigin: String?
  /// What is known of them by a survey; empty: what is assumed of people who stand so.
  var measured: [Value] = []

  /// Weeks from one purchase to the next, where they were said of this group alone.
  var every: Double?
  /// What is spent at a time, where it was said of this group alone.
  var basket: Double?
  /// How far they trust the firm, where it was said of this group alone.
  var feeling: Feeling?

  /// How far a group trusts the firm.
  enum Feeling: String, CaseIterable, Sendable {
    case trusting, ordinary, distrusting

    /// The word of the file, which is about the firm.
    var prior: String {
      switch self {
      case .trusting: "trusted"
      case .ordinary: "ordinary"
      case .distrusting: "distrusted"
      }
    }
  }

  /// As an answer says it.
  public var text: String {
    let words: [String?] = [
      name, "\(plain(share))%", every.map { "every \(plain($0))" }, basket.map { "basket \(plain($0))" },
      feeling?.rawValue, stand == Stand(rawValue: name) ?? .pragmatic ? nil : stand.rawValue,
    ]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  /// What the file says of them besides their names and share.
  var values: [Value] {
    if !measured.isEmpty { return measured }
    return stand.traits.map { Value(key: $0.key, text: plain($0.value), origin: "assumed") }
  }
}
