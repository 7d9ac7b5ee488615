import Reports
import Shell

/// What Tab does with the suggestions for a text.
struct Completion: Equatable {
  /// How many characters before the cursor give way.
  let replaced: Int
  /// What is put in their place; nothing when the suggestions agree on no more than is typed.
  let inserted: String?

  /// A word is taken to begin where the longest ending of `text` begins every candidate, so that words after a comma
  /// or an equals sign need no rule of their own. A single candidate is followed by a blank unless it asks for more.
  init(of suggestions: [Suggestion], after text: String) {
    let words = suggestions.map(\.word)
    var typed = text.suffix(words.map(\.count).min() ?? 0)
    while !words.allSatisfy({ $0.lowercased().hasPrefix(typed.lowercased()) }) { typed.removeFirst() }

    var common = words.first ?? ""
    for word in words { common = String(zip(common, word).prefix { $0 == $1 }.map(\.0)) }
    if words.count == 1, let last = common.last, !"=,/".contains(last) { common += " " }

    // What is typed stays untouched unless it is written otherwise, such as `maya` for `Maya`.
    replaced = common.hasPrefix(typed) ? 0 : typed.count
    let rest = common.dropFirst(typed.count - replaced)
    inserted = common.count < typed.count || rest.isEmpty ? nil : String(rest)
  }

  /// The suggestions as text to print under the line: a word and its meaning in each row, or, when these would not fit
  /// the screen, words alone in columns. Scenarios come from strangers, so no control character passes.
  static func list(_ suggestions: [Suggestion], columns: Int, rows: Int) -> String {
    let words = suggestions.map { harmless($0.word) }
    let widest = words.map(displayWidth).max() ?? 0
    let room = columns - widest - 5
    if suggestions.count < rows, room >= 12, suggestions.contains(where: { !$0.meaning.isEmpty }) {
      return zip(words, suggestions).map { word, candidate in
        let meaning = harmless(candidate.meaning).cut(to: room)
        return "  " + (meaning.isEmpty ? word : word.padded(to: widest + 2) + meaning) + "\n"
      }.joined()
    }
    let across = max(1, (columns - 2) / (widest + 2))
    return stride(from: 0, to: words.count, by: across).map { first in
      let row = words[first..<min(first + across, words.count)]
      return "  " + row.dropLast().map { $0.padded(to: widest + 2) }.joined() + (row.last ?? "") + "\n"
    }.joined()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth(self)))
  }

  fileprivate func cut(to width: Int) -> String {
    guard displayWidth(self) > width else { return self }
    var kept = self
    while displayWidth(kept) > width - 2 { kept.removeLast() }
    return kept + ".."
  }
}
