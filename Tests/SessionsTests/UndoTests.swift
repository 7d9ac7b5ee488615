import Testing

@testable import Sessions

struct UndoTests {
  @Test(arguments: [
    (["secure strong", "undo"], "first 0/0: "),
    (["secure strong", "secure basic", "undo"], "first 0/0: at 0 secure strong"),
    // Weeks that the line has touched go with it.
    (["reached 4", "secure strong", "reached 13", "undo"], "first 4/4: "),
    (["reached 4", "at 9 secure strong", "undo"], "first 4/4: "),
    (["at 9 secure strong", "reached 13", "undo"], "first 9/9: "),
    // What was taken away comes back as it was.
    (["reached 4", "secure strong", "reached 13", "undo", "redo"], "first 13/13: at 4 secure strong"),
    (["secure strong", "reached 2", "secure basic", "undo", "undo", "redo"], "first 2/2: at 0 secure strong"),
    (
      ["secure strong", "reached 2", "secure basic", "undo", "undo", "redo", "redo"],
      "first 2/2: at 0 secure strong; at 2 secure basic"
    ),
    // Lines taken over can be taken away; those of the other try stay.
    (["secure strong", "reached 13", "try honest from 0", "undo"], "honest 0/0: "),
    (["secure strong", "reached 13", "try honest from 0", "undo", "turn first"], "first 13/13: at 0 secure strong"),
    // After a rewind the weeks that were run stay, so it goes on in a new try.
    (["secure strong", "reached 13", "rewind 4", "undo"], "try-2 0/0: "),
    (["secure strong", "reached 13", "rewind 4", "undo", "redo"], "try-2 4/4: at 0 secure strong"),
    (
      ["secure strong", "reached 13", "rewind 4", "undo", "turn first", "reached 13"],
      "first 13/13: at 0 secure strong"
    ),
    (["secure strong", "reached 8", "secure basic", "reached 13", "rewind 4", "undo"], "try-2 0/0: "),
    // Undoing in one try leaves what another can bring back.
    (
      ["secure strong", "try honest", "undo", "turn first", "undo", "turn honest", "redo"],
      "honest 0/0: at 0 secure strong"
    ),
  ])
  func `undo takes away and redo brings back`(typed: [String], summary: String) throws {
    #expect(try Session(typing: typed).summary == summary)
  }

  @Test(arguments: [
    ["redo"], ["secure strong", "redo"], ["secure strong", "undo", "redo", "redo"],
    ["secure strong", "undo", "secure basic", "redo"], ["secure strong", "undo", "reached 1", "redo"],
  ])
  func `redo only follows an undo`(typed: [String]) {
    #expect(throws: Refusal.nothingToRedo) { try Session(typing: typed) }
  }

  @Test func `lines of a parent count as such again after undo and redo`() throws {
    let session = try Session(typing: ["secure strong", "try honest", "undo", "redo", "secure basic"])
    #expect(session.drawing == ["first from 0, 1 own", "└honest* from 0, 1 own"])
  }
}
