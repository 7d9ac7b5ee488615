import Sessions
import Training

/// What an answer leaves for Enter to show.
enum Pending {
  /// Predictions are due, and what came of the weeks since `week` is held back until they are revealed.
  case due(since: Int)
  /// Predictions are being revealed, one at a time: those left, and of how many.
  case revealing([Revealed], of: Int, since: Int?)
  /// What the teams of a workshop came to is being shown: the page that comes next.
  case room(page: Int)
  /// All are revealed: what came of the weeks since `week`.
  case outcome(since: Int)
}

extension Conversation {
  /// What Enter on an empty line stands for; nil where nothing waits.
  var lineOfEnter: String? {
    if case .due = desk?.pending { return "reveal" }
    if desk?.session.workshop?.isHeldBack == true { return "reveal" }
    return desk?.pending != nil || isInLesson ? "next" : nil
  }

  /// Whether a line in full only shows the next page of what was asked for: in a pipe there are no such pages.
  func turnsPage(_ line: String) -> Bool {
    switch desk?.pending {
    case .revealing, .outcome, .room: ["next", "reveal"].contains(Conversation.words(of: line).first)
    case .due, nil: false
    }
  }
}
