/// The short phrases of a study file: when, how summed up, and what counts as a hit.
extension Study.When {
  private static let span = "weeks? [0-9]{1,3}(-[0-9]{1,3})?"

  static let pattern =
    "\(span)|each week [0-9]{1,3}-[0-9]{1,3}|change from week [0-9]{1,3} to week [0-9]{1,3}|ratio of \(span) to \(span)"
  static let meaning =
    "'week 4', 'weeks 1-13', 'each week 4-16', 'change from week 0 to week 4' or 'ratio of weeks 5-16 to weeks 1-4'"

  /// The phrase, which matches the pattern; nil where weeks run backwards.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    func span(_ word: String) -> ClosedRange<Int>? {
      let ends = word.split(separator: "-").compactMap { Int($0) }
      return ends[0] <= ends[ends.count - 1] ? ends[0]...ends[ends.count - 1] : nil
    }
    switch words[0] {
    case "each":
      guard let weeks = span(words[2]) else { return nil }
      self = .each(weeks)
    case "change": self = .change(from: Int(words[3])!, to: Int(words[6])!)
    case "ratio":
      guard let weeks = span(words[3]), let others = span(words[6]) else { return nil }
      self = .ratio(of: weeks, to: others)
    default:
      guard let weeks = span(words[1]) else { return nil }
      self = .weeks(weeks)
    }
  }

  /// All weeks from the first that is needed to the last.
  public var weeks: ClosedRange<Int> {
    switch self {
    case .weeks(let weeks), .each(let weeks): weeks
    case .change(let from, let to): min(from, to)...max(from, to)
    case .ratio(let weeks, let others):
      min(weeks.lowerBound, others.lowerBound)...max(weeks.upperBound, others.upperBound)
    }
  }
}

private let number = #"-?[0-9]+(\.[0-9]+)?"#
private let name = "[a-z][a-z0-9-]*"

extension Study.Summary {
  static let pattern =
    "mean|share (at least|at most|above|below) \(number)|correlation with \(name)|slope on \(name)|path from \(name) beside \(name)"
  static let meaning =
    "'mean', 'share above 4', 'share at most 0.5', 'correlation with READING', 'slope on READING' or 'path from READING beside READING'"

  /// The phrase, which matches the pattern.
  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch words[0] {
    case "share":
      let comparison = Study.Comparison(rawValue: words[1..<words.count - 1].joined(separator: " "))!
      self = .share(comparison, Double(words.last!)!)
    case "correlation": self = .correlation(with: words[2])
    case "slope": self = .slope(on: words[2])
    case "path": self = .path(from: words[2], beside: words[4])
    default: self = .mean
    }
  }

  /// The other readings that it needs.
  public var others: [String] {
    switch self {
    case .mean, .share: []
    case .correlation(let name), .slope(let name): [name]
    case .path(let name, let other): [name, other]
    }
  }
}

extension Study.Band {
  static let pattern = "above \(number)|below \(number)|\(number) to \(number)"
  static let meaning = "'0.65 to 0.88', 'above 1' or 'below 0'"

  /// The phrase, which matches the pattern; nil where it runs backwards.
  init?(_ text: String, by origin: Origin) {
    let words = text.split(separator: " ").map(String.init)
    let last = Double(words.last!)!
    self.origin = origin
    switch words[0] {
    case "above": (low, high) = (last, nil)
    case "below": (low, high) = (nil, last)
    default:
      guard let first = Double(words[0]), first < last else { return nil }
      (low, high) = (first, last)
    }
  }
}
