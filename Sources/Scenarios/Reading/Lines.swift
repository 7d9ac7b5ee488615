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
  /// The cards that a lesson may choose.
  var cards: [Card] = []
  /// The scenario's own acts: its start, then its events.
  private(set) var acts: [DatedAct] = []
  private(set) var problems: [FileProblem] = []

  init(market: Market, names: [Vocabulary.Alias], locks: [Lock], weeks: Int, source: SourceText) {
    self.market = market
    var vocabulary = Vocabulary(of: market, aliases: names)
    vocabulary.theories = RivalTheory.all.map(\.theory.name)
    self.vocabulary = vocabulary
    self.locks = locks
    self.weeks = weeks
    self.source = source
  }

  /// Takes what a scenario read elsewhere does.
  mutating func begin(with acts: [DatedAct]) { self.acts = acts }

  /// Reads the lines of an arm of a study: one list of acts, or one for each level of its range.
  mutating func levels(of item: Item) -> [Study.Arm.Level] {
    let lines = block(item, in: .studyArm)
    var acts = self.acts
    var range: (place: Int, range: LeverRange)?
    for numbered in lines {
      if let week = numbered.line.week, week >= weeks { late(numbered, week: week) }
      check(numbered, after: acts, at: numbered.line.week ?? 0, locks: [])
      for found in numbered.line.ranges {
        if range != nil { tell(.twoRanges, of: numbered) }
        range = (acts.count, found)
      }
      if let act = numbered.line.dated(now: 0) { acts.append(act) }
    }
    let given = self.acts.count
    guard let range, acts.indices.contains(range.place) else {
      return [Study.Arm.Level(value: nil, acts: Array(acts.dropFirst(given)))]
    }
    return range.range.values.map { value in
      var varied = acts
      varied[range.place].act = acts[range.place].act.with(range.range.lever, at: value)
      return Study.Arm.Level(value: value, acts: Array(varied.dropFirst(given)))
    }
  }

  /// Reads the lines of a sweep, which join the acts, and gives the ranges in them with the act in which each stands.
  mutating func open(_ item: Item) -> [(act: Int, range: LeverRange)] {
    var found: [(act: Int, range: LeverRange)] = []
    for numbered in block(item, in: .sweep) {
      if let week = numbered.line.week, week >= weeks { late(numbered, week: week) }
      check(numbered, after: acts, at: numbered.line.week ?? 0, locks: locks)
      found += numbered.line.ranges.map { (acts.count, $0) }
      if let act = numbered.line.dated(now: 0) { acts.append(act) }
    }
    return found
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
    var state = beginning
    let lines = block(item, in: .lesson)
    for numbered in lines { take(numbered, &state) }
    return lines.map(\.line)
  }

  /// Reads what a step of a lesson does: lines of the language, and the shell's questions as they stand.
  mutating func toDo(_ item: Item?, _ state: inout State) -> [Lesson.Line] {
    guard canRead, let item, case .block(let text, let first, let indent) = item.content else { return [] }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(Lesson.question)
    let language = zip(rows, text.split(separator: "\n", omittingEmptySubsequences: false))
      .map { $0 == nil ? String($1) : "" }.joined(separator: "\n")
    let read = block(
      Item(spot: item.spot, content: .block(language, first: first, indent: indent)), in: .lesson,
      besides: Lesson.questions)
    var lines: [Lesson.Line] = []
    for (at, question) in rows.enumerated() {
      if let question {
        checkTry(question, on: first + at)
        state.follow(question, cards: cards)
        lines.append(.ask(question))
      } else if let numbered = read.first(where: { $0.number == first + at }) {
        take(numbered, &state)
        lines.append(.line(numbered.line))
      }
    }
    return lines
  }

  /// Reads the decisions that a step of a lesson wants to stand.
  mutating func standing(_ item: Item?) -> [Line] { block(item, in: .stands).map(\.line) }

  /// A name that no try can have would be refused when the lesson is played.
  private mutating func checkTry(_ question: String, on number: Int) {
    let words = question.split(separator: " ").map(String.init)
    guard words[0] == "try", words.count > 1, words[1] != "first" else { return }
    do {
      try vocabulary.check(name: words[1], as: .try)
    } catch {
      let line = source.line(number)
      let indent = line.unicodeScalars.count - line.drop { $0 == " " }.unicodeScalars.count
      wrong(error.placed(line: number, indent: indent + "try ".count))
    }
  }

  /// Where lines that are typed one after the other have led.
  struct State {
    fileprivate var acts: [DatedAct]
    fileprivate let last: Int
    fileprivate var week = 0

    /// Moves the clock as a line says.
    fileprivate mutating func follow(_ line: Line) {
      if case .movement(let movement) = line.statement { week = movement.end(from: week, last: last) ?? week }
    }

    /// What `try honest from 0`, `rewind 4` and `choose B` do to the lines and the week.
    fileprivate mutating func follow(_ question: String, cards: [Card]) {
      let words = question.split(separator: " ")
      if words[0] == "choose", let card = cards.first(where: { words.last?.uppercased() == $0.letter }) {
        for line in card.lines {
          follow(line)
          if let act = line.dated(now: week) { acts.append(act) }
        }
      }
      guard ["try", "rewind"].contains(words[0]), let week = words.last.flatMap({ Int($0) }) else { return }
      self.week = week
      acts.removeAll { $0.origin == .yours && $0.week > week }
    }
  }

  /// Before any line of the reader's.
  var beginning: State { State(acts: acts, last: weeks) }

  private mutating func take(_ numbered: Block.Numbered, _ state: inout State) {
    if case .movement = numbered.line.statement {
      state.follow(numbered.line)
      if state.week > weeks { late(numbered, week: state.week) }
    }
    check(numbered, after: state.acts, at: numbered.line.week ?? state.week, locks: locks)
    if let act = numbered.line.dated(now: state.week) { state.acts.append(act) }
  }

  /// Reads a condition; nil when it is wrong.
  mutating func condition(_ item: Item) -> Condition? {
    guard canRead else { return nil }
    do {
      return try parseCondition(item.text, vocabulary: vocabulary)
    } catch {
      wrong(error.placed(line: item.spot.line, indent: indent(of: item)))
      return nil
    }
  }

  /// Reads what stands after `predict`; nil when it is wrong.
  mutating func prediction(_ item: Item) -> Line? {
    guard canRead else { return nil }
    let verb = "predict "
    do {
      return try parse(verb + item.text, in: .lesson, vocabulary: vocabulary)
    } catch {
      var problem = error
      problem.line = item.spot.line
      problem.span.column = max(1, problem.span.column + indent(of: item) - verb.count)
      wrong(problem)
      return nil
    }
  }

  /// The columns before the text of an item: between quotes it begins one later.
  private func indent(of item: Item) -> Int {
    let first = source.line(item.spot.line).unicodeScalars.dropFirst(item.spot.column - 1).first
    return item.spot.column - (first == "\"" || first == "'" ? 0 : 1)
  }

  mutating func report(_ cause: FileProblem.Cause, at spot: Spot) {
    problems.append(source.problem(cause, at: spot))
  }

  /// - Parameter commands: Words that may begin a row as well, for an error to suggest.
  private mutating func block(_ item: Item?, in place: Place, besides commands: [String] = []) -> [Block.Numbered] {
    guard canRead, case .block(let text, let first, let indent) = item?.content else { return [] }
    var vocabulary = vocabulary
    vocabulary.commands = commands
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
    tell(.afterEnd(week: week, weeks: weeks), of: numbered)
  }

  private mutating func tell(_ cause: FileProblem.Cause, of numbered: Block.Numbered) {
    let line = source.line(numbered.number).unicodeScalars
    let indent = line.prefix { $0 == " " }.count
    let spot = Spot(line: numbered.number, column: indent + 1, length: line.count - indent)
    report(cause, at: spot)
  }

  private mutating func wrong(_ problem: Problem) {
    var placed = problem
    placed.source = source.line(problem.line)
    let spot = Spot(line: problem.line, column: problem.span.column, length: problem.span.length)
    report(.line(placed), at: spot)
  }
}

extension Lesson {
  /// The question of the shell that stands in a row of `do`, without its comment; nil for anything else.
  fileprivate static func question(_ row: Substring) -> String? {
    let words = row.split(separator: " ").prefix { $0.first != "#" }
    guard let first = words.first, questions.contains(String(first)) else { return nil }
    return words.joined(separator: " ")
  }
}
