import Glibc
import Reports
import Sessions
import Synchronization
import Testing

@testable import Shell

struct ShellConversation {
  @Test func `the prompt names scenario, try and week`() {
    let talk = talk()
    #expect(talk.prompt == "shopping-list · week 0> ")
    _ = talk.reply(to: "run 2")
    _ = talk.reply(to: "try honest from 0")
    #expect(talk.prompt == "shopping-list · honest · week 0> ")
  }

  @Test(arguments: [
    "wat", "run 53", "run 0", "rewind 4", "try run", "try nobody from 9", "undo", "redo", "why", "why nothing", "who",
    "meet", "set seed", "set seed x", "set customers 3", "set colour red", "at 60 breach", "apply nothing",
    "open nothing",
    "predict trust down 5 in nobody", "howfar nothing", "assume theory=nothing", "compare nobody", "what is qqqqqqq",
    "quit now",
    "chart nothing", "why active", "table trust in nobody", "help nothing", "apply retargeting", "check",
  ])
  func `a refused line says so and changes nothing`(line: String) {
    let talk = talk("apply shopping-list", "run 2", "undo", "try other", "try first")
    _ = talk.reply(to: "rewind 0")
    let before = talk.desk?.session
    let reply = talk.reply(to: line)
    #expect(reply.status != .done)
    #expect(!reply.document.isEmpty)
    if line != "undo", line != "redo" { #expect(talk.desk?.session == before) }
  }

  @Test(arguments: [
    ("how far can we go with retargeting, and with whom?", "howfar retargeting"), ("who will leave first", ""),
    ("what would turn it", "what flips"), ("can we lose customers over this", "who left"),
    ("what is trust", ""), ("what are the assumed numbers", "parameters"), ("why does trust fall", ""),
  ])
  func `a sentence is answered with the lines nearest to it`(sentence: String, line: String) {
    let talk = Conversation(Surroundings(isInteractive: true))
    _ = talk.reply(to: "open shopping-list")
    let said = "\(talk.reply(to: sentence).document)"
    #expect(said.contains("reads like a sentence") == !line.isEmpty)
    #expect(said.contains(line))
  }

  @Test(arguments: [
    ("try", "try fresh from nothing"), ("try plain from start", "try fresh from nothing"),
    ("try plain from 0", "Without any: try NAME from nothing"),
    ("howfar retargeting", "howfar retargeting when collect web-history"),
    ("howfar retargeting using browsing", "Type: howfar retargeting using browsing when collect browsing"),
    ("apply retargeting", "what was looked at here"),
    ("apply location-push", "Type: collect location"),
  ])
  func `an answer names the line that was wanted`(line: String, wanted: String) {
    let talk = talk("apply shopping-list", "run 2")
    #expect("\(talk.reply(to: line).document)".contains(wanted))
  }

  @Test func `one key too many does not end the program`() {
    let talk = Conversation(Surroundings(isInteractive: true))
    #expect(talk.reply(to: "q").status == .failed && !talk.hasEnded)
    #expect(talk.reply(to: "quit").status == .done && talk.hasEnded)
  }

  @Test func `a run does not pass by predictions that wait`() {
    let talk = Conversation(Surroundings(isInteractive: true))
    for line in ["open shopping-list", "set customers 64", "predict trust up", "run 2"] { _ = talk.reply(to: line) }
    #expect(talk.reply(to: "run 2").status == .failed)
    #expect(talk.reply(to: "undo").status == .failed)
    #expect(talk.reply(to: "").status == .done && talk.reply(to: "run 2").status == .done)
  }

  @Test func `without a scenario a line says how to open one`() {
    let reply = Conversation().reply(to: "apply shopping-list")
    #expect(reply.status == .failed)
    #expect(reply.document.text(for: Screen()).contains("scenarios"))
  }

  @Test func `a line typed after going back opens a new try and leaves the old one`() {
    let talk = talk("apply shopping-list", "run 3", "rewind 0", "disclose notice")
    #expect(talk.prompt == "shopping-list · try-2 · week 0> ")
    #expect(talk.reply(to: "try first").status == .done)
    #expect(talk.desk?.session.present.reached == 3)
  }

  @Test func `a line dated before now is refused with the way back`() {
    let talk = talk("run 3")
    let reply = talk.reply(to: "at 1 disclose notice")
    #expect(reply.status == .failed)
    #expect(reply.document.text(for: Screen()).contains("rewind 1"))
  }

  @Test func `verbs may be shortened only where a person types`() {
    let typed = Conversation(Surroundings(isInteractive: true))
    #expect(typed.reply(to: "scen").status == .done)
    #expect(Conversation().reply(to: "scen").status == .failed)
  }

  @Test func `there is a Maya to meet among the fewest customers`() {
    let talk = talk("set customers 8", "apply shopping-list", "run 2")
    #expect(talk.reply(to: "meet Maya").status == .done)
    #expect(talk.reply(to: "meet c-00007").status == .done)
    #expect(talk.reply(to: "meet c-00008").status == .failed)
  }

  @Test func `a run that is stopped leaves everything as it was`() {
    let isStopped = Mutex(false)
    let talk = Conversation(Surroundings(progress: { _ in !isStopped.withLock { $0 } }))
    _ = talk.begin(.named("shopping-list"))
    _ = talk.reply(to: "set customers 200")
    isStopped.withLock { $0 = true }
    #expect(talk.reply(to: "run 4").status == .failed)
    #expect(talk.prompt == "shopping-list · week 0> ")
    isStopped.withLock { $0 = false }
    #expect(talk.reply(to: "run 4").status == .done)
  }

  @Test func `weeks that are finished when a run is stopped are kept`() throws {
    let isStopped = Mutex(false)
    let talk = Conversation(Surroundings(progress: { part in !isStopped.withLock { $0 } || part < 0.75 }))
    _ = talk.begin(.named("shopping-list"))
    for line in ["set customers 200", "set replications 1", "set belief off", "apply shopping-list"] {
      #expect(talk.reply(to: line).status == .done)
    }
    isStopped.withLock { $0 = true }
    let reply = talk.reply(to: "run 20")
    #expect(reply.status == .failed)
    let week = try #require(talk.desk?.session.week)
    #expect((8...12).contains(week))
    #expect(reply.document.text(for: Screen()).contains("Stopped after week \(week) of 20. What is finished is kept."))
    isStopped.withLock { $0 = false }
    #expect(talk.reply(to: "run \(20 - week)").status == .done)
    #expect(talk.desk?.session.week == 20)
  }

  @Test func `a session that was dropped without a word goes on where it was`() throws {
    let folder = "/tmp/paradox-shell-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    defer { try? remove(folder) }
    let around = Surroundings(isInteractive: true, folder: folder)
    var talk: Conversation? = Conversation(around)
    _ = talk?.begin(.named("shopping-list"))
    for line in ["set customers 200", "apply shopping-list", "run 3", "try honest from 0", "disclose notice", "run 2"] {
      #expect(talk?.reply(to: line).status == .done)
    }
    let (prompt, session) = (talk?.prompt, talk?.desk?.session)
    talk = nil
    let again = Conversation(around)
    #expect(again.begin(.resumed(nil)).status == .done)
    #expect(again.prompt == prompt)
    #expect(again.desk?.session == session)
  }

  private func remove(_ folder: String) throws {
    let names = ["shopping-list-1.session"]
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  @Test func `until stops in the first week in which the condition holds`() {
    let talk = talk("apply shopping-list depth=deep", "run until trust < 57 within 20")
    let week = talk.desk?.session.week ?? 0
    #expect((1...19).contains(week))
    #expect(talk.reply(to: "run until trust < 57").document.text(for: Screen()).contains("holds already"))
    #expect(talk.desk?.session.week == week)
  }

  @Test(arguments: ["run 3", "why trust", "who changed", "compare", "table", "status", "goals", "what is trust"])
  func `every reply is readable at 80 columns`(line: String) {
    let talk = talk("apply shopping-list depth=deep", "run 2", "try other from 0")
    let text = talk.reply(to: line).document.text(for: Screen(width: 80, isUnicode: true, isTerminal: true))
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 80 })
  }
}
