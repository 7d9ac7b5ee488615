/// The word that was most likely meant, if one is near enough; of several the first.
///
/// A slip is a letter too many, one too few, a wrong one, or two neighbours swapped. One slip is forgiven in words of
/// up to five letters, two in longer ones, three from twelve letters on.
public func nearest(_ word: String, among choices: [String]) -> String? {
  let typed = Array(word.utf8)
  guard !typed.isEmpty, typed.count <= 40 else { return nil }
  var best: (slips: Int, choice: String)?
  for choice in choices where choice != word {
    let letters = Array(choice.utf8)
    let length = max(letters.count, typed.count)
    let allowed = length >= 12 ? 3 : length >= 6 ? 2 : 1
    guard length <= 40, abs(letters.count - typed.count) <= allowed else { continue }
    let slips = slips(typed, letters)
    // More than half of the letters wrong is another word.
    if slips <= allowed, slips * 2 < length, slips < best?.slips ?? Int.max { best = (slips, choice) }
  }
  return best?.choice
}

/// The fewest slips from one word to the other, no letter touched twice (restricted Damerau-Levenshtein).
func slips(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before: [Int] = []
  var row = Array(0...b.count)
  for i in a.indices {
    var next = [i + 1]
    for j in b.indices {
      var least = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
      next.append(least)
    }
    (before, row) = (row, next)
  }
  return row[b.count]
}
