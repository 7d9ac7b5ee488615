import Analysis
import Foundation
import Language
import Reports
import Sessions
import Testing

@testable import Scenarios
@testable import Shell
@testable import Simulation

/// A scenario whose every text was written to do harm, as its reader would never let it in.
private struct HostileScenario {
  private var count = 0
  private let starts = ["=", "+", "-", "@", "\t=", "\r\n@", "1-2 ", ""]

  /// Text that acts: a formula, a script, escapes of a terminal, turned writing, an escape of a workbook, and pictures.
  private mutating func text() -> String {
    count += 1
    return starts[count % starts.count] + "HYPERLINK(\"http://x.y\",\"z\")<script>alert(\(count))</script></style>]]>"
      + "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{2066}\u{200F}\u{0}_x001B_ ![x](http://a.b) |`*\r\n\t👩‍👧 {{x}}"
      + "\" onload=\"x' ;,"
  }

  private mutating func texts(_ count: Int) -> [String] { (0..<count).map { _ in text() } }

  mutating func scenario() throws -> Scenario {
    var scenario = try Library.installed().open("shopping-list")
    let long = String(repeating: "=x<script>", count: 10_000)
    scenario.title = text() + long
    scenario.firm = text()
    scenario.sector = text()
    scenario.story = text() + "\n\n" + long
    scenario.background.what = text() + long
    scenario.background.how = text()
    scenario.background.notice = texts(3)
    scenario.background.attempts = texts(2)
    for place in scenario.background.sources.indices { scenario.background.sources[place].says = text() }
    scenario.market.currency = text()
    for place in scenario.market.segments.indices {
      let name = text()
      scenario.market.segments[place].name = name
      scenario.personas[place] = Persona(segment: name, title: text(), sentence: text() + long)
    }
    for place in scenario.acts.indices { scenario.acts[place].reason = text() + long }
    for place in scenario.cards.indices { scenario.cards[place].title = text() }
    for place in scenario.goals.indices { scenario.goals[place].title = text() }
    scenario.lesson = nil
    scenario.facilitation = Facilitation(opening: text(), questions: texts(2), watch: texts(2), close: text())
    return scenario
  }
}

/// What such a scenario becomes on a screen and in every kind of file.
struct HostileFiles {
  private static let questions = [
    "story", "notes", "cards", "goals", "status", "chart", "table trust,spend", "why trust", "why spend", "who changed",
    "scores", "compare", "meet 3", "what mattered", "who pays", "debrief", "report",
  ]

  private func talk() throws -> Conversation {
    var hostile = HostileScenario()
    let talk = Conversation(in: Session(of: try hostile.scenario()), threads: 2)
    for line in [
      "set customers 64", "set replications 2", "set belief off",
      "apply shopping-list depth=deep because \"=1+1<script>\"",
      "run 2", "try +other from 0", "try other from 0", "disclose notice", "run 2",
    ] { _ = talk.reply(to: line) }
    #expect(talk.desk?.session.week == 2 && talk.desk?.session.present.name == "other")
    return talk
  }

  /// The first scalar that could act; nil where none does.
  private func acting(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A, 0x0D, 0xFEFF: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// The fields of comma-separated values.
  private func fields(_ text: String) -> [String] {
    var fields: [String] = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar.value != 0xFEFF {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", ";", "\n", "\r":
        if isQuoted, !"\r\n".unicodeScalars.contains(scalar) { fallthrough }
        fields.append("")
      default: fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    return fields
  }

  private func isFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return false }
    return Double(field) == nil && Double(field.replacing(",", with: ".")) == nil
  }

