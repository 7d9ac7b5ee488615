import FoundationEssentials
import Glibc
import Testing

/// What other programs make of exported files. Where one is missing, its test says so and tries nothing.
@Suite(.timeLimit(.minutes(20))) struct OpenedElsewhere {
  private static let hasReaders = isThere(
    "python3 -c 'import pandas, openpyxl'", "python3 has no pandas and openpyxl", "what they read")
  private static let hasOffice = isThere(
    "command -v soffice && command -v python3", "there is no soffice", "what LibreOffice reads")
  private static let hasVega = isThere(
    "python3 -c 'import altair, jsonschema; assert altair.SCHEMA_VERSION[:3] == \"v5.\"'", "python3 has no altair 5",
    "whether charts are good Vega-Lite")

  private static func isThere(_ command: String, _ missing: String, _ what: String) -> Bool {
    let found = system("\(command) >/dev/null 2>&1") == 0
    if !found { print("note: \(missing) here, so \(what) is not tried") }
    return found
  }

  /// The Python that was asked, which need not be in the home folder's path.
  private static func python(_ script: String, _ words: String) -> String {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin"
    return "PATH='\(path)' python3 -W ignore '\(folder)/\(script)' \(words)"
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Opened").path

  /// A folder with a quarter's results in every form.
  private func exported() throws -> Home {
    let home = Home()
    let calls = ["quarter.json", "quarter.csv", "excel.csv excel", "comma.csv excel decimal-comma", "quarter.xlsx"].map
    {
      "paradox export shopping-list \($0) --weeks 3 --customers 64 --replications 2 "
        + "-c 'apply shopping-list depth=deep because \"=1+1, \\\"1-2\\\"; <b>\"'"
    }
    let result = Pipe.shell(calls.joined(separator: " && "), in: home)
    try #require(result.code == 0, "\(result.errors)")
    return home
  }

  @Test(.enabled(if: hasReaders)) func `pandas and openpyxl read back the same figures`() throws {
    let home = try exported()
    let result = Pipe.shell(Self.python("read.py", "."), in: home)
    #expect(result.output == "the same figures\n", "\(result.errors)")
  }

  /// The comparison can fail: one digit is another.
  @Test(.enabled(if: hasReaders)) func `a changed digit is found`() throws {
    let home = try exported()
    let text = try #require(Home.text(of: home.path + "/quarter.json"))
    try home.write(text.replacing(#/"mean": (\d)/#) { "\"mean\": 1\($0.output.1)" }, to: "quarter.json")
    #expect(Pipe.shell(Self.python("read.py", "."), in: home).code != 0)
  }

  @Test(.enabled(if: hasOffice)) func `LibreOffice opens the workbook and reads back the same figures`() throws {
    let home = try exported()
    let result = Pipe.shell(Self.python("read.py", ". --office"), in: home)
    #expect(result.output == "the same figures\n", "\(result.errors)")
  }

  @Test(.enabled(if: hasVega)) func `charts for Vega-Lite are as its schema says`() throws {
    let home = Home()
    let lines = [
      "set customers 64", "set replications 2", "apply shopping-list", "run 3", "chart to four.vl.json",
      "chart opted-in in careful to one.vl.json", "why trust to bars.vl.json",
    ]
    let written = Pipe.run(["shopping-list"] + lines.flatMap { ["-c", $0] }, in: home)
    #expect(written.code == 0, "\(written.errors)")
    let result = Pipe.shell(Self.python("vega.py", "four.vl.json one.vl.json bars.vl.json"), in: home)
    #expect(result.output == "good\n", "\(result.errors)")
    try home.write("{\"mark\": \"nonsense\"}", to: "bad.vl.json")
    #expect(Pipe.shell(Self.python("vega.py", "bad.vl.json"), in: home).code != 0)
  }
}
