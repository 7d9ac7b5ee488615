import Analysis
import Language
import Reports
import Simulation

extension Command {
  static let parameters = Command(
    name: "parameters", purpose: .belief, meaning: "the numbers of the model, and where they come from",
    usage: ["parameters", "parameters NAME-PREFIX"],
    text: """
      Lists the numbers of the model by stage: the usual value, the range that is plausible, the unit, and how good the \
      evidence is: measured, mixed, expert or assumed. With the beginning of a name only those. One of them: what is \
      trust.gain. To believe otherwise: assume trust.gain=0.02.
      """,
    examples: [
      "parameters  # all of them, by stage",
      "parameters find  # those whose names begin so",
      "parameters trust.gain  # one",
    ],
    complete: { _, words in words.count > 1 ? [] : Parameters.all.map { Suggestion($0.name, $0.meaning) } },
    answer: { _, line in Reply(try registry(line.words).document) },
    called: { call in
      if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
      let registry = try registry(call.wordsAlone())
      if call.wantsJSON { return Reply(verbatim: registry.json.text(isPretty: true).ended) }
      return call.wantsCSV ? Reply(verbatim: registry.csv) : Reply(registry.document)
    })

  private static func registry(_ words: [String]) throws -> Registry {
    guard words.count <= 1 else {
      throw Misstep(
        "error: 'parameters' takes one beginning of a name, so '\(words[1])' says nothing. Type: parameters")
    }
    let prefix = words.first ?? ""
    let registry = Registry(prefix: prefix)
    guard !registry.isEmpty else {
      let near = nearest(prefix, among: Parameters.all.map(\.name)).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep("error: no number of the model begins with '\(prefix)'.\(near) All of them: parameters")
    }
    return registry
  }
}

extension Call {
  /// The words, where no setting of a run makes sense.
  fileprivate func wordsAlone() throws -> [String] {
    let given = numbers.keys.filter { $0 != "--threads" }.sorted() + (lines.isEmpty ? [] : ["-c"])
    if let first = given.first { throw Call.misuse("'\(verb)' does not take \(first)") }
    return words
  }
}
