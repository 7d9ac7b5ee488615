import Reports
import Testing

@testable import Scenarios
@testable import Shell
import Training

/// What `new` can add to a scenario: cards, goals and the beginnings of a lesson.
struct OwnPartsTests {
  private let home = Home()

  private func written(_ answers: String) -> (reply: Reply, text: String) {
    let reply = Conversation().reply(to: "new \(home.path)/shop.yaml again \(answers) done")
    return (reply, Home.text(of: home.path + "/shop.yaml") ?? "")
  }

  private var lint: Reply {
    Subcommand.reply(to: ["lint", "\(home.path)/shop.yaml", "--play", "40"], in: Surroundings())
  }

  @Test func `what is written passes lint, with all that is usual and with parts of one's own`() {
    let plain = written("")
    #expect(plain.reply.status == .done && lint.status == .done, "\(lint.document)")
    #expect(!plain.text.contains("lesson:") && !plain.text.contains("  D:") && !plain.text.contains("own-1"))
    let own = written(
      "card-d=\"On the spot: apply recommendations depth=deep; disclose just-in-time saying benefit\" "
        + "card-e=\"Ask first: apply recommendations; control opt-in\" goal-1=\"left in concerned <= 5%\" lesson=yes")
    #expect(own.reply.status == .done && lint.status == .done, "\(lint.document)")
    let scenario = readScenario(own.text).scenario
    #expect(scenario?.cards.map(\.letter) == ["A", "B", "C", "D", "E"])
    #expect(scenario?.cards.last?.title == "Ask first" && scenario?.cards.last?.lines.count == 2)
    #expect(scenario?.goals.map(\.id) == ["trusted", "loyal", "paid", "welcome", "own-1"])
    #expect(scenario?.lesson?.steps.count == 6 && scenario?.lesson?.debrief.count == 2)
  }

  @Test func `the beginnings of a lesson can be followed to their end`() {
    #expect(written("lesson=yes").reply.status == .done)
    let talk = Conversation()
    _ = talk.begin(.named(home.path + "/shop.yaml"))
    for line in [
      "set customers 200", "set replications 2", "set belief off", "lesson", "next", "predict trust flat", "choose A",
      "run 13", "reveal", "next", "why trust", "next", "try other from 0", "choose C", "run 13", "next", "compare",
      "next",
      "next",
    ] { #expect(talk.reply(to: line).status == .done, "\(line)") }
    #expect(talk.desk?.session.hasFinishedLesson == true)
  }

  @Test(arguments: [
    ("card-d=apply", "because it is a few words, a colon and lines"),
    ("card-d=\"Bold: aply recommendations\"", "that does not go with the rest"),
    ("goal-1=trust", "that does not go with the rest"), ("goal-1=\"a: b\"", "because it is a condition"),
    ("card-e=\"A: disclose notice\"", "nothing is asked by the name"), ("lesson=maybe", "one of no, yes"),
  ]) func `a part that cannot be is refused with what could stand there`(answer: String, sentence: String) {
    let (reply, text) = written(answer)
    #expect(reply.status != .done && text.isEmpty)
    #expect("\(reply.document)".contains(sentence), "\(reply.document)")
  }

  @Test func `another card is asked for once there is one, and none takes nothing`() throws {
    var sketch = Sketch(file: "shop.yaml")
    #expect(sketch.premises.suffix(3).map(\.name) == ["card-d", "goal-1", "lesson"])
    try sketch.answer("card-d", with: "Clear: disclose notice")
    #expect(sketch.premises.suffix(4).map(\.name) == ["card-d", "card-e", "goal-1", "lesson"])
    try sketch.answer("card-e", with: "none")
    #expect(sketch.answers["card-e"] == nil)
    try sketch.answer("card-d", with: "")
    #expect(sketch.ownCards.isEmpty && !sketch.text.contains("Clear"))
  }

  /// Words of a line as a shell parts them.
  private func words(_ line: String) -> [String] { Conversation.words(of: line) }

  @Test(arguments: ["retargeting using browsing", "location-push", "recommendations", "lookalike"])
  func `every line that the file and the ending tell to type can be typed`(tactic: String) throws {
    let reply = Subcommand.reply(
      to: [
        "new", "\(home.path)/shop.yaml", "again", "tactic=\(tactic)", "today=recommendations", "disclosure=notice",
        "done",
      ], in: Surroundings())
    let ending = reply.document.blocks.compactMap { block -> String? in
      guard case .sentence(let text, .strong) = block else { return nil }
      return text
    }
    let text = try #require(Home.text(of: home.path + "/shop.yaml"))
    let head = text.split(separator: "\n").filter { $0.hasPrefix("#   paradox ") }.map { String($0.dropFirst(4)) }
    #expect(ending.count == 2 && head.count == 3)
    for line in head + ending {
      var call = Array(words(line).dropFirst())
      if call.count == 1 {
        #expect(Conversation().begin(.named(call[0])).status == .done, "\(line)")
        continue
      }
      if call[0] == "howfar" {
        call += ["--customers", "100", "--replications", "2", "--belief", "off"]
        if !call.contains("to") { call.append("--at-once") }
      }
      let reply = Subcommand.reply(to: call, in: Surroundings())
      #expect(reply.status == .done, "\(line): \(reply.document)")
    }
    let talk = Conversation()
    _ = talk.begin(.named(home.path + "/shop.yaml"))
    for line in ["set customers 100", "set replications 2", "set belief off"] { _ = talk.reply(to: line) }
    let advised = try #require(text.firstMatch(of: /How far it can go: (howfar .*)'/)).output.1
    for line in [String(advised), "choose A", "run 2"] {
      let reply = talk.reply(to: line)
      #expect(reply.status == .done, "\(line): \(reply.document)")
    }
  }
}
