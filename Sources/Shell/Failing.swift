import Language
import Scenarios
import Simulation

extension Conversation {
  /// Any error as the reader sees it.
  static func reply(to error: any Error) -> Reply {
    switch error {
    case let trouble as Trouble: trouble.reply
    case let problem as Problem: Trouble(problem.text()).reply
    case is Interrupted: Trouble("Stopped. Everything is as it was before.").reply
    default: Trouble("error: \(error)").reply
    }
  }
}
