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

  /// As an answer says it.
  public var text: String {
    "\(name) \(plain(share))%" + (stand.rawValue == name || stand == .pragmatic ? "" : " \(stand.rawValue)")
  }

  /// What the file says of them besides their names and share.
  var values: [Value] {
    if !measured.isEmpty { return measured }
    return stand.traits.map { Value(key: $0.key, text: plain($0.value), origin: "assumed") }
  }

  /// Reads `families 45%, regulars 30%, careful 25% concerned`.
  static func all(in text: String) throws(Objection) -> [SegmentSketch] {
    let example = "Type: families 45%, regulars 30%, careful 25% concerned"
    var all: [SegmentSketch] = []
    var vocabulary = Vocabulary.standard
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      var words = part.split(separator: " ").map(String.init)
      let stand = words.count == 3 ? Stand(rawValue: words.removeLast()) : Stand(rawValue: words.first ?? "")
      guard words.count == 2, stand != nil || part.split(separator: " ").count == 2 else {
        throw Objection(
          "'\(shown(String(part)))' is no group of customers, because a name and a share belong to it. \(example)")
      }
      let share = words[1].hasSuffix("%") ? decimal(String(words[1].dropLast())) : nil
      guard let share, share > 0, share <= 100 else {
        throw Objection(
          "'\(shown(words[1]))' is no share of '\(shown(words[0]))': it is a percentage such as 45%. \(example)")
      }
      do {
        try vocabulary.check(name: words[0], as: .segment)
      } catch {
        throw Objection("'\(shown(words[0]))' cannot be the name of a group: \(error.sentence.ended) \(example)")
      }
      guard words[0].utf8.count <= 30, words[0].utf8.allSatisfy({ $0 < 128 }) else {
        throw Objection(
          "'\(shown(words[0]))' cannot be the name of a group: it has at most 30 plain letters. \(example)")
      }
      vocabulary.segments.append(words[0])
      all.append(SegmentSketch(name: words[0], share: share, stand: stand ?? .pragmatic))
    }
    let sum = all.map(\.share).reduce(0, +)
    guard (sum - 100).magnitude <= 0.05 else {
      throw Objection("the shares make \(plain((sum * 100).rounded() / 100))%, not 100%. \(example)")
    }
    return all
  }
}
