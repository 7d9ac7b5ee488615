import Scenarios
import Testing

@testable import Sessions

struct ReplayTests {
  @Test(arguments: 1...30)
  func `the records make the session anew, however it came about`(seed: Int) throws {
    var typist = Typist(seed: seed)
    let session = typist.session(of: 60)
    var chain = Chain()
    let again = try reopening(chain.file(of: session))
    #expect(again.session == session)
    #expect(again.session.tries == session.tries)
    #expect(again.notes.isEmpty)
    #expect(again.chain == chain)
  }

  @Test func `random typing tries everything, and is refused at times`() {
    var typist = Typist(seed: 1)
    var sessions: [Session] = []
    for _ in 0..<30 { sessions.append(typist.session(of: 60)) }
    let records = sessions.flatMap(\.records)
    let kinds = Set(records.map { $0.text.prefix { $0 != " " } })
    #expect(
      kinds.isSuperset(of: [
        "at", "reached", "rewind", "try", "turn", "undo", "redo", "seed", "customers", "predict", "reveal",
      ]))
    #expect(records.count < 30 * 60)
    #expect(sessions.contains { $0.tries.contains { $0.name == "try-3" } })
  }

  @Test func `two sessions that differ are told apart`() throws {
    let session = try Session(typing: ["secure strong", "reached 4"])
    #expect(try Session(typing: ["secure strong", "reached 5"]) != session)
    #expect(try Session(typing: ["secure strong", "reached 4", "seed 2"]) != session)
  }

  @Test func `the file opens alone: it holds the scenario to the byte`() throws {
    var chain = Chain()
    let session = try Session(typing: ["secure strong"])
    #expect(try reopening(chain.file(of: session)).session.scenario.text == shop.text)
  }

  @Test func `a session file reads like what was done`() throws {
    var chain = Chain()
    let session = try Session(typing: [
      "apply tips depth=deep because \"why not\"", "reached 13", "try honest from 0", "undo",
    ])
    let lines = String(decoding: chain.file(of: session), as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "paradox session 1")
    #expect(
      lines[1...5].map { $0.dropFirst(17) }.prefix(4) == [
        "seed 1", "customers 1000", "replications 20", "model \(Session.model)",
      ])
    #expect(
      lines.suffix(4).map { $0.dropFirst(17) } == [
        "at 0 apply recommendations depth=deep because \"why not\"", "reached 13", "try honest from 0", "undo",
      ])
  }
}
