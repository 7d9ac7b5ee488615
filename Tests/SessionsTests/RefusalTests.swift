import Testing

@testable import Sessions

struct RefusalTests {
  @Test(arguments: [
    (
      ["reached 4"], "at 2 secure strong",
      "error: 'at 2 secure strong' is dated week 2, but 4 weeks are done. Type: rewind 2"
    ),
    (
      ["reached 4"], "at 26 secure strong",
      "error: nobody could feel 'at 26 secure strong' any more, because the scenario ends with week 26. "
        + "Give it a week before 26, such as: at 4"
    ),
    (
      ["reached 4"], "assume prior=trusted",
      "error: 'assume prior=trusted' says what customers start with, so it can only be assumed at week 0. Type: rewind 0"
    ),
    (
      ["reached 4"], "assume theory=one-trust",
      "error: 'assume theory=one-trust' says what customers start with, so it can only be assumed at week 0. Type: rewind 0"
    ),
    (
      ["reached 26"], "secure strong",
      "error: nobody could feel 'secure strong' any more, because the scenario ends with week 26. Type: rewind 0"
    ),
    (["reached 20"], "reached 27", "error: the scenario ends with week 26, and 20 weeks are done. Type: run 6"),
    (
      ["reached 26"], "reached 27",
      "error: the scenario ends with week 26, and 26 weeks are done. Go back to change something. Type: rewind 0"
    ),
    (["reached 1"], "reached 0", "error: a run cannot end at week 0, because 1 week is done. Type: rewind 0"),
    (
      ["reached 13", "rewind 4"], "rewind 20",
      "error: week 20 is not there to go to, because this try has been run to week 13. Type: run 16"
    ),
    (
      ["reached 4"], "try honest from 6",
      "error: week 6 is not there to go to, because this try has been run to week 4. Type: run 2"
    ),
    (
      ["try honest", "turn first"], "try honest from 0",
      "error: there is a try 'honest' already, so it cannot begin anew. Go on with it: try honest. "
        + "Or choose another name: try honest-2"
    ),
    ([], "turn honest", "error: there is no try 'honest'. See all tries: tries"),
    (
      [], "try secure",
      "error: a try cannot be called 'secure', because that is a word of the language. Choose another, such as: try my-way"
    ),
    (
      [], "try near",
      "error: a try cannot be called 'near', because the scenario has something of that name. "
        + "Choose another, such as: try my-way"
    ),
    (
      [], "try Big",
      "error: a try cannot be called that, because a name is made of a-z, 0-9 and '-' and begins with a letter. "
        + "Choose another, such as: try my-way"
    ),
    ([], "undo", "error: there is nothing to undo, because no line was typed. Type: help"),
    (
      ["reached 4", "secure strong", "reached 8", "rewind 2"], "undo",
      "error: there is no line up to this week to undo; later ones stay with their weeks. Type: rewind 8"
    ),
    (
      [], "redo",
      "error: there is nothing to bring back, because 'redo' only follows an 'undo'. Type the line again, or: status"
    ),
    (
      [], "replications 0",
      "error: replications cannot be 0, because it is a number from 1 to 1000. Type: set replications 1"
    ),
    (
      [], "customers 7",
      "error: customers cannot be 7, because it is a number from 8 to 10000000. Type: set customers 8"
    ),
    (
      [], "run 4",
      "error: 'run 4' is no line of a plan, because only decisions, events and assumptions are. Type: help"
    ),
  ])
  func `a refusal says what, why and what to type`(before: [String], typed: String, text: String) throws {
    var session = try Session(typing: before)
    let untouched = session
    let refusal = #expect(throws: Refusal.self) { try session.type(typed) }
    #expect(refusal?.text == text)
    #expect(session == untouched)
  }

  @Test func `a locked lever is refused with the caret where it was typed`() throws {
    var session = Session(of: shop)
    let refusal = #expect(throws: Refusal.self) { try session.type("at 3 share brokers") }
    #expect(refusal?.text.contains("\n  at 3 share brokers\n       ^~~~~") == true)
  }

  @Test func `a tactic is checked against what is collected in the line's own week`() throws {
    var session = try Session(typing: ["at 5 collect web-history"])
    #expect(throws: Refusal.self) { try session.type("at 4 apply retargeting") }
    try session.type("at 5 apply retargeting")
  }
}
