/// A number in characters five rows high, to be read from the back row.
struct BigFigure {
  private let rows: [String]
  /// Columns of the number at one column a dot.
  let width: Int

  /// Nothing where a sign has no large form.
  init?(_ text: String) {
    var rows = Array(repeating: "", count: 5)
    for (place, letter) in text.enumerated() {
      guard let dots = BigFigure.dots[letter] else { return nil }
      for row in rows.indices { rows[row] += (place > 0 ? "." : "") + dots[row] }
    }
    self.rows = rows
    width = rows[0].count
  }

  /// The rows from top to bottom; a dot is `scale` columns wide and, from 2 on, `scale / 2` rows high.
  func lines(of dot: String, scale: Int) -> [Legible] {
    rows.flatMap { row -> [Legible] in
      let drawn = row.map { String(repeating: $0 == "#" ? dot : " ", count: scale) }.joined()
      return Array(repeating: Legible(drawn: drawn), count: max(1, scale / 2))
    }
  }

  private static let dots: [Character: [String]] = [
    "0": ["###", "#.#", "#.#", "#.#", "###"], "1": [".#.", "##.", ".#.", ".#.", "###"],
    "2": ["###", "..#", "###", "#..", "###"], "3": ["###", "..#", "###", "..#", "###"],
    "4": ["#.#", "#.#", "###", "..#", "..#"], "5": ["###", "#..", "###", "..#", "###"],
    "6": ["###", "#..", "###", "#.#", "###"], "7": ["###", "..#", "..#", "..#", "..#"],
    "8": ["###", "#.#", "###", "#.#", "###"], "9": ["###", "#.#", "###", "..#", "###"],
    ".": [".", ".", ".", ".", "#"], ",": [".", ".", ".", "#", "#"], "%": ["#.#", "..#", ".#.", "#..", "#.#"],
    "-": ["...", "...", "###", "...", "..."], "\u{2212}": ["...", "...", "###", "...", "..."],
    "+": ["...", ".#.", "###", ".#.", "..."], "$": [".####", "#.#..", ".###.", "..#.#", "####."],
    "€": [".###", "#...", "###.", "#...", ".###"], "£": [".##", "#..", "###", "#..", "###"],
  ]
}
