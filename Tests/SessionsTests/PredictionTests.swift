import Language
import Scenarios
import Simulation
import Testing

@testable import Sessions

struct PredictionTests {
  @Test func `a prediction is locked, falls due with the next run, and is revealed once`() throws {
    var session = try Session(typing: ["predict trust down 5 in near because \"why not\""])
    #expect(session.present.predicted.map(\.made) == [0])
    #expect(session.present.due.isEmpty)
    try session.type("reached 13")
    #expect(session.present.due.map(\.due) == [13])
    try session.type("reveal")
    #expect(session.present.due.isEmpty)
    #expect(session.present.revealed.map(\.line.reason) == ["why not"])
    #expect(session.plan().acts.count == shop.acts.count)
  }

  @Test func `one that names a week waits for it, whatever runs before`() throws {
    var session = try Session(typing: ["predict left up 2% at 20", "predict trust flat", "reached 13"])
    #expect(session.present.due.map(\.prediction.measure) == [.trust])
    try session.type("reveal")
    try session.type("reached 20")
    #expect(session.present.due.map(\.prediction.measure) == [.left])
  }

  @Test(arguments: [
    (
      ["predict trust down 5"], "predict trust up",
      "error: 'predict trust down 5' is locked already, so nothing else can be predicted about it. "
        + "See how it comes out: run 13"
    ),
    (
      ["reached 13", "rewind 4"], "predict trust up",
      "error: 'predict trust up' would be no prediction, because with these lines it has run to week 13 before. "
        + "Type a line that changes something, or go on from there: run 9"
    ),
    (
      ["reached 13", "try again from 4"], "predict trust up",
      "error: 'predict trust up' would be no prediction, because with these lines it has run to week 13 before. "
        + "Type a line that changes something, or go on from there: run 9"
    ),
    (
      ["reached 13"], "predict trust up at 13",
      "error: week 13 cannot be predicted, because 13 weeks are done. Name a week to come, such as: at 26"
    ),
    (
      [], "predict trust up at 27",
      "error: week 27 cannot be predicted, because the scenario ends with week 26. Name a week to come, such as: at 13"
    ),
    (
      ["reached 26"], "predict trust up",
      "error: the scenario ends with week 26, and 26 weeks are done. Go back to change something. Type: rewind 0"
    ),
    (
      [], "reveal",
      "error: nothing has been predicted in this try. Say what you expect: predict trust down 5"
    ),
    (["predict trust up"], "reveal", "error: nothing is due yet. Let weeks pass: run 13"),
    (["predict trust up at 9"], "reveal", "error: nothing is due yet. Your prediction is about week 9. Type: run"),
    ([], "lesson 1", "error: this scenario has no lesson. Take the tour: tour"),
  ])
  func `what cannot be done is refused with the next thing to type`(before: [String], text: String, error: String)
    throws
  {
    var session = try Session(typing: before)
    let was = session
    let refusal = #expect(throws: Refusal.self) { try session.type(text) }
    #expect(refusal?.text == error)
    #expect(session == was)
  }

  @Test(arguments: [
    ["predict trust up", "predict trust up in near"], ["predict trust up", "predict left up"],
    ["predict trust up", "predict trust up at 9"], ["predict trust up", "reached 4", "reveal", "predict trust up"],
    ["reached 4", "rewind 2", "secure strong", "predict trust up"],
  ])
  func `what is about something else, or comes later, can be predicted too`(texts: [String]) throws {
    #expect(try Session(typing: texts).records.count == texts.count)
  }

  @Test func `another try has predictions of its own`() throws {
    var session = try Session(typing: ["predict trust up", "try honest"])
    #expect(session.present.predicted.isEmpty)
    try session.type("turn first")
    #expect(session.present.predicted.count == 1)
  }

  @Test func `after undo what was predicted later is void and what fell due is open again`() throws {
    var session = try Session(typing: [
      "secure strong", "predict trust up", "reached 13", "predict left up", "reached 20", "undo",
    ])
    #expect(session.week == 0)
    #expect(session.present.predicted.map(\.prediction.measure) == [.trust])
    #expect(session.present.due.isEmpty)
    try session.type("reached 5")
    #expect(session.present.due.map(\.due) == [5])
  }
}
