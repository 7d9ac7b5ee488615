import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let sweep = Command(
    name: "sweep", purpose: .files, meaning: "many plans at once, into a table that can be gone on with",
    usage: ["sweep NAME", "sweep FILE.yaml [--out FILE.csv|FILE.json] [again]"],
    text: """
      Runs the lines of a sweep file at many levels of their open numbers (a range such as depth=0..1/6): every level \
      with every other, so many points spread evenly (latin), or a list. Each row of the file that it writes, a CSV \
      named like the sweep unless you say otherwise, has its run, scenario, model and seed; beside FILE.csv stands \
      FILE-codebook.csv, which says what each column means. How many points there are \
      and about how long they take is said first; ^C keeps what is finished, and the same line goes on from there. \
      Shipped: how-deep, how-often, three-plans. To write one of your own: Guides/Sweep.md.
      """,
    examples: [
      "sweep how-deep --out points.csv  # every level with every other",
      "sweep how-often --out points.json  # twelve points, spread evenly",
      "sweep three-plans --out points.csv again  # a list, over a file that is there",
    ],
    complete: { talk, words in
      switch words.dropLast().last {
      case "--out": return []
      case nil:
        return talk.shippedSweeps + talk.files(after: words.last ?? "", endings: [".yaml", ".yml"], hasAll: true)
      default:
        return [Suggestion("--out", "the file to write"), Suggestion("again", "write over the file that is there")]
      }
    },
    answer: { talk, line in
      try Call(["sweep"] + line.words.map(talk.expanded), in: talk.surroundings).sweep()
    },
    called: { call in try call.sweep() }, isStoppable: true)
}

extension Conversation {
  /// The sweeps within the program, each with its title.
  fileprivate var shippedSweeps: [Suggestion] {
    let library = SweepLibrary(scenarios: surroundings.library)
    return library.ids.map { Suggestion($0, (try? library.open($0))?.title ?? "a sweep") }
  }
}

extension Call {
  /// `sweep NAME [--out FILE] [again]`: stopped before its end it fails, and what is finished stays.
  fileprivate func sweep() throws -> Reply {
    let (name, sheet, path, isAgain) = try swept()
    let file: ResumableFile
    do throws(SystemError) {
      file = try ResumableFile(path)
    } catch {
      throw Misstep(
        "error: nothing was written to '\(path)', because \(error.becauseNotMade). Name another: "
          + "sweep \(name) --out points.csv")
    }
    guard var run = SweepRun(sheet, behind: isAgain ? "" : file.text) else {
      throw Misstep(
        "error: '\(path)' holds something other than the points of this sweep, so nothing was written. "
          + "To write over it: sweep \(name) --out \(path) again")
    }
    let line = "sweep \(name)" + (out.map { " --out \($0)" } ?? "")
    let codebook = sheet.format == .csv ? NamedFile(codebookOf: path) : nil
    if let codebook { try write(sheet.codebook.csv(), to: codebook, isAgain: isAgain, line) }
    guard run.begun < run.count else {
      try run.run(threads: surroundings.threads, put: file.put(_:behind:))
      return Reply([.sentence("\(path) is complete already: \(points(run.count)). To make it anew: \(line) again")])
    }
    try begin(run, path)
    do {
      try run.run(
        threads: surroundings.threads, progress: surroundings.progress, put: file.put(_:behind:), after: left(of: run))
    } catch is Interrupted {
      throw Misstep("Stopped: \(run.done) of \(points(run.count)) are in \(path). To go on: \(line)")
    } catch let why as SystemError {
      throw Misstep(
        "error: '\(path)' cannot be written any more, because \(why.because). \(run.done) of \(points(run.count)) are "
          + "in it. To go on: \(line)")
    }
    let rows = Figure.count.text(Double(sheet.rows))
    let meaning: Document = codebook.map { [.sentence("What its columns mean stands in \($0.path).")] } ?? []
    let before = run.begun == 0 ? "" : " Of these \(run.begun) \(run.begun == 1 ? "was" : "were") there already."
    var document: Document = [
      .sentence("Written to \(path): \(points(run.count)), \(rows) rows, to week \(sheet.sweep.weeks).\(before)")
    ]
    document.append(meaning)
    document.append(
      .note("Each row has its run, scenario, model and seed; 'nothing' is what would be if we do nothing."))
    return Reply(document)
  }

