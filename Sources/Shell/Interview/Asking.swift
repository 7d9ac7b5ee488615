import Reports
import Scenarios

/// Putting questions within a conversation: each line is an answer until the last question has one.
extension Conversation {
  /// Begins an interview, goes on with one that was stopped, or does at once what needs no question.
  ///
  /// - Parameters:
  ///   - answers: What the line said already.
  ///   - isDone: Whether the usual is taken for all else.
  func interview(_ begun: Interview, saying answers: [(name: String, answer: String)], isDone: Bool) throws -> Reply {
    var interview = begun
    let kept = isDone ? [] : interview.draft?.answers ?? []
    // What cannot be taken any more is asked again.
    for answer in kept { try? interview.take([answer]) }
    do {
      try interview.take(answers)
    } catch let objection as Objection {
      throw Interview.misstep(objection)
    }
    if isDone || interview.next == nil { return try finish(interview) }
    self.interview = interview
    guard surroundings.isInteractive else { return Reply() }
    let count = interview.subject.questions.count
    let lead =
      kept.isEmpty
      ? "\(count) questions. Enter takes what is usual, ? explains, back goes back, done takes the usual for the rest; "
        + "^C stops and loses nothing."
      : "Going on where you stopped. Enter takes what is usual, ? explains, back goes back."
    var document: Document = [.sentence(lead)]
    for block in interview.asking().blocks { document.append(block) }
    return Reply(document)
  }

  /// Whether a line would be an answer.
  public var isAsking: Bool { interview != nil }

  /// Begins the questions of a call from a shell.
  func ask(_ arguments: [String]) throws -> Reply {
    let call = try Call(arguments, in: surroundings)
    guard let command = Commands.named([call.verb])?.command, let asks = command.asks else { return Reply() }
    isCalledToAsk = !surroundings.isInteractive
    return try asks(self, call)
  }

  /// Answers a line while questions are put. What is kept in the log is the line that would have asked none.
  func reply(toAnswer line: String) -> Reply {
    let prompt = desk?.session.prompt ?? "paradox> "
    finishedInterview = nil
    var reply = attempt { try answer(line) }
    if let line = finishedInterview { keep(line, at: prompt, runsAgain: true, &reply) }
    return presentation.mode == .json ? Reply(reply.inWords, status: reply.status) : reply
  }

  /// Takes a line as the answer to the question that waits.
  private func answer(_ line: String) throws -> Reply {
    guard var interview, let (_, question) = interview.next else { return Reply() }
    let words = Conversation.words(of: line)
    switch words {
    case ["?"], ["help"]:
      var document: Document = [.sentence(question.more)]
      if let usual = question.usual { document.append(.note("Enter takes \(usual.answer) (\(usual.origin)).")) }
      return Reply(document)
    case ["back"]:
      let names = interview.subject.questions.map(\.name)
      guard let before = names.prefix(while: { interview.subject.said($0) != nil }).last else {
        throw Misstep("error: this is the first question, so nothing lies before it. Enter takes what is usual")
      }
      interview.subject.forget(before)
    case ["quit"]:
      let reply = stopAsking()
      hasEnded = true
      return reply ?? Reply()
    case ["done"]: return try finish(interview)
    default:
      guard !words.isEmpty || question.usual != nil else {
        throw Misstep("error: nothing is usual here, so an answer is needed. More about it: ?")
      }
      do {
        try interview.subject.take(line, to: question.name)
      } catch let objection as Objection {
        throw Interview.misstep(objection)
      }
    }
    interview.draft?.keep(interview.subject)
    if interview.next == nil { return try finish(interview) }
    self.interview = interview
    return Reply(surroundings.isInteractive ? interview.asking() : [])
  }

  /// Stops asking; what was said is kept. nil where nothing is asked.
  public func stopAsking() -> Reply? {
    guard let interview else { return nil }
    self.interview = nil
    let goesOn = interview.draft == nil ? String(interview.inOneLine.dropLast(5)) : interview.line
    return Reply([
      .sentence("Stopped. Nothing is written yet, and what you said is kept."), .note("To go on: \(goesOn)"),
    ])
  }

  /// No more lines come: the usual stands for what was not said. nil where nothing is asked.
  public func endOfAnswers() -> Reply? {
    guard let interview else { return nil }
    return attempt { try finish(interview) }
  }

  private func finish(_ interview: Interview) throws -> Reply {
    let missing = interview.subject.questions.first {
      $0.usual == nil && interview.subject.said($0.name)?.isEmpty != false
    }
    if let missing {
      throw Misstep(
        "error: '\(missing.name)' has no answer, and nothing is usual there. Say it: \(interview.line) "
          + "\(missing.name)=...")
    }
    let reply = try interview.subject.finish(in: self)
    self.interview = nil
    interview.draft?.remove()
    finishedInterview = interview.inOneLine
    if isCalledToAsk { hasEnded = true }
    return reply
  }

  /// What may be typed as an answer.
  var answersOffered: [Suggestion] {
    guard let (_, question) = interview?.next else { return [] }
    return question.words + [
      Suggestion("?", "more about it"), Suggestion("back", "to the question before"),
      Suggestion("done", "takes the usual for the rest"),
    ]
  }
}
