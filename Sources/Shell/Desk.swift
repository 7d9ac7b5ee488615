import Scenarios
import Sessions
import Simulation

/// What lies open in a conversation: a session, the file that keeps it, and who was last spoken of.
struct Desk {
  private(set) var session: Session
  private var journal: Journal?
  /// As it was before the first step: where a new file begins.
  private let beginning: Session
  /// The folder for a new file; nil where nothing is kept, or no longer.
  private var folder: String?
  /// To be told with the next reply.
  var notes: [String] = []
  /// The customers that were listed last, best known first.
  var listed: [Int] = []

  /// A new session, kept in a folder from its first step on.
  init(_ session: Session, folder: String?) {
    self.session = session
    beginning = session
    self.folder = folder
  }

  /// A session that goes on.
  init(_ resumed: Resumed) {
    session = resumed.session
    beginning = resumed.session
    journal = resumed.journal
    notes = resumed.remarks.map(\.text)
    if let trouble = resumed.unkept { notes.append(Desk.unkept(trouble)) }
  }

  /// The name by which the session can be resumed; nil where it is not kept.
  var name: String? { journal?.name }

  /// Takes a step and keeps it. That it cannot be kept is said once, and the session goes on.
  @discardableResult
  mutating func take(_ step: Step) throws -> Try.Step? {
    do {
      let result = try session.take(step)
      keep(step)
      return result
    } catch {
      throw Trouble(error.text)
    }
  }

  private mutating func keep(_ step: Step) {
    do throws(Journal.Trouble) {
      if journal == nil, let folder { journal = try Journal.begin(beginning, in: folder) }
      try journal?.keep(step)
    } catch {
      notes.append(Desk.unkept(error))
      journal = nil
      folder = nil
    }
  }

  private static func unkept(_ trouble: Journal.Trouble) -> String {
    "This session is no longer kept, because: \(trouble.reason). It goes on, but cannot be resumed."
  }

  /// The plan of the present try up to a week.
  func plan(weeks: Int? = nil) -> Plan { session.plan(of: session.present, weeks: weeks ?? session.week) }
}
