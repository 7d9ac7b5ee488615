/// Cuts a line into tokens. It works on Unicode scalars, so that no combining mark can hide a quote.
struct Lexer {
  private let source: String
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ source: String) {
    self.source = source
    scalars = Array(source.unicodeScalars)
  }

  /// The tokens of a line up to its comment.
  static func tokens(of source: String) throws(Problem) -> [Token] {
    var lexer = Lexer(source)
    return try lexer.tokens()
  }

  private mutating func tokens() throws(Problem) -> [Token] {
    if scalars.count > Limits.characters {
      throw problem(.lineTooLong(limit: Limits.characters), from: Limits.characters)
    }
    for (i, scalar) in scalars.enumerated() where scalar.isControl { throw problem(.control, from: i, to: i + 1) }
    var tokens: [Token] = []
    while true {
      while let next = peek, next.isBlank { at += 1 }
      guard let next = peek else { return tokens }
      if next == "#" && (at == 0 || scalars[at - 1].isBlank) { return tokens }
      tokens.append(try token(next))
    }
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? { at + ahead < scalars.count ? scalars[at + ahead] : nil }
  private var peek: Unicode.Scalar? { peek() }

  private mutating func token(_ first: Unicode.Scalar) throws(Problem) -> Token {
    let start = at
    if first.isLetter { return try word(start) }
    if first == "\"" { return try string(start) }
    if first.isDigit || ((first == "-" || first == ".") && peek(1)?.isDigit == true) { return try number(start) }
    for sign in ["..", "<=", ">=", "=>", "=<", "==", "=", ",", "/", "<", ">", "+", "-"] {
      if text(start, start + sign.utf8.count) == sign {
        at += sign.utf8.count
        return Token(form: .sign, text: sign, span: span(start))
      }
    }
    throw problem(.character(String(first)), from: start, to: start + 1)
  }

  private mutating func word(_ start: Int) throws(Problem) -> Token {
    // An underscore is taken along, so that the error can name the whole word.
    while let next = peek, next.isLetter || next.isDigit || next == "-" || next == "_" || isDotInName { at += 1 }
    let word = text(start, at)
    if word.unicodeScalars.contains(where: { $0.isCapital }) { throw problem(.capitals(word), from: start) }
    return Token(form: .word, text: word, span: span(start))
  }

  private mutating func string(_ start: Int) throws(Problem) -> Token {
    at += 1
    var content = String.UnicodeScalarView()
    while let next = peek {
      at += 1
      if next == "\"" { return Token(form: .string, text: String(content), span: span(start)) }
      if next == "\\" {
        guard let escaped = peek, escaped == "\"" || escaped == "\\" else {
          throw problem(.escape, from: at - 1, to: at)
        }
        at += 1
        content.append(escaped)
      } else {
        content.append(next)
      }
    }
    throw problem(.openString, from: start)
  }

  private mutating func number(_ start: Int) throws(Problem) -> Token {
    if peek == "-" { at += 1 }
    while let next = peek, next.isDigit || next.isLetter || next == "_" || isGluedToDigits { at += 1 }
    let digits = text(start, at)
    guard digits.isNumber else { throw problem(.number(digits), from: start) }
    if digits.utf8.count(where: { $0 >= 48 }) > Limits.digits { throw problem(.longNumber, from: start) }
    guard peek == "%" else { return Token(form: .number, text: digits, span: span(start)) }
    at += 1
    return Token(form: .percent, text: digits, span: span(start))
  }

  /// A dot between letters belongs to the name of a parameter.
  private var isDotInName: Bool { peek == "." && peek(1)?.isLetter == true }

  /// What is glued to digits is taken along, so that the error can show all of it; two dots are a range.
  private var isGluedToDigits: Bool {
    (peek == "." && peek(1) != ".") || (peek == "," && peek(1)?.isDigit == true)
  }

  private func text(_ from: Int, _ to: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[min(from, scalars.count)..<min(to, scalars.count)])
    return String(view)
  }

  private func span(_ start: Int) -> Span { Span(column: start + 1, length: at - start) }

  private func problem(_ cause: Problem.Cause, from start: Int, to end: Int? = nil) -> Problem {
    Problem(cause, span: Span(column: start + 1, length: (end ?? max(at, start + 1)) - start), source: source)
  }
}

extension String {
  /// Whether it is `["-"] digits ["." digits]`.
  fileprivate var isNumber: Bool {
    let parts = (first == "-" ? dropFirst() : self[...]).split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isDigit) }
  }
}
