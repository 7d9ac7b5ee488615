import Glibc
import Scenarios
import Sessions

/// What a path that is begun may go on to.
extension Conversation {
  /// The folders, scenario files and sessions that `begun` may become; a file that would be refused is not offered, unless
  /// `hasAll` asks for those as well.
  func files(after begun: String, endings: [String], hasAll: Bool = false) -> [Suggestion] {
    let slash = begun.lastIndex(of: "/")
    let folder = slash.map { String(begun[...$0]) } ?? ""
    let name = slash.map { String(begun[begun.index(after: $0)...]) } ?? begun
    if begun == "~" { return [Suggestion("~/", "your home folder")] }
    let entries = Conversation.entries(of: folder.isEmpty ? "." : expanded(folder))
    return entries.compactMap { entry in
      guard entry.name.hasPrefix(name), entry.name.first != "." || name.first == ".",
        !entry.name.contains(where: \.isWhitespace)
      else { return nil }
      let word = folder + entry.name
      if entry.isFolder { return Suggestion(word + "/", "folder") }
      guard endings.contains(where: entry.name.hasSuffix) else { return nil }
      let meaning = entry.name.hasSuffix(".session") ? meaning(ofSession: word) : meaning(ofScenario: word)
      if let meaning { return Suggestion(word, meaning) }
      return hasAll ? Suggestion(word, "not yet as it must be") : nil
    }
  }

  /// A path as the system takes it: a prompt has no shell around it that would know `~`.
  func expanded(_ word: String) -> String {
    let isQuoted = word.count > 1 && word.hasPrefix("\"") && word.hasSuffix("\"")
    let path = isQuoted ? String(word.dropFirst().dropLast()) : word
    guard path == "~" || path.hasPrefix("~/"), let home = surroundings.home else { return path }
    return home + path.dropFirst()
  }

  private func meaning(ofScenario path: String) -> String? { (try? surroundings.library.open(expanded(path)))?.title }

  private func meaning(ofSession path: String) -> String? {
    guard let session = try? readSession(expanded(path)).session else { return nil }
    return "\(session.scenario.title), \(session.extent)"
  }

  /// What is in a folder, in order.
  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var facts = stat()
      guard name != ".", name != "..", stat("\(folder)/\(name)", &facts) == 0 else { continue }
      entries.append((name, facts.st_mode & S_IFMT == S_IFDIR))
    }
    return entries.sorted { $0.name < $1.name }
  }
}

extension Session {
  /// `week 13 of 52, 2 tries`.
  var extent: String {
    "week \(week) of \(scenario.weeks), " + (tries.count == 1 ? "1 try" : "\(tries.count) tries")
  }
}
