import Reports

extension Command {
  static let quit = Command(
    name: "quit", purpose: .begin, meaning: "leave; the session is kept",
    usage: ["quit"],
    text: "Leaves. Every line was kept when it was accepted: paradox --resume goes on where you were.",
    examples: [
      "quit  # leaves",
      "run 4\nquit  # the weeks are kept",
      "control opt-in\nquit  # so is each line",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "quit")
      talk.hasEnded = true
      guard let name = talk.desk?.path?.fileName else { return Reply() }
      return Reply([.sentence("Kept as \(name). To go on: paradox --resume \(name)", tone: .whole)])
    })
}
