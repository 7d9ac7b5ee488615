/// Words as a sentence lists them: `a`, `a and b`, `a, b and c`.
func listed(_ words: [String]) -> String {
  guard words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
}
