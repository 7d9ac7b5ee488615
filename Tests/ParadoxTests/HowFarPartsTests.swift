import Glibc
import Testing

/// The parts of `howfar` as they come: all in one line for a script, one after the other for a person.
@Suite(.timeLimit(.minutes(20))) struct HowFarPartsTests {
  let home = Home()

  private static let keys = [
    "alsoChanges", "because", "firstToBreak", "flips", "keepingInWords", "margin", "otherCondition", "peak",
    "pointOfNoReturn", "saidYes", "segments", "setting", "settingFrom", "theories", "threshold", "verdict",
  ]
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// The keys of the object itself: the text is pretty, and they stand two blanks in.
  private func keys(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
  }

  @Test func `one line gives a program every key, and waits for all of them`() throws {
    // With few customers it is quicker; the keys are the same.
    let call =
      ["howfar", Self.root + "/scenarios/following-ad.yaml", "retargeting", "keeping", "trust >= 50"]
      + ["--customers", "200", "--replications", "2"]
    let result = Pipe.run(call + ["--json"], in: home)
    #expect(result.code == 0, "\(result.errors)")
    #expect(Set(Self.keys).isSubset(of: keys(result.output)))
    try home.write(result.output, to: "all.json")
    let checked = Pipe.shell(
      """
      python3 -c '
      import json
      a = json.load(open("all.json"))
      assert a["theories"]["of"] == len(a["theories"]["each"]) == 5
      assert a["theories"]["agree"] == sum(t["agrees"] for t in a["theories"]["each"].values())
      assert a["verdict"].endswith(".")
      assert a["keepingInWords"] == "trust at least 50 points" and a["alsoChanges"] is None and a["saidYes"] == {}
      assert a["otherCondition"]["from"] == "goal" and a["otherCondition"]["keeping"] != a["keeping"]
      assert a["settingFrom"] == "peak" and abs(a["setting"] - a["peak"]["level"]) <= 0.005
      p = a["pointOfNoReturn"]
      assert p is None or p["within"] == 26 and p["return"] in ["nowhere", "to a level", "everywhere"]
      assert all(f["turnsAt"] is not None for f in a["flips"]["turning"])
      '
      """, in: home)
    #expect(checked.code == 0, "\(checked.errors)")
    let atOnce = Pipe.run(call + ["--json", "--at-once"], in: home)
    #expect(Set(keys(result.output)).subtracting(keys(atOnce.output)) == ["flips", "pointOfNoReturn", "theories"])
  }

  @Test func `a table has a row for everybody, each segment and each theory`() {
    let call = [
      "howfar", "following-ad", "retargeting", "over", "4", "--customers", "200", "--replications", "2", "--csv",
    ]
    func rows(_ more: [String]) -> [[Substring]] {
      Pipe.run(call + more, in: home).output.split(separator: "\r\n")
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }
    let all = rows([])
    #expect(all[0][9...10] == ["segment", "theory"])
    #expect(all.dropFirst().map { String($0[10]) }.filter { !$0.isEmpty }.count == 5)
    #expect(rows(["--at-once"]).count == all.count - 5)
  }

  private func ask(customers: Int = 300, replications: Int = 4) throws -> Pty {
    let terminal = try #require(
      Pty(command: [Binary.path, "following-ad"], in: home, changing: ["NO_COLOR": "1"], rows: 60, columns: 100))
    #expect(terminal.wait(for: "week 0> ") != nil)
    for line in ["set customers \(customers)", "set replications \(replications)"] {
      terminal.send(line + "\r")
      #expect(terminal.wait(for: "week 0> ", seconds: 120) != nil)
    }
    terminal.send("howfar retargeting over 26\r")
    return terminal
  }

  @Test func `Enter stops waiting and keeps what is finished`() throws {
    // Enough customers that what flips it is not found before the key is.
    let terminal = try ask(customers: 1000, replications: 8)
    #expect(terminal.wait(for: "Point of no return", seconds: 240) != nil)
    terminal.send("\r")
    let rest = terminal.wait(for: "week 0> ", seconds: 120)
    #expect(rest?.contains("Not waited for: ") == true)
    #expect(rest?.contains("what flips it") == true && rest?.contains("In one sentence") == true)
    // What was shown is shown once.
    #expect(rest?.contains("For whom") == false)
    // The Enter was taken: the line after it is answered as ever.
    terminal.send("okx\r")
    #expect(terminal.wait(for: "'okx'") != nil)
  }

  @Test func `control C keeps it as well, and in the first part gives all up`() throws {
    let terminal = try ask()
    #expect(terminal.wait(for: "of the point of no return", seconds: 120) != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "Not waited for: the point of no return", seconds: 120) != nil)
    #expect(terminal.wait(for: "week 0> ", seconds: 120) != nil)
    terminal.send("set replications 300\r")
    #expect(terminal.wait(for: "week 0> ") != nil)
    terminal.send("howfar retargeting\r")
    #expect(terminal.wait(for: " % ", seconds: 120) != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "Everything is as it was before", seconds: 120) != nil)
  }

  @Test func `who waits sees all of it once, and a line typed ahead is not taken for Enter`() throws {
    let terminal = try ask()
    #expect(terminal.wait(for: "of the point of no return", seconds: 120) != nil)
    terminal.send("okx\r")
    let all = terminal.wait(for: "week 0> ", seconds: 120)
    #expect(all?.contains("What flips it") == true && all?.contains("Not waited for") == false)
    #expect(all?.contains("In one sentence") == true)
    #expect(terminal.wait(for: "'okx'") != nil)
  }
}
