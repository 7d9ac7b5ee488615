import Analysis
import Reports
import Sessions
import Simulation

extension Command {
  static let export = Command(
    name: "export", purpose: .files, meaning: "write the results to a file",
    usage: [
      "export FILE.csv [excel] [decimal-comma] [again]", "export FILE.xlsx [again]", "export FILE.md [again]",
      "export FILE.json [again]",
    ],
    text: """
      Writes what came of the present try so far, and what would be if we do nothing. FILE.csv has a row for each week, \
      segment, measure and course, each with the run, scenario, model and seed that it comes from; beside it stands \
      FILE-codebook.csv, which says what each column means. For Excel say 'excel', and 'decimal-comma' where it writes \
      48,2. FILE.xlsx is a workbook with your lines, outcomes, segments, customers, receipts and the codebook; FILE.md a \
      page for people; FILE.json has what 'paradox run --json' prints. A file that is there is left alone unless 'again' \
      stands behind its name.
      """,
    examples: [
      "export quarter.csv  # a row a figure, with its codebook beside it",
      "export quarter.xlsx  # a workbook, for Excel and LibreOffice",
      "export quarter.csv excel again  # for Excel, over a file that is there",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { _, words in
      let said = words.dropLast()
      return said.first.flatMap(FileForm.init(of:))?.facts.filter { !said.contains($0.word) } ?? []
    },
    answer: { talk, line in
      let target = try Target(export: line.words.prefix(1).map(talk.expanded) + line.words.dropFirst())
      return try talk.written(to: target, results: try talk.resultsSoFar())
    },
    called: { call in
      if call.wantsJSON || call.wantsCSV {
        throw Call.misuse("the ending of the file says in which form it is written")
      }
      let talk = try call.opened()
      let target = try Target(export: Array(call.words.dropFirst()))
      return try talk.written(to: target, results: try talk.presentCourses(to: try call.weeks(talk)))
    })
}

extension Target {
  /// Where all results are to go.
  fileprivate init(export words: [String]) throws {
    try self.init(words, behind: "export", among: [.csv, .xlsx, .md, .json])
    try check()
  }
}

extension Conversation {
  fileprivate func written(to target: Target, results: (mine: Course, baseline: Course)) throws -> Reply {
    let export = try export(results)
    let what: String
    switch target.form {
    case .csv:
      let sheet = export.tidy
      try target.write(sheet.csv(for: target.dialect), codebook: DataSheet.codebook(of: [sheet]))
      what = "\(Figure.count.text(Double(sheet.rows.count))) rows"
    case .xlsx:
      let (mine, baseline) = (results.mine.plan, results.baseline.plan)
      let people = customers(of: mine, threads: courses.threads)
      let others = customers(of: baseline, threads: courses.threads)
      let sheets = export.sheets(people: people, others: others)
      try target.write(Workbook(sheets.map(\.worksheet)).bytes)
      what = "the sheets \(sheets.map(\.name).joined(separator: ", "))"
    case .md:
      try target.write(Array(export.page.markdown.utf8))
      what = "a page"
    default:
      try target.write(Array(export.json.text(isPretty: true).ended.utf8))
      what = "one object"
    }
    var document: Document = [
      .sentence(
        "Written to \(target.file.path): \(what), weeks 0 to \(results.mine.plan.weeks), run \(export.run).")
    ]
    if target.form == .csv {
      document.append(.sentence("What its columns mean stands in \(target.codebook.path)."))
    }
    if target.form == .xlsx, results.mine.plan.customers > Export.mostCustomers {
      let most = Figure.count.text(Double(Export.mostCustomers))
      document.append(.sentence("Of the customers the first \(most) are in it, which are a fair sample."))
    }
    document.append(.note("The same run has the same name everywhere: its figures can be made again."))
    return Reply(document)
  }
}
