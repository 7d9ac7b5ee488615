import Reports
import Scenarios
import Sessions

extension Conversation {
  /// The open desk, or the sentence that says how to open one.
  func requireDesk() throws -> Desk {
    guard let desk else {
      throw Misstep("error: no scenario is open, so there is nobody to ask. See what there is: scenarios")
    }
    return desk
  }

  /// What is open.
  func requireSession() throws -> Session { try requireDesk().session }

  /// The scenario that a word names, else the one that is open; `command` is what asks for it.
  func scenario(_ name: String?, for command: String) throws -> Scenario {
    guard let name else {
      if let open = desk?.session.scenario { return open }
      throw Misstep("error: no scenario is open, so '\(command)' needs one behind it. Type: \(command) shopping-list")
    }
    do throws(OpenFailure) {
      return try surroundings.library.open(expanded(name))
    } catch {
      if case .unknown = error { throw Misstep(error.text) }
      throw Misstep(error.text, status: .invalid)
    }
  }

  /// Takes a step in what is open.
  @discardableResult
  func take(_ record: Record) throws -> Change {
    var desk = try requireDesk()
    let change = try desk.take(record)
    self.desk = desk
    return change
  }

  /// What is said when nothing is open.
  var greeting: Reply {
    var document: Document = [
      .sentence("Paradox: how far is too far?", tone: .strong),
      .sentence(
        "You run a firm, decide how personal it gets and what it says about it, let weeks pass, and see what its "
          + "customers make of it. What would you like to do?"), .space,
    ]
    document.append(.definitions(choices.enumerated().map { Definition("\($0 + 1)", $1.meaning) }))
    document.append(.space)
    document.append(.note("Type a number and Enter. Every word of the screen is explained: what is trust"))
    return Reply(document)
  }

  /// The file that the greeting offers to write, and once it is there to open.
  private static let ownFirm = "firm.yaml"

  /// What the greeting offers, by number.
  var choices: [(meaning: String, line: String)] {
    var choices: [(meaning: String, line: String)] = []
    if let lesson = (try? surroundings.library.open(Conversation.tour))?.lesson {
      let begun = unfinishedTour.map { "go on at step \($0.step) of \(lesson.steps.count)" }
      choices.append(("take the tour: \(begun ?? "\(lesson.minutes) minutes, and somebody who leaves")", "tour"))
    }
    choices.append(("see the scenarios, and open one", "scenarios"))
    if let kept = folder?.newest(1).first, let session = kept.session {
      choices.append(
        ("go on with \(kept.name): \(session.scenario.title), week \(session.week), \(kept.when)", "open \(kept.name)"))
    }
    choices.append(("see what can be typed", "help"))
    choices.append(("lead a room: teams choose, predict and see what comes of it", "workshop"))
    let own = Conversation.ownFirm
    choices.append(
      NamedFile(own).isThere
        ? ("open the firm of your own: \(own)", "open \(own)")
        : ("describe a firm of your own, question by question", "new \(own)"))
    return choices
  }

  /// Opens a scenario by its name, title or file, else goes on with the session of that name.
  ///
  /// - Parameter story: Whether its story is told, and that it has a lesson.
  func open(_ name: String, story: Bool = true) throws -> Reply {
    let scenario: Scenario
    do throws(OpenFailure) {
      scenario = try surroundings.library.open(name)
    } catch {
      if case .unknown = error {
        if folder?.names.contains(name) == true { return try resume(name) }
        throw Misstep(error.text)
      }
      throw Misstep(error.text, status: .invalid)
    }
    let isKept = surroundings.isInteractive && surroundings.folder != nil
    desk = Desk(Session(of: scenario), journal: isKept ? Journal(in: folder) : nil)
    desk?.file = Library.isPath(name) ? name : nil
    var reply = Reply(banner(story: story))
    if story, let lesson = scenario.lesson {
      reply.document.append(.note("It has a lesson of about \(lesson.minutes) minutes: lesson"))
    }
    if isKept, let earlier = folder?.names.first(where: { $0.hasPrefix("\(scenario.id)-") }) {
      reply.document.append(.note("This is a new session. To go on with an earlier one: open \(earlier)"))
    } else if story, isKept, folder?.names.isEmpty == true {
      reply.document.append(.note("New here? Five minutes show what this is: tour"))
    }
    return reply
  }

  /// Goes on with a kept session.
  func resume(_ name: String?) throws -> Reply {
    let resumed: Resumed
    let path: String
    do throws(SessionFailure) {
      // A folder that is not there holds no session, which is what is then said.
      let folder = folder ?? SessionFolder(path: "")
      path = if let name { try folder.file(named: name) } else { try folder.newest() }
      resumed = try Sessions.resume(path, in: self.folder)
    } catch {
      throw Misstep(error.text, status: .invalid)
    }
    desk = Desk(resumed)
    trail.begin(with: Trail.way(to: resumed.session))
    let note = resumed.session.changes(since: surroundings.library)
    trail.isDoubtful = note != nil || (try? surroundings.library.open(resumed.session.scenario.id)) == nil
    if let note { desk?.notes.append(note.text) }
    var document = banner(story: false)
    document.append(.sentence("Going on with \(path.fileName). See where you are: status"))
    if desk?.session.workshop != nil { document.append(try roundDocument()) }
    if let step = try presentStep() {
      document.append(.space)
      document.append(step)
    }
    return Reply(document)
  }

  /// Where sessions are kept; nil where none are.
  var folder: SessionFolder? { surroundings.folder.map { SessionFolder(path: $0) } }

  /// The first line of a session, and the story where it is new.
  func banner(story: Bool) -> Document {
    guard let session = desk?.session else { return [] }
    let title =
      "Paradox · \(session.scenario.title) · \(Figure.count.text(Double(session.customers))) customers · "
      + "\(session.scenario.weeks) weeks"
    let hint = "help · what is WORD · quit"
    // Only where columns mean something and nobody sits far away is the hint set at the right.
    let isWide =
      presentation.mode == .table && !presentation.isProjected
      && displayWidth(title) + 12 + hint.count <= surroundings.width
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
    for paragraph in scenario.story.paragraphs { blocks += [.space, .sentence(paragraph, tone: .whole)] }
    return Document(blocks)
  }

  /// The scenarios of the library that can be read, by their names.
  var scenariosByName: [Suggestion] {
    surroundings.library.ids.compactMap { id in
      (try? surroundings.library.open(id)).map { Suggestion(id, $0.title) }
    }
  }
}

extension String {
  /// The last part of a path, without the ending of a session file.
  var fileName: String {
    let name = split(separator: "/").last.map(String.init) ?? self
    return name.hasSuffix(".session") ? String(name.dropLast(8)) : name
  }

  /// The parts between empty lines.
  var paragraphs: [String] {
    var parts: [String] = []
    var part: [Substring] = []
    let lines: [Substring] = split(separator: "\n", omittingEmptySubsequences: false) + [""]
    for line in lines {
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
