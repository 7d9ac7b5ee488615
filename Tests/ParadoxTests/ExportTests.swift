import FoundationEssentials
import Glibc
import Testing

/// Results as a file of the reader's own.
@Suite(.timeLimit(.minutes(20))) struct ExportTests {
  let home = Home()
  private let settings = ["--customers", "100", "--replications", "2", "--weeks", "2", "-c", "apply shopping-list"]

  private func export(_ words: String...) -> Pipe {
    Pipe.run(["export", "shopping-list"] + words + settings, in: home)
  }

  private func text(_ name: String) -> String? { Home.text(of: "\(home.path)/\(name)") }

  @Test func `a call writes what run prints`() {
    #expect(export("a.json").code == 0 && export("a.csv").code == 0)
    let run = ["run", "shopping-list"] + settings
    #expect(text("a.json") == Pipe.run(run + ["--json"], in: home).output)
    #expect(text("a.csv") == Pipe.run(run + ["--csv"], in: home).output)
    #expect(
      text("a.csv")?.hasPrefix(
        "run,scenario,hash,model,seed,week,segment,measure,course,mean,low,high,belief_low,belief_high,assumptions\r\n")
        == true)
  }

  @Test func `a line at the prompt writes the same`() {
    _ = export("a.csv")
    let lines = ["set customers 100", "set replications 2", "apply shopping-list", "run 2", "export \"my file.csv\""]
    let result = Pipe.run(["shopping-list"] + lines.flatMap { ["-c", $0] }, in: home)
    #expect(result.code == 0)
    #expect(text("my file.csv") == text("a.csv"))
    let run = text("a.csv")?.split(separator: "\r\n").last?.prefix(16) ?? "?"
    #expect(result.output.contains("run \(run)"))
  }

  @Test func `a file that is there stays unless again is said`() throws {
    try home.write("mine", to: "a.csv")
    let refused = export("a.csv")
    #expect(refused.code == 1)
    #expect(
      refused.complaint.contains("there is something of that name already") && refused.complaint.contains("a.csv again")
    )
    #expect(text("a.csv") == "mine")
    #expect(export("a.csv", "again").code == 0)
    #expect(text("a.csv")?.hasPrefix("run,") == true)
  }

  @Test(arguments: [
    (["a.txt"], Int32(1), "must end in .csv"), ([], 1, "needs a file"),
    (["a.csv", "over"], 1, "only 'excel' and 'decimal-comma' and 'again'"),
    (["no/such/folder/a.csv"], 1, "there is no such folder"),
  ])
  func `what cannot be written is said with what to type`(words: [String], code: Int32, sentence: String) {
    let result = Pipe.run(["export", "shopping-list"] + words + settings, in: home)
    #expect(result.code == code)
    #expect(result.complaint.contains(sentence) && result.complaint.contains("export results"))
  }

  @Test(arguments: [("022", mode_t(0o644)), ("077", 0o600)])
  func `the file has ordinary permissions`(mask: String, mode: mode_t) {
    let call = "umask \(mask); paradox export shopping-list a.csv --customers 100 --weeks 2"
    #expect(Pipe.shell(call, in: home).code == 0)
    var facts = stat()
    #expect(stat(home.path + "/a.csv", &facts) == 0 && facts.st_mode & 0o777 == mode)
  }

  /// A limit on the size of files stands for a disk that is full.
  @Test func `a disk that takes no more is said and leaves nothing behind`() {
    let call = "trap '' XFSZ; ulimit -f 4; paradox export shopping-list a.csv --customers 100 --weeks 20"
    let result = Pipe.shell(call, in: home)
    #expect(result.code == 1)
    #expect(result.errors.contains("nothing was written to 'a.csv'"))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    #expect(names.filter { $0.contains("csv") } == [])
    // One block is enough for the codebook, and it goes again.
    let small = "trap '' XFSZ; ulimit -f 8; paradox export shopping-list a.csv --customers 100 --weeks 20"
    #expect(Pipe.shell(small, in: home).code == 1)
    #expect(
      ((try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []).filter { $0.contains("csv") } == [])
  }

  @Test func `a folder and a device give way to nothing`() {
    #expect(Pipe.shell("mkdir a.csv; paradox export shopping-list a.csv again --weeks 2", in: home).code == 1)
    #expect(Pipe.shell("ln -s /dev/full b.csv; paradox export shopping-list b.csv again --weeks 2", in: home).code == 1)
  }

  @Test func `before any week there is nothing to export`() {
    let result = Pipe.run(["shopping-list", "-c", "export a.csv"], in: home)
    #expect(result.code == 1 && result.errors.contains("no week has run"))
    #expect(text("a.csv") == nil)
  }
}
