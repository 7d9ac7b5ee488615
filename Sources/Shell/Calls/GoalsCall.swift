extension Call {
  /// `paradox goals FILE ...`: misses one of the goals that are due, and the exit code says so.
  @Sendable static func goals(_ call: Call) throws -> Reply {
    if call.wantsJSON || call.wantsCSV { throw Call.misuse("'goals' answers in words, so there is no table of it") }
    let talk = try call.opened()
    _ = try talk.run(to: call.weeks(talk))
    var reply = Reply(try talk.goalsReached())
    if try talk.missesGoal() { reply.status = .missed }
    return reply
  }

  /// `paradox help VERB`: as at the prompt, with no scenario.
  @Sendable static func help(_ call: Call) throws -> Reply {
    try call.requireNoOptions()
    return Conversation(call.surroundings).reply(to: ([call.verb] + call.words).joined(separator: " "))
  }
}
