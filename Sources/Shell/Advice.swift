import Language
import Simulation

/// What is said to somebody who types as one speaks.
extension Conversation {
  /// The lines that are nearest to a question in English; nil for what may be a line.
  func advice(on line: String) -> String? {
    let words = line.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = words.first, words.count > 2, !Commands.names.contains(first), first != "at" else { return nil }
    let asks = [
      "how", "what", "what's", "whats", "which", "where", "when", "can", "could", "should", "is", "are", "do", "does",
      "did", "i", "we", "please", "who's", "will", "would",
    ]
    guard asks.contains(first), !(first == "what" && Commands.named(words) != nil) else { return nil }
    func speaks(of stems: String...) -> Bool { words.contains { word in stems.contains { word.hasPrefix($0) } } }
    var lines: [String] = []
    if let tactic = words.first(where: { vocabulary.tactic(named: $0) != nil }) {
      lines += ["howfar \(tactic)", "what is \(tactic)"]
    }
    if speaks(of: "leav", "left", "lose", "risk") { lines.append("who left") }
    if speaks(of: "break", "far") { lines.append("howfar \(vocabulary.tacticNames.first ?? "retargeting")") }
    if speaks(of: "turn", "flip", "sure", "certain", "wrong") { lines.append("what flips") }
    if speaks(of: "matter") { lines.append("what mattered") }
    if speaks(of: "assum", "number", "parameter") { lines.append("parameters") }
    if let measure = Measure.allCases.map(\.rawValue).first(where: words.contains) { lines.append("why \(measure)") }
    if speaks(of: "win", "goal", "do") { lines += ["goals", "cards"] }
    let unique = lines.distinct.prefix(3)
    let nearest = unique.isEmpty ? "help" : unique.joined(separator: ", or: ")
    return "error: this reads like a sentence, and Paradox takes lines. Nearest to it: \(nearest)"
  }
}
