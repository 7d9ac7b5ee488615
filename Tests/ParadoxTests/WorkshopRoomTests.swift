import Glibc
import Reports
import Sessions
import Testing

@testable import Shell

/// A room at work: what is typed while six tables talk.
@Suite(.timeLimit(.minutes(10))) struct WorkshopRoomTests {
  private static let teams = ["red", "blue", "green", "gold", "grün", "black"]
  private static let begin = "workshop shopping-list minutes 60 teams \(teams.joined(separator: ", "))"
  private static let small = ["set customers 64", "set replications 2", "set belief off"]

  /// What the tables say before the first quarter.
  private static let first = [
    "red chooses A", "blue chooses C", "blue chooses B", "green C",
    "gold applies shopping-list depth=deep", "grün stays",
    "black chooses A", "black undo", "black chooses C", "red predicts trust up a lot because \"they will love it\"",
    "blue predicts trust down a little", "green predicts trust flat", "gold predicts trust up 2",
    "grün predicts trust down 1", "black predicts left up 2%", "hands trust down 12, up 9",
  ]
  /// And before the second.
  private static let second = [
    "red stop shopping-list", "red responds apology", "red predicts trust up 5",
    "inject breach reach=30% about purchases",
  ]

  /// A conversation in a workshop, at a prompt or in a pipe.
  private func talk(isInteractive: Bool = false, _ lines: [String] = []) -> Conversation {
    let talk = Conversation(Surroundings(isInteractive: isInteractive))
    for line in [Self.begin] + Self.small + lines { #expect(talk.reply(to: line).status == .done, "\(line)") }
    return talk
  }

  private func text(_ reply: Reply) -> String {
    reply.document.text(for: Screen(width: 80, isUnicode: true, isTerminal: true))
  }

  @Test(arguments: [
    ("rde chooses A", "Did you mean 'red'?"), ("pink chooses A", "Teams: red, blue"),
    ("red chooses Z", "There are: A, B, C"), ("red D", "There are: A, B, C"),
    ("red chooses", "letter of a card"), ("chooses A", "red chooses A"),
    ("apply shopping-list", "red apply shopping-list"),
    ("choose A", "red choose A"), ("predict trust up", "red predict trust up"), ("why trust", "red why trust"),
    ("who left", "red who left"), ("at 4 disclose notice", "red at 4"), ("red run 13", "Without a team: run"),
    ("red breach", "inject breach"), ("breach reach=30%", "inject breach reach=30%"),
    ("inject disclose notice", "no event"),
    ("red assume hearsay=0.2", "same for all teams"), ("red dances", "nothing that a team can say"),
    ("hands trust", "hands trust down 12, up 3"), ("hands nothing up 3", "no measure"),
    ("hands trust up 3, up 4", "no tally"),
    ("run until trust < 50", "run quarter"), ("try other", "cannot be done in a workshop"),
    ("rewind 0", "cannot be done in a workshop"),
    ("lesson", "cannot be done in a workshop"), ("red undo", "red has said nothing"), ("reveal", "no round has run"),
    ("debrief", "run quarter"), ("same person in blue", "nobody was met"), ("compare", "no week has run"),
  ])
  func `a mistake in front of a room changes nothing and says what to type`(line: String, remedy: String) {
    let talk = talk()
    let before = talk.desk?.session
    let reply = talk.reply(to: line)
    #expect(reply.status == .failed)
    #expect(text(reply).replacing("\n", with: " ").contains(remedy), "\(text(reply))")
    #expect(talk.desk?.session == before)
  }

  @Test(arguments: ["run", "Predicts", "trust", "families", "red red", "red", "in, blue", "stays, blue"])
  func `teams that cannot be called so are refused before anything is open`(names: String) {
    let talk = Conversation()
    #expect(talk.reply(to: "workshop shopping-list minutes 60 teams \(names)").status == .failed)
    #expect(talk.desk == nil)
  }

  @Test func `every word of the room is taken back by one undo, down to the beginning`() {
    let talk = talk()
    let begin = talk.desk?.session.tries
    for line in Self.first { #expect(talk.reply(to: line).status == .done, "\(line)") }
    let steps = talk.desk?.session.workshop?.steps.count ?? 0
    #expect(steps == 14)
    for _ in 0..<steps { #expect(talk.reply(to: "undo").status == .done) }
    #expect(talk.desk?.session.tries == begin)
    #expect(talk.reply(to: "undo").status == .failed)
    for _ in 0..<steps { #expect(talk.reply(to: "redo").status == .done) }
    #expect(talk.desk?.session.workshop?.steps.count == steps)
  }

  @Test func `what came of a round waits for Enter and comes page by page, each on a small screen`() {
    let talk = talk(isInteractive: true, Self.first)
    let held = text(talk.reply(to: "run quarter"))
    #expect(held.contains("held back") && !held.contains("Trust"))
    #expect(talk.reply(to: "run quarter").status == .failed)
    for line in ["why red trust", "red who left", "compare red blue", "blue C", "red report", "inject breach"] {
      let reply = talk.reply(to: line)
      #expect(reply.status == .failed && text(reply).contains("reveal"), "\(line)")
    }
    #expect(talk.reply(to: "red status").status == .done)
    for title in [
      "Trust", "Skepticism", "Loyalty", "Spend a week", "Round 1: where the teams stand",
      "Round 1: how predictions came out",
    ] {
      let page = text(talk.reply(to: ""))
      #expect(page.contains(title), "\(page)")
      #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 24, "\(page)")
      for team in Self.teams { #expect(page.contains(team)) }
    }
    #expect(talk.prompt == "shopping-list · round 2 · week 13> ")
    #expect(talk.reply(to: "why red trust").status == .done)
    #expect(text(talk.reply(to: "meet Maya in red")).contains("Team red"))
    #expect(talk.reply(to: "same person in blue").status == .done)
    #expect(talk.desk?.session.present.name == "first")
  }

  @Test(arguments: [
    ("re", ["red"]), ("red ch", ["chooses", "chart"]), ("red apply shop", ["shopping-list"]),
    (
      "red predicts tr", ["trust"]
    ),
    ("inject br", ["breach"]), ("appl", []), ("why r", []),
  ])
  func `Tab offers what a team can say`(begun: String, words: [String]) {
    let talk = talk(isInteractive: true, ["red chooses A", "run 2", "run 2", "reveal"])
    let offered = talk.suggestions(after: begun).map(\.word)
    for word in words { #expect(offered.contains(word), "\(offered)") }
    if words.isEmpty { #expect(!offered.contains("apply") && !offered.contains("retargeting")) }
  }

  @Test(arguments: [
    ("Blue Whales, Red Foxes", ["blue-whales", "red-foxes"]), ("red blue and green", ["red", "blue", "green"]),
    ("Sun, Moon and Stars", ["sun", "moon", "stars"]), ("table 1,table 2", ["table-1", "table-2"]),
    ("Salt and Pepper, Red", ["salt-and-pepper", "red"]), (" red ,, blue ", ["red", "blue"]),
  ])
  func `commas stand between teams, and without one every word is a team`(said: String, teams: [String]) {
    #expect(NewWorkshop.names(in: said) == teams)
    let welcome = text(Conversation().reply(to: "workshop shopping-list minutes 60 teams \(said)"))
    #expect(welcome.contains(teams.joined(separator: ", ")))
    #expect(welcome.contains("Without a comma") == !said.contains(","))
  }

  @Test(arguments: [
    ("blue whales chooses A", "blue-whales chooses A"), ("Blue-Whales A", "blue-whales A"),
    ("whales A", "blue-whales A"), ("1 stays", "table-1 stays"), ("table 2 stays", "table-2 stays"),
    ("bl stays", "blue-whales stays"), ("foxes why trust in careful", "red-foxes why trust in careful"),
    ("why foxes trust", "why red-foxes trust"), ("why red foxes trust to x.svg", "why red-foxes trust to x.svg"),
    ("meet Maya in whales", "meet Maya in blue-whales"), ("same person in red foxes", "same person in red-foxes"),
    ("report 1 to x.html", "report table-1 to x.html"),
    ("compare blue whales red foxes", "compare blue-whales red-foxes"),
    ("who is missing", "who is missing"), ("red", "red-foxes"), ("table trust in whales", "table trust in blue-whales"),
    (
      "whales predicts trust up because \"blue whales  sing\"",
      "blue-whales predicts trust up because \"blue whales  sing\""
    ),
  ])
  func `a team is typed by any word that only it has`(typed: String, full: String) throws {
    let talk = Conversation(Surroundings(isInteractive: true))
    #expect(
      talk.reply(to: "workshop shopping-list minutes 60 teams Blue Whales, Red Foxes, Table 1, Table 2").status == .done
    )
    #expect(try talk.inFull(typed) == full)
    #expect(try talk.inFull(full) == full)
  }

  @Test func `what is short for more than one team, or for a team and a verb, is asked about`() {
    let talk = Conversation(Surroundings(isInteractive: true))
    _ = talk.reply(to: "workshop shopping-list minutes 60 teams Blue Whales, Blue Foxes, Stars")
    for (line, words) in [("blue C", "blue-whales, blue-foxes"), ("st C", "stars, stop")] {
      let reply = talk.reply(to: line)
      #expect(reply.status == .failed && text(reply).replacing("\n", with: " ").contains(words), "\(text(reply))")
    }
  }

  @Test(arguments: [["workshop shopping-list minutes 60 teams blue, green"], ["open shopping-list"], []])
  func `a team that is not there takes nothing back and says nothing again`(before: [String]) {
    let talk = Conversation(Surroundings(isInteractive: true))
    for line in before + (before.isEmpty ? [] : ["set seed 3"]) { #expect(talk.reply(to: line).status == .done) }
    for word in ["red", "und"] {
      let reply = text(talk.reply(to: word))
      #expect(reply.contains("error: there is no command '\(word)'") && reply.contains("do'?"), "\(reply)")
    }
  }

  @Test func `the same event again takes the first one's place, and says so`() {
    let talk = talk(["inject breach reach=30%"])
    let reply = text(talk.reply(to: "inject breach reach=50%")).replacing("\n", with: " ")
    #expect(
      reply.contains("stands in place of 'inject breach reach=30%'") && reply.contains("inject at 1 breach reach=50%"))
    #expect(talk.reply(to: "inject at 1 breach").status == .done)
    #expect(talk.desk?.session.named("red")?.lines.count == 2)
    let round = text(talk.reply(to: "round"))
    #expect(
      round.contains("For all teams: breach reach=50%; at 1 breach.") || round.contains("breach reach=50%"), "\(round)")
  }

  @Test func `after the last round the prompt says so, and what comes is the debrief`() {
    let talk = talk(isInteractive: true)
    for _ in 1...3 { for line in ["run 2", "run 2", "reveal"] { #expect(talk.reply(to: line).status == .done) } }
    #expect(talk.prompt == "shopping-list · all rounds played · week 6> ")
    let round = text(talk.reply(to: "round"))
    #expect(round.contains("All 3 rounds are played, week 6") && round.contains("debrief"))
    var page = ""
    for _ in 1...4 { page = text(talk.reply(to: "")) }
    #expect(page.contains("All 3 rounds are played: debrief"))
    #expect(talk.reply(to: "red stays").status == .done && talk.prompt.contains("round 4"))
  }

  @Test func `notes and the run sheet need nothing open, and the story gives nothing away`() {
    let talk = Conversation()
    let notes = text(talk.reply(to: "notes breach"))
    #expect(notes.contains("For whoever leads a room") && notes.contains("Sales recover long before trust does."))
    #expect(text(talk.reply(to: "run sheet breach minutes 90")).contains(", 90 minutes"))
    for line in ["notes", "run sheet", "notes nothing", "run sheet nothing", "notes breach now"] {
      #expect(talk.reply(to: line).status != .done, "\(line)")
    }
    #expect(text(talk.reply(to: "run sheet")).replacing("\n", with: " ").contains("Type: run sheet shopping-list"))
    #expect(talk.desk == nil)
    _ = talk.reply(to: "open breach")
    #expect(!text(talk.reply(to: "story")).contains("Sales recover"))
    _ = talk.reply(to: "set projector on")
    #expect(text(talk.reply(to: "notes")).contains("set projector off"))
    let room = self.talk()
    #expect(!text(room.reply(to: "story")).contains("Things to try"))
    #expect(text(room.reply(to: "cards")).contains("To choose one: red chooses A"))
    #expect(
      text(Subcommand.reply(to: ["run", "sheet", "breach", "minutes", "90"], in: Surroundings())).contains("90 minutes")
    )
  }

  @Test func `who is missing is said before weeks run, once a round, and never keeps a room waiting`() {
    let talk = talk(isInteractive: true, ["red chooses A"])
    let asked = text(talk.reply(to: "run quarter")).replacing("\n", with: " ")
    #expect(
      asked.contains("To choose: blue, green, gold, grün, black.") && asked.contains("type it again: run quarter"))
    #expect(talk.desk?.session.week == 0)
    #expect(talk.reply(to: "blue stays").status == .done)
    #expect(talk.reply(to: "run quarter").status == .done && talk.desk?.session.week == 13)
    _ = talk.reply(to: "reveal")
    #expect(text(talk.reply(to: "run quarter")).contains("type it again") && talk.desk?.session.week == 13)
    // A script has nobody to ask.
    #expect(self.talk(["run quarter"]).desk?.session.week == 13)
  }

  @Test func `whatever a team is asked can be written, and its page is checked with the team in it`() throws {
    let home = Home()
    let talk = talk(["red chooses A", "run 2"])
    let asked = [
      "why red trust to", "red why trust in careful to", "chart trust in blue to", "red report to", "report red",
      "same person in blue to", "compare red blue to", "who left in red to",
    ]
    #expect(talk.reply(to: "red meet").status == .done)
    for (place, line) in asked.enumerated() {
      let file = "\(home.path)/\(place).html"
      let reply = talk.reply(to: "\(line) \(file)")
      #expect(reply.status == .done, "\(line): \(text(reply))")
      #expect(talk.reply(to: "verify \(file)").status == .done, "\(line)")
    }
    #expect(
      Home.text(of: "\(home.path)/4.html")?.contains(
        "The custom shopping list, red: what came of it in 2 simulated weeks") == true
    )
    for (line, words) in [("why red trust", ["Team red"]), ("red table", ["red"])] {
      let file = "\(home.path)/x.md"
      #expect(talk.reply(to: "\(line) to \(file) again").status == .done, "\(line)")
      for word in words { #expect(Home.text(of: file)?.contains(word) == true) }
    }
    let without = talk.reply(to: "report")
    #expect(without.status == .failed && text(without).contains("red report"))
  }

  /// The hour through the real program, killed where most is under way, and the same in a script that nobody kills.
  @Test func `an hour with six teams goes to its debrief, killed in the middle or not`() throws {
    let (home, other) = (Home(), Home())
    let isReading = "\u{1B}[?2004h"
    let file = home.path + "/.local/state/paradox/shopping-list-1.session"
    var terminal = try #require(Pty(in: home))
    func type(_ lines: [String]) throws {
      for line in lines {
        try #require(terminal.wait(for: isReading, seconds: 60) != nil, "before \(line)")
        terminal.send(line + "\r")
      }
      try #require(terminal.wait(for: isReading, seconds: 60) != nil)
    }
    func killAndResume() throws {
      terminal.signal(SIGKILL)
      #expect(terminal.exitCode() == 128 + SIGKILL)
      terminal = try #require(Pty(command: [Binary.path, "--resume"], in: home))
    }
    try type([Self.begin] + Self.small + Self.first)
    let said = try readSession(file).session
    #expect(said.workshop?.steps.count == 14)
    // Between Enter and the answer: either all teams have run or none.
    terminal.send("run quarter\r")
    usleep(30_000)
    try killAndResume()
    let resumed = try readSession(file).session
    let reached = Set(resumed.tries.map(\.reached))
    #expect(reached == [0] || reached == [13])
    #expect(resumed.workshop?.hands == said.workshop?.hands)
    try type((reached == [0] ? ["run quarter"] : []) + [""])
    try killAndResume()
    try type(Self.second + ["run quarter", "run quarter", "", "", "", "", "", "", "debrief to debrief.md"])
    terminal.send("\u{4}")
    #expect(terminal.exitCode() == 0)

    let lines =
      [Self.begin] + Self.small + Self.first + ["run quarter"] + Self.second + [
        "run quarter", "debrief to debrief.md",
      ]
    let script = Pipe.run([], input: lines.joined(separator: "\n") + "\n", environment: other.environment, in: other)
    #expect(script.code == 0, "\(script.errors)")
    let page = try #require(Home.text(of: home.path + "/debrief.md"))
    #expect(page == Home.text(of: other.path + "/debrief.md"))
    for heading in ["Where the courses parted", "The largest surprise", "What mattered for trust", "Five questions"] {
      #expect(page.contains("## \(heading)\n"))
    }
    let questions = page[(try #require(page.firstRange(of: "## Five questions\n")?.upperBound))...]
    #expect(questions.split(separator: "\n").filter { $0.first?.isNumber == true && $0.contains("?") }.count == 5)
  }
}
