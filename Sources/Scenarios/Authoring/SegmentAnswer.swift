import Language

/// The answers in which groups of customers are named.
extension SegmentSketch {
  private static let example = "Type: climbers 20% every 3 basket 90 trusting, families 80%"

  /// Reads `climbers 20% every 3 basket 90 trusting, families 50%, careful 30% concerned`.
  static func all(in text: String) throws(Objection) -> [SegmentSketch] {
    var all: [SegmentSketch] = []
    var vocabulary = Vocabulary.standard
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let segment = try SegmentSketch(String(part), in: vocabulary)
      vocabulary.segments.append(segment.name)
      all.append(segment)
    }
    let sum = all.map(\.share).reduce(0, +)
    guard (sum - 100).magnitude <= 0.05 else {
      throw Objection("the shares make \(plain((sum * 100).rounded() / 100))%, not 100%. \(example)")
    }
    return all
  }

  /// Reads one group: a name and a share, and behind them in any order what holds for this group alone.
  private init(_ text: String, in vocabulary: Vocabulary) throws(Objection) {
    // '20 %' is what many write.
    let words = text.replacing(" %", with: "%").split(separator: " ").map(String.init)
    guard words.count >= 2 else {
      throw Objection(
        "'\(shown(text))' is no group of customers, because a name and a share belong to it. \(Self.example)")
    }
    let share = words[1].hasSuffix("%") ? decimal(String(words[1].dropLast())) : nil
    guard let share, share > 0, share <= 100 else {
      throw Objection(
        "'\(shown(words[1]))' is no share of '\(shown(words[0]))': it is a percentage such as 45%. \(Self.example)")
    }
    do {
      try vocabulary.check(name: words[0], as: .segment)
    } catch {
      throw Objection("'\(shown(words[0]))' cannot be the name of a group: \(error.sentence.ended) \(Self.example)")
    }
    guard words[0].utf8.count <= 30, words[0].utf8.allSatisfy({ $0 < 128 }) else {
      throw Objection(
        "'\(shown(words[0]))' cannot be the name of a group: it has at most 30 plain letters. \(Self.example)")
    }
    self.init(name: words[0], share: share, stand: Stand(rawValue: words[0]) ?? .pragmatic)
    try take(words.dropFirst(2))
  }

  /// Takes what stands behind the share, each at most once.
  private mutating func take(_ words: ArraySlice<String>) throws(Objection) {
    var rest = words
    var said: Set<String> = []
    while let word = rest.popFirst() {
      let subject: String
      if let stand = Stand(rawValue: word) {
        (self.stand, subject) = (stand, "how it stands to data")
      } else if let feeling = Feeling(rawValue: word) {
        (self.feeling, subject) = (feeling, "how far it trusts you")
      } else if let range = Self.ranges[word] {
        let number = rest.popFirst() ?? ""
        guard let value = decimal(number), range.contains(value) else {
          throw Objection(
            "'\(shown(number))' cannot stand behind '\(word)' of '\(name)', because it is a number from "
              + "\(plain(range.lowerBound)) to \(plain(range.upperBound)). \(Self.example)")
        }
        if word == "every" { every = value } else { basket = value }
        subject = word
      } else {
        let known = Stand.allCases.map(\.rawValue) + Feeling.allCases.map(\.rawValue) + ["every", "basket"]
        let meant = nearest(word, among: known).map { "did you mean '\($0)'?" }
        let choices = "behind a share stand every 3, basket 90, \(known.dropLast(2).joined(separator: ", "))."
        throw Objection("'\(shown(word))' says nothing about '\(name)'; \(meant ?? choices) \(Self.example)")
      }
      guard said.insert(subject).inserted else {
        throw Objection("of '\(name)' \(subject) is said twice. \(Self.example)")
      }
    }
  }

  /// What a number behind these words may be.
  static let ranges = ["every": 0.1...520, "basket": 0.01...1_000_000]
}

/// An answer with one number for all customers, or one for each group: `4`, `climbers 3, families 8`.
enum NumberForGroups: Hashable, Sendable {
  case all(Double)
  case each([Named])

  /// The number of one group.
  struct Named: Hashable, Sendable {
    var name: String
    var value: Double
  }

  /// Reads it; nil where it has another form.
  init?(_ text: String, in range: ClosedRange<Double> = 0...(.infinity)) {
    if let value = decimal(text) {
      guard range.contains(value) else { return nil }
      self = .all(value)
      return
    }
    var all: [Named] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ").map(String.init)
      guard words.count == 2, let value = decimal(words[1]), range.contains(value),
        !all.contains(where: { $0.name == words[0] })
      else { return nil }
      all.append(Named(name: words[0], value: value))
    }
    self = .each(all)
  }

  /// As an answer says it.
  var text: String {
    switch self {
    case .all(let value): plain(value)
    case .each(let all): all.map { "\($0.name) \(plain($0.value))" }.joined(separator: ", ")
    }
  }
}
