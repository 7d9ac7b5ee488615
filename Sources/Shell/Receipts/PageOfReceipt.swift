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
  /// The receipt of a question that is asked now.
  func receipt(for line: String) throws -> Receipt {
    let session = try requireSession()
    let words = Conversation.words(of: line)
    let named = words.first == Command.compare.name ? words.dropFirst().filter { session.named($0) == nil } : []
    return Receipt(
      line, in: session, beside: try named.map { Receipt.Beside(name: $0, session: try side($0).session) })
  }

  /// Asks the question of a receipt in its session, which nothing here changes, and makes a page of the answer.
  func page(of receipt: Receipt) throws -> ForwardedPage {
    let talk = Conversation(beside: self, in: receipt.session, progress: surroundings.progress)
    talk.isForPage = true
    for beside in receipt.beside { talk.attached[beside.name] = beside.session }
    let reply = try talk.dispatch(receipt.line)
    // An answer that keeps what was finished when it was stopped is no whole page.
    if surroundings.progress?(1) == false { throw Interrupted() }
    var document = reply.document
    document.append(try talk.receipts)
    let run = talk.shown.first.map { runID(of: $0, scenario: receipt.session.scenario.fingerprint) } ?? ""
    return ForwardedPage(title: try talk.title(of: receipt.line), document: document, receipt: receipt, run: run)
  }

  /// Writes the answer to a line as a page.
  func written(to target: Target, answering line: String) throws -> Reply {
    let page = try page(of: try receipt(for: line))
    let bytes = Array(page.html.utf8)
    try target.write(bytes)
    let size = Figure.count.text(Double((bytes.count + 999) / 1000))
    return Reply([
      .sentence("Written to \(target.file.path): a page of \(size) kB for any browser, run \(page.run)."),
      .note("Anyone can check its figures: paradox verify \(target.file.path)"),
    ])
  }

  /// The heading of the page that answers a line.
  private func title(of line: String) throws -> String {
    let session = try requireSession()
    let (scenario, week) = (session.scenario.title, session.week)
    switch Commands.named(Conversation.words(of: line))?.command.name {
    case Command.report.name: return "\(scenario): what came of it by week \(week)"
    case Command.compare.name: return "\(scenario): what differs"
    case Command.howfar.name: return "\(scenario): how far is too far?"
    default: return "\(scenario): \(line)"
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
