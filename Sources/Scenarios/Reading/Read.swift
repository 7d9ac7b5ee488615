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
  let form = Form.read(text, as: .scenario)
  guard let root = form.root else { return Reading(scenario: nil, problems: form.problems) }
  var meaning = Meaning(of: root, broken: form.broken, in: form.source)
  let scenario = meaning.scenario()
  let problems = (form.problems + meaning.problems).inOrder
  return Reading(scenario: problems.isEmpty ? scenario : nil, problems: problems)
}

extension Form {
  /// Reads the text of a file as far as its form goes; without a root when that is all wrong.
  static func read(_ text: String, as format: FileProblem.Format) -> Form {
    let source = SourceText(text, format: format)
    var form = Form(source)
    form.problems = source.refusals()
    guard form.problems.isEmpty else { return form }
    do {
      // An empty file is an empty mapping: it lacks every key.
      let node = try compose(yaml: source.text) ?? Node.mapping(.init([]))
      form.root = form.item(node, as: Definition.shape(of: format), name: "the \(format)")
    } catch {
      form.problems = [notYAML(error, in: source)]
    }
    return form
  }
}

extension [FileProblem] {
  /// In the order of the file.
  var inOrder: [FileProblem] { sorted { ($0.line, $0.column) < ($1.line, $1.column) } }
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
