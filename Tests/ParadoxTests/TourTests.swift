import Reports
import Scenarios
import Sessions
import Simulation
import Testing

@testable import Shell

/// The tour, as somebody takes it who types, or who only skips, or who comes back to it.
@Suite struct TourTests {
  private func begun() -> Conversation {
    let talk = Conversation()
    #expect(talk.reply(to: "tour").status == .done)
    return talk
  }

  private func shown(_ reply: Reply) -> String { "\(reply.document)" }

  private var steps: Int { begun().desk?.session.scenario.lesson?.steps.count ?? 0 }

  @Test func `whoever only skips comes to the end, and has done it all`() throws {
    let talk = begun()
    var turns = 0
    while let step = talk.desk?.session.lessonStep, step <= steps, turns < 40 {
      #expect(talk.reply(to: turns % 2 == 0 ? "skip" : "next").status == .done)
      turns += 1
    }
    #expect(talk.desk?.session.lessonStep == steps + 1)
    #expect(talk.desk?.session.tries.map(\.name) == ["first", "better"])
    #expect(talk.desk?.session.tries.first?.predicted.allSatisfy(\.isRevealed) == true)
    #expect(talk.reply(to: "skip").status == .failed)
  }

  @Test(arguments: ["A", "B", "C"]) func `every choice leads through, and only the safe ones are asked to go too far`(
    card: String
  ) {
    let talk = begun()
    for line in ["next", "choose \(card)", "next", "predict trust flat", "next", "run 13", "reveal", "next"] {
      #expect(talk.reply(to: line).status == .done)
    }
    #expect(talk.desk?.session.lessonStep == (card == "A" ? 6 : 5))
    guard card != "A" else { return }
    // Not far enough is said, with what is missing.
    #expect(shown(talk.reply(to: "run 1")).contains("Not there yet"))
    #expect(talk.desk?.session.lessonStep == 5)
    for line in ["choose A", "run 13"] { #expect(talk.reply(to: line).status == .done) }
    #expect(talk.desk?.session.lessonStep == 6)
  }

  @Test(arguments: ["B", "b"]) func `the letter of a card is taken large or small`(letter: String) {
    let talk = Conversation(Surroundings(isInteractive: true))
    for line in ["open tour", letter] { #expect(talk.reply(to: line).status == .done) }
    #expect(talk.desk?.session.practices().flatMap(\.running).isEmpty == false)
  }

  @Test func `who is quicker than the lesson need not do it again`() {
    let talk = begun()
    for line in ["next", "choose A", "predict trust down 5"] { _ = talk.reply(to: line) }
    #expect(shown(talk.reply(to: "next")).contains("You have done that already."))
    #expect(shown(talk.reply(to: "next")).contains("A quarter passes"))
  }

  @Test func `hints go from a nudge to what to type`() {
    let talk = begun()
    _ = talk.reply(to: "next")
    let hints = (0..<3).map { _ in shown(talk.reply(to: "hint")) }
    #expect(hints[0].contains("Type one letter") && hints[1].contains("The bold choice"))
    #expect(hints[2].contains("apply recommendations depth=light"))
  }

  @Test func `Enter goes on where a person types, and says nothing in a pipe`() {
    let pipe = begun()
    #expect(pipe.reply(to: "").document.isEmpty)
    let person = Conversation(Surroundings(isInteractive: true))
    _ = person.reply(to: "tour")
    #expect(shown(person.reply(to: "")).contains("Three ways lie on the table"))
    #expect(shown(person.reply(to: "")).contains("Still to do"))
    #expect(person.reply(to: "# a remark").document.isEmpty)
  }

  @Test func `it goes on after a break where it was left, or anew`() throws {
    let home = Home()
    func person() -> Conversation { Conversation(Surroundings(isInteractive: true, folder: home.path)) }
    let first = person()
    for line in ["tour", "", "A", ""] { _ = first.reply(to: line) }
    first.desk = nil
    let second = person()
    #expect(shown(second.begin(.greeting)).contains("go on at step 3 of \(steps)"))
    #expect(shown(second.reply(to: "1")).contains("what will your choice do to trust"))
    #expect(second.desk?.session.present.lines.count == 3)
    #expect(shown(second.reply(to: "tour again")).contains("Most of its 5,000 customers"))
  }

  @Test func `a lesson that is put away leaves everything else`() {
    let talk = begun()
    for line in ["next", "choose A", "lesson off", "run 2"] { #expect(talk.reply(to: line).status == .done) }
    #expect(talk.reply(to: "next").status == .failed)
    #expect(shown(talk.reply(to: "lesson")).contains("1 of \(steps)"))
  }

  @Test func `with predictions due a run holds back what came of it until they are revealed`() {
    let talk = Conversation(Surroundings(isInteractive: true))
    for line in [
      "open shopping-list", "set customers 500", "apply shopping-list", "predict trust down 5", "predict left up",
    ] { #expect(talk.reply(to: line).status == .done) }
    #expect(!shown(talk.reply(to: "run 4")).contains("What changed most"))
    #expect(shown(talk.reply(to: "")).contains("Prediction 1 of 2: trust"))
    #expect(shown(talk.reply(to: "why trust")).contains("Why trust changed"))
    #expect(shown(talk.reply(to: "")).contains("Prediction 2 of 2: left over trust"))
    #expect(shown(talk.reply(to: "")).contains("What changed most"))
    #expect(talk.reply(to: "").document.isEmpty)
    #expect(shown(talk.reply(to: "reveal")).contains("Prediction 1 of 2: trust"))
  }

  @Test func `how near one comes is kept over sessions, each prediction once`() {
    let home = Home()
    for _ in 0..<2 {
      let talk = Conversation(Surroundings(isInteractive: true, folder: home.path))
      for line in ["open shopping-list", "set customers 500", "predict trust flat 1", "run 2", "reveal", "reveal"] {
        #expect(talk.reply(to: line).status == .done)
      }
    }
    let talk = Conversation(Surroundings(isInteractive: true, folder: home.path))
    _ = talk.reply(to: "open breach")
    #expect(shown(talk.reply(to: "predictions")).contains("Of your 2 predictions so far"))
  }
}
