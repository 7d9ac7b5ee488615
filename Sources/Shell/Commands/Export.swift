import Analysis
import Reports
import Sessions
import Simulation

extension Command {
  static let export = Command(
    name: "export", purpose: .files, meaning: "write the results to a file",
    usage: ["export FILE.csv", "export FILE.json", "export FILE again"],
    text: """
      Writes what came of the present try so far, and what would be if we do nothing. FILE.csv has a row for each week, \
      segment, measure and course, each with the run, scenario, model and seed that it comes from; FILE.json has what \
      'paradox run --json' prints. A file that is there is left alone unless 'again' stands behind its name.
      """,
    examples: [
      "export quarter.csv  # a row a figure, for a spreadsheet",
      "export quarter.json  # as paradox run --json prints it",
      "export quarter.csv again  # writes over a file that is there",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { _, words in words.count == 2 ? [Suggestion("again", "write over the file that is there")] : [] },
    answer: { talk, line in try talk.written(to: line.words.map(talk.expanded), results: try talk.resultsSoFar()) },
    called: { call in
      if call.wantsJSON || call.wantsCSV {
        throw Call.misuse("the ending of the file says in which form it is written")
      }
      let talk = try call.opened()
      let file = call.words.dropFirst().map(talk.expanded)
      _ = try Exported(file)
      return try talk.written(to: file, results: try talk.presentCourses(to: try call.weeks(talk)))
    })
}

/// Where results are to go: `FILE.csv`, `FILE.json`, either with `again`.
private struct Exported {
  let file: NamedFile
  let isCSV: Bool
  let replaces: Bool

  init(_ words: [String]) throws {
    guard let name = words.first else {
      throw Misstep("error: 'export' needs a file, ending in .csv or .json. Type: export results.csv")
    }
    guard words.count == 1 || words == [words[0], "again"] else {
      throw Misstep(
        "error: after '\(name)' only 'again' can stand, so '\(words[1])' says nothing. Type: export results.csv again")
    }
    isCSV = name.hasSuffix(".csv")
    guard isCSV || name.hasSuffix(".json") else {
      throw Misstep(
        "error: '\(name)' must end in .csv, for a spreadsheet, or in .json, for a program. Type: export results.csv")
    }
    file = NamedFile(name)
    replaces = words.count == 2
  }
}

extension Conversation {
  fileprivate func written(to words: [String], results: (mine: Course, baseline: Course)) throws -> Reply {
    let target = try Exported(words)
    let export = try export(results)
    let path = target.file.path
    do throws(SystemError) {
      try target.file.write(
        target.isCSV ? export.csv : export.json.text(isPretty: true).ended, replacing: target.replaces)
    } catch {
      let remedy =
        error.isTaken
        ? "To write over it: export \(quoted(path)) again"
        : "Name another: export results\(target.isCSV ? ".csv" : ".json")"
      throw Misstep("error: nothing was written to '\(path)', because \(error.becauseNotMade). \(remedy)")
    }
    let weeks = results.mine.plan.weeks
    let what = target.isCSV ? "\(Figure.count.text(Double(export.rows))) rows" : "one object"
    return Reply([
      .sentence("Written to \(path): \(what), weeks 0 to \(weeks), run \(export.run)."),
      .note("The same run has the same name everywhere: its figures can be made again."),
    ])
  }
}
