/// A shell line given as arguments, the file first: `paradox run shopping-list --weeks 13 --json`.
public enum Subcommand {
  /// The commands that make no sense with a file in front.
  private static let spoken = [
    "open", "quit", "set", "log", "rewind", "undo", "redo", "try", "tries", "what is", "tour", "lesson", "next", "hint",
    "skip", "play", "back", "others", "review", "predict", "reveal", "predictions", "choose",
    "workshop", "round", "who is missing", "hands", "inject", "same person", "seal",
  ]

  /// Whether a word begins a subcommand; anything else names a scenario or a session.
  public static func isVerb(_ word: String) -> Bool {
    command(word) != nil || Commands.all.contains { $0.name.hasPrefix(word + " ") }
  }

  /// Whether a call puts questions, so that it wants somebody, or lines, to answer them.
  public static func asks(_ arguments: [String]) -> Bool {
    command(arguments.first ?? "")?.asks != nil && arguments.contains("new") && !arguments.contains("done")
  }

  /// Answers a call; `arguments` begins with the verb.
  public static func reply(to arguments: [String], in surroundings: Surroundings) -> Reply {
    // A command of two words is one verb: `paradox what flips FILE`.
    let pair = arguments.prefix(2).joined(separator: " ")
    var arguments = command(pair) == nil ? arguments : [pair] + arguments.dropFirst(2)
    // A question of `who` may be said in one breath: `paradox who pays FILE`.
    if pair == "who \(Command.paying)", arguments.count > 2 { arguments.swapAt(1, 2) }
    if arguments.first == "what" { return Conversation(surroundings).reply(to: arguments.joined(separator: " ")) }
    do {
      var call = try Call(arguments, in: surroundings)
      guard let command = command(call.verb) else {
        let longer = Commands.begun(with: call.verb)
        throw Call.misuse(
          "there is no command '\(call.verb)'"
            + (longer.isEmpty ? "" : " alone. There are: \(longer.joined(separator: ", "))"))
      }
      let target = try call.parted(for: command)
      if let target, target.form == .html { return try call.page(for: command, to: target) }
      let reply = try command.called?(call) ?? call.asked()
      return try target.map { try reply.written(to: $0) } ?? reply
    } catch let told as Told {
      return told.reply
    } catch {
      return Conversation.reply(to: error)
    }
  }

  /// Whether a call that is stopped by ^C keeps what is finished, and says so.
  public static func isStoppable(_ arguments: [String]) -> Bool {
    arguments.first.flatMap(command)?.isStoppable == true
  }

  /// Whether a command takes a scenario or its file first.
  static func opensScenario(_ command: Command) -> Bool {
    command.called == nil
      || [
        Command.run, .runSheet, .goals, .notes, .howfar, .map, .who, .scores, .compare, .report, .whatMattered,
        .whatFlips, .classFolder, .completion,
      ].map(\.name).contains(command.name)
  }

  /// The commands that a call may begin with.
  static var commands: [Command] { Commands.all.filter { command($0.name) != nil } }

  private static func command(_ word: String) -> Command? {
    Commands.all.first { command in
      command.name == word && !spoken.contains(word) && !Commands.firm.contains { $0.name == word }
    }
  }
}
