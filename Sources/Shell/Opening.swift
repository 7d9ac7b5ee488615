import Reports
import Scenarios
import Sessions

extension Conversation {
  /// The open desk, or the sentence that says how to open one.
  func requireDesk() throws -> Desk {
    guard let desk else {
      throw Trouble("error: no scenario is open, so there is nobody to ask. See what there is: scenarios")
    }
    return desk
  }

  /// What is open.
  func requireSession() throws -> Session { try requireDesk().session }

  /// Takes a step in what is open.
  @discardableResult
  func take(_ step: Step) throws -> Try.Step? {
    _ = try requireDesk()
    return try desk?.take(step)
  }

  /// What is said when nothing is open.
  var greeting: Reply {
    var document: Document = [
      .sentence("Paradox: how far is too far?", tone: .strong),
      .sentence(
        "You run a firm, decide how personal it gets and what it says about it, let weeks pass, and see what its "
          + "customers make of it. What would you like to do?")
    ]
    document.append(scenarioList)
    document.append(.note("Type: open shopping-list. More: help. A word that is new: what is trust."))
    return Reply(document)
  }

  /// Opens a scenario by its name or file.
  func open(_ name: String) throws -> Reply {
    let scenario: Scenario
    do throws(OpenFailure) {
      scenario = try surroundings.library.open(name)
    } catch {
      if case .unknown = error { throw Trouble(error.text) }
      throw Trouble(error.text, status: .invalid)
    }
    desk = Desk(Session(scenario), folder: surroundings.isInteractive ? surroundings.sessions : nil)
    return Reply(banner(story: true))
  }

  /// Goes on with a kept session.
  func resume(_ name: String?) throws -> Reply {
    let resumed: Resumed
    do throws(ResumeFailure) {
      resumed = try Sessions.resume(name, in: surroundings.sessions)
    } catch {
      throw Trouble(error.text, status: .invalid)
    }
    desk = Desk(resumed)
    let scenario = resumed.session.scenario
    if let now = try? surroundings.library.open(scenario.id), now.fingerprint != scenario.fingerprint {
      desk?.notes.append(
        "The scenario '\(scenario.id)' has changed since; this session keeps the one that it began with.")
    }
    var document = banner(story: false)
    document.append(.sentence("Going on with \(sessionName(of: resumed.path)). See where you are: status"))
    return Reply(document)
  }

  /// The first line of a session, and the story where it is new.
  func banner(story: Bool) -> Document {
    guard let session = desk?.session else { return [] }
    let title =
      "Paradox · \(session.scenario.title) · \(Figure.count.text(Double(session.customers))) customers · "
      + "\(session.scenario.weeks) weeks"
    let hint = "help · what is WORD · quit"
    let isWide = displayWidth(title) + 12 + hint.count <= surroundings.width
    var document = Document(
      isWide
        ? [.sentence(title + String(repeating: " ", count: 12) + hint, tone: .strong)]
        : [.sentence(title, tone: .strong), .note(hint)])
    if story { document.append(tale) }
    return document
  }

  /// The scenario's story, a paragraph each.
  var tale: Document {
    guard let scenario = desk?.session.scenario else { return [] }
    var blocks: [Block] = []
    for paragraph in scenario.story.paragraphs { blocks += [.space, .sentence(paragraph)] }
    return Document(blocks)
  }

  /// The scenarios that there are, one a line.
  var scenarioList: Document {
    let known = surroundings.library.ids.map { id in
      Definition(id, (try? surroundings.library.open(id))?.title ?? "cannot be read; see: paradox check \(id)")
    }
    if known.isEmpty {
      return [.sentence("No scenarios were found. Set PARADOX_SCENARIOS to their folder, or open a file by its path.")]
    }
    return [.definitions(known)]
  }
}

extension String {
  /// The parts between empty lines.
  var paragraphs: [String] {
    var parts: [String] = []
    var part: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) + [""] {
      if line.allSatisfy({ $0 == " " }) {
        if !part.isEmpty { parts.append(part.joined(separator: " ")) }
        part = []
      } else {
        part.append(line)
      }
    }
    return parts
  }
}
