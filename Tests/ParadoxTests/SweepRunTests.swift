import FoundationEssentials
import Glibc
import Testing

/// `sweep` as a script and a person meet it: stopped, killed and gone on with.
@Suite(.timeLimit(.minutes(20))) struct SweepRunTests {
  let home = Home()

  /// Ten points that take long enough to be stopped in.
  private func write(replications: Int = 60) throws {
    try home.write(
      """
      sweep: 1
      title: Ten depths
      scenario: following-ad
      weeks: 26
      customers: 1000
      replications: \(replications)
      measures: [trust, left, value]
      lines: |
        apply retargeting depth=0..0.9/10

      """, to: "ten.yaml")
  }

  private func text(_ name: String) -> String? { Home.text(of: "\(home.path)/\(name)") }

  @Test func `count and time are said first, and every row has its run, seed and hash`() throws {
    try write(replications: 2)
    let result = Pipe.run(["sweep", "ten.yaml"], in: home)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains(#/^Ten depths: 10 points of retargeting\.depth, into ten\.csv; \S.+\.\n/#))
    #expect(result.output.contains("Written to ten.csv: 10 points, 120 rows, to week 26."))
    let lines = try #require(text("ten.csv")).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(lines[0].prefix(6) == ["run", "scenario", "hash", "model", "seed", "replications"])
    #expect(lines.count == 121 && lines.allSatisfy { $0.count == lines[0].count })
    // Each point is a run of its own, and the scenario and the seed are the same in all rows.
    #expect(Set(lines.dropFirst().map { $0[0] }).count == 10)
    #expect(Set(lines.dropFirst().map { Array($0[1...4]) }).count == 1)
    // Beside it stands what each of its columns means.
    #expect(result.output.contains("What its columns mean stands in ten-codebook.csv."))
    let codebook = try #require(text("ten-codebook.csv")).split(separator: "\r\n")
    let explained = codebook.filter { $0.contains(#/^points,[^,]*,,/#) }.map { $0.split(separator: ",")[1] }
    #expect(explained == lines[0] && codebook.contains { $0.hasPrefix("points,measure,trust,") })
    // A second call has nothing to do and says so.
    let again = Pipe.run(["sweep", "ten.yaml"], in: home)
    #expect(again.code == 0 && again.output.contains("complete already"))
  }

  @Test func `a codebook that somebody else wrote is left alone`() throws {
    try write(replications: 2)
    try home.write("mine", to: "ten-codebook.csv")
    let result = Pipe.run(["sweep", "ten.yaml"], in: home)
    #expect(result.code == 1 && result.complaint.contains("there is something of that name already"))
    #expect(text("ten-codebook.csv") == "mine")
    #expect(Pipe.run(["sweep", "ten.yaml", "again"], in: home).code == 0 && text("ten-codebook.csv") != "mine")
  }

  @Test func `the rows say the same as a run of that point`() throws {
    try write(replications: 2)
    #expect(Pipe.run(["sweep", "ten.yaml", "--json"], in: home).code == 0)
    let run = Pipe.run(
      [
        "run", "following-ad", "--weeks", "26", "--customers", "1000", "--replications", "2", "-c",
        "apply retargeting depth=0.3", "--json",
      ], in: home)
    let check = """
      import json
      rows = json.load(open("ten.json")); run = json.load(open("run.json"))
      mine = [r for r in rows if abs(r["retargeting.depth"] - 0.3) < 1e-9]
      assert len(rows) == 120 and len(mine) == 12, (len(rows), len(mine))
      for r in mine:
        assert r["run"] == run["run"] and r["hash"] == run["scenario"]["hash"] and r["seed"] == run["seed"]
        of = run["final"] if r["segment"] == "all" else run["segments"][r["segment"]]
        for key in ["mean", "low", "high"]: assert r[key] == of[r["measure"]][key], r
        if r["segment"] == "all":
          assert r["nothing"] == run["baseline"][r["measure"]]["mean"]
          assert r["difference"] == run["difference"][r["measure"]]["mean"]

      """
    try home.write(run.output, to: "run.json")
    try home.write(check, to: "check.py")
    let checked = Pipe.shell("python3 check.py", in: home)
    #expect(checked.code == 0, "\(checked.errors)")
  }

  @Test(arguments: ["csv", "json"])
  func `killed again and again it loses nothing finished and ends in the same bytes`(ending: String) throws {
    try write()
    let whole = Pipe.run(["sweep", "ten.yaml", "--out", "whole.\(ending)"], in: home)
    #expect(whole.code == 0, "\(whole.errors)")
    let wanted = try #require(text("whole.\(ending)"))
    var (kills, finished) = (0, 0)
    var isFinished = false
    while !isFinished, kills < 100 {
      let terminal = try #require(
        Pty(command: [Binary.path, "sweep", "ten.yaml", "--out", "part.\(ending)"], in: home))
      // Each time a little later, so that kills fall before, between and into points, on any machine.
      if terminal.exitCode(seconds: 0.05 + 0.08 * Double(kills)) != nil {
        isFinished = true
      } else {
        terminal.signal(SIGKILL)
        _ = terminal.exitCode()
        kills += 1
      }
      // Rows end a line, and a point has three measures of four groups.
      let rows = (text("part.\(ending)") ?? "").utf8.count { $0 == UInt8(ascii: "\n") } - 1
      #expect(rows / 12 >= finished, "\(kills) kills")
      finished = rows / 12
    }
    #expect(isFinished && kills > 2, "\(kills) kills")
    #expect(text("part.\(ending)") == wanted)
  }

  @Test func `control C keeps what is finished and says how to go on`() throws {
    try write(replications: 300)
    let terminal = try #require(
      Pty(command: [Binary.path, "sweep", "ten.yaml"], in: home, changing: ["NO_COLOR": "1"]))
    #expect(terminal.wait(for: "10 points of retargeting.depth") != nil)
    #expect(terminal.wait(for: " % ", seconds: 60) != nil)
    usleep(700_000)
    terminal.send("\u{3}")
    let said = terminal.wait(for: "To go on: sweep ten.yaml", seconds: 60)
    #expect(said?.contains(#/Stopped: \d+ of 10 points are/#) == true)
    #expect(terminal.exitCode() == 1)
    #expect(text("ten.csv")?.hasPrefix("run,") == true)
  }

  @Test func `at the prompt it runs, is stopped and goes on as well`() throws {
    try write(replications: 300)
    let terminal = try #require(Pty(in: home, changing: ["NO_COLOR": "1"]))
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("sweep ten.yaml --out rows.csv\r")
    #expect(terminal.wait(for: "10 points of retargeting.depth") != nil)
    #expect(terminal.wait(for: " % ", seconds: 60) != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "To go on: sweep ten.yaml --out rows.csv", seconds: 60) != nil)
    #expect(terminal.wait(for: "paradox> ") != nil)
  }

  @Test func `a file of something else is left alone until again is said`() throws {
    try write(replications: 2)
    try home.write("week,trust\r\n", to: "mine.csv")
    let refused = Pipe.run(["sweep", "ten.yaml", "--out", "mine.csv"], in: home)
    #expect(refused.code == 1 && refused.errors.contains("again"))
    #expect(text("mine.csv") == "week,trust\r\n")
    // The points of another seed are something else as well.
    #expect(Pipe.run(["sweep", "ten.yaml", "--out", "mine.csv", "again"], in: home).code == 0)
    #expect(Pipe.run(["sweep", "ten.yaml", "--out", "mine.csv", "--seed", "2"], in: home).code == 1)
  }

  @Test(
    arguments: [
      (["sweep"], 2), (["sweep", "nothing"], 1), (["sweep", "nowhere.yaml"], 1),
      (["sweep", "how-deep", "--out", "a.txt"], 2), (["sweep", "how-deep", "--json", "--out", "a.csv"], 2),
      (["sweep", "how-deep", "--weeks", "500"], 2), (["sweep", "how-deep", "-c", "run"], 2),
      (["sweep", "how-deep", "--out", "nowhere/a.csv"], 1), (["sweep", "how-deep", "more"], 2),
      (["run", "shopping-list", "--out", "a.csv"], 2),
    ] as [([String], Int32)])
  func `a call that cannot be says so and writes nothing`(arguments: [String], code: Int32) {
    let result = Pipe.run(arguments, in: home)
    #expect(result.code == code, "\(result.errors)")
    #expect(result.output.isEmpty && !result.errors.isEmpty)
    #expect(
      (try? FileManager.default.contentsOfDirectory(atPath: home.path))?.contains { $0.hasSuffix(".csv") } == false)
  }

  @Test func `a broken sweep is invalid for check and for sweep alike`() throws {
    try home.write(
      "sweep: 1\ntitle: Broken\nscenario: following-ad\nlines: |\n  apply nothing depth=0..1\n", to: "b.yaml")
    for verb in ["check", "sweep"] {
      let result = Pipe.run([verb, "b.yaml"], in: home)
      #expect(
        result.code == 3 && (result.output + result.errors).contains("b.yaml:5:9: error: unknown tactic 'nothing'"))
    }
    try write()
    #expect(Pipe.run(["check", "ten.yaml"], in: home).output.contains("Ten depths: open numbers 1, points 10."))
  }
}
