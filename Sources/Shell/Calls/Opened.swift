import Language
import Reports
import Scenarios
import Sessions

extension Call {
  /// The scenario that the first word names, open, with the settings and lines of the call.
  func opened() throws -> Conversation {
    guard let file = words.first else {
      throw Call.misuse("'\(verb)' needs a scenario or its file first: paradox \(verb) shopping-list")
    }
    let talk = Conversation(surroundings)
    let reply = talk.begin(.named(file))
    guard reply.status == .done else { throw Told(reply: reply) }
    try prepare(talk)
    return talk
  }

  /// Gives what is open the settings and lines of the call.
  func prepare(_ talk: Conversation) throws {
    if let seed = numbers["--seed"] { try talk.take(.seed(UInt32(seed))) }
    if let count = numbers["--replications"] { try talk.take(.replications(count)) }
    if let count = numbers["--customers"] { try talk.take(.customers(count)) }
    if let isOn = wantsBelief { try talk.take(.belief(isOn)) }
    for line in lines {
      let first = Conversation.words(of: line).first ?? ""
      guard first.isEmpty || ["at", "choose"].contains(first) || Commands.firm.contains(where: { $0.name == first })
      else {
        let hint = nearest(first, among: Commands.firm.map(\.name)).map { " Did you mean '\($0)'?" } ?? ""
        throw Misstep(
          "error: -c '\(line)': here only lines of the firm, events, assumptions and 'choose A' can stand.\(hint) "
            + "How long to run: --weeks 13")
      }
      let reply = talk.reply(to: line)
      guard reply.status == .done else { throw Told(reply: reply) }
    }
  }

  /// To how many weeks to run.
  func weeks(_ talk: Conversation) throws -> Int {
    let last = try talk.requireSession().scenario.weeks
    let weeks = numbers["--weeks"] ?? last
    guard weeks <= last else {
      throw Call.misuse("--weeks \(weeks) is more than the scenario has, which lasts \(last) weeks")
    }
    return weeks
  }

  /// The reply of a call that asks something at the prompt once the weeks have run: `paradox why FILE trust`.
  func asked() throws -> Reply {
    guard !wantsJSON else {
      throw Call.misuse("'\(verb)' does not take --json; the figures are in: paradox run FILE --json")
    }
    let talk = try opened()
    let weeks = try weeks(talk)
    _ = try talk.run(to: weeks)
    let question = ([verb] + words.dropFirst()).joined(separator: " ")
    let reply = talk.reply(to: question)
    guard wantsCSV, reply.status == .done else { return reply }
    let csv = reply.document.csv()
    guard !csv.isEmpty else { throw Call.misuse("'\(verb)' answers without a table, so there is no CSV of it") }
    return Reply(verbatim: csv)
  }

  /// The same, and with `--json` one object of what is found once the weeks have run.
  func answer(_ object: (Conversation, _ words: [String], Scenario) throws -> JSONValue) throws -> Reply {
    guard wantsJSON else { return try asked() }
    if wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    let talk = try opened()
    _ = try talk.run(to: try weeks(talk))
    let found = try object(talk, Array(words.dropFirst()), try talk.requireSession().scenario)
    return Reply(verbatim: found.text(isPretty: true).ended)
  }
}

/// A reply that was given already and ends a call.
struct Told: Error {
  let reply: Reply
}
