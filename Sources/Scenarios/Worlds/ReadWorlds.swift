import Language
import Simulation

/// What came of reading a file of plausible worlds.
public struct WorldsReading: Sendable {
  /// What the file tells; nil where anything is wrong.
  public var worlds: PlausibleWorlds?
  /// Everything that is wrong, in the order of the file.
  public var problems: [FileProblem]
}

/// Reads the text of a file of plausible worlds to its end, however much is wrong with it.
public func readWorlds(_ text: String) -> WorldsReading {
  let form = Form.read(text, as: .worlds)
  let source = form.source
  var problems = form.problems
  var worlds: [World] = []
  for item in form.root?["worlds"]?.list ?? [] {
    let sets = item["sets"]?.pairs ?? []
    for (key, value) in sets {
      guard let parameter = Parameters.named(key.text), let number = value.number, !parameter.range.contains(number)
      else { continue }
      let expected = Shape.number(parameter.range).expected
      problems.append(source.problem(.outOfRange(plain(number), of: key.text, expected: expected), at: value.spot))
    }
    guard let name = item["name"] else { continue }
    if worlds.contains(where: { $0.name == name.text }) {
      problems.append(source.problem(.repeatedName(name.text, what: "world"), at: name.spot))
    }
    worlds.append(World(name.text, sets.map { Theory.Value($0.key.text, $0.value.number ?? 0) }))
  }
  let told = PlausibleWorlds(from: form.root?["from"]?.text ?? "", worlds: worlds, hash: Fingerprint(of: text))
  return WorldsReading(worlds: problems.isEmpty ? told : nil, problems: problems.inOrder)
}

/// The plausible worlds in a file.
public func openWorlds(file path: String) throws(OpenFailure) -> PlausibleWorlds {
  switch bytes(of: path, upTo: SourceText.limit + 1) {
  case .failure(let why): throw .unreadable(path: path, because: why.reason)
  case .success(let bytes):
    let reading = readWorlds(String(decoding: bytes, as: UTF8.self))
    guard let worlds = reading.worlds else { throw .invalid(path: path, reading.problems) }
    return worlds
  }
}

extension Definition {
  /// What a file of plausible worlds may say.
  static let worlds = Shape.record([
    Field("paradox", .whole(1...1), "The version of this format: 1."),
    Field("from", .prose, "How the worlds were found."),
    Field("worlds", .list(of: world, atLeast: 2), "Worlds that reproduce the studies as well as the usual one does."),
  ])

  private static let world = Shape.record([
    Field("name", .name, "A name or a number by which people speak of it."),
    Field(
      "sets", .map(keys: .choice(Parameters.all.map(\.name)), values: .number(-1e9...1e9)),
      "Numbers of the model, each with the value that it has in this world, within its range."),
  ])
}
