import Analysis
import Scenarios
import Sessions
import Testing

@testable import Shell

/// Lessons followed to their end: by the author's lines, by skipping, in another way, and with wrong moves on the way.
@Suite(.timeLimit(.minutes(20))) struct LessonPlays {
  static let lessons = Surroundings().library.ids.filter { (try? Library.installed().open($0))?.lesson != nil }

  private func play(_ scenario: Scenario, by player: LessonPlay.Player) -> LessonPlay {
    LessonPlay(of: scenario, by: player, customers: 2_000, replications: 8, threads: 2)
  }

  @Test(arguments: lessons) func `a lesson is finished by the author's lines, and all its texts are seen`(id: String)
    throws
  {
    let scenario = try Library.installed().open(id)
    let own = play(scenario, by: .own)
    #expect(own.isDone)
    #expect(own.stuck.map(\.step) == [])
    let lesson = try #require(scenario.lesson)
    for step in lesson.steps {
      for text in [step.tell, step.explain] + step.hints + step.others.map(\.title) {
        #expect(own.says(text), "\(text)")
      }
    }
    for text in lesson.debrief { #expect(own.says(text)) }
  }

  @Test(arguments: lessons) func `a lesson is finished by skip alone, and skip does what it says`(id: String) throws {
    let skipped = play(try Library.installed().open(id), by: .skipping)
    #expect(skipped.isDone)
    #expect(skipped.stuck.map(\.step) == [])
  }

  @Test(arguments: lessons) func `a lesson is finished in another way than the author's`(id: String) throws {
    let scenario = try Library.installed().open(id)
    #expect(scenario.lesson?.steps.contains { !$0.others.isEmpty } == true)
    let other = play(scenario, by: .other)
    #expect(other.isDone)
    #expect(other.stuck.map(\.step) == [])
  }

  private func talk(_ lines: String...) -> Conversation {
    let talk = Conversation()
    for line in ["tour"] + lines { #expect(talk.reply(to: line).status == .done, "\(line)") }
    return talk
  }

  private func shown(_ reply: Reply) -> String { "\(reply.document)".replacing("\\'", with: "'") }

  @Test func `a wrong move is answered from the ledger`() {
    let talk = talk("next", "choose C", "next", "predict trust flat", "next", "run 13", "reveal", "next")
    let answer = shown(talk.reply(to: "run 1"))
    #expect(answer.contains("Not there yet: left >= baseline + 1%"))
    // What the ledger says is what `why` says.
    #expect(answer.contains("from the ledger") && answer.contains("behind it"))
    #expect(talk.desk?.session.lessonStep == 5)
  }

  @Test func `weeks wait for the prediction that a step asks for`() {
    let talk = talk("next", "choose B", "next")
    #expect(talk.reply(to: "run 13").status == .failed)
    #expect(talk.desk?.session.week == 0)
    // A prediction of something else is taken, and is not what is asked.
    #expect(talk.reply(to: "predict loyalty up").status == .done)
    #expect(talk.desk?.session.lessonStep == 3)
    #expect(talk.reply(to: "predict trust up").status == .done)
    #expect(talk.desk?.session.lessonStep == 4)
  }

  @Test func `what can no longer be predicted holds nobody up`() {
    let talk = talk("next", "choose B", "play", "run 13", "back", "next")
    #expect(shown(talk.reply(to: "predict trust up")).contains("13"))
    #expect(talk.reply(to: "next").status == .done)
    #expect(talk.reply(to: "run 13").status == .done)
  }

  @Test func `playing counts for nothing, and back is where the lesson waits`() {
    let talk = talk("next", "play", "choose A", "run 20")
    #expect(talk.reply(to: "hint").status == .failed)
    #expect(talk.reply(to: "skip").status == .failed)
    #expect(shown(talk.reply(to: "next")).contains("back"))
    _ = talk.reply(to: "rewind 0")
    _ = talk.reply(to: "control opt-in")
    #expect(talk.desk?.session.tries.count == 3)
    #expect(shown(talk.reply(to: "back")).contains("2 of"))
    #expect(talk.desk?.session.present.name == "first" && talk.desk?.session.week == 0)
    #expect(talk.desk?.session.lessonStep == 2)
    #expect(talk.reply(to: "back").status == .failed)
    #expect(talk.reply(to: "play").status == .done)
    #expect(talk.desk?.session.present.name == "play-2")
  }

  @Test func `playing goes on after a break, and so does going back`() throws {
    let home = Home()
    let first = Conversation(Surroundings(isInteractive: true, folder: home.path))
    for line in ["tour", "", "play", "choose A", "run 2"] { _ = first.reply(to: line) }
    first.desk = nil
    let second = Conversation(Surroundings(isInteractive: true, folder: home.path))
    _ = second.begin(.resumed(nil))
    #expect(second.desk?.session.playedFrom == "first")
    #expect(shown(second.reply(to: "back")).contains("2 of"))
    #expect(second.desk?.session.week == 0)
  }

  @Test func `skip types what is left and says it`() {
    let talk = talk("next", "apply recommendations depth=light")
    let answer = shown(talk.reply(to: "skip"))
    #expect(answer.contains("Done for you") && answer.contains("> disclose notice"))
    #expect(!answer.contains("> apply"))
    #expect(talk.desk?.session.lessonStep == 3)
  }

  @Test func `the review says what was typed and what was done for one`() throws {
    let talk = talk("next", "choose B", "next", "skip")
    let answer = shown(talk.reply(to: "review"))
    #expect(answer.contains("You typed 'apply location-push', 'disclose"))
    #expect(answer.contains("Done for you: 'predict trust down 5'"))
    for line in ["play", "choose A", "run 3", "back"] { _ = talk.reply(to: line) }
    #expect(!shown(talk.reply(to: "review")).contains("depth=deep"))
    #expect(answer.contains("By yourself: 1 of 2 steps"))
    #expect(Conversation().reply(to: "review").status == .failed)
  }

  @Test func `other ways are told once the step is done, with what they come to`() {
    let talk = talk("next")
    #expect(shown(talk.reply(to: "others")).contains("First your own"))
    for _ in 0..<20 where talk.desk?.session.lessonStep != 10 { _ = talk.reply(to: "skip") }
    let answer = shown(talk.reply(to: "others"))
    #expect(answer.contains("Leave out where they are") && answer.contains("trust at 26 >= baseline - 1: yes"))
  }

  @Test func `the end asks questions and names the largest surprise`() {
    let talk = talk()
    var last = ""
    for _ in 0..<40 where talk.desk?.session.lessonStep.map({ $0 <= 11 }) == true {
      last = shown(talk.reply(to: "skip"))
    }
    #expect(last.contains("Your largest surprise") && last.contains("first to leave"))
  }

  @Test(arguments: [
    ("expect: trust at 26 >= baseline - 1", "expect: trust at 26 >= baseline + 30", "lesson-stuck"),
    (
      "            stop location-push\n",
      "            apply location-push depth=deep using location\n            disclose fine-print\n", "other-way-fails"
    ),
    (
      "expect: left >= baseline + 1%\n      stands: |\n        apply location-push\n        disclose fine-print\n",
      "expect: left <= 100%\n", "text-never-shown"
    ),
    (
      "'skip' does a step for you, and 'quit' keeps everything: 'tour' goes on\n        later.\n",
      "'skip' does a step for you.\n      explain: Nobody reads this.\n", "text-never-shown"
    ),
  ])
  func `a lesson in which something is wrong is noticed`(what: String, broken: String, kind: String) throws {
    let tour = try Library.installed().open("tour").text
    #expect(tour.contains(what))
    let reading = readScenario(tour.replacing(what, with: broken))
    let findings = LessonLint(of: try #require(reading.scenario, "\(reading.problems)"), threads: 2).findings
    #expect(findings.contains { $0.kind.rawValue == kind }, "\(findings)")
    #expect(findings.allSatisfy { $0.line > 1 })
  }
}
