/// Returns words as Markdown in which they only show themselves: no HTML, link, picture, code, list or heading of
/// theirs can begin.
///
/// What holds an `@` is set as code, since readers of Markdown turn an address into a link whatever stands before its
/// signs. The rest is escaped where it could mean something; `isCell` says that the words begin no line.
func markdown(_ words: String, isCell: Bool = false) -> String {
  let text = harmless(words).split(separator: " ").map { word in
    word.contains("@") ? "`\(word.replacing("`", with: "'").replacing("|", with: "\\|"))`" : escaped(word)
  }.joined(separator: " ")
  return isCell ? text : withHarmlessStart(text)
}

/// Signs that begin something wherever they stand.
private let active: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "!"]

private func escaped(_ word: Substring) -> String {
  var result = ""
  for letter in word {
    if active.contains(letter) { result.append("\\") }
    result.append(letter)
  }
  // `https://` and `www.` are links without any brackets.
  return result.replacing("://", with: ":\\/\\/").replacing(/(?i)www\./) { "\(String($0.output).dropLast())\\." }
}

/// A line that begins with a dash, a sign or a number and a point would be a list or a rule.
private func withHarmlessStart(_ text: String) -> String {
  if let first = text.first, "-+=".contains(first) { return "\\" + text }
  if let number = text.firstMatch(of: /^(\d+)([.)])/) {
    return "\(number.1)\\\(number.2)" + text.dropFirst(number.1.count + 1)
  }
  return text
}
