import Glibc
import Language

/// The folder of scenarios that came with the program.
public struct Library: Sendable {
  /// Where it is; nil when none was found.
  public var folder: String?

  /// The library in a folder.
  public init(folder: String?) { self.folder = folder }

  /// The library of this program: `$PARADOX_SCENARIOS`, else `share/paradox/scenarios` beside the program's `bin`, else
  /// `scenarios` in a folder above the program (a build folder), else `./scenarios`.
  public static func installed() -> Library {
    installed(named: getenv("PARADOX_SCENARIOS").map { String(cString: $0) }, program: programPath())
  }

  /// The library for a given value of `$PARADOX_SCENARIOS` and path of the program.
  static func installed(named folder: String?, program: String?) -> Library {
    if let folder, !folder.isEmpty { return Library(folder: folder) }
    var candidates: [String] = []
    if var above = program.flatMap(parent(of:)) {
      candidates.append("\(above)/../share/paradox/scenarios")
      while true {
        candidates.append(above == "/" ? "/scenarios" : "\(above)/scenarios")
        guard let next = parent(of: above) else { break }
        above = next
      }
    }
    candidates.append("scenarios")
    return Library(folder: candidates.first { !yamlNames(in: $0).isEmpty })
  }

  /// The scenarios that it holds, by name.
  public var ids: [String] { folder.map { yamlNames(in: $0) } ?? [] }

  /// Opens a scenario by its id, or by the path of its file (which has a `/` or ends in `.yaml`).
  public func open(_ name: String) throws(OpenFailure) -> Scenario {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      return try Scenarios.open(file: name)
    }
    let ids = ids
    guard let folder, ids.contains(name) else {
      throw .unknown(name, nearest: Language.nearest(name, among: ids), ids: ids)
    }
    return try Scenarios.open(file: "\(folder)/\(name).yaml")
  }
}

/// Opens the scenario in a file.
public func open(file path: String) throws(OpenFailure) -> Scenario {
  switch bytes(of: path, upTo: SourceText.limit + 1) {
  case .failure(let why): throw .unreadable(path: path, because: why.reason)
  case .success(let bytes):
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .invalid(path: path, [notUTF8(String(decoding: bytes, as: UTF8.self))])
    }
    let reading = readScenario(text)
    guard let scenario = reading.scenario else { throw .invalid(path: path, reading.problems) }
    return scenario
  }
}

/// The problem of a text whose wrong bytes have become `�`, at the first of them.
private func notUTF8(_ repaired: String) -> FileProblem {
  let source = SourceText(repaired)
  for (number, line) in source.lines.enumerated() {
    if let column = Array(line.unicodeScalars).firstIndex(of: "\u{FFFD}") {
      return source.problem(.notUTF8, at: Spot(line: number + 1, column: column + 1))
    }
  }
  return source.problem(.notUTF8, at: Spot(line: 1, column: 1))
}
