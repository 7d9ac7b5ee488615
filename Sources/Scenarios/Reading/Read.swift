import Language

import Yams

/// What came of reading a scenario file.
public struct Reading: Sendable {
  /// The scenario; nil when anything is wrong.
  public var scenario: Scenario?
  /// Everything that is wrong, in the order of the file.
  public var problems: [FileProblem]
}

/// Reads the text of a scenario file to its end, however much is wrong with it.
public func readScenario(_ text: String) -> Reading {
  let source = SourceText(text)
  var form = Form(source)
  let root: Item
  switch form.root(as: Definition.scenario, name: "the scenario") {
  case .failure(let refused): return Reading(scenario: nil, problems: refused.problems)
  case .success(nil): return Reading(scenario: nil, problems: form.problems)
  case .success(let item?): root = item
  }
  var meaning = Meaning(of: root, broken: form.broken, in: source)
  let scenario = meaning.scenario()
  let problems = (form.problems + meaning.problems).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  return Reading(scenario: problems.isEmpty ? scenario : nil, problems: problems)
}

/// Why nothing of a file could be read: what is refused before YAML, or what is no YAML.
struct Refused: Error {
  let problems: [FileProblem]
}

extension Form {
  /// The whole file as an item, nil where what is wrong leaves none.
  mutating func root(as shape: Shape, name: String) -> Result<Item?, Refused> {
    let refusals = source.refusals()
    guard refusals.isEmpty else { return .failure(Refused(problems: refusals)) }
    do {
      // An empty file is an empty mapping: it lacks every key.
      return .success(item(try compose(yaml: source.text) ?? Node.mapping(.init([])), as: shape, name: name))
    } catch {
      return .failure(Refused(problems: [notYAML(error, in: source)]))
    }
  }
}

/// What the YAML library says, at the place that it says.
private func notYAML(_ error: any Error, in source: SourceText) -> FileProblem {
  switch error as? YamlError {
  case .scanner(_, let why, let mark, _), .parser(_, let why, let mark, _), .composer(_, let why, let mark, _):
    return source.problem(.notYAML(why.harmless), at: Spot(line: mark.line, column: mark.column))
  case .duplicatedKeysInMapping(let keys, let context):
    let key = keys.first ?? ""
    let spot = Spot(line: context.mark.line, column: context.mark.column, length: key.unicodeScalars.count)
    return source.problem(.repeatedKey(shown(key)), at: spot)
  default:
    return source.problem(.notYAML("it breaks off"), at: Spot(line: 1, column: 1))
  }
}

/// Everything that is wrong with the file at a path; empty for a good one.
public func check(file path: String) throws(OpenFailure) -> [FileProblem] {
  do {
    _ = try open(file: path)
    return []
  } catch {
    if case .invalid(_, let problems) = error { return problems }
    throw error
  }
}
