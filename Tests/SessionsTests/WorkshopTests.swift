import Language
import Scenarios
import Simulation
import Testing

@testable import Sessions

@Suite struct WorkshopTests {
  private static let beginning = Workshop.Beginning(minutes: 60, begun: 1_795_000_000, teams: ["red", "blue", "grün"])

  /// A workshop in which some lines were said, each as a session file writes it.
  private func session(_ lines: String...) throws -> Session {
    var session = Session(of: shop, customers: 200)
    try session.take(.workshop(Self.beginning))
    for line in lines { try session.take(try #require(Record(line, vocabulary: shop.vocabulary), "\(line)")) }
    return session
  }

  private func lines(_ team: String, _ session: Session) -> [String] {
    session.named(team)?.lines.map(\.canonical) ?? []
  }

  @Test func `each team has a try of its own, and the first is left alone`() throws {
    let session = try session("team red at 0 secure strong", "team blue at 0 control opt-in", "round 13")
    #expect(session.tries.map(\.name) == ["first", "red", "blue", "grün"])
    #expect(lines("red", session) == ["at 0 secure strong"] && lines("blue", session) == ["at 0 control opt-in"])
    #expect(session.present.name == "first" && session.present.lines.isEmpty)
    #expect(session.tries.map(\.reached) == [13, 13, 13, 13] && session.week == 13)
  }

  @Test func `an event meets every try`() throws {
    let session = try session("inject at 0 breach reach=0.3")
    #expect(session.tries.allSatisfy { $0.lines.map(\.canonical) == ["at 0 breach reach=30%"] })
  }

  @Test(arguments: [
    ["team red at 0 secure strong"], ["team red predict trust down 3"], ["team grün stay"], ["inject at 0 breach"],
    ["hands trust up 1 down 2 flat 0"], ["round 13"], ["round 13", "reveal", "team red stay"],
    ["team red predict trust up", "round 13"],
  ])
  func `whatever was said last is taken back, and said again`(said: [String]) throws {
    let before = try self.session("team blue at 0 control opt-in")
    var session = before
    for line in said { try session.take(try #require(Record(line, vocabulary: shop.vocabulary))) }
    let after = session
    for line in said where line != "reveal" {
      #expect(session.workshop?.steps != before.workshop?.steps, "\(line)")
      try session.undo()
    }
    #expect(session.tries == before.tries)
    #expect(session.workshop?.hands == before.workshop?.hands && session.workshop?.steps == before.workshop?.steps)
    if said.count == 1 {
      try session.redo()
      #expect(session.tries == after.tries && session.workshop?.steps == after.workshop?.steps)
    }
  }

  @Test func `a team takes back its own last word, whatever others have said since`() throws {
    let session = try session(
      "team red at 0 secure strong", "team red at 0 control opt-in", "team blue at 0 secure basic", "team red undo")
    #expect(lines("red", session) == ["at 0 secure strong"] && lines("blue", session) == ["at 0 secure basic"])
    var again = session
    try again.redo()
    #expect(lines("red", again) == ["at 0 secure strong", "at 0 control opt-in"])
    // What blue said was said before red took something back: taking that back brings nothing of red's again.
    var other = session
    try other.undo()
    #expect(lines("red", other) == ["at 0 secure strong"] && lines("blue", other).isEmpty)
  }

  @Test func `a round that ran stands between a team and its last word, an event does not`() throws {
    let session = try session("team red at 0 secure strong", "round 4")
    var trial = session
    #expect(throws: Refusal.nothingOfTeam("red", since: .round(4))) { try trial.take(.team("red", .undo)) }
    #expect(trial == session)
    let other = try self.session("team red at 0 secure strong", "inject at 0 breach", "team red undo")
    #expect(lines("red", other) == ["at 0 breach"] && lines("blue", other) == ["at 0 breach"])
  }

  @Test(arguments: [
    ["team red predict trust up", "team red predict trust down"], ["team red stay", "team red stay"],
    ["inject at 0 breach reach=30%", "inject at 0 breach reach=50% avoidable"],
    ["inject at 4 rival 10%", "inject at 4 rival 20%"],
    ["inject at 0 uncover selling", "inject at 0 uncover selling unproven"],
  ])
  func `what is said again takes the first one's place, and undo brings that back`(said: [String]) throws {
    let first = try session("team blue at 0 control opt-in", said[0])
    var session = first
    let change = try session.take(try #require(Record(said[1], vocabulary: shop.vocabulary)))
    #expect(change.insteadOf == first.workshop?.steps.last?.record)
    #expect(session.workshop?.standing.count == 2)
    let both = session.tries
    let undone = try session.undo()
    #expect(undone.broughtBack == first.workshop?.steps.last?.record)
    #expect(session.tries == first.tries && session.workshop?.steps == first.workshop?.steps)
    #expect(try session.redo().insteadOf == first.workshop?.steps.last?.record)
    #expect(session.tries == both)
  }

  @Test(arguments: ["inject at 5 breach", "inject at 0 uncover breach", "inject at 0 law notice"])
  func `another event, or one of another week, stands beside the first`(line: String) throws {
    let session = try session("inject at 0 breach", line)
    #expect(session.workshop?.standing.count == 2 && lines("red", session).count == 2)
  }

  @Test func `nothing is said for the next round before the room has seen this one`() throws {
    let session = try session("round 13")
    for line in ["team red stay", "inject at 13 breach"] {
      var trial = session
      #expect(throws: Refusal.notRevealed) { try trial.take(try #require(Record(line, vocabulary: shop.vocabulary))) }
    }
  }

  @Test func `a prediction said again stands in place of the first, and what was said besides stays`() throws {
    let session = try session(
      "team red predict trust up", "team red at 0 secure strong", "team red predict left up",
      "team red predict trust down 4")
    #expect(session.named("red")?.predicted.map(\.line.canonical) == ["predict left up", "predict trust down 4"])
    #expect(lines("red", session) == ["at 0 secure strong"])
    #expect(
      session.workshop?.withoutPrediction == ["blue", "grün"] && session.workshop?.withoutChoice == ["blue", "grün"])
  }

  @Test func `a round falls due for all, and the next waits until it was revealed`() throws {
    var session = try session("team red predict trust up", "round 13")
    #expect(
      session.named("red")?.due.count == 1 && session.workshop?.isHeldBack == true && session.workshop?.number == 1)
    #expect(throws: Refusal.notRevealed) { try session.take(.round(26)) }
    try session.take(.reveal)
    #expect(session.named("red")?.revealed.count == 1 && session.workshop?.number == 2)
    try session.take(.round(26))
    #expect(session.workshop?.rounds.map(\.week) == [13, 26])
    #expect(session.workshop?.withoutChoice == ["red", "blue", "grün"])
  }

  @Test func `hands counted again stand in place of the first count`() throws {
    let session = try session("hands trust up 3", "hands left up 1", "hands trust up 4 down 2")
    #expect(session.workshop?.hands.map(\.text) == ["left up 1 down 0 flat 0", "trust up 4 down 2 flat 0"])
  }

  @Test(arguments: [
    ("Red", Workshop.Objection.spelling), ("r d", .spelling), ("", .spelling), ("4you", .spelling),
    ("abcdefghijklmnopq", .spelling), ("a\u{202E}b", .spelling), ("trust", .word), ("apply", .word), ("first", .word),
    ("near", .taken), ("blue", .twice),
  ])
  func `a name that a line could begin with or that nobody could type is refused`(
    name: String, objection: Workshop.Objection
  ) {
    var session = Session(of: shop)
    #expect(throws: Refusal.team(name, objection)) {
      try session.take(.workshop(Workshop.Beginning(minutes: 60, begun: 0, teams: ["blue", name])))
    }
  }

  @Test(arguments: ["rot", "grün", "赤", "красный", "team-7", "öl"]) func `names are of the room's language`(
    name: String
  ) throws {
    var session = Session(of: shop)
    try session.take(.workshop(Workshop.Beginning(minutes: 60, begun: 0, teams: ["blue", name])))
    #expect(session.tries.last?.name == name)
  }

  @Test(arguments: ["secure strong", "reached 4", "rewind 0", "try other", "lesson 1"])
  func `what moves one try alone is not done in a workshop`(line: String) throws {
    var session = try session()
    let before = session
    #expect(throws: Refusal.self) {
      try session.take(
        try #require(
          Record(
            line.contains("secure")
              ? "at 0 \(line)" : line, vocabulary: shop.vocabulary)))
    }
    #expect(session == before)
  }

