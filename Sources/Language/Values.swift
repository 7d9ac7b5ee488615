import Simulation

/// Lists, levels and amounts.
extension Parser {
  /// `name { "," name }`, each once.
  private mutating func list<Item: Equatable>(
    _ role: Role, _ words: [String], _ read: (String) -> Item?
  ) throws(Problem) -> [Item] {
    var items: [Item] = []
    var left = words
    repeat {
      offer(left, role)
      guard let next, next.form == .word, let item = read(next.text) else { throw notFound(role) }
      if items.contains(item) { throw problem(.listedTwice(next.text)) }
      items.append(item)
      left.removeAll { $0 == next.text }
      advance()
    } while accept(sign: ",")
    if let next, next.form == .word, read(next.text) != nil {
      throw problem(.comma(previous, before: next.text))
    }
    return items
  }

  mutating func kinds() throws(Problem) -> [Kind] {
    let known = vocabulary.kinds
    return try list(.kind, known.map(\.name)) { name in known.first { $0.name == name } }
  }

  mutating func claims() throws(Problem) -> [Claim] {
    try list(.claim, Claim.allCases.map(\.rawValue)) { Claim(rawValue: $0) }
  }

  mutating func segments() throws(Problem) -> [String] {
    let known = vocabulary.segments
    return try list(.segment, known) { known.contains($0) ? $0 : nil }
  }

  mutating func tactic() throws(Problem) -> Tactic {
    offer(vocabulary.tacticNames, .tactic)
    guard let next, next.form == .word, let tactic = vocabulary.tactic(named: next.text) else {
      throw notFound(.tactic)
    }
    advance()
    return tactic
  }

  /// A number or a percentage, whatever it may be; nil where none stands.
  mutating func number() -> Double? {
    guard let next, next.form == .number || next.form == .percent else { return nil }
    advance()
    return value(of: next.text, isPercent: next.form == .percent)
  }

  /// `number | percent | levelname | range`.
  mutating func level(_ lever: Lever) throws(Problem) -> Double {
    let names = lever.named
    offer(names.map(\.name), .level)
    let choices = names.map(\.name) + ["a number"]
    guard let first = next else { throw problem(.missing(.level, after: previous, choices: choices)) }
    if first.form == .word, let level = names.first(where: { $0.name == first.text }) {
      advance()
      return level.value
    }
    guard let low = number() else { throw problem(.unknown(.level, found: found ?? "", choices: choices)) }
    guard accept(sign: "..") else {
      try require(low, in: lever.limits, as: lever == .reach ? percent : decimal, what: lever.rawValue, at: first.span)
      return low
    }
    let last = next
    guard let high = number(), let last else { throw problem(.missing(.level, after: "..", choices: [])) }
    var span = first.span.through(last.span)
    var points: Int?
    if accept(sign: "/") {
      span = span.through(here)
      let at = here
      let count = try integer("the number of points")
      try require(
        Double(count), in: Double(Limits.points.lowerBound)...Double(Limits.points.upperBound), as: decimal,
        what: "the number of points", at: at)
      points = count
    }
    guard allowsRanges else { throw problem(.rangeNotHere, at: span) }
    for (end, token) in [(low, first), (high, last)] {
      try require(end, in: lever.limits, as: lever == .reach ? percent : decimal, what: lever.rawValue, at: token.span)
    }
    guard low < high else {
      throw problem(.rangeBackwards(low: typed(first.span), high: typed(last.span)), at: span)
    }
    ranges.append(LeverRange(lever, low, high, points: points))
    return low
  }

  /// `number | percent`: money, or a part of the basket of at most `most`.
  mutating func amount(_ what: String, most: Double = 1) throws(Problem) -> Amount {
    guard let token = next, let amount = number() else { throw notFound(.amount) }
    if token.form == .percent {
      try require(amount, in: 0...most, as: percent, what: what, at: token.span)
      return .basket(amount)
    }
    try require(amount, in: Limits.money, as: decimal, what: what, at: token.span)
    return .money(amount)
  }

  /// A number without a point.
  mutating func integer(_ what: String) throws(Problem) -> Int {
    guard let token = next, token.form == .number else {
      guard let found else { throw problem(.missing(.weeks, after: previous, choices: offers.map(\.text))) }
      throw problem(.whole(found, what: what))
    }
    guard let whole = Int(token.text) else { throw problem(.whole(token.text, what: what)) }
    advance()
    return whole
  }

  /// `week`: 0 to ten years.
  mutating func week() throws(Problem) -> Int {
    let span = here
    let week = try integer("a week")
    try require(Double(week), in: 0...Double(Limits.weeks), as: decimal, what: "a week", at: span)
    return week
  }

  /// `weeks`: `integer | "quarter" | "year"`; also as one says it: `13 weeks`, `a quarter`, `half a year`.
  mutating func weeks() throws(Problem) -> Int {
    pass(["for"])
    let isHalf = pass(["half"])
    let isOne = pass(["a", "one", "another", "the"])
    if accept(.quarter) { return 13 }
    if accept(.year) { return isHalf ? 26 : 52 }
    if isOne, pass(["week"]) { return 1 }
    let span = here
    let weeks = try integer("a number of weeks")
    try require(Double(weeks), in: 1...Double(Limits.weeks), as: decimal, what: "a number of weeks", at: span)
    pass(["more"])
    pass(["week", "weeks"])
    pass(["more"])
    return weeks
  }

  func require(
    _ value: Double, in limits: ClosedRange<Double>, as text: (Double) -> String, what: String, at span: Span
  ) throws(Problem) {
    if limits.contains(value) { return }
    throw problem(
      .outOfRange(typed(span), what: what, low: text(limits.lowerBound), high: text(limits.upperBound)), at: span)
  }
}
