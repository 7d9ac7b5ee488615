import Glibc
import Sessions
import Testing

@testable import Shell

/// A class with machines of its own: a folder goes out, session files come back, some of them as they should not.
@Suite(.timeLimit(.minutes(10))) struct ClassTests {
  private static let quick = ["set customers 200", "set replications 2", "set belief off"]

  /// Types lines at the program on a terminal; after those of `before` it is killed and goes on.
  private func play(_ lines: [String], killedAfter before: [String] = [], in home: Home, scenario: String) throws {
    let isReading = "\u{1B}[?2004h"
    for (lines, isFirst) in [(before, true), (lines, before.isEmpty)] where !lines.isEmpty {
      let terminal = try #require(
        Pty(command: [Binary.path] + (isFirst ? [scenario] : ["--resume"]), in: home))
      for line in (isFirst ? Self.quick : []) + lines {
        try #require(terminal.wait(for: isReading, seconds: 60) != nil, "\(line)")
        terminal.send(line + "\r")
      }
      try #require(terminal.wait(for: isReading, seconds: 60) != nil)
      terminal.signal(SIGKILL)
      _ = terminal.exitCode()
    }
  }

  @Test func `four sessions, two of them killed, come to a class that leaves out what was edited and what is stale`()
    throws
  {
    let trainer = Home()
    let made = Pipe.run(["class", "folder", "shopping-list", "monday"], in: trainer)
    #expect(made.code == 0 && made.output.contains("monday with READ-ME.txt, start, shopping-list.yaml"))
    let folder = trainer.path + "/monday"
    let scenario = folder + "/shopping-list.yaml"

    // Two are killed in the middle and go on; one reads her code aloud before the weeks run.
    let (anna, berta) = (Home(), Home())
    try play(
      [
        "predict trust down 5", "run 13", "reveal", "try honest from 0", "disclose notice", "run 13",
        "seal to \(folder)/anna.session",
      ],
      killedAfter: ["apply shopping-list depth=deep", "disclose fine-print"], in: anna, scenario: scenario)
    try play(
      ["run 13", "reveal", "seal to \(folder)/berta.session"],
      killedAfter: ["choose C", "predict trust up 2", "predict trust down 1 in careful", "seal"], in: berta,
      scenario: scenario)
    let sealed = try readSession(folder + "/berta.session").session
    let code = try #require(sealed.records.lastIndex { $0.text.hasPrefix("predict") }.map { sealed.seals[$0 + 1] })

    // One edits his file, one plays a scenario of his own under the same name.
    let script = Self.quick + ["apply shopping-list depth=deep", "run 13"]
    for (name, file) in [("carl", scenario), ("dora", trainer.path + "/other.yaml")] {
      if name == "dora" {
        let text = try #require(Home.text(of: scenario))
        try trainer.write(text.replacing("margin: 25%", with: "margin: 26%"), to: "other.yaml")
        #expect(Home.text(of: file) != text)
      }
      let lines = script + ["seal to \(folder)/\(name).session"]
      #expect(Pipe.run([file], input: lines.map { $0 + "\n" }.joined(), in: Home()).code == 0)
    }
    let whole = try #require(Home.text(of: folder + "/carl.session"))
    try trainer.write(whole.replacing("depth=deep", with: "depth=light"), to: "monday/carl.session")
    try trainer.write("Dear trainer, here is my homework.\n", to: "monday/emil.session")
    try trainer.write("berta \(code)\nanna bakobako\n", to: "codes.txt")

    let looked = Pipe.run(["class", "add", "monday", "sealed", "codes.txt"], in: trainer)
    #expect(looked.code == 4)
    let text = looked.output.split(separator: "\n").map(String.init)
    #expect(text.contains { $0.contains(#/^anna +13 +2 +3 +1 +1 of 1 +no$/#) }, "\(looked.output)")
    #expect(text.contains { $0.contains(#/^berta +13 +1 +\d +2 +\d of 2 +week 0$/#) }, "\(looked.output)")
    let all = looked.output.replacing("\n  ", with: " ")
    #expect(all.contains(#/monday/carl\.session:\d+: this line was edited after it was written/#))
    #expect(all.contains("monday/dora.session: stale, because 'shopping-list' says something else in it: margin"))
    #expect(all.contains("monday/emil.session: this is no session file"))
    #expect(all.contains("bakobako, from anna: nothing that was handed in begins with what this code seals."))
    #expect(!text.contains { $0.hasPrefix("carl ") || $0.hasPrefix("dora ") || $0.hasPrefix("emil ") })

    // The same without those files says yes, in words, in JSON and as a table.
    let good = ["class", "add", "monday/anna.session", "monday/berta.session"]
    #expect(Pipe.run(good + ["sealed", "\(code)"], in: trainer).code == 0)
    #expect(Pipe.run(good + ["sealed", "bakobako"], in: trainer).code == 4)
    let json = Pipe.run(good + ["--json", "value=2", "trust=1"], in: trainer)
    #expect(json.code == 0 && json.output.contains(#""name": "anna""#))
    let table = Pipe.run(good + ["--csv"], in: trainer)
    #expect(table.code == 0 && table.output.split(separator: "\r\n").count == 5, "\(table.output)")
  }

  @Test func `the folder starts itself, with the program beside it or without any`() throws {
    let home = Home()
    let talk = Conversation()
    _ = talk.begin(.named("shopping-list"))
    #expect(talk.reply(to: "class folder \(home.path)/tuesday").status == .done)
    #expect(talk.reply(to: "class folder \(home.path)/tuesday").status == .failed)
    let started = Pipe.shell("cd / && echo status | sh \(home.path)/tuesday/start", in: home)
    #expect(started.code == 0 && started.output.contains("No lines of yours yet."), "\(started)")
    let alone = Pipe.shell("PATH=/usr/bin:/bin sh tuesday/start", in: home)
    #expect(alone.code == 1 && alone.complaint.contains("Ask your trainer for it"))
    for line in try #require(Home.text(of: home.path + "/tuesday/READ-ME.txt")).split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
    let made = Pipe.run(["class", "folder", "breach", "whole", "with", "program"], in: home)
    #expect(made.code == 0)
    let whole = Pipe.shell("PATH=/usr/bin:/bin sh whole/start --version", in: home)
    #expect(whole.code == 0 && whole.output.hasPrefix("paradox "))
  }

  @Test func `a code binds to everything typed before it, and to its order`() throws {
    let talk = ParadoxTests.talk("predict trust down 5", "apply shopping-list")
    let session = try talk.requireSession()
    #expect(talk.reply(to: "run 2").status == .done)
    let later = try talk.requireSession()
    #expect(later.seals.contains(session.seal) && later.seal != session.seal)
    let other = try other(after: ["apply shopping-list", "predict trust down 5"]).requireSession()
    #expect(!other.seals.contains(session.seal))
    #expect(Set(later.seals).count == later.records.count + 1)
    #expect(Seal(session.seal.description.uppercased()) == session.seal)
    for typed in ["", "bakotum", "bakotumee", "abakotum", "bakoqumu"] {
      #expect(Seal(typed) == nil)
    }
  }

  private func other(after lines: [String]) -> Conversation {
    let talk = Conversation()
    _ = talk.begin(.named("shopping-list"))
    for line in ["set customers 500", "set replications 2"] + lines { _ = talk.reply(to: line) }
    return talk
  }
}
