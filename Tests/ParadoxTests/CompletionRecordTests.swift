import Sessions
import Testing

@testable import Shell
@testable import Training

/// A finished lesson and the record of it, as a trainer checks it.
struct CompletionRecordTests {
  /// The tour, taken with two hints and the last steps skipped.
  private func finished(to home: Home) -> Conversation {
    let talk = Conversation()
    for line in [
      "tour", "set customers 200", "set replications 2", "set belief off", "next", "hint", "hint", "choose C",
    ] {
      #expect(talk.reply(to: line).status == .done, "\(line)")
    }
    #expect(talk.reply(to: "completion of Anna").status == .failed)
    for line in ["next", "predict trust up 1", "next", "run 13", "reveal", "next"] {
      #expect(talk.reply(to: line).status == .done, "\(line)")
    }
    while !(talk.desk?.session.hasFinishedLesson ?? true) {
      #expect(talk.reply(to: "skip").status == .done)
      if talk.desk?.session.hasFinishedLesson == false { #expect(talk.reply(to: "next").status == .done) }
    }
    #expect(talk.reply(to: "completion of Anna O'Hara-Berg to \(home.path)/anna.md").status == .done)
    #expect(talk.reply(to: "seal to \(home.path)/anna.session").status == .done)
    return talk
  }

  @Test func `a record says what was done, and one changed character is refused`() throws {
    let home = Home()
    let talk = finished(to: home)
    let text = try #require(Home.text(of: home.path + "/anna.md"))
    #expect(text.contains("- **Who**: Anna O'Hara-Berg\n") && text.contains("2 hints"))
    #expect(text.contains("skipped: done by the program") && text.contains("predict trust up 1"))
    let check = "verify \(home.path)/anna.md"
    #expect(talk.reply(to: check).status == .done)
    #expect(talk.reply(to: check + " with \(home.path)/anna.session").status == .done)

    // Any one character, and the code itself.
    let letters = Array(text)
    for place in stride(from: 30, to: letters.count, by: 97) {
      var changed = letters
      changed[place] = letters[place] == "7" ? "8" : "7"
      try home.write(String(changed), to: "anna.md")
      let reply = talk.reply(to: check)
      #expect(reply.status == .missed || reply.status == .invalid, "\(place)")
    }
  }

  @Test func `a record that was made anew after a change is found beside the session`() throws {
    let home = Home()
    let talk = finished(to: home)
    let text = try #require(Home.text(of: home.path + "/anna.md"))
    // A forger has the program: the code fits, so the record alone cannot tell.
    let body = try #require(CompletionFile(text.replacing("2 hints", with: "0 hints"))).text
    try home.write(CompletionFile.sealed(body), to: "anna.md")
    #expect(talk.reply(to: "verify \(home.path)/anna.md").status == .done)
    let beside = talk.reply(to: "verify \(home.path)/anna.md with \(home.path)/anna.session")
    #expect(beside.status == .missed && "\(beside.document)".contains("is not what comes of it"))
    // Nor is it a record of a session in which the lesson was not finished.
    let other = Conversation()
    for line in ["tour", "next", "choose A", "seal to \(home.path)/other.session"] { _ = other.reply(to: line) }
    #expect(talk.reply(to: "verify \(home.path)/anna.md with \(home.path)/other.session").status == .missed)
  }
}
