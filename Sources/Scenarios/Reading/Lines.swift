import Language
import Simulation

/// Reads the blocks of lines of a file and puts every line to the firm as it stands by then.
struct Lines {
  let market: Market
  let vocabulary: Vocabulary
  let locks: [Lock]
  let weeks: Int
  let source: SourceText
  /// Whether the names that lines may use are known.
  var canRead = true
  /// Whether the firm's start is known, so that lines can be put to it.
  var knowsFirm = true
  /// The scenario's own acts: its start, then its events.
  private(set) var acts: [DatedAct] = []
  private(set) var problems: [FileProblem] = []

  init(market: Market, names: [Vocabulary.Alias], locks: [Lock], weeks: Int, source: SourceText) {
    self.market = market
    vocabulary = Vocabulary(of: market, aliases: names)
    self.locks = locks
    self.weeks = weeks
    self.source = source
  }

  /// Reads `start` and `events`; no lock holds the scenario itself.
  mutating func readActs(start: Item?, events: Item?) {
    let begun = block(start, in: .start)
    knowsFirm = knowsFirm && problems.isEmpty
    for numbered in begun + block(events, in: .events) {
      if let week = numbered.line.week, week >= weeks { late(numbered, week: week) }
      check(numbered, after: acts, at: numbered.line.week ?? 0, locks: [])
      if let act = numbered.line.dated(now: 0, origin: .scenario) { acts.append(act) }
    }
  }

  /// Reads the lines of a card or of the solution, and checks each as it would be at the prompt.
  mutating func choices(_ item: Item?) -> [Line] {
    let lines = block(item, in: .lesson)
    var all = acts
    var now = 0
    for numbered in lines {
      if case .movement(.run(let weeks)) = numbered.line.statement {
        now += weeks
        if now > self.weeks { late(numbered, week: now) }
      }
      check(numbered, after: all, at: numbered.line.week ?? now, locks: locks)
      if let act = numbered.line.dated(now: now) { all.append(act) }
    }
    return lines.map(\.line)
  }

  /// Reads a condition; nil when it is wrong.
  mutating func condition(_ item: Item) -> Condition? {
    guard canRead else { return nil }
    do {
      return try parseCondition(item.text, vocabulary: vocabulary)
    } catch {
      // Between quotes the text begins one column later.
      let first = source.line(item.spot.line).unicodeScalars.dropFirst(item.spot.column - 1).first
      let indent = item.spot.column - (first == "\"" || first == "'" ? 0 : 1)
      wrong(error.placed(line: item.spot.line, indent: indent))
      return nil
    }
  }

  mutating func report(_ cause: FileProblem.Cause, at spot: Spot) {
    problems.append(source.problem(cause, at: spot))
  }

  private mutating func block(_ item: Item?, in place: Place) -> [Block.Numbered] {
    guard canRead, case .block(let text, let first, let indent) = item?.content else { return [] }
    let block = parseBlock(text, in: place, vocabulary: vocabulary, first: first, indent: indent)
    for problem in block.problems { wrong(problem) }
    return block.lines
  }

  private mutating func check(_ numbered: Block.Numbered, after acts: [DatedAct], at week: Int, locks: [Lock]) {
    guard knowsFirm else { return }
    let practices = practices(at: week, of: acts, market: market)
    do {
      try Language.check(numbered.line, practices: practices, locks: locks, vocabulary: vocabulary)
    } catch {
      let line = source.line(numbered.number)
      let indent = line.unicodeScalars.count - numbered.line.source.unicodeScalars.count
      wrong(error.placed(line: numbered.number, indent: max(indent, 0)))
    }
  }

  private mutating func late(_ numbered: Block.Numbered, week: Int) {
    let line = source.line(numbered.number).unicodeScalars
    let indent = line.prefix { $0 == " " }.count
    let spot = Spot(line: numbered.number, column: indent + 1, length: line.count - indent)
    report(.afterEnd(week: week, weeks: weeks), at: spot)
  }

  private mutating func wrong(_ problem: Problem) {
    var placed = problem
    placed.source = source.line(problem.line)
    let spot = Spot(line: problem.line, column: problem.span.column, length: problem.span.length)
    report(.line(placed), at: spot)
  }
}
