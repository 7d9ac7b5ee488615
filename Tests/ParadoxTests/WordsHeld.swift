import Analysis
import Language
import Reports
import Scenarios
import Testing

@testable import Shell

/// The words of ours on a screen: what stands over tables, names charts and entries, is defined, or is written with a
/// hyphen or in capitals as no ordinary word is.
struct ShownWords {
  private(set) var words: [String] = []

  /// The words that `document` shows.
  init(_ document: Document) {
    for block in document.blocks { read(block) }
    words = words.map { $0.trimmed }.filter { !$0.isEmpty && !$0.isOfTheSession }.distinct
  }

  private mutating func read(_ block: Reports.Block) {
    switch block {
    case .table(let table):
      words += table.columns.map(\.header) + table.rows.compactMap(\.first).compactMap(\.words)
    case .definitions(let definitions):
      words += definitions.flatMap { $0.term.split(separator: ",").map(String.init) }
      for definition in definitions { read(text: definition.meaning) }
    case .charts(let charts):
      words += charts.flatMap { [$0.title] + $0.series.map(\.name) }
    case .bars(let bars):
      words += bars.entries.map(\.label) + [bars.total?.label].compactMap { $0 }
    case .frequencies(let counts): counts.forEach { read(text: $0.sentence) }
    case .list(let points): points.forEach { read(text: $0) }
    case .drawing(let drawing, _): read(text: drawing.key)
    case .sentence(let text, _), .note(let text), .preformatted(let text, _), .footer(let text, _): read(text: text)
    case .heading, .space: break
    }
  }

  /// Words with a hyphen, and those in capitals that a usage asks one to fill in.
  private mutating func read(text: String) {
    words += text.matches(of: /[A-Za-z]+(?:-[a-z]+)+/).map { String($0.output) }
    words += text.matches(of: /\b[A-Z]{3,}\b/).map { String($0.output) }
  }
}

extension Cell {
  fileprivate var words: String? { if case .text(let words) = self { words } else { nil } }
}

extension String {
  /// Without a count in brackets, a direction, and the try or segment that a header names.
  fileprivate var trimmed: String {
    var word = self
    if let bracket = word.firstIndex(of: "(") { word = String(word[..<bracket]) }
    for lead in ["to ", "against "] where word.hasPrefix(lead) { word = String(word.dropFirst(lead.count)) }
    if word.hasSuffix(" +/-") { word = String(word.dropLast(4)) }
    while word.hasSuffix(" ") { word.removeLast() }
    while word.hasPrefix(" ") { word.removeFirst() }
    return word
  }

  /// A week, a number, a person, a try: what a session names, and no word that could be explained beforehand.
  fileprivate var isOfTheSession: Bool {
    let names =
      ["honest", "other", "bold", "first honest", "paradox-test"] + ["red", "blue", "green", "oak", "elm", "ash"]
    if Commands.firm.contains(where: { hasPrefix($0.name + " ") }) || hasPrefix("predict ") { return true }
    if ["depth of ", "reach of ", "times of ", "fit of "].contains(where: hasPrefix) { return true }
    return first?.isNumber == true || hasPrefix("Week ") || hasPrefix("c-") || hasPrefix("$") || hasPrefix("-")
      || hasPrefix("<") || hasPrefix(">") || hasPrefix("+") || names.contains(self)
      || !Names.candidates(self, customers: 500).isEmpty
  }
}

struct WordsHeld {
  /// Ordinary English with a hyphen or in capitals, which nobody needs explained, and names of people and files.
  private static let english = [
    "IP", "mark-up", "md", "html", "txt", "of", "quarter-codebook", "points-codebook", "READ", "What", "your-name",
    "berta",
  ]

  /// The words of `document` that `what is` does not answer.
  private func unexplained(_ document: Document, in talk: Conversation) -> [String] {
    ShownWords(document).words.filter { word in
      !WordsHeld.english.contains(word) && talk.reply(to: "what is \(word)").status != .done
    }
  }

  private func expectExplained(_ line: String, in talk: Conversation) {
    let reply = talk.reply(to: line)
    #expect(reply.status == .done, "\(line)")
    #expect(unexplained(reply.document, in: talk) == [], "\(line)")
  }

  @Test(arguments: Commands.all.map(\.name) + Command.Purpose.allCases.map(\.word) + [""])
  func `every word in help is explained`(of name: String) {
    let talk = talk()
    expectExplained("help \(name)", in: talk)
    let usages = Commands.named(name.split(separator: " ").map(String.init))?.command.usage ?? []
    for usage in usages {
      let words = usage.split { !$0.isLetter && $0 != "-" }.map { String($0.drop { $0 == "-" }) }.filter {
        $0.count > 1
      }
      for word in words where !name.split(separator: " ").contains(Substring(word)) && !Self.english.contains(word) {
        #expect(talk.reply(to: "what is \(word)").status == .done, "\(word) in \(usage)")
      }
    }
  }

  @Test(arguments: Example.all) func `every word in the answer to an example is explained`(example: Example) {
    let talk = talk()
    let home = Home()
    let reply = example.play(in: talk, folder: home.path)
    // What a study calls its arms, where a test keeps its files, and a file's own name are no words of ours.
    let unknown = unexplained(reply.document, in: talk).filter { word in
      !home.path.contains(word) && !word.hasSuffix("-verdict")
        && !(example.command == "studies" && (word.contains("-") || ["unaware", "aware"].contains(word)))
    }
    #expect(unknown == [])
  }

  @Test(arguments: Surroundings().library.ids)
  func `every word in a scenario's opening and first quarter is explained`(id: String) {
    let talk = Conversation()
    #expect(unexplained(talk.begin(.named(id)).document, in: talk) == [])
    for line in ["set customers 500", "set replications 2"] { _ = talk.reply(to: line) }
    let lines = [
      "story", "cards", "goals", "status", "run 13", "table", "why trust", "who changed", "meet Maya", "status",
    ]
    for line in lines { expectExplained(line, in: talk) }
    _ = talk.reply(to: "try other from 0")
    for line in ["control opt-in", "run 13", "compare", "tries"] { expectExplained(line, in: talk) }
  }

  @Test(arguments: WrittenPages.all.map(\.name)) func `every word on a page is explained`(name: String) {
    expectExplained("what is \(name)", in: talk())
  }

  @Test(arguments: [
    "interval", "footer", "how sure", "opt-in", "granular", "clear", "small", "too close to call", "no difference",
    "seed", "replications", "luck", "model", "scenario", "ranges", "fingerprint", "still customers", "left over trust",
    "drifted away", "reached", "missed", "better off", "worse off", "plan", "nothing", "baseline", "high is bad",
    "felt from", "filled in", "belief", "dashed", "threads", "customers", "story", "grade", "sign", "assumed",
  ])
  func `the standing words under and beside results are explained`(word: String) {
    #expect(talk().reply(to: "what is \(word)").status == .done)
  }

  @Test func `a word that nobody explains is noticed wherever it stands`() {
    let talk = talk()
    let shown: Document = [
      .table(Table(columns: [.text("glumph")], rows: [["wibbling"]])),
      .definitions([Definition("frobs", "as over-frobbed")]),
      .sentence("See THINGUM."), .sentence("trust and opt-in are known"),
    ]
    #expect(unexplained(shown, in: talk) == ["glumph", "wibbling", "frobs", "over-frobbed", "THINGUM"])
  }
}
