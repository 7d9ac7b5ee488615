import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Training

extension Command {
  static let classAdd = Command(
    name: "class add", purpose: .room, meaning: "look together at what a class handed in",
    usage: [
      "class add FILE.session ...", "class add FOLDER", "class add FILE ... at WEEK",
      "class add FILE ... value=2 trust=1",
      "class add FILE ... sealed CODE,...", "class add FILE ... sealed CODES.txt",
      "class add FILE ... to PAGE.html", "class add FILE ... to PAGE.md again",
    ],
    text: """
      Reads session files and shows who is in, what each came to with the same luck, how predictions were spread, and \
      both scoreboards against doing nothing, with one's own best instead of a ranking. A file that was edited, plays \
      something else or another model, or is no session is named and left out; the others go on. The class plays what most \
      files play, or the .yaml file among them. NAME=NUMBER weighs what counts: value, active; trust, left, harmed, \
      silent. 'sealed' says for each code what begins so; CODES.txt has one a line, with a name if you like. 'to' writes a page as well. The chain in a \
      file finds edits, not forgers.
      """,
    examples: [
      "class add anna.session berta.session  # the class as of the last week",
      "class add anna.session berta.session at 1  # as of an earlier week",
      "class add anna.session berta.session value=1 trust=3  # by your weights",
    ],
    before: [
      "predict trust down 5", "apply shopping-list depth=deep", "run 2", "seal to anna.session again",
      "try honest from 0", "disclose notice", "run 2", "seal to berta.session again",
    ],
    complete: { talk, words in
      let last = words.last ?? ""
      return talk.files(after: last, endings: [".session", ".yaml", ".txt"])
        + (words.count < 2
          ? []
          : [
            Suggestion("at", "as of an earlier week"), Suggestion("sealed", "codes that were said"),
            Suggestion("to", "a page as well, .html or .md"),
          ]
            + Weights.kinds.map { Suggestion("\($0.rawValue)=", "how much it counts") })
    },
    answer: { talk, line in
      try talk.classResult(ClassWords(line.words.map(talk.expanded), hasFiles: talk.attached.isEmpty)).reply
    },
    called: { call in
      if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
      let others = call.numbers.keys.filter { !["--weeks", "--threads"].contains($0) }.sorted()
      if let other = others.first ?? (call.wantsBelief == nil ? nil : "--belief") ?? (call.lines.isEmpty ? nil : "-c") {
        throw Call.misuse("'class add' does not take \(other): the luck is that of the first file")
      }
      let talk = Conversation(call.surroundings)
      var words = try ClassWords(call.words)
      if let week = call.numbers["--weeks"] { words.week = week }
      let looked = try talk.classResult(words)
      guard let result = looked.result, call.wantsJSON || call.wantsCSV else { return looked.reply }
      return Reply(
        verbatim: call.wantsJSON ? result.json(sealed: looked.codes).text(isPretty: true).ended : result.csv,
        status: looked.status)
    })
}

/// What a line asks to be looked at.
struct ClassWords {
  private(set) var sessions: [String] = []
  private(set) var scenario: String?
  var week: Int?
  private(set) var weights = Weights()
  private(set) var codes: [SealedCode] = []
  /// Where a page of it is written.
  private(set) var page: Target?

  /// - Parameter hasFiles: Whether files are named; those of a page stand within it.
  init(_ words: [String], hasFiles: Bool = true) throws {
    var rest = words[...]
    var hasWeights = false
    while let word = rest.popFirst() {
      switch word {
      case "at":
        guard let week = rest.popFirst().flatMap({ Int($0) }), week > 0 else {
          throw Misstep("error: 'at' needs a week, 1 or later. Type: class add monday at 13", status: .usage)
        }
        self.week = week
      case "to":
        let again = rest.dropFirst().first == "again"
        page = try Target(page: Array(rest.prefix(again ? 2 : 1)), behind: "class add *.session to")
        rest = rest.dropFirst(again ? 2 : 1)
      case "sealed":
        guard let said = rest.popFirst() else {
          throw Misstep(
            "error: 'sealed' needs codes, or a file of them. Type: class add monday sealed codes.txt", status: .usage)
        }
        codes += try ClassWords.codes(said)
      case _ where word.contains("=") && !word.contains("/"):
        if !hasWeights { weights = Weights(counting: []) }
        hasWeights = true
        let (kind, number) = try ClassWords.weight(word)
        weights[kind] = number
      case _ where word.hasSuffix(".yaml"): scenario = word
      default:
        let found = SessionFiles.named(word)
        guard !found.sessions.isEmpty else {
          throw Misstep(
            "error: there is no session file '\(word)', nor a folder or pattern that holds one. Type: class add *.session",
            status: .invalid)
        }
        sessions += found.sessions
        scenario = scenario ?? found.scenario
      }
    }
    guard !sessions.isEmpty || !hasFiles else {
      throw Misstep("error: 'class add' needs the files that were handed in. Type: class add *.session", status: .usage)
    }
  }

