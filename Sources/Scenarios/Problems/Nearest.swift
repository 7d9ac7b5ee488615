/// The word that was most likely meant; nil when none is near.
///
/// Near is at most a third of its letters wrong; a swapped pair counts as one slip.
func nearest(to typed: String, among words: [String]) -> String? {
  let limit = max(typed.unicodeScalars.count / 3, 1)
  guard typed.unicodeScalars.count <= 60 else { return nil }
  var best: (word: String, slips: Int)?
  for word in words {
    let count = slips(Array(typed.unicodeScalars), Array(word.unicodeScalars))
    if count <= limit && count < (best?.slips ?? .max) { best = (word, count) }
  }
  return best?.word
}

/// Letters added, dropped, changed or swapped with their neighbour between two words.
private func slips(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
