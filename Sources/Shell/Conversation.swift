import Analysis
public import Reports
import Scenarios
import Sessions
import Simulation

/// One conversation: a line of text in, a reply out.
///
/// ```swift
/// let talk = Conversation(Surroundings(isInteractive: true))
/// talk.begin(.named("shopping-list")).document
/// talk.prompt                                  // "shopping-list · week 0> "
/// talk.reply(to: "apply shopping-list depth=deep").status  // .done
/// ```
public final class Conversation {
  /// What a conversation begins with.
  public enum Opening: Hashable, Sendable {
    /// Nothing is open yet; says what can be.
    case greeting
    /// A scenario by its name, a scenario file, or a `.session` file.
    case named(String)
    /// The session worked on last, or the one of that name.
    case resumed(String?)
    /// A call that puts questions: its arguments.
    case asking([String])
  }

  let surroundings: Surroundings
  let courses: Courses
  var desk: Desk?
  /// The people who were asked for last, and of which plan.
  var known: (plan: Plan, people: [Customer])?
  /// What the scenario's pilots came to last.
  var posedPilots: PosedPilots?
  /// Whether lines are typed by the program itself, for `skip`: then nothing waits for Enter.
  var isDoingItself = false
  /// Whether it was said why spend falls if we do nothing: once is enough.
  var knowsDecline = false
  /// Whether the answer goes to a page, whose reader cannot ask on.
  var isForPage = false
  /// How replies are to be given.
  public internal(set) var presentation: Presentation
  /// The lines that led here, and where they are being written.
  var trail = Trail()
  /// The line that was answered last, whose reply is on the screen.
  var lastLine = ""
  /// Whether the reader said goodbye.
  public internal(set) var hasEnded = false

  /// Begins to listen.
  public init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
    presentation = surroundings.presentation
    courses = Courses(threads: surroundings.threads)
  }

  /// A conversation in a session of which nothing is kept.
  init(in session: Session, threads: Int) {
    surroundings = Surroundings(threads: threads)
    presentation = surroundings.presentation
    courses = Courses(threads: threads)
    desk = Desk(session, journal: nil)
  }

  /// Sessions that a line may name or look at though they are kept nowhere.
  var attached: [String: Session] = [:]
  /// What was said of files that are looked at again.
  var remarks: [String] = []
  /// The plans whose figures were shown, in order, each once.
  var shown: [Plan] = []

  /// Tries something in a session without anybody noticing: nothing of it is kept or shown, unless how far it has come.
  init(beside other: Conversation, in session: Session, progress: (@Sendable (Double) -> Bool)? = nil) {
    surroundings = Surroundings(
      threads: other.surroundings.threads, library: other.surroundings.library, progress: progress)
    presentation = other.presentation
    courses = other.courses
    desk = Desk(session, journal: nil)
    isDoingItself = true
  }

  /// The questions that are being put; nil where lines are lines.
  var interview: Interview?
  /// The line that says at once what the interview that has just ended had asked for.
  var finishedInterview: String?
  /// Whether a script is here for its answers alone.
  var isCalledToAsk = false

  /// What stands before the line to be typed: `shopping-list · honest · week 0> `, `3 of 14 · margin> ` where something is
  /// asked, and `paradox> ` while nothing is open.
  public var prompt: String { interview?.prompt ?? desk?.session.prompt ?? "paradox> " }

  /// Opens what the command line names; the reply is the banner and the story.
  public func begin(_ opening: Opening) -> Reply {
    let prompt = self.prompt
    let reply = attempt {
      switch opening {
      case .greeting: greeting
      case .named(let name) where name.hasSuffix(".session"): try resume(name)
      case .named(Conversation.tour) where surroundings.isInteractive: try beginTour(again: false)
      case .named(let name): try open(name)
      case .resumed(let name): try resume(name)
      case .asking(let arguments): try ask(arguments)
      }
    }
    if case .named(let name) = opening, reply.status == .done, !trail.hasBegunAnew {
      trail.follow("open \(Conversation.quoted(name))", at: prompt)
    }
    trail.settle()
    return reply
  }

  /// Answers one line. A refused line leaves everything as it was.
  public func reply(to line: String) -> Reply {
    if interview != nil { return reply(toAnswer: line) }
    let prompt = self.prompt
    // What Enter or a letter stands for is known only before it is answered.
    let full = (try? inFull(line)) ?? line
    let isPageTurn = turnsPage(full)
    var reply = attempt {
      var reply = try dispatch(line)
      try followLesson(&reply, after: full)
      return reply
    }
    // What is cited is what was shown, also when one asks for it twice.
    if reply.status == .done, Conversation.words(of: full).first != Command.cite.name { lastLine = full }
    // Where questions follow, what is kept is the line that would have asked none.
    if interview == nil { keep(full, at: prompt, runsAgain: !isPageTurn, &reply) }
    // One object answers one line, so what stands as it is becomes a part of it.
    return presentation.mode == .json ? Reply(reply.inWords, status: reply.status) : reply
  }

  /// The reply of `body`, or the trouble that it ran into.
  func attempt(_ body: () throws -> Reply) -> Reply {
    var reply: Reply
    do {
      reply = try body()
    } catch {
      reply = Conversation.reply(to: error)
    }
    for note in desk?.notes ?? [] { reply.document.append(.note(note)) }
    desk?.notes = []
    prepareBaseline()
    return reply
  }
}

extension Session {
  /// What stands before the line to be typed: scenario, try and week.
  var prompt: String {
    let round = workshop.map { hasPlayedAllRounds ? "all rounds played" : "round \($0.number)" }
    return ([scenario.id] + [promptName, round].compactMap { $0 } + ["week \(week)"]).map(harmless)
      .joined(separator: " · ") + "> "
  }
}
