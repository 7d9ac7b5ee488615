import Glibc
import Reports
import Scenarios
import Sessions

/// The words that may stand at the end of a call, for Tab in another shell.
struct CallWords {
  let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// What may stand in place of the last of `words`, which are those after the program's name.
  func suggestions(for words: [String]) -> [Suggestion] {
    let begun = words.last ?? ""
    var typed = Array(words.dropLast())
    let option = typed.last.flatMap(Switch.named)
    if option == .resume { return fitting(begun, sessions) }
    if option == .belief { return fitting(begun, [Suggestion("on", ""), Suggestion("off", "")]) }
    // What stands behind an option is a number, a line or a file: nothing that is known here.
    if option?.value != nil { return [] }
    typed = withoutOptions(typed)
    guard let first = typed.first else {
      if begun.hasPrefix("-") { return options(Switch.allCases.filter(\.isGeneral), begun) }
      let verbs = Subcommand.commands.map { Suggestion($0.name, $0.meaning) } + [Suggestion("what", "explain a word")]
      return fitting(begun, scenarios + sessions + files([".yaml", ".session"]) + verbs)
    }
    guard Subcommand.isVerb(first) else {
      return begun.hasPrefix("-") ? options([.line, .file, .threads], begun) : []
    }
    if begun.hasPrefix("-") { return options(Switch.allCases.filter { $0.isOfVerb(first) }, begun) }
    guard let command = Subcommand.commands.first(where: { $0.name == first }) else {
      return Conversation(surroundings).suggestions(after: (typed + [begun]).joined(separator: " "))
    }
    if command.name == Command.check.name { return fitting(begun, scenarios + files([".yaml"])) }
    guard Subcommand.opensScenario(command) else {
      return Conversation(surroundings).suggestions(after: (typed + [begun]).joined(separator: " "))
    }
    if typed.count == 1 { return fitting(begun, scenarios + files([".yaml"])) }
    // 'run' and 'goals' take nothing more: how long is said by an option.
    guard command.called == nil || [Command.howfar.name, Command.map.name].contains(command.name) else { return [] }
    let talk = Conversation(surroundings)
    guard talk.begin(.named(typed[1])).status == .done else { return [] }
    // Such a call lets the weeks run before it asks.
    if command.called == nil, let weeks = talk.desk?.session.scenario.weeks { _ = try? talk.take(.reached(weeks)) }
    let line = ([first] + typed.dropFirst(2) + [begun]).joined(separator: " ")
    // After a comma the word begins anew at the prompt; a shell replaces it whole.
    let head = begun.lastIndex(of: ",").map { String(begun[...$0]) } ?? ""
    return talk.suggestions(after: line).map { Suggestion(head + $0.word, $0.meaning) }
  }

  private var scenarios: [Suggestion] {
    surroundings.library.ids.map { id in
      Suggestion(id, (try? surroundings.library.open(id))?.title ?? "a scenario")
    }
  }

  private var sessions: [Suggestion] {
    (Conversation(surroundings).folder?.names ?? []).map { Suggestion($0, "a session") }
  }

  /// The files of the present folder with one of these endings.
  private func files(_ endings: [String]) -> [Suggestion] {
    guard let folder = opendir(".") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), endings.contains(where: name.hasSuffix) { names.append(name) }
    }
    return names.sorted().map { Suggestion($0, "a file") }
  }

  private func options(_ switches: [Switch], _ begun: String) -> [Suggestion] {
    fitting(begun, switches.flatMap { option in option.names.map { Suggestion($0, option.meaning) } })
  }

  private func fitting(_ begun: String, _ all: [Suggestion]) -> [Suggestion] {
    all.filter { $0.word.hasPrefix(begun) }
  }

  /// The words that are left without options and what stands behind them.
  private func withoutOptions(_ words: [String]) -> [String] {
    var kept: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        kept.append(word)
        continue
      }
      if Switch.named(word)?.value != nil { _ = rest.popFirst() }
    }
    return kept
  }
}

/// The text in one line without anything that could act on a terminal.
func onOneLine(_ text: String) -> String { harmless(text).replacing("\n", with: " ").replacing("\t", with: " ") }
