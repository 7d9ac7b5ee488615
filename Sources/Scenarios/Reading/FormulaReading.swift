import Language

/// Reads formulas over the readings and arms of a study.
struct FormulaReading {
  /// How many values a reading has of an arm: nil for one.
  let counts: (_ reading: String) -> Int?
  let readings: [String]
  /// The arms with their number of levels.
  let arms: [(name: String, levels: Int)]
  private var tokens: [Token] = []
  private var at = 0
  private var depth = 0

  private struct Token {
    var text: String
    var column: Int
    var isName: Bool { text.first?.isLetter == true }
  }

  /// A formula, and how many values it has; nil for one.
  private typealias Part = (formula: Formula, count: Int?)

  init(readings: [(name: String, count: Int?)], arms: [(name: String, levels: Int)]) {
    self.readings = readings.map(\.name)
    self.arms = arms
    counts = { name in readings.first { $0.name == name }?.count }
  }

  /// The formula of a text, whose value must be one number.
  mutating func formula(_ text: String) throws(FormulaFault) -> Formula {
    tokens = []
    at = 0
    depth = 0
    try cut(text)
    let part = try sum()
    if let next = peek { throw fault(.expected("an operator or the end", found: next.text), next) }
    guard part.count == nil else { throw FormulaFault(.isSeries, 1, text.unicodeScalars.count) }
    return part.formula
  }

  private mutating func cut(_ text: String) throws(FormulaFault) {
    let scalars = Array(text.unicodeScalars)
    var i = 0
    func isName(_ s: Unicode.Scalar) -> Bool { ("a"..."z").contains(s) || ("0"..."9").contains(s) || s == "-" }
    while i < scalars.count {
      let start = i
      if scalars[i] == " " {
        i += 1
        continue
      }
      if ("a"..."z").contains(scalars[i]) {
        while i < scalars.count, isName(scalars[i]) { i += 1 }
      } else if ("0"..."9").contains(scalars[i]) {
        while i < scalars.count, ("0"..."9").contains(scalars[i]) || scalars[i] == "." { i += 1 }
      } else if "+-*/(),".unicodeScalars.contains(scalars[i]) {
        i += 1
      } else {
        let found = String(Character(scalars[i]))
        throw FormulaFault(.expected("a reading, a number or an operator", found: shown(found)), start + 1, 1)
      }
      var token = String.UnicodeScalarView()
      token.append(contentsOf: scalars[start..<i])
      tokens.append(Token(text: String(token), column: start + 1))
    }
  }

  private var peek: Token? { at < tokens.count ? tokens[at] : nil }

  private func fault(
    _ cause: FormulaFault.Cause, _ token: Token?, among allowed: [String] = []
  ) -> FormulaFault {
    let end = (tokens.last.map { $0.column + $0.text.count } ?? 1)
    let near = token.flatMap { nearest($0.text, among: allowed) }
    return FormulaFault(cause, token?.column ?? end, token?.text.count ?? 1, nearest: near, allowed: allowed)
  }

  private mutating func take(_ sign: String) -> Bool {
    guard peek?.text == sign else { return false }
    at += 1
    return true
  }

  private mutating func require(_ sign: String) throws(FormulaFault) {
    if !take(sign) { throw fault(.expected("'\(sign)'", found: peek?.text ?? ""), peek) }
  }

  private mutating func sum() throws(FormulaFault) -> Part {
    var left = try product()
    while let sign = peek, sign.text == "+" || sign.text == "-" {
      at += 1
      let right = try product()
      let count = try joined(left.count, right.count, sign)
      left = (sign.text == "+" ? .sum(left.formula, right.formula) : .difference(left.formula, right.formula), count)
    }
    return left
  }

  private mutating func product() throws(FormulaFault) -> Part {
    var left = try factor()
    while let sign = peek, sign.text == "*" || sign.text == "/" {
      at += 1
      let right = try factor()
      let count = try joined(left.count, right.count, sign)
      left = (sign.text == "*" ? .product(left.formula, right.formula) : .quotient(left.formula, right.formula), count)
    }
    return left
  }

  private func joined(_ a: Int?, _ b: Int?, _ sign: Token) throws(FormulaFault) -> Int? {
    guard let a, let b else { return a ?? b }
    guard a == b else { throw fault(.lengths(a, b), sign) }
    return a
  }

  private mutating func factor() throws(FormulaFault) -> Part {
    depth += 1
    defer { depth -= 1 }
    guard depth < 40 else { throw fault(.tooDeep, peek) }
    guard let token = peek else { throw fault(.expected("a reading or a number", found: ""), nil) }
    at += 1
    if token.text == "-" {
      let part = try factor()
      return (.negative(part.formula), part.count)
    }
    if token.text == "(" {
      let part = try sum()
      try require(")")
      return part
    }
    if let number = Double(token.text) { return (.number(number), nil) }
    guard token.isName else { throw fault(.expected("a reading or a number", found: token.text), token) }
    if readings.contains(token.text) { return try reading(token) }
    guard let function = Formula.Function(rawValue: token.text) else {
      let all = readings + Formula.Function.allCases.map(\.rawValue)
      throw fault(.unknownFunction(shown(token.text)), token, among: all)
    }
    return try call(function, token)
  }

  private mutating func reading(_ name: Token) throws(FormulaFault) -> Part {
    guard take("(") else { throw fault(.noArm(name.text), name) }
    var names: [String] = []
    var levels: Int?
    repeat {
      guard let token = peek, token.isName else { throw fault(.expected("an arm", found: peek?.text ?? ""), peek) }
      at += 1
      guard let arm = arms.first(where: { $0.name == token.text }) else {
        throw fault(.unknownArm(shown(token.text)), token, among: arms.map(\.name))
      }
      names.append(token.text)
      if arm.levels > 1 { levels = arm.levels }
    } while take(",")
    try require(")")
    let weeks = counts(name.text)
    if (levels != nil || weeks != nil) && names.count > 1 || levels != nil && weeks != nil {
      throw fault(.poolsSeries, name)
    }
    return (.reading(name.text, arms: names), levels ?? weeks)
  }

  private mutating func call(_ function: Formula.Function, _ name: Token) throws(FormulaFault) -> Part {
    try require("(")
    var parts = [try sum()]
    while take(",") { parts.append(try sum()) }
    try require(")")
    let formula = Formula.of(function, parts.map(\.formula))
    if parts.count == 1, parts[0].count != nil { return (formula, function == .abs ? parts[0].count : nil) }
    guard !function.needsSeries, parts.allSatisfy({ $0.count == nil }) else {
      throw fault(.needsSeries(function.rawValue), name)
    }
    return (formula, nil)
  }
}
