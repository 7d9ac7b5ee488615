import Language
import Scenarios

extension Workshop {
  /// Why a team cannot be called so.
  public enum Objection: Hashable, Sendable {
    /// It is not made of letters, digits and hyphens, or is too long.
    case spelling
    /// It is a word of the language, or of the shell.
    case word
    /// The scenario has something of that name.
    case taken
    /// Two teams would have it.
    case twice
  }

  /// The most letters of a team's name, so that at the end of its line a chart has room for it and for what it said.
  static let longestName = 16

  /// Why a team cannot be called by that name in a scenario; nil where it can.
  ///
  /// Names are of the room's language, so letters of any script will do. Those that a line could begin with are refused.
  static func objection(to name: String, in scenario: Scenario) -> Objection? {
    let isSpelt = name.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
      default: scalar == "-"
      }
    }
    guard isSpelt, name.first?.isLetter == true, name.count <= longestName else { return .spelling }
    // Words of the language are of plain letters, and so are a scenario's names.
    guard name.utf8.allSatisfy({ $0 < 128 }) else { return nil }
    do {
      try scenario.vocabulary.check(name: name, as: .segment)
    } catch {
      if case .taken = error.cause { return .taken }
      return .word
    }
    return name == Try.first ? .word : nil
  }
}
