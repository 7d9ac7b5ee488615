import Scenarios
import Sessions
import Testing
import Training

@testable import Shell

/// Half moves and wrong moves in the lessons that came with the program: what is praised, and what is sent back.
@Suite(.timeLimit(.minutes(20))) struct LessonMoves {
  /// A lesson at a step, the ones before it done by the author.
  private func talk(_ id: String, at number: Int) throws -> Conversation {
    let talk = Conversation()
    for line in ["open \(id)", "set customers 1000", "set replications 4", "set belief off", "lesson"] {
      #expect(talk.reply(to: line).status == .done)
    }
    while let step = talk.desk?.session.lessonStep, step < number || talk.desk?.progress.isTold == false {
      _ = talk.reply(to: "skip")
    }
    #expect(talk.desk?.session.lessonStep == number)
    return talk
  }

  private func shown(_ reply: Reply) -> String { "\(reply.document)".replacing("\\'", with: "'") }

  @Test(arguments: [
    // What was to be left as it is was not.
    ("bank", 2, "predict trust flat;secure strong visible;run 13;reveal", "'secure basic'"),
    ("fine-print", 2, "predict trust flat;disclose notice;run 11;reveal", "'disclose fine-print'"),
    // Locks that nobody sees; data that is still kept.
    ("bank", 6, "try locked from 0;secure strong;run 13", "'secure strong visible'"),
    (
      "bank", 7,
      "try lean from 0;forget location;undo;apply service-memory using declared;disclose notice saying benefit,protected;run 26",
      "'forget location'"
    ),
    // Another thing than the step is about.
    ("shopping-list", 2, "predict trust up;apply shopping-list depth=deep;run 13;reveal", "'disclose fine-print'"),
    ("data-for-sale", 2, "predict value up;apply recommendations;run 13;reveal", "'share brokers about purchases'"),
    (
      "data-for-sale", 7, "try better from 0;apply recommendations;disclose notice saying benefit;run 26",
      "'share none'"
    ),
    // Asked, and not told why.
    (
      "following-ad", 6, "try said from 0;disclose just-in-time;control opt-in;run 13",
      "'disclose notice saying benefit'"
    ),
    ("following-ad", 6, "try said from 0;disclose just-in-time saying benefit;run 13", "'control opt-in'"),
    ("breach", 7, "try told from 8;notify;run 18", "'respond apology'"),
    ("breach", 3, "notify;respond apology;run 17", "left at 26 >= baseline - 0.5%"),
    // Doing nothing harms no trust, and is no other way.
    ("tour", 9, "try better from 0;stop recommendations;run 26", "benefit > baseline"),
  ])
  func `a half move is not praised, and what it lacks is said`(id: String, step: Int, lines: String, lacks: String)
    throws
  {
    let talk = try talk(id, at: step)
    // Without a terminal the run itself is judged, before what was predicted is revealed.
    var said = ""
    for line in lines.split(separator: ";") {
      let reply = talk.reply(to: String(line))
      #expect(reply.status == .done, "\(line)")
      said += shown(reply)
    }
    #expect(talk.desk?.session.lessonStep == step)
    #expect(said.contains("Not there yet") && said.contains(lacks))
  }

  @Test(arguments: [
    ("bank", 6, "try locked from 0;forget location;secure strong visible;run 13"),
    (
      "shopping-list", 7,
      "rewind 0;apply shopping-list depth=0.8;disclose just-in-time saying benefit;control opt-in;run to 13"
    ),
    ("fine-print", 2, "predict trust flat;run 13;reveal;rewind 11"),
    ("fine-print", 7, "try told from 0;forget health;run half a year"),
    (
      "data-for-sale", 7,
      "try own from 0;share none;apply recommendations;disclose just-in-time saying benefit;run to week 26"
    ),
    (
      "happy-medium", 6,
      "try win from 0;apply cross-sell depth=light;disclose dashboard saying benefit;control opt-in;run 26"
    ),
    ("breach", 8, "try safe from 0;secure strong visible;at 8 notify;at 8 respond apology;run 26"),
    ("tour", 5, "apply location-push depth=1;disclose fine-print;control none;run 13"),
  ])
  func `a right move that is not the author's is taken`(id: String, step: Int, lines: String) throws {
    let talk = try talk(id, at: step)
    for line in lines.split(separator: ";") { #expect(talk.reply(to: String(line)).status == .done, "\(line)") }
    #expect(talk.desk?.session.lessonStep == step + 1)
  }

  @Test func `a question is answered by the same question, and somebody is met of those listed`() throws {
    let talk = try talk("bank", at: 3)
    #expect(shown(talk.reply(to: "why trust")).contains("The step asks for this: why ability"))
    #expect(talk.desk?.session.lessonStep == 3)
    #expect(talk.reply(to: "why ability in savers").status == .done)
    #expect(talk.desk?.session.lessonStep == 4)
    _ = talk.reply(to: "next")
    _ = talk.reply(to: "who lost")
    let other = try #require((0..<1000).first { talk.desk?.listed.contains($0) == false })
    let number = "00000\(other)".suffix(5)
    #expect(shown(talk.reply(to: "meet c-\(number)")).contains("one of those listed"))
    #expect(shown(talk.reply(to: "next")).contains("Still to do: meet."))
    #expect(talk.desk?.session.lessonStep == 4)
    #expect(talk.reply(to: "meet").status == .done)
    #expect(talk.desk?.session.lessonStep == 5)
    // One of two charts is half of what is asked for.
    let list = try self.talk("shopping-list", at: 3)
    #expect(shown(list.reply(to: "chart benefit")).contains("The step asks for this: chart risk"))
    #expect(list.desk?.session.lessonStep == 3)
    #expect(list.reply(to: "chart risk").status == .done)
    #expect(list.desk?.session.lessonStep == 4)
  }

  @Test func `before its week nothing is found fault with`() throws {
    let talk = try talk("breach", at: 8)
    for line in ["try safe from 0", "secure strong visible"] { _ = talk.reply(to: line) }
    let answer = shown(talk.reply(to: "run 8"))
    #expect(answer.contains("The step looks at week 26") && !answer.contains("Not there yet"))
  }

  @Test func `a hint and skip are about the step on the screen`() throws {
    let talk = try talk("bank", at: 3)
    _ = talk.reply(to: "why ability")
    // Done, and the next one has not been told.
    let hint = shown(talk.reply(to: "hint"))
    #expect(hint.contains("Type: why ability") && hint.contains("done already"))
    #expect(!hint.contains("who lost"))
    #expect(talk.desk?.session.records.contains(.hint) == false)
    let skipped = shown(talk.reply(to: "skip"))
    #expect(skipped.contains("A breach says that you could not") && !skipped.contains("Done for you"))
    #expect(talk.desk?.session.lessonStep == 4)
    #expect(shown(talk.reply(to: "hint")).contains("Two lines: who lost"))
  }

  @Test func `a finished lesson says so and names the next one, and 'lesson again' begins anew`() throws {
    let talk = try talk("bank", at: 9)
    let end = shown(talk.reply(to: "next"))
    #expect(end.contains("completion of NAME") && end.contains("Next, What customers know: lesson telco"))
    let answer = shown(talk.reply(to: "lesson"))
    #expect(answer.contains("You have finished 'Keep data safe'") && answer.contains("lesson telco"))
    #expect(talk.desk?.session.lessonStep == 10)
    #expect(shown(talk.reply(to: "lesson again")).contains("1 of 9"))
    #expect(shown(talk.reply(to: "lesson telco")).contains("What customers know, 1 of 10"))
  }

  @Test(arguments: [
    "lesson Keep data safe", "lesson keep data safe", "lesson \"Keep data safe\"", "lesson bank",
    "lesson the old servers",
  ])
  func `a lesson opens by its title, its scenario's title or its name`(line: String) {
    let talk = Conversation(Surroundings(isInteractive: true))
    #expect(shown(talk.reply(to: line)).contains("Keep data safe, 1 of 9"))
    #expect(talk.desk?.session.scenario.id == "bank")
  }

  @Test func `a scenario opens by a title, and a slip in one is mended`() {
    #expect(Conversation().begin(.named("keep data safe")).status == .done)
    #expect(Conversation().begin(.named("The custom shopping list")).status == .done)
    #expect(shown(Conversation().reply(to: "open keep dta safe")).contains("Did you mean 'keep data safe'?"))
  }

  @Test func `a report names whom it is said to be of, and nobody else`() throws {
    let home = Home()
    let talk = Conversation()
    for line in [
      "open shopping-list", "set customers 200", "set replications 2", "set belief off", "apply shopping-list", "run 2",
    ] { #expect(talk.reply(to: line).status == .done) }
    #expect(shown(talk.reply(to: "report of Anna Berg")).contains("Played by Anna Berg."))
    #expect(!shown(talk.reply(to: "report")).contains("Anna"))
    #expect(talk.reply(to: "report of").status == .usage)
    #expect(talk.reply(to: "report of Anna Berg to \(home.path)/anna.html").status == .done)
    #expect(talk.reply(to: "verify \(home.path)/anna.html").status == .done)
    let page = try #require(Home.text(of: "\(home.path)/anna.html"))
    try home.write(page.replacing("Played by Anna Berg.", with: "Played by Bert Berg."), to: "anna.html")
    #expect(talk.reply(to: "verify \(home.path)/anna.html").status == .missed)
  }
}
