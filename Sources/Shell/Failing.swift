import Language
import Scenarios
import Simulation

extension Conversation {
  /// Any error as the reader sees it.
  static func reply(to error: any Error) -> Reply {
    switch error {
    case let misstep as Misstep: misstep.reply
    case let problem as Problem: Misstep(problem.text()).reply
    case is Interrupted: Misstep("Stopped. Everything is as it was before.").reply
    default: Misstep("error: \(error)").reply
    }
  }
}
