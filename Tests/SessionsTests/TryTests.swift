import Language
import Scenarios
import Simulation
import Testing

@testable import Sessions

struct TryTests {
  @Test(arguments: [
    (["secure strong"], "first 0/0: at 0 secure strong"),
    (["secure strong", "secure basic"], "first 0/0: at 0 secure strong; at 0 secure basic"),
    (["reached 4", "secure strong"], "first 4/4: at 4 secure strong"),
    (["at 9 secure strong", "reached 4", "secure basic"], "first 4/4: at 9 secure strong; at 4 secure basic"),
    // Rewinding keeps the lines and the weeks, and running on goes on in the same try.
    (["secure strong", "reached 13", "rewind 4"], "first 4/13: at 0 secure strong"),
    (["secure strong", "reached 13", "rewind 4", "reached 6"], "first 6/13: at 0 secure strong"),
    (["reached 13", "rewind 4", "rewind 13", "secure basic"], "first 13/13: at 13 secure basic"),
    // A line typed after it opens a try with the lines up to then.
    (
      [
        "secure strong", "reached 4", "secure basic", "reached 8", "control opt-in", "reached 13", "rewind 4",
        "control none",
      ],
      "try-2 4/4: at 0 secure strong; at 4 secure basic; at 4 control none"
    ),
    (
      ["reached 4", "rewind 2", "secure basic", "reached 4", "rewind 2", "secure strong"],
      "try-3 2/2: at 2 secure basic; at 2 secure strong"
    ),
    (["reached 4", "try try-2", "reached 6", "rewind 2", "secure basic"], "try-3 2/2: at 2 secure basic"),
    (["at 9 secure strong", "reached 4", "rewind 2", "secure basic"], "try-2 2/2: at 2 secure basic"),
    // Opened by name.
    (["secure strong", "reached 13", "try honest from 0"], "honest 0/0: at 0 secure strong"),
    (["reached 13", "secure strong", "try honest from 0"], "honest 0/0: "),
    (["secure strong", "reached 13", "secure basic", "try fresh from nothing"], "fresh 0/0: "),
    (["secure strong", "try fresh from nothing", "control opt-in", "turn first"], "first 0/0: at 0 secure strong"),
    (["reached 13", "secure strong", "try honest"], "honest 13/13: at 13 secure strong"),
    (["reached 13", "try honest from 0", "secure strong", "turn first"], "first 13/13: "),
    (
      ["reached 13", "try honest from 0", "secure strong", "turn first", "turn honest"],
      "honest 0/0: at 0 secure strong"
    ),
  ])
  func `a try has the lines and weeks that a reader expects`(typed: [String], summary: String) throws {
    #expect(try Session(typing: typed).summary == summary)
  }

  @Test func `nothing is lost by rewinding and trying again`() throws {
    let session = try Session(typing: [
      "secure strong", "reached 4", "secure basic", "reached 13", "rewind 0", "control opt-in",
    ])
    #expect(session.named("first")?.lines.map(\.canonical) == ["at 0 secure strong", "at 4 secure basic"])
    #expect(session.named("first")?.reached == 13)
  }

  @Test func `a new try says which lines stay behind`() throws {
    var session = try Session(typing: ["secure strong", "at 9 secure basic", "reached 4", "rewind 2"])
    let change = try session.type("control opt-in")
    #expect(change.opened == "try-2")
    #expect(change.left.map(\.canonical) == ["at 9 secure basic"])
    #expect(change.line?.canonical == "at 2 control opt-in")
  }

  @Test func `the tree shows each try below its parent`() throws {
    let session = try Session(typing: [
      "secure strong", "reached 4", "try honest from 0", "control opt-in", "turn first", "try bold", "secure basic",
      "turn honest", "try kind", "turn honest",
    ])
    #expect(
      session.drawing == [
        "first from 0, 1 own", "├honest* from 0, 1 own", "├└kind from 0, 0 own", "└bold from 4, 1 own",
      ])
  }

  @Test func `the prompt names every try but the first`() throws {
    #expect(try Session(typing: ["reached 4"]).promptName == nil)
    #expect(try Session(typing: ["reached 4", "try honest"]).promptName == "honest")
    #expect(try Session(typing: ["reached 4", "try honest", "turn first"]).promptName == nil)
  }

  @Test func `a plan has the scenario's lines, then those of the try, up to the prompt`() throws {
    let session = try Session(typing: [
      "apply tips depth=deep", "seed 7", "customers 64", "replications 3", "reached 4",
    ])
    let plan = session.plan()
    #expect(plan.acts.map { $0.text(in: shop.vocabulary) }.last == "at 0 apply tips depth=deep")
    #expect(plan.acts.count == shop.acts.count + 1)
    #expect(plan.acts.map(\.origin).last == .yours)
    #expect([plan.weeks, plan.customers, plan.replications, Int(plan.seed)] == [4, 64, 3, 7])
    #expect(session.plan(weeks: 26).weeks == 26)
  }

  @Test func `of two lines on one subject both are kept and the later counts`() throws {
    let session = try Session(typing: ["secure strong", "secure basic"])
    #expect(session.present.lines.count == 2)
    #expect(session.practices().allSatisfy { $0.security == .basic })
  }

  @Test func `a line reads as it was written even where its reason could not be`() throws {
    var session = Session(of: shop)
    let line = Line(.decision(.secure(.strong, isVisible: false)), reason: "one\ntwo")
    try session.accept(line)
    #expect(session.present.lines.map(\.reason) == ["one two"])
  }
}
