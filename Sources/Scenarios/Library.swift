import Glibc
import Language

/// The scenarios that can be opened by name: those within the program, or those of a folder.
public struct Library: Sendable {
  /// Where they are; nil for those within the program.
  public var folder: String?

  /// The library in a folder; without one, the library within the program.
  public init(folder: String?) { self.folder = folder }

  /// The library in `$PARADOX_SCENARIOS`, else the one within the program.
  public static func installed() -> Library {
    installed(named: getenv("PARADOX_SCENARIOS").map { String(cString: $0) })
  }

  /// The library for a given value of `$PARADOX_SCENARIOS`.
  static func installed(named folder: String?) -> Library {
    Library(folder: folder?.isEmpty == false ? folder : nil)
  }

  /// The scenarios that it holds, by name.
  public var ids: [String] { folder.map { yamlNames(in: $0) } ?? Shipped.all.map(\.name) }

  /// Whether a name is the path of a file, which has a `/` or ends in `.yaml`.
  public static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The text of the scenario's file as it stands now.
  public static func text(of path: String) throws(OpenFailure) -> String {
    switch bytes(of: path, upTo: SourceText.limit + 1) {
    case .failure(let why): throw .unreadable(path: path, because: why.reason)
    case .success(let bytes): return try Scenarios.text(in: bytes, of: path, as: .scenario)
    }
  }

  /// Opens a scenario by its id, by its title or its lesson's, or by the path of its file (which has a `/` or ends in
  /// `.yaml`).
  public func open(_ name: String) throws(OpenFailure) -> Scenario {
    if Library.isPath(name) {
      return try Scenarios.open(file: name)
    }
    let ids = ids
    guard ids.contains(name) else {
      // Titles are read only for who asks for one.
      let all = ids.compactMap { try? scenario(named: $0) }
      if let named = all.first(where: { $0.titles.contains { Library.sounds($0, as: name) } }) { return named }
      let titles = all.flatMap(\.titles).map { $0.lowercased() }
      throw .unknown(name, nearest: Language.nearest(name.lowercased(), among: ids + titles), ids: ids)
    }
    return try scenario(named: name)
  }

  /// Whether a title was meant: capitals and an article at its beginning do not matter.
  public static func sounds(_ title: String, as typed: String) -> Bool {
    func plain(_ text: String) -> String {
      let words = text.lowercased().split(separator: " ")
      return words.drop { ["the", "a"].contains($0) }.joined(separator: " ")
    }
    return !plain(typed).isEmpty && plain(title) == plain(typed)
  }

  private func scenario(named name: String) throws(OpenFailure) -> Scenario {
    if let folder { return try Scenarios.open(file: "\(folder)/\(name).yaml") }
    let bytes = Shipped.all.first { $0.name == name }?.text ?? []
    return try Scenarios.scenario(in: bytes, of: "\(name).yaml")
  }
}

extension Scenario {
  /// What people call it: its title, and its lesson's.
  fileprivate var titles: [String] { [title] + (lesson.map { [$0.title] } ?? []) }
}

/// Opens the scenario in a file.
public func open(file path: String) throws(OpenFailure) -> Scenario {
  switch bytes(of: path, upTo: SourceText.limit + 1) {
  case .failure(let why): throw .unreadable(path: path, because: why.reason)
  case .success(let bytes): return try scenario(in: bytes, of: path)
  }
}

/// The scenario in the bytes of a file.
private func scenario(in bytes: [UInt8], of path: String) throws(OpenFailure) -> Scenario {
  let reading = readScenario(try text(in: bytes, of: path, as: .scenario))
  guard let scenario = reading.scenario else { throw .invalid(path: path, reading.problems) }
  return scenario
}

/// The text of the bytes of a file.
func text(in bytes: [UInt8], of path: String, as format: FileProblem.Format) throws(OpenFailure) -> String {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw .invalid(path: path, [notUTF8(SourceText(String(decoding: bytes, as: UTF8.self), format: format))])
  }
  return text
}

/// The problem of a text whose wrong bytes have become `�`, at the first of them.
private func notUTF8(_ source: SourceText) -> FileProblem {
  for (number, line) in source.lines.enumerated() {
    if let column = Array(line.unicodeScalars).firstIndex(of: "\u{FFFD}") {
      return source.problem(.notUTF8, at: Spot(line: number + 1, column: column + 1))
    }
  }
  return source.problem(.notUTF8, at: Spot(line: 1, column: 1))
}