  /// Whether every element ends that begins, and no sign of markup stands outside one.
  private func isXML(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).replacing(#/^<\?[^>]*\?>/#, with: "")
    var open: [Substring] = []
    for tag in text.matches(of: #/<(/?)([A-Za-z][A-Za-z0-9:]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(/?)>/#) {
      if tag.output.1.isEmpty, tag.output.4.isEmpty { open.append(tag.output.2) }
      if !tag.output.1.isEmpty, open.popLast() != tag.output.2 { return false }
    }
    let rest = text.replacing(#/<(/?)([A-Za-z][A-Za-z0-9:]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(/?)>/#, with: "")
    return open.isEmpty && !rest.contains("<") && !rest.contains(#/&(?!(amp|lt|gt|quot|#39);)/#)
  }

  /// Whether Excel takes it as the name of a sheet, as it stands in a workbook.
  private func isSheetName(_ written: String) -> Bool {
    let name = written.replacing(#/&[a-z#0-9]+;/#, with: "x")
    return !name.isEmpty && name.utf16.count <= 31 && !name.contains(#/[\[\]:*?\/\\]/#) && !name.hasPrefix("x#39;")
  }

  private func expectHarmless(_ bytes: [UInt8], as ending: String, _ name: String) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!bytes.isEmpty, "\(name)")
    if ending == "xlsx" {
      let parts = try #require(Unpacked(bytes)).parts
      let sheets = parts.map { String(decoding: $0, as: UTF8.self) }.flatMap { part in
        part.matches(of: #/<sheet name="([^"]*)"/#).map { String($0.output.1) }
      }
      #expect(!sheets.isEmpty && Set(sheets.map { $0.lowercased() }).count == sheets.count, "\(name)")
      #expect(sheets.allSatisfy(isSheetName), "\(name): \(sheets)")
      for part in parts {
        let text = String(decoding: part, as: UTF8.self)
        #expect(isXML(part) && acting(in: text) == nil && !text.contains("<f") || text.contains("<fonts"), "\(name)")
        let cells = text.matches(of: #/<t xml:space="preserve">([^<]*)</t>/#).map {
          String($0.output.1).replacing(#/&[a-z#0-9]+;/#, with: "x")
        }
        #expect(
          cells.filter {
            isFormula($0) || $0.replacing("_x005F_", with: "").contains("_x001B_") || $0.utf16.count > 33_000
          } == [], "\(name)")
      }
      return
    }
    #expect(acting(in: text) == nil, "\(name): \(acting(in: text)?.value ?? 0)")
    switch ending {
    case "csv": #expect(fields(text).filter(isFormula) == [], "\(name)")
    case "svg": #expect(isXML(bytes) && !text.contains("<script") && !text.contains("onload=\""), "\(name)")
    case "md":
      // Between backticks nothing but themselves means anything.
      let text = text.replacing("\\`", with: "").replacing(#/`[^`\n]*`/#, with: "")
      #expect(!text.contains(#/(^|[^\\])<script/#) && !text.contains(#/(^|[^\\!])!\[/#), "\(name)")
    case "json": #expect((try? JSONSerialization.jsonObject(with: Data(bytes))) != nil, "\(name)")
    default: break
    }
  }

  @Test func `nothing of it acts on a screen`() throws {
    let talk = try talk()
    for question in Self.questions {
      let document = talk.reply(to: question).document
      for mode in Mode.allCases {
        var presentation = Presentation()
        presentation.mode = mode
        let text = document.text(
          for: Screen(width: 80, height: 24, isUnicode: true, isTerminal: true), as: presentation)
        #expect(acting(in: text) == nil, "\(question), \(mode): \(acting(in: text)?.value ?? 0)")
        let page = document.html(title: question)
        #expect(acting(in: page) == nil && !page.contains("<script") && !page.contains(" onload=\""), "\(question)")
        if mode == .csv { #expect(fields(text).filter(isFormula) == [], "\(question)") }
      }
    }
  }

  @Test(arguments: ["report", "compare first other", "howfar shopping-list over 2", "debrief", "class add"])
  func `nothing of it acts on a page with all that it is made from`(line: String) throws {
    let talk = try talk()
    let session = try #require(talk.desk?.session)
    var receipt = Receipt(line, in: session)
    if line == "class add" {
      receipt = Receipt(line, in: Session(of: session.scenario), beside: [.init(name: "=x<script>", session: session)])
      receipt.remarks = ["<script>alert(1)</script> \u{1B}[31m \u{202E}"]
    }
    let page = try talk.page(of: receipt).html
    #expect(acting(in: page) == nil, "\(acting(in: page)?.value ?? 0)")
    let actsNowhere = !page.contains("<script") && !page.contains("onload=\"")
    let isReadBack = Document.receipt(in: page) == receipt.text
    #expect(actsNowhere && isReadBack)
    // The style and the head are the program's own.
    let body = try #require(page.firstRange(of: "<body>"))
    let isWhole = isXML(Array(page[body.lowerBound...].replacing("</html>", with: "").utf8))
    #expect(isWhole)
  }

  @Test func `nothing of it acts in a sweep and its codebook`() throws {
    var hostile = HostileScenario()
    var sweep = try SweepLibrary(scenarios: Library.installed()).open("how-deep")
    sweep.scenario = try hostile.scenario()
    (sweep.customers, sweep.replications, sweep.weeks, sweep.design) = (32, 2, 1, .list([[0.5]]))
    let sheet = SweepSheet(sweep, as: .csv)
    var run = try #require(SweepRun(sheet, behind: ""))
    var text = ""
    try run.run(threads: 1, put: { more, _ in text += more })
    for (name, csv) in [("points", text), ("codebook", sheet.codebook.csv())] {
      try expectHarmless(Array(csv.utf8), as: "csv", name)
    }
    #expect(text.split(separator: "\r\n").count > sweep.scenario.market.segments.count)
  }

  @Test(arguments: FileForm.answers.map(\.rawValue)) func `nothing of it acts in the file of an answer`(ending: String)
    throws
  {
    let (talk, home) = (try talk(), Home())
    var written = 0
    for (place, question) in Self.questions.enumerated() where !["story", "notes", "cards", "goals"].contains(question)
    {
      let path = "\(home.path)/a\(place).\(ending)"
      let reply = talk.reply(to: "\(question) to \(path)")
      guard reply.status == .done else { continue }
      written += 1
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      try expectHarmless(bytes, as: ending == "vl.json" ? "json" : ending, question)
    }
    #expect(written >= 3, "\(ending)")
  }

  @Test(arguments: ["csv", "csv excel", "csv excel decimal-comma", "xlsx", "md", "json"])
  func `nothing of it acts in exported results`(form: String) throws {
    let (talk, home) = (try talk(), Home())
    let reply = talk.reply(to: "export \(home.path)/a.\(form)")
    try #require(reply.status == .done, "\(reply.document)")
    let ending = String(form.prefix { $0 != " " })
    for name in ending == "csv" ? ["a.csv", "a-codebook.csv"] : ["a.\(ending)"] {
      try expectHarmless([UInt8](try Data(contentsOf: URL(filePath: "\(home.path)/\(name)"))), as: ending, name)
    }
  }

  /// The checks can fail.
  @Test func `what would act is found`() {
    for text in ["a\u{1B}b", "\u{202E}", "\u{9B}"] { #expect(acting(in: text) != nil) }
    #expect(fields("a,\"=1,2\";+3,-4,\"-x\"\r\n@a").filter(isFormula) == ["=1,2", "-x", "@a"])
    #expect(!isXML(Array("<a><b></a>".utf8)))
  }
}

/// The entries of a zip archive that stores them, one after the other.
private struct Unpacked {
  var parts: [[UInt8]] = []

  init?(_ bytes: [UInt8]) {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    var place = 0
    while bytes.count > place + 30, number(place, 4) == 0x0403_4B50 {
      let content = place + 30 + number(place + 26, 2) + number(place + 28, 2)
      parts.append(Array(bytes[content..<content + number(place + 18, 4)]))
      place = content + number(place + 18, 4)
    }
    if parts.isEmpty { return nil }
  }
}
