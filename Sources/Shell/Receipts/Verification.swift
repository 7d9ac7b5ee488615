import Analysis
import Reports
import Scenarios
import Sessions
import Simulation

/// Whether a page or a session says what its own lines come to, run again here and now.
struct Verification {
  /// What is true of it, in one sentence.
  var verdict: String
  /// What differs, or why: none where all is as it was.
  var differences: [String] = []
  /// What is worth knowing and changes no figure.
  var notes: [String] = []

  var holds: Bool { differences.isEmpty }

  var document: Document {
    var document: Document = [.sentence(verdict, tone: holds ? .good : .bad)]
    if !differences.isEmpty { document.append(.list(differences)) }
    for note in notes { document.append(.note(note)) }
    return document
  }

  /// How many differences are told one by one.
  private static let told = 5
}

extension Conversation {
  /// Runs a file again and holds it against what comes of it.
  func verified(_ path: String) throws -> Verification {
    if path.hasSuffix(".session") || !path.contains(".") { return try verifiedSession(path) }
    guard let page = OwnFile(path).text(), NamedFile(path).isThere else {
      throw Misstep(
        "error: '\(path)' cannot be read, because there is no such file. Pages are made with: report page.html",
        status: .invalid)
    }
    guard Document.isPage(page) else {
      throw Misstep(
        "error: '\(path)' is no page of Paradox, because it does not say that it is. Make one: report page.html",
        status: .invalid)
    }
    guard let text = Document.receipt(in: page) else { return .withoutReceipt(path) }
    do throws(SessionFailure) {
      guard let (receipt, notes) = try Receipt.reading(text, of: path) else { return .withoutReceipt(path) }
      return try verified(page, at: path, receipt, notes)
    } catch {
      return Verification(verdict: "\(path) does not hold: its receipt was changed.", differences: [error.text])
    }
  }

  private func verified(_ page: String, at path: String, _ receipt: Receipt, _ notes: [SessionNote])
    throws(SessionFailure) -> Verification
  {
    let again: ForwardedPage
    do {
      again = try self.page(of: receipt)
    } catch {
      return Verification(
        verdict: "\(path) does not hold: what its receipt asks cannot be answered.",
        differences: [Conversation.reply(to: error).document.text(for: Screen())])
    }
    return Verification(of: page, at: path, against: again, receipt, notes, today: surroundings.library)
  }

  /// A session file has no figures: whether it is whole, and what has changed since.
  private func verifiedSession(_ name: String) throws -> Verification {
    do throws(SessionFailure) {
      let path = try (folder ?? SessionFolder(path: "")).file(named: name)
      let (session, notes) = try readSession(path)
      let since = session.changes(since: surroundings.library).map { [$0.text] } ?? []
      guard notes.isEmpty else {
        return Verification(
          verdict: "\(path) is not as it was written.", differences: notes.map(\.text), notes: since)
      }
      let run = runID(of: session.plan(), scenario: session.scenario.fingerprint)
      return Verification(
        verdict: "\(path) is as it was written, line by line, and comes to the same with this Paradox: run \(run).",
        notes: since)
    } catch {
      throw Misstep(error.text, status: .invalid)
    }
  }
}

extension Verification {
  fileprivate static func withoutReceipt(_ path: String) -> Verification {
    Verification(
      verdict: "\(path) cannot be checked: there is no receipt in it that can be read.",
      differences: ["What a page was made from stands at its end; somebody has taken it away or changed it."])
  }

  fileprivate init(
    of page: String, at path: String, against again: ForwardedPage, _ receipt: Receipt, _ sessions: [SessionNote],
    today library: Library
  ) {
    let html = again.html
    let words = PageWords(page)
    let differing = words.differences(from: PageWords(html))
    let broken = sessions.filter { if case .otherModel = $0 { false } else { true } }
    let isOtherProgram = receipt.made.program != Receipt.Making.now.program
    notes = [receipt.session.changes(since: library)?.text].compactMap { $0 }
    if differing.isEmpty, broken.isEmpty, page == html || isOtherProgram {
      let figures = Figure.count.text(Double(words.pieces.count { $0.words.contains(where: \.isNumber) }))
      verdict = "\(path) holds: run again, all \(figures) places with figures are identical. Run \(again.run)."
      return
    }
    verdict = "\(path) does not hold: run again, it comes out otherwise."
    differences = broken.map(\.text)
    differences += differing.prefix(Verification.told).map { pair in
      let place = pair.page.place.isEmpty ? pair.other.place : pair.page.place
      return "\(place): the page says '\(pair.page.words)', the run gives '\(pair.other.words)'."
    }
    let more = differing.count - Verification.told
    if more > 0 { differences.append("And \(more) more.") }
    if differing.isEmpty, broken.isEmpty {
      differences.append("Every word and figure is the same, but a picture or the look of the page was changed.")
    }
    notes.insert(Verification.reason(receipt, isSameRun: words.pieces.contains { $0.words == again.run }), at: 0)
  }

  /// Why a page differs.
  private static func reason(_ receipt: Receipt, isSameRun: Bool) -> String {
    let (then, now) = (receipt.made, Receipt.Making.now)
    if then.model != now.model || then.worlds != now.worlds {
      return
        "Why: another version. It was made with model \(then.model) and the plausible worlds \(then.worlds); this is "
        + "model \(now.model) with \(now.worlds)."
    }
    return isSameRun
      ? "Why: its lines, assumptions, scenario and version are those of the run that it names, so the page was edited "
        + "after it was made."
      : "Why: its receipt makes another run than the page names, so a line, an assumption, a setting or the scenario was "
        + "changed."
  }
}
