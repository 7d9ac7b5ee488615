import Simulation

/// The line as it could have been typed.
extension Problem {
  /// `Type: ` and the line with other words in place of the culprit.
  func type(_ words: String) -> String {
    "Type: " + (String(before(span.column)) + words + String(after(span.end))).trimmed
  }

  /// The line without a stretch of it.
  func without(_ span: Span) -> String { (String(before(span.column)) + String(after(span.end))).trimmed }

  /// The line with a sign where only blanks stood before the culprit, or with it in the culprit's place.
  func joined(by sign: String, after isAfter: Bool = false) -> String {
    let rest = isAfter ? String(after(span.end)).trimmed : String(after(span.column))
    return (String(before(span.column)).trimmed + sign + rest).trimmed
  }

  /// The line with the `at N` that is the culprit at its beginning.
  var dated: String {
    let week = String(after(span.end)).trimmed.prefix { $0 != " " }
    let rest = String(after(span.end)).trimmed.dropFirst(week.count)
    return "at \(String(week).isPlain ? String(week) : "8") \(before(span.column).trimmed)\(rest)"
  }

  /// The line with all kinds of quotes made straight.
  var straightened: String {
    var view = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      let isQuote = ["'", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}"].contains(scalar)
      view.append(isQuote ? "\"" : scalar)
    }
    return String(view).trimmed
  }

  func before(_ column: Int) -> Substring.UnicodeScalarView { source.unicodeScalars.prefix(column - 1) }

  func after(_ column: Int) -> Substring.UnicodeScalarView { source.unicodeScalars.dropFirst(column - 1) }
}

extension Substring.UnicodeScalarView {
  var trimmed: String { String(self).trimmed }
}

extension String {
  /// Without blanks at its ends, harmless, and no longer than an error should show.
  var trimmed: String {
    let scalars = unicodeScalars.drop(while: \.isBlank)
    let last = scalars.lastIndex { !$0.isBlank }
    return String(String.UnicodeScalarView(last.map { scalars[...$0] } ?? scalars)).harmless.cut(to: 200)
  }

  /// As an error quotes it: harmless, and cut where it is long.
  var short: String { harmless.cut(to: 40) }

  private func cut(to length: Int) -> String {
    unicodeScalars.count > length
      ? String(String.UnicodeScalarView(unicodeScalars.prefix(length))) + "..." : self
  }

  /// Whether it is digits with at most one point between them.
  var isPlain: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && utf8.count <= Limits.digits
      && parts.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isDigit) }
  }
}

extension Words {
  /// A value that a level or a parameter may have.
  static func sample(of word: String) -> String {
    switch word {
    case "times": "3"
    case "compensate": "10"
    case "reach": "50%"
    case prior: Prior.ordinary.rawValue
    default: Parameters.named(word).map { decimal($0.value) } ?? "0.5"
    }
  }
}
