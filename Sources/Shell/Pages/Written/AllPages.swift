import Language
import Reports
import Simulation

/// Every page that is written: one table, which `what is`, `cite` and the tests walk.
enum WrittenPages {
  static let all: [Page] =
    Tactic.allCases.map { Page(.tactic, $0.rawValue, $0.facts, $0.page) }
    + KindFacts.standard.map { Page(.kind, $0.kind.name, $0.facts, $0.kind.page) }
    + Disclosure.allCases.map { Page(.disclosure, $0.rawValue, $0.facts, $0.page) }
    + Control.allCases.map { Page(.control, $0.rawValue, $0.facts, $0.page) }
    + Sharing.allCases.map { Page(.sharing, $0.rawValue, $0.facts, $0.page) }
    + Security.allCases.map { Page(.security, $0.rawValue, $0.facts, $0.page) }
    + Response.allCases.map { Page(.response, $0.rawValue, $0.facts, $0.page) }
    + Claim.allCases.map { Page(.claim, $0.rawValue, $0.facts, $0.page) }
    + Happening.all

  /// Whether a word has one page and no more.
  static func isOneSense(_ word: String) -> Bool { all.filter { $0.word == word }.count == 1 }

  /// The page of a word in one sense.
  static func page(_ role: Role, _ word: String) -> Page? { all.first { $0.role == role && $0.word == word } }
}

/// A number with no more decimals than it has.
func decimal(_ value: Double) -> String {
  let figure = (0...4).map(Figure.decimals).first { $0.isExact(value) } ?? .decimals(4)
  return figure.text(value)
}

extension Figure {
  fileprivate func isExact(_ value: Double) -> Bool {
    guard case .decimals(let count) = self else { return false }
    let scaled = value * (0..<count).reduce(1.0) { scale, _ in scale * 10 }
    return abs(scaled - scaled.rounded()) < 1e-9
  }
}
