import Glibc
import Scenarios
import Testing

/// Whether the checker of JSON Schema can run on this machine.
private let hasChecker = system("python3 -W ignore -c 'import jsonschema, yaml' >/dev/null 2>&1") == 0

@Suite struct SchemaTests {
  /// Broken files whose form is wrong; the others are wrong in what their lines and names mean.
  static let misformed = ["forms", "missing-keys", "not-yaml", "numbers", "unknown-keys", "values"]

  @Test(.enabled(if: hasChecker, "python3 with jsonschema and yaml is not here, so the schema was not tried"))
  func `the schema accepts what the reader accepts and refuses what is misformed`() throws {
    let good = (ShippedTests.ids + ["tour"]).map { "\(root)/scenarios/\($0).yaml" } + ["\(here)/Small.yaml"]
    let bad = SchemaTests.misformed.map { "\(here)/Broken/\($0).yaml" }
    let names = (good + ["--"] + bad).map { "'\($0)'" }.joined(separator: " ")
    let checker = try #require(popen("python3 -W ignore '\(here)/validate.py' \(names)", "w"))
    fputs(schema(), checker)
    #expect(pclose(checker) == 0)
  }

  @Test(.enabled(if: hasChecker, "python3 with jsonschema and yaml is not here, so the schema was not tried"))
  func `the schema of studies accepts the shipped ones and refuses one that is misformed`() throws {
    let good = StudyFileTests.files.map { "\(root)/studies/\($0).yaml" } + ["\(here)/SmallStudy.yaml"]
    let names = (good + ["--", "\(here)/Broken/study-keys.yaml"]).map { "'\($0)'" }.joined(separator: " ")
    let checker = try #require(popen("python3 -W ignore '\(here)/validate.py' \(names)", "w"))
    fputs(schema(of: .study), checker)
    #expect(pclose(checker) == 0)
  }

  @Test(.enabled(if: hasChecker, "python3 with jsonschema and yaml is not here, so the schema was not tried"))
  func `the schema of sweeps accepts the shipped ones and refuses one that is misformed`() throws {
    let good = SweepFileTests.files.map { "\(root)/sweeps/\($0).yaml" }
    let names = (good + ["--", "\(here)/Broken/sweep-keys.yaml"]).map { "'\($0)'" }.joined(separator: " ")
    let checker = try #require(popen("python3 -W ignore '\(here)/validate.py' \(names)", "w"))
    fputs(schema(of: .sweep), checker)
    #expect(pclose(checker) == 0)
  }

  @Test(.enabled(if: hasChecker, "python3 with jsonschema and yaml is not here, so the schema was not tried"))
  func `the checker tells when a good file is called bad`() throws {
    let checker = try #require(
      popen("python3 -W ignore '\(here)/validate.py' -- '\(here)/Small.yaml' 2>/dev/null", "w"))
    fputs(schema(), checker)
    #expect(pclose(checker) != 0)
  }

  @Test func `the schema is one object that names every key of a small scenario`() throws {
    let printed = schema()
    #expect(printed.hasPrefix("{\n") && printed.hasSuffix("}\n"))
    for key in [
      "paradox", "weeks-between-purchases", "breached-record", "persona", "holds", "solution", "awareness", "lesson",
      "explain",
    ] {
      #expect(printed.contains(key))
    }
  }
}
