import Analysis
import Reports
import Scenarios
import Sessions
import Simulation

/// A page: its heading, what stands on it, and what it is made from.
struct ForwardedPage {
  var title: String
  var document: Document
  var receipt: Receipt
  /// What the first run on it is called.
  var run: String

  /// The page as a file has it.
  var html: String { document.html(title: title, receipt: receipt.text) }
}

extension Conversation {
  /// A conversation about what a receipt holds, of which nobody notices anything.
  convenience init(about receipt: Receipt, beside other: Conversation) {
    self.init(beside: other, in: receipt.session, progress: other.surroundings.progress)
    for beside in receipt.beside { attached[beside.name] = beside.session }
    remarks = receipt.remarks
  }

  /// The receipt of a question that is asked now, in words that mean the same to whoever asks it again.
  func receipt(for line: String) throws -> Receipt {
    let session = try requireSession()
    let words = Conversation.words(of: line)
    if let (command, rest) = Commands.named(words), command.name == Command.samePerson.name {
      return Receipt(try samePersonInFull(rest), in: session)
    }
    if let team = desk?.askedTeam { return Receipt("\(team) \(line)", in: session) }
    let named = words.first == Command.compare.name ? words.dropFirst().filter { session.named($0) == nil } : []
    return Receipt(
      line, in: session, beside: try named.map { Receipt.Beside(name: $0, session: try side($0).session) })
  }

  /// Asks the question of a receipt in its session, which nothing here changes, and makes a page of the answer.
  func page(of receipt: Receipt) throws -> ForwardedPage {
    let talk = Conversation(about: receipt, beside: self)
    talk.isForPage = true
    let reply = try talk.dispatch(receipt.line)
    // An answer that keeps what was finished when it was stopped is no whole page.
    if surroundings.progress?(1) == false { throw Interrupted() }
    return try talk.page(saying: reply.document, of: receipt)
  }

  /// Makes a page of the answer to a receipt's question, which was given here.
  func page(saying answer: Document, of receipt: Receipt) throws -> ForwardedPage {
    var document = answer
    var title = try title(of: receipt.line)
    if case .heading(let own) = document.blocks.first {
      title = own
      document = Document(Array(document.blocks.dropFirst()))
    }
    document.append(try receipts)
    let run = shown.first.map { runID(of: $0, scenario: receipt.session.scenario.fingerprint) } ?? ""
    return ForwardedPage(title: title, document: document, receipt: receipt, run: run)
  }

  /// Writes the answer to a line as a page.
  func written(to target: Target, answering line: String) throws -> Reply {
    try written(try page(of: try receipt(for: line)), to: target)
  }

  /// Writes a page and says so.
  func written(_ page: ForwardedPage, to target: Target) throws -> Reply {
    let bytes = Array(page.html.utf8)
    try target.write(bytes)
    let size = Figure.count.text(Double((bytes.count + 999) / 1000))
    return Reply([
      .sentence("Written to \(target.file.path): a page of \(size) kB for any browser, run \(page.run)."),
      .note("Anyone can check its figures: paradox verify \(target.file.path)"),
    ])
  }

  /// The heading of the page that answers a line, where the answer begins with none.
  private func title(of line: String) throws -> String {
    let session = try requireSession()
    let week = session.week
    var (scenario, words) = (session.scenario.title, Conversation.words(of: line))
    if let team = words.first.flatMap(team) {
      scenario += ", \(team)"
      words.removeFirst()
    }
    switch Commands.named(words)?.command.name {
    case Command.report.name: return "\(scenario): what came of it in \(week) simulated weeks"
    case Command.compare.name: return "\(scenario): what differs"
    case Command.howfar.name: return "\(scenario): how far is too far?"
    default: return "\(scenario): \(words.joined(separator: " "))"
    }
  }

  /// Every run whose figures were shown, with all that it follows from.
  private var receipts: Document {
    get throws {
      let session = try requireSession()
      let sessions = [session] + attached.values.sorted { $0.scenario.id < $1.scenario.id }
      let rows = shown.map { plan -> [Cell] in
        let scenario = (sessions.first { $0.scenario.market == plan.market } ?? session).scenario
        let own = plan.standing.filter { $0.origin == .yours }.map { wording.datedLine($0) }
        return [
          .text(runID(of: plan, scenario: scenario.fingerprint)),
          .text(own.isEmpty ? "if we do nothing" : own.joined(separator: "; ")),
          .text("\(scenario.id) \(scenario.fingerprint)"), .number(Double(plan.weeks), .count),
          .number(Double(plan.customers), .count), .number(Double(plan.replications), .count),
          .text("\(plan.seed)"),
        ]
      }
      return [
        .heading("Receipts"),
        .table(
          Table(
            columns: [
              .text("Run"), .text("Lines"), .text("Scenario"), .number("weeks"), .number("customers"),
              .number("replications"), .text("seed"),
            ], rows: rows)),
        .note(
          "Made with model \(modelVersion) and the plausible worlds \(PlausibleWorlds.shipped.hash). Anyone can run it again "
            + "and see whether each figure holds: paradox verify and this file's name."),
      ]
    }
  }
}