  /// The same question about files that are at hand, as it is typed.
  var line: String {
    let week = week.map { ["at \($0)"] } ?? []
    let weighed = Weights.kinds.filter { weights[$0] > 0 }.map { "\($0.rawValue)=\(weights[$0])" }
    let said = codes.map { ([$0.who, $0.seal.description].compactMap { $0 }).joined(separator: " ") }
    let sealed = said.isEmpty ? [] : ["sealed \"\(said.joined(separator: ",").replacing("\"", with: ""))\""]
    return ([Command.classAdd.name] + week + weighed + sealed).joined(separator: " ")
  }

  private static func weight(_ word: String) throws -> (Score.Kind, Double) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let names = Weights.kinds.map(\.rawValue)
    guard let kind = Score.Kind(rawValue: parts[0]), Weights.kinds.contains(kind) else {
      let hint = nearest(parts[0], among: names).map { " Did you mean '\($0)'?" } ?? ""
      let why = Score.Kind(rawValue: parts[0]) == nil ? "" : ", because it stands in value already or has no points"
      throw Misstep(
        "error: '\(parts[0])' cannot be weighed\(why).\(hint) What can be: \(names.joined(separator: ", "))",
        status: .usage)
    }
    guard let number = Double(parts[1]), (0...100).contains(number) else {
      throw Misstep(
        "error: the weight '\(parts[1])' must be a number from 0 to 100. Type: \(kind.rawValue)=2", status: .usage)
    }
    return (kind, number)
  }

  private static func codes(_ said: String) throws -> [SealedCode] {
    let lines: [Substring]
    if said.hasSuffix(".txt") {
      guard let text = OwnFile(said).text() else {
        throw Misstep(
          "error: '\(said)' cannot be read, because there is no such file. Type: class add monday sealed codes.txt",
          status: .invalid)
      }
      lines = text.split { $0.isNewline }.filter { $0.contains { !$0.isWhitespace } }
    } else {
      lines = said.split(separator: ",")
    }
    return try lines.map { line in
      guard let code = SealedCode(line) else {
        throw Misstep(
          "error: no code is in '\(line)', because a code has eight letters such as bakolefi (of b d f g k l m r s t and "
            + "a e i o u, one after the other). Ask again what 'seal' showed", status: .invalid)
      }
      return code
    }
  }
}

/// A class that was looked at.
struct ClassLook {
  let handIns: [HandIn]
  let result: ClassResult?
  let codes: [SealedCode]
  /// What was written, and where; nothing where nothing was.
  var written = Document()

  /// Whether all was taken, and all codes fit.
  var status: Reply.Status {
    handIns.contains { $0.refusal != nil } || result?.fits(codes) == false ? .missed : .done
  }

  var reply: Reply {
    guard let result else {
      return Reply(
        [.sentence("Nothing was taken:", tone: .bad), .list(handIns.compactMap(\.refusalText))], status: .invalid)
    }
    var document = result.document(sealed: codes)
    document.append(written)
    return Reply(document, status: status)
  }
}

extension Conversation {
  fileprivate func classResult(_ words: ClassWords) throws -> ClassLook {
    let scenario: Scenario?
    do throws(OpenFailure) {
      scenario = if let file = words.scenario { try surroundings.library.open(file) } else { nil }
    } catch {
      throw Misstep(error.text, status: .invalid)
    }
    let handIns =
      attached.isEmpty
      ? HandIn.all(words.sessions, playing: scenario)
      : HandIn.all(
        attached.map { HandIn(of: $0.key, $0.value) } + remarks.map(HandIn.init(saying:)),
        playing: desk?.session.scenario)
    if let week = words.week, let last = handIns.first(where: { $0.refusal == nil })?.session?.scenario.weeks,
      week > last
    {
      throw Misstep("error: the scenario has \(last) weeks, so it cannot be seen at week \(week). Type: at \(last)")
    }
    let result = try ClassResult(
      handIns, at: words.week, weights: words.weights, threads: courses.threads, progress: surroundings.progress)
    guard let result else { return ClassLook(handIns: handIns, result: nil, codes: words.codes) }
    shown = result.plans.distinct
    var look = ClassLook(handIns: handIns, result: result, codes: words.codes)
    if let target = words.page {
      if target.form == .html {
        let receipt = receipt(of: words, in: result)
        let talk = Conversation(about: receipt, beside: self)
        talk.shown = result.plans.distinct
        let page = try talk.page(saying: result.document(sealed: words.codes), of: receipt)
        look.written = try written(page, to: target).document
      } else {
        try target.write(page: result.document(sealed: words.codes))
        look.written = [.sentence("Written to \(target.file.path).")]
      }
    }
    return look
  }

  /// What a page about a class is made from: each session that was taken, and what is to be said of the others.
  private func receipt(of words: ClassWords, in result: ClassResult) -> Receipt {
    var receipt = Receipt(
      words.line, in: Session(of: result.scenario),
      beside: result.members.map { Receipt.Beside(name: $0.name, session: $0.session) })
    receipt.remarks = result.remarks.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    return receipt
  }
}
