public import Language

/// A workshop in a session: teams that meet the same customers with the same luck, each in a try of its own.
///
/// Everything said in it is a step that can be taken back: by `undo` the last one, by `red undo` the last of that team.
public struct Workshop: Hashable, Sendable {
  /// What was agreed when it began.
  public struct Beginning: Hashable, Sendable {
    /// How long it may take.
    public var minutes: Int
    /// When it began, in seconds since 1970.
    public var begun: Int
    /// The teams in the order in which they were named.
    public var teams: [String]

    /// What is agreed at the beginning.
    public init(minutes: Int, begun: Int, teams: [String]) {
      (self.minutes, self.begun, self.teams) = (minutes, begun, teams)
    }

    var text: String { "workshop \(minutes) from \(begun) \(teams.joined(separator: ","))" }
  }

  /// What a team says.
  public enum Saying: Hashable, Sendable {
    /// A decision or a prediction.
    case line(Line)
    /// The card of that letter.
    case choose(String)
    /// Everything stays as it is, which is a choice as well.
    case stay
    /// Takes back what the team said last.
    case undo

    var text: String {
      switch self {
      case .line(let line): line.canonical
      case .choose(let letter): "choose \(letter)"
      case .stay: "stay"
      case .undo: "undo"
      }
    }

    /// What it predicts; nil for a choice.
    public var prediction: Prediction? {
      if case .line(let line) = self, case .question(.predict(let prediction)) = line.statement { return prediction }
      return nil
    }
  }

  /// A round that has run.
  public struct Round: Hashable, Sendable {
    /// The week at which it ended.
    public var week: Int
    /// Whether the room has seen what came of it.
    public var isRevealed = false
  }

  /// Something said in the room, and what it moved as that was before.
  public struct Step: Hashable, Sendable {
    /// What was said, with its weeks.
    public var record: Record
    var tries: [Try]
    var rounds: [Round]
    var hands: [Hands]

    /// The team that said it; nil for what meets all of them.
    public var team: String? { if case .team(let name, _) = record { name } else { nil } }
    /// What the team said.
    public var saying: Saying? { if case .team(_, let saying) = record { saying } else { nil } }
  }

  /// What was agreed when it began.
  public let beginning: Beginning
  /// The rounds that have run.
  public internal(set) var rounds: [Round] = []
  /// Hands that were counted, in order.
  public internal(set) var hands: [Hands] = []
  /// What was said, in order, also what something later stands in place of; what was taken back is not among it.
  public internal(set) var steps: [Step] = []
  /// What `redo` says again, the next one last.
  var undone: [Record] = []

  /// How many teams can play.
  public static let sizes = 2...8
  /// How long a workshop can take.
  public static let lengths = 20...480

  init(_ beginning: Beginning) { self.beginning = beginning }

  /// The teams in the order in which they were named.
  public var teams: [String] { beginning.teams }

  /// The round that is being played or waits to be revealed, the first being 1.
  public var number: Int { isHeldBack ? rounds.count : rounds.count + 1 }

  /// Whether a round has run and the room has not seen what came of it.
  public var isHeldBack: Bool { rounds.last?.isRevealed == false }

  /// The teams that have not chosen in this round: neither a card, nor a line, nor to stay.
  public var withoutChoice: [String] {
    without { $0.prediction == nil }
  }

  /// The teams that have not said what they expect in this round.
  public var withoutPrediction: [String] { without { $0.prediction != nil } }

  /// Whether all teams have chosen and predicted in this round.
  public var isComplete: Bool { withoutChoice.isEmpty && withoutPrediction.isEmpty }

  private func without(_ isMeant: (Saying) -> Bool) -> [String] {
    teams.filter { team in !standing.contains { $0.team == team && $0.saying.map(isMeant) == true } }
  }
}