  @Test(arguments: ["team red stay", "inject at 0 breach", "round 13", "hands trust up 2"])
  func `without a workshop there are no teams`(line: String) throws {
    var session = Session(of: shop)
    #expect(throws: Refusal.noWorkshop) { try session.take(try #require(Record(line, vocabulary: shop.vocabulary))) }
  }

  @Test func `a workshop that was begun late, with one team or for a year is refused`() throws {
    var session = try Session(typing: ["secure strong"])
    #expect(throws: Refusal.workshopLate) { try session.take(.workshop(Self.beginning)) }
    var other = Session(of: shop)
    #expect(throws: Refusal.teams(1)) { try other.take(.workshop(.init(minutes: 60, begun: 0, teams: ["red"]))) }
    #expect(throws: Refusal.range("minutes", 5000, Workshop.lengths)) {
      try other.take(.workshop(.init(minutes: 5000, begun: 0, teams: ["red", "blue"])))
    }
  }

  @Test func `a workshop reads back from its file as it was`() throws {
    let disk = try Disk()
    let session = try session(
      "team red at 0 secure strong because \"a; b, c\"", "team blue predict trust down 3 because \"they \\\"know\\\"\"",
      "team grün stay", "hands trust up 3 down 12 flat 1", "inject at 4 breach reach=0.3",
      "team blue at 0 control opt-in",
      "team blue undo", "redo", "undo", "round 13", "reveal", "team red at 13 secure basic", "round 20")
    let journal = Journal(in: disk.folder)
    #expect(journal.keep(session) == nil)
    #expect(try readSession(try #require(journal.path)).session == session)
  }
}