  /// Writes what the columns mean beside the table, before its first row; one of an earlier sitting says the same.
  private func write(_ text: String, to codebook: NamedFile, isAgain: Bool, _ line: String) throws {
    guard OwnFile(codebook.path).text() != text else { return }
    do throws(SystemError) {
      try codebook.write(Array(text.utf8), replacing: isAgain)
    } catch {
      let remedy = error.isTaken ? "To write over both: \(line) again" : "Name another: sweep how-deep --out points.csv"
      throw Misstep(
        "error: nothing was written to '\(codebook.path)', because \(error.becauseNotMade). \(remedy)")
    }
  }

  private func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }

  /// Says how much there is to do and about how long it takes.
  private func begin(_ run: SweepRun, _ path: String) throws {
    guard let say = surroundings.say else { return }
    let sweep = run.sheet.sweep
    let begun = run.begun == 0 ? "" : ", \(run.begun) of them there already"
    let time = try run.estimate(threads: surroundings.threads).roughly
    let names = sweep.opens.map(\.name).joined(separator: ", ")
    say(harmless("\(sweep.title): \(points(run.count)) of \(names)\(begun), into \(path); \(time)."))
  }

  /// Says now and then, where no line shows it, how much is left.
  private func left(of run: SweepRun) -> (Int) -> Void {
    let (clock, begun, count, say) = (ContinuousClock(), run.begun, run.count, surroundings.say)
    let start = clock.now
    var last = start
    let isShown = surroundings.isInteractive
    return { done in
      guard !isShown, let say, done < count, clock.now - last >= .seconds(5) else { return }
      last = clock.now
      let time = (last - start) * (Double(count - done) / Double(done - begun))
      say("\(done) of \(count) points, \(time.roughly) left")
    }
  }

  /// What is to be swept, into which file, and whether that may hold something else.
  private func swept() throws -> (name: String, sheet: SweepSheet, path: String, isAgain: Bool) {
    let names = words.filter { $0 != "again" }
    guard let name = names.first else {
      throw Call.misuse("'sweep' needs a sweep or its file: sweep how-deep --out points.csv")
    }
    if names.count > 1 { throw Call.misuse("'sweep' takes one file, so '\(names[1])' says nothing") }
    if let line = lines.first {
      throw Call.misuse("the lines of a sweep stand in its file, so -c '\(line)' says nothing")
    }
    if wantsJSON, wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    var sweep: Sweep
    do throws(OpenFailure) {
      sweep = try SweepLibrary(scenarios: surroundings.library).open(name)
    } catch {
      let status: Reply.Status = if case .invalid = error { .invalid } else { .failed }
      throw Misstep(error.text, status: status)
    }
    sweep.customers = numbers["--customers"] ?? sweep.customers
    sweep.replications = numbers["--replications"] ?? sweep.replications
    sweep.seed = numbers["--seed"].map { UInt32($0) } ?? sweep.seed
    if let weeks = numbers["--weeks"] {
      guard weeks <= sweep.scenario.weeks else {
        throw Call.misuse("--weeks \(weeks) is more than the scenario has, which lasts \(sweep.scenario.weeks) weeks")
      }
      sweep.weeks = weeks
    }
    // A sweep is named like its file, without folder and ending.
    let own = name.split(separator: "/").last.map { $0.split(separator: ".").first ?? $0 } ?? "sweep"
    let path = out ?? "\(own).\(wantsJSON ? "json" : "csv")"
    guard let format = SweepSheet.Format.allCases.first(where: { path.hasSuffix(".\($0.rawValue)") }) else {
      throw Call.misuse("'\(path)' must end in .csv, for a spreadsheet, or in .json, for a program")
    }
    if wantsJSON && format == .csv || wantsCSV && format == .json {
      throw Call.misuse("'\(path)' has another form than \(wantsJSON ? "--json" : "--csv") asks for")
    }
    return (name, SweepSheet(sweep, as: format), path, words.contains("again"))
  }
}
