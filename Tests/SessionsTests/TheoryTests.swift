import Language
import Scenarios
import Simulation
import Testing

@testable import Sessions

/// A session keeps the name of a theory; its values are found when a plan is made.
struct TheoryTests {
  private func session(_ lines: String...) throws -> Session {
    var session = Session(of: shop)
    for text in lines {
      let line = try #require(try parse(text, in: .prompt, vocabulary: shop.vocabulary))
      try session.accept(line)
    }
    return session
  }

  @Test func `the plan of a session has the values of the theory that a line names`() throws {
    let session = try session("assume theory=no-word", "apply tips")
    #expect(session.present.lines[0].canonical == "at 0 assume theory=no-word")
    #expect(session.plan().theories == [try #require(RivalTheory.named("no-word")).theory])
    #expect(session.plan().baseline.theories == session.plan().theories)
  }

  @Test func `undo takes the theory away`() throws {
    var session = try session("apply tips", "assume theory=no-word")
    let with = session.plan()
    try session.take(.undo)
    #expect(session.plan().theories.isEmpty)
    #expect(session.plan() != with)
  }

  @Test func `a theory that sets nothing of the start can be believed later`() throws {
    var session = try session("apply tips")
    try session.advance(to: 4)
    let line = try #require(try parse("assume theory=no-word", in: .prompt, vocabulary: shop.vocabulary))
    try session.accept(line)
    #expect(session.present.lines.last?.week == 4)
  }
}
