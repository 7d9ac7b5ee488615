import Analysis
import Reports
import Scenarios
import Sessions

extension Call {
  /// `paradox compare A B ... [-c LINE] [--weeks N] [--json|--csv]`; of one session, its tries.
  @Sendable static func compare(_ call: Call) throws -> Reply {
    if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    guard !call.words.isEmpty else {
      throw Call.misuse("'compare' needs what to compare: paradox compare shopping-list breach")
    }
    let sides = try call.sides()
    let talk = Conversation(call.surroundings)
    let weeks = call.numbers["--weeks"]
    if let weeks, let short = sides.first(where: { $0.session.scenario.weeks < weeks }) {
      throw Call.misuse(
        "--weeks \(weeks) is more than \(short.name) has, which lasts \(short.session.scenario.weeks) weeks")
    }
    let (comparison, origins) = try talk.comparison(of: sides, weeks: weeks)
    if call.wantsJSON { return Reply(verbatim: comparison.json(origins).text(isPretty: true).ended) }
    if call.wantsCSV { return Reply(verbatim: comparison.csv(origins)) }
    var document = comparison.document
    document.append(Comparison.footers(comparison, sides))
    return Reply(document)
  }

  /// What is named, each with the settings and lines of the call.
  private func sides() throws -> [Side] {
    // The first may be a session whose tries the other words name.
    let own = Conversation(surroundings)
    let first = try prepared(own, try own.side(words[0]))
    let rest = Array(words.dropFirst())
    func side(of attempt: Try) -> Side { Side(name: attempt.name, session: first.session, attempt: attempt) }
    let tries = rest.compactMap(first.session.named)
    if !rest.isEmpty, tries.count == rest.count {
      let isBeside = tries.count == 1 && tries[0].name != first.attempt.name
      return ((isBeside ? [first.attempt] : []) + tries).map(side)
    }
    if !rest.isEmpty {
      return try [first]
        + rest.map { word in
          let talk = Conversation(surroundings)
          return try prepared(talk, try talk.side(word))
        }
    }
    if first.session.tries.count > 1 {
      return first.session.tries.map(side)
    }
    guard first.hasLines else {
      let line = first.session.scenario.cards.first.map { "choose \($0.letter)" } ?? "disclose notice"
      throw Call.misuse(
        "there is one plan in '\(words[0])' and no line of yours in it, so it is doing nothing itself. Add a line: "
          + "paradox compare \(words[0]) -c '\(line)', or another: paradox compare \(words[0]) breach")
    }
    return [.nothing(beside: first), first]
  }

  /// A side with the settings and lines of the call.
  private func prepared(_ talk: Conversation, _ side: Side) throws -> Side {
    talk.desk = Desk(side.session, journal: nil)
    try prepare(talk)
    var side = side
    side.session = try talk.requireSession()
    side.attempt = side.session.present
    return side
  }
}
