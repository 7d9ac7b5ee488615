import Language
import Scenarios
import Testing

@testable import Sessions

/// Whether plans are also run in plausible worlds belongs to the session.
struct BeliefTests {
  @Test func `belief is on until it is set off, and changes no plan`() throws {
    var session = Session(of: shop)
    #expect(session.hasBelief)
    let plan = session.plan(weeks: 4)
    try session.take(.belief(false))
    #expect(!session.hasBelief)
    #expect(session.plan(weeks: 4) == plan)
    try session.take(.belief(true))
    #expect(session.hasBelief)
  }

  @Test(arguments: [true, false]) func `it is kept as a line of the session's file`(isOn: Bool) {
    let record = Record.belief(isOn)
    #expect(record.text == (isOn ? "belief on" : "belief off"))
    #expect(Record(record.text, vocabulary: shop.vocabulary) == record)
    #expect(Record("belief maybe", vocabulary: shop.vocabulary) == nil)
  }
}
