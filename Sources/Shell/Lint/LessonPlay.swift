import Analysis
import Reports
import Scenarios
import Sessions
import Training

/// A lesson played to its end in the same conversation that a reader has, with all that was said on the way.
struct LessonPlay {
  /// Who plays.
  enum Player {
    /// Types the author's lines, after asking for every hint.
    case own
    /// Only skips.
    case skipping
    /// Types the first of the other ways wherever there is one.
    case other
  }

  /// The steps at which it did not go on, with what was said instead, or at which `skip` did not come to what is
  /// expected.
  private(set) var stuck: [(step: Int, answer: Document)] = []
  /// The blocks of all that was said.
  private(set) var said: Set<Reports.Block> = []
  /// Whether it came to the end of the lesson.
  private(set) var isDone = false

  private let talk: Conversation

  /// Plays the lesson of a scenario.
  init(of scenario: Scenario, by player: Player, customers: Int, replications: Int, threads: Int) {
    let session = Session(of: scenario, customers: min(customers, scenario.customers), replications: replications)
    talk = Conversation(in: session, threads: threads)
    let steps = scenario.lesson?.steps ?? []
    hear(talk.reply(to: Command.lesson.name))
    while let number = talk.desk?.session.lessonStep, number <= steps.count {
      let step = steps[number - 1]
      if !step.way.isEmpty {
        let answer = play(step, by: player)
        let isBehind = talk.desk?.session.lessonStep == number
        if isBehind || player == .skipping && (try? talk.meets(step)) == false { stuck.append((number, answer)) }
        if isBehind { hear(talk.reply(to: Command.skip.name)) }
        hear(talk.reply(to: Command.others.name))
      }
      hear(talk.reply(to: Command.next.name))
      // A step that does not go on with `next` would not end.
      if talk.desk?.session.lessonStep == number { return }
    }
    isDone = talk.desk?.session.lessonStep == steps.count + 1
  }

  /// Types what the player types in a step; what was answered last.
  private mutating func play(_ step: Lesson.Step, by player: Player) -> Document {
    var last = Document()
    func lines(_ lines: [Lesson.Line]) -> [String] { lines.map { $0.text(in: talk.vocabulary) } }
    let typed =
      switch player {
      case .own: Array(repeating: Command.hint.name, count: step.hints.count) + lines(step.way)
      case .skipping: [Command.skip.name]
      case .other: lines((step.prediction.map { [.line($0)] } ?? []) + (step.others.first?.lines ?? step.lines))
      }
    for line in typed {
      let reply = talk.reply(to: line)
      last = reply.document
      hear(reply)
    }
    return last
  }

  private mutating func hear(_ reply: Reply) { said.formUnion(reply.document.blocks) }

  /// Whether every paragraph of a text was said.
  func says(_ text: String) -> Bool {
    text.told.blocks.allSatisfy { block in
      if block == .space { return true }
      return said.contains(block) || said.contains { $0.holds(block) }
    }
  }
}

extension Reports.Block {
  /// Whether the sentence of another block stands in this one: as a sentence, a point of a list, or a heading.
  fileprivate func holds(_ other: Reports.Block) -> Bool {
    guard case .sentence(let text, _) = other else { return false }
    switch self {
    case .sentence(let own, _): return own == text
    case .list(let points): return points.contains(text)
    default: return false
    }
  }
}
