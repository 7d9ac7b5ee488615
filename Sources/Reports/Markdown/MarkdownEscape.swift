/// Returns words as Markdown in which they only show themselves: no HTML, link, picture, code, list or heading of
/// theirs can begin.
///
/// What holds an `@` is set as code, since readers of Markdown turn an address into a link whatever stands before its
/// signs. The rest is escaped where it could mean something; `isCell` says that the words begin no line.
func markdown(_ words: String, isCell: Bool = false) -> String {
  // Scalar by scalar: a mark over a sign makes another letter of it for us, and none for a reader of bytes.
  let text = harmless(words).unicodeScalars.split(separator: " ").map { word in
    word.contains("@") ? code(word) : escaped(word)
  }.joined(separator: " ")
  return isCell ? text : withHarmlessStart(text)
}

private func code(_ word: Substring.UnicodeScalarView) -> String {
  var result = String.UnicodeScalarView()
  for scalar in word {
    // A backtick would end the code, and a bar a cell of a table.
    result.append(contentsOf: scalar == "`" ? ["'"] : scalar == "|" ? ["\\", "|"] : [scalar])
  }
  return "`\(String(result))`"
}

/// Signs that begin something wherever they stand.
private let active = Set("\\`*_[]<>|~&#$!".unicodeScalars)

private func escaped(_ word: Substring.UnicodeScalarView) -> String {
  let scalars = Array(word)
  var result = String.UnicodeScalarView()
  for (place, scalar) in scalars.enumerated() {
    // `https://` and `www.` are links without any brackets.
    let isInAddress =
      scalar == "/" && place > 0 && ":/".unicodeScalars.contains(scalars[place - 1])
      || scalar == "." && place > 2 && scalars[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
    if active.contains(scalar) || isInAddress { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}

/// A line that begins with a dash, a sign or a number and a point would be a list or a rule.
private func withHarmlessStart(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return text }
  if "-+=".unicodeScalars.contains(first) { return "\\" + text }
  let rest = scalars.drop { ("0"..."9").contains($0) }
  guard ("0"..."9").contains(first), let point = rest.first, point == "." || point == ")" else { return text }
  guard rest.dropFirst().first.map({ $0 == " " }) ?? true else { return text }
  return String(scalars[..<rest.startIndex]) + "\\" + String(rest)
}
