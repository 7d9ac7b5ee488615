import Sessions
import Simulation
import Training

/// What lies open in a conversation: a session, the file that keeps it, and who was last spoken of.
struct Desk {
  private(set) var session: Session
  /// nil where nothing is to be kept.
  private let journal: Journal?
  /// The scenario's own file; nil for one within the program and for a session that goes on.
  var file: String?
  /// To be told with the next reply.
  var notes: [String] = []
  /// The customers that were listed last.
  var listed: [Int] = []
  /// What Enter goes on with, apart from a lesson.
  var pending: Pending?
  /// Where one is within the step of a lesson.
  var progress = StepProgress()
  /// The round of a workshop in which it was said who is missing before weeks run.
  var roundWarned: Int?
  /// Whom a name meant when it was used last: the same person in every try.
  var met: [String: Int] = [:]
  /// Who was met last, and in which try.
  var metLast: (id: Int, attempt: String)?

  /// A new session; its file is made with its first step.
  init(_ session: Session, journal: Journal?) {
    self.session = session
    self.journal = journal
  }

  /// A session that goes on.
  init(_ resumed: Resumed) {
    session = resumed.session
    journal = resumed.journal
    notes = resumed.notes.map(\.text)
  }

  /// The file that keeps the session; nil as long as there is none.
  var path: String? { journal?.path }

  /// Sees the session from another try, to put a question to it; nothing of that is kept.
  mutating func look(from name: String) { session = session.seen(from: name) ?? session }

  /// The team to which a question is being put; nil outside one.
  var askedTeam: String? { session.workshop == nil ? nil : session.promptName }

  /// Takes a step and keeps it. That it cannot be kept is said once, and the session goes on.
  @discardableResult
  mutating func take(_ record: Record) throws -> Change {
    let change: Change
    do {
      change = try session.take(record)
    } catch {
      throw Misstep(error.text)
    }
    // After going elsewhere nothing of before waits for Enter.
    switch record {
    case .rewind, .open, .openBare, .turn, .undo, .redo, .team, .inject, .round: pending = nil
    default: break
    }
    if let trouble = journal?.keep(session) { notes.append(trouble.text) }
    return change
  }
}
