public import Scenarios
public import Sessions

/// A session file that somebody handed in, by the name of the file, and what is to be made of it.
public struct HandIn: Sendable {
  /// Why a file is not taken.
  public enum Refusal: Hashable, Sendable {
    /// It is no session file, or one that cannot be read.
    case unreadable(SessionFailure)
    /// A line is not what was written there.
    case edited(line: Int)
    /// A line cannot be done by this Paradox.
    case notUnderstood(line: Int)
    /// Its figures were seen with another version of the model.
    case otherModel(file: String, program: String)
    /// It plays another scenario than the class, or another text of the same.
    case otherScenario(String, differences: [String])
    /// There is a file of that name already.
    case taken(by: String)
    /// It was looked at before, and this was to be said.
    case said(String)
  }

  /// Who it is from, as the file is called.
  public let name: String
  /// Where it is.
  public let path: String
  /// What was done; nil where nothing could be read.
  public private(set) var session: Session?
  /// Why it is not taken; nil where it is.
  public private(set) var refusal: Refusal?
  /// What is to be said about one that is taken, such as that its last record breaks off.
  public private(set) var notes: [SessionNote] = []

  /// Reads a file by itself: whether it fits the others is for `all` to say.
  init(_ path: String) {
    self.path = path
    let file = (path.split(separator: "/").last ?? "").dropLast(path.hasSuffix(".session") ? 8 : 0)
    name = String(file.map { $0.isNewline ? " " : $0 })
    do throws(SessionFailure) {
      let (session, notes) = try readSession(path)
      self.session = session
      for note in notes {
        switch note {
        case .edited(let line, _): refusal = .edited(line: line)
        case .notUnderstood(let line, _): refusal = .notUnderstood(line: line)
        case .otherModel(let file, let program): refusal = refusal ?? .otherModel(file: file, program: program)
        case .torn, .otherScenario, .openElsewhere, .readOnly: self.notes.append(note)
        }
      }
    } catch {
      refusal = if case .edited(let line) = error.cause { .edited(line: line) } else { .unreadable(error) }
    }
  }

  /// Somebody's session that was read before.
  public init(of name: String, _ session: Session) { (self.name, path, self.session) = (name, name, session) }

  /// What was to be said of a file when it was looked at.
  public init(saying remark: String) { (name, path, refusal) = ("", "", .said(remark)) }

  /// Reads the files of a class, in the order of their names; one that is refused holds up no other.
  ///
  /// - Parameter scenario: What the class plays; nil means what most of the files play, of two the one that comes first.
  public static func all(_ paths: [String], playing scenario: Scenario? = nil) -> [HandIn] {
    all(paths.map { HandIn($0) }, playing: scenario)
  }

  /// The same of what was read before.
  public static func all(_ read: [HandIn], playing scenario: Scenario? = nil) -> [HandIn] {
    var all = read.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    guard let scenario = scenario ?? mostPlayed(all) else { return all }
    for place in all.indices where all[place].refusal == nil {
      guard let own = all[place].session?.scenario else { continue }
      if own.fingerprint != scenario.fingerprint {
        all[place].refusal = .otherScenario(
          own.id, differences: own.id == scenario.id ? scenario.differences(from: own) : [])
      } else if let other = all[..<place].first(where: { $0.refusal == nil && $0.name == all[place].name }) {
        all[place].refusal = .taken(by: other.path)
      }
    }
    return all
  }

  private static func mostPlayed(_ all: [HandIn]) -> Scenario? {
    let played = all.filter { $0.refusal == nil }.compactMap { $0.session?.scenario }
    func count(_ scenario: Scenario) -> Int { played.count { $0.fingerprint == scenario.fingerprint } }
    let most = played.map(count).max()
    return played.first { count($0) == most }
  }
}

extension HandIn {
  /// Why the file is not taken, in a sentence that names it; nil where it is.
  public var refusalText: String? {
    guard let refusal else { return nil }
    return switch refusal {
    case .unreadable(let failure):
      switch failure.cause {
      case .foreign: "\(path): this is no session file."
      case .unreadable(let why): "\(path): it cannot be read, because \(why)."
      default: failure.text
      }
    case .edited(let line):
      "\(path):\(line): this line was edited after it was written. Ask for the file as the program wrote it."
    case .notUnderstood(let line):
      "\(path):\(line): this line cannot be done by this Paradox. Hand in with the same version."
    case .otherModel(let file, let program):
      "\(path): stale, because it was played with model version \(file) and this is \(program). Play with the same one."
    case .otherScenario(let id, let differences):
      differences.isEmpty
        ? "\(path): another scenario, '\(id)'. See it alone: paradox \(path)"
        : "\(path): stale, because '\(id)' says something else in it: \(differences.prefix(3).joined(separator: "; "))."
    case .said(let remark): remark
    case .taken(let other): "\(path): there is \(other) already. Give one of them another name."
    }
  }
}
