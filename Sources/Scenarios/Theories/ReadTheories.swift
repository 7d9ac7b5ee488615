import Language
import Simulation

/// What came of reading a file of theories.
public struct TheoriesReading: Sendable {
  /// The theories, in the order of the file; none where anything is wrong.
  public var theories: [RivalTheory]
  /// Everything that is wrong, in the order of the file.
  public var problems: [FileProblem]
}

/// Reads the text of a file of theories to its end, however much is wrong with it.
public func readTheories(_ text: String) -> TheoriesReading {
  let form = Form.read(text, as: .theories)
  let source = form.source
  var problems = form.problems
  let theories = (form.root?["theories"]?.pairs ?? []).map { name, item in
    let sets = item["sets"]?.pairs ?? []
    for (key, value) in sets {
      guard let parameter = Parameters.named(key.text), let number = value.number,
        !parameter.possible.contains(number)
      else { continue }
      let expected = Shape.number(parameter.possible).expected
      problems.append(source.problem(.outOfRange(plain(number), of: key.text, expected: expected), at: value.spot))
    }
    return RivalTheory(
      title: item["title"]?.text ?? "", says: item["says"]?.text ?? "", leavesOut: item["leaves-out"]?.text ?? "",
      theory: Theory(name.text, sets.map { Theory.Value($0.key.text, $0.value.number ?? 0) }))
  }
  return TheoriesReading(theories: problems.isEmpty ? theories : [], problems: problems.inOrder)
}

/// The theories in a file.
public func openTheories(file path: String) throws(OpenFailure) -> [RivalTheory] {
  switch bytes(of: path, upTo: SourceText.limit + 1) {
  case .failure(let why): throw .unreadable(path: path, because: why.reason)
  case .success(let bytes):
    let reading = readTheories(String(decoding: bytes, as: UTF8.self))
    guard reading.problems.isEmpty else { throw .invalid(path: path, reading.problems) }
    return reading.theories
  }
}

extension Definition {
  /// What a file of theories may say.
  static let theories = Shape.record([
    Field("paradox", .whole(1...1), "The version of this format: 1."),
    Field("theories", .map(keys: .name, values: theory), "Theories by the word that 'assume theory=' takes."),
  ])

  private static let theory = Shape.record([
    Field("title", .phrase, "The title that a screen shows."),
    Field("says", .prose, "What it says of customers."),
    Field("leaves-out", .prose, "The mechanisms that it does without."),
    Field(
      "sets", .map(keys: .choice(Parameters.all.map(\.name)), values: .number(-1e9...1e9)),
      "Numbers of the model, each with the value that it has in this theory."),
  ])
}
