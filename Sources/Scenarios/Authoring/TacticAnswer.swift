import Language
import Simulation

/// The answers in which tactics are named: what runs, and what is thought about.
enum TacticAnswer {
  private static let all = Tactic.allCases.map(\.rawValue)

  /// The parts of an answer behind a verb. Tactics are told apart by commas too, where nothing else is said of them.
  static func listed(_ text: String, behind verb: String) -> [String] {
    let commas = text.split(separator: ",").map { String($0).clean }
    if verb == "apply", commas.allSatisfy(all.contains) { return commas }
    return text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).clean }
  }

  /// Refuses retargeting of which nobody knows what it shows: most shops mean what was looked at here, and the line means
  /// what was looked at elsewhere.
  static func check(_ line: Line) throws(Objection) {
    guard case .decision(.apply(let application)) = line.statement, application.tactic == .retargeting,
      !line.canonical.split(separator: " ").contains("using")
    else { return }
    throw Objection(
      "'retargeting' shows on other sites what was looked at: say whether here (using browsing) or elsewhere "
        + "(using web-history). Type: \(suggestion(.retargeting))")
  }

  /// One tactic, with what it uses where that is said.
  static func one(
    _ lineOfFirm: (_ verb: String, _ text: String) throws(Objection) -> String, _ text: String
  ) throws(Objection) -> String {
    let parts = text.replacing(" and ", with: ",").split { ",;+&".contains($0) }.map { String($0).clean }
    let tactics = parts.compactMap(meant)
    if tactics.count > 1 {
      throw Objection(
        "'tactic' takes one at a time; when the file is there, ask about the other: howfar \(tactics[1].rawValue). "
          + "Type: \(suggestion(tactics[0]))")
    }
    let words = text.split(separator: " ").map(String.init)
    guard let word = words.first, all.contains(word), words.count == 1 || words[1] == "using" && words.count == 3 else {
      let next = meant(text).map { "Type: \(suggestion($0))" } ?? "Explained by: ?"
      throw Objection(
        "'tactic' cannot be '\(shown(text))', because it is one of \(all.joined(separator: ", ")). \(next)")
    }
    return try lineOfFirm("apply", text)
  }

  /// The tactic that was most likely meant: by its letters, or by a word that it has as well.
  private static func meant(_ text: String) -> Tactic? {
    let words = text.split(separator: " ").map(String.init)
    if let first = words.first, let tactic = Tactic(rawValue: first) { return tactic }
    if let near = nearest(text, among: all) { return Tactic(rawValue: near) }
    return Tactic.allCases.first { tactic in
      tactic.rawValue.split(separator: "-").contains { part in part.count > 3 && words.contains(String(part)) }
    }
  }

  /// The kinds of data that what stands behind `apply` uses.
  static func kinds(of applied: String) -> [String] {
    guard let line = try? parse("apply \(applied)", in: .start, vocabulary: .standard),
      case .decision(.apply(let application)) = line.statement
    else { return [] }
    return application.using.map(\.name)
  }

  /// A tactic as it can be answered.
  private static func suggestion(_ tactic: Tactic) -> String {
    tactic == .retargeting ? "retargeting using browsing" : tactic.rawValue
  }
}
