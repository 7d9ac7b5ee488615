extension Conversation {
  /// The words that may stand at the end of `text`, which is the line up to the cursor.
  public func suggestions(after text: String) -> [Suggestion] {
    var words = Conversation.words(of: text)
    if text.isEmpty || text.last == " " { words.append("") }
    let begun = words.last ?? ""
    if words.count <= 1 {
      let commands = Commands.all.map { Suggestion($0.name, $0.meaning) } + [Suggestion("at", "a line of a later week")]
      return commands.filter { $0.word.hasPrefix(begun) }
    }
    if words[0] == "at" { return self.words(after: text) }
    if words[0] == "what", words.count == 2 {
      return Commands.all.filter { $0.name.hasPrefix("what ") }.map {
        Suggestion(String($0.name.dropFirst(5)), $0.meaning)
      }
      .filter { $0.word.hasPrefix(begun) }
    }
    guard let (command, rest) = Commands.named(words) else { return [] }
    // After a comma the word begins anew.
    let part = begun.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    return command.complete(self, rest).filter { $0.word.lowercased().hasPrefix(part.lowercased()) }
  }
}
