import Language

extension Form {
  /// Why a scalar is not what it should be.
  struct Wrong: Error {
    let cause: FileProblem.Cause
  }

  /// The content of a scalar held to its shape.
  ///
  /// - Parameters:
  ///   - isPlain: Whether it stands without quotes, so that YAML gives it a type.
  ///   - tag: The type that YAML gives it.
  func checked(
    _ value: String, isPlain: Bool, as shape: Shape, name: String, tag: String
  ) -> Result<Item.Content, Wrong> {
    func wrong(_ cause: FileProblem.Cause) -> Result<Item.Content, Wrong> { .failure(Wrong(cause: cause)) }
    switch shape {
    case .number(let range):
      guard isPlain, let number = decimal(value) else { return wrong(.form(of: name, expected: shape.expected)) }
      guard range.contains(number) else { return wrong(.outOfRange(shown(value), of: name, expected: shape.expected)) }
      return .success(.number(number))
    case .whole(let range):
      guard isPlain, let number = decimal(value) else { return wrong(.form(of: name, expected: shape.expected)) }
      guard number == number.rounded(), range.contains(Int(number)), !value.contains(".") else {
        return wrong(.outOfRange(shown(value), of: name, expected: shape.expected))
      }
      return .success(.number(number))
    default: break
    }
    if isPlain && value.isEmpty { return wrong(.empty(of: name)) }
    if isPlain && tag != "tag:yaml.org,2002:str" {
      if case .percent = shape { return wrong(.form(of: name, expected: shape.expected)) }
      return wrong(.unquoted(shown(value), of: name))
    }
    let text = shape.isProse ? paragraphs(of: value) : words(of: value).joined(separator: " ")
    if text.isEmpty { return wrong(.empty(of: name)) }
    switch shape {
    case .choice(let words) where !words.contains(text):
      let near = nearest(text, among: words)
      return wrong(.unknownValue(shown(text), of: name, nearest: near, allowed: words))
    case .pattern(let pattern, _) where !text.matches(pattern):
      return wrong(.pattern(shown(text), of: name, expected: shape.expected))
    case .percent where !text.matches(Shape.percentPattern):
      return wrong(.pattern(shown(text), of: name, expected: shape.expected))
    case .prose where value.unicodeScalars.count > Shape.longestProse:
      return wrong(.textTooLong(of: name, limit: Shape.longestProse))
    case .phrase where value.unicodeScalars.count > Shape.longestPhrase:
      return wrong(.textTooLong(of: name, limit: Shape.longestPhrase))
    case .condition where value.unicodeScalars.count > Shape.longestPhrase,
      .prediction where value.unicodeScalars.count > Shape.longestPhrase,
      .formula where value.unicodeScalars.count > Shape.longestPhrase:
      return wrong(.textTooLong(of: name, limit: Shape.longestPhrase))
    // These are kept as they stand, so that a caret finds its column.
    case .condition, .prediction, .formula: return .success(.text(value))
    default: return .success(.text(text))
    }
  }

  /// A number in plain decimals; YAML would also read infinities, hexadecimal and base 60.
  private func decimal(_ text: String) -> Double? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    let isPadded = parts[0].count > 1 && parts[0].first == UInt8(ascii: "0")
    guard isPlain, !isPadded, text.utf8.count - digits.count <= 1, text.utf8.count <= 18 else { return nil }
    return Double(text)
  }

  private func words(of text: String) -> [Substring] { text.split { $0.isWhitespace } }

  /// Paragraphs on one line each, with a blank line between them: the screen wraps them.
  private func paragraphs(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { words(of: String($0)).isEmpty }
      .map { $0.flatMap { words(of: String($0)) }.joined(separator: " ") }
      .joined(separator: "\n\n")
  }
}

extension Shape {
  fileprivate var isProse: Bool { if case .prose = self { true } else { false } }
}

extension String {
  /// Whether the whole text matches a regular expression of the definition.
  func matches(_ pattern: String) -> Bool {
    guard let expression = try? Regex(pattern) else { return false }
    return wholeMatch(of: expression) != nil
  }
}
