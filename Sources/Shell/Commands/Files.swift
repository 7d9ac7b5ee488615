import Reports
import Scenarios
import Simulation

extension Command {
  static let check = Command(
    name: "check", purpose: .files, meaning: "check scenario files, or the model",
    usage: ["check FILE.yaml ...", "check NAME ...", "check --reality [--plans N] [--seed N]"],
    text: """
      Reads scenario files to their end and tells everything that is wrong, with the place, what was meant and what is \
      allowed; a file named theories.yaml is read as rival theories. With --reality it holds the model to true \
      sentences about any sane world of this kind, on random scenarios and plans (1,000 unless you say otherwise), and \
      shows the smallest scenario found that violates one.
      """,
    examples: [
      "check shopping-list  # one scenario by its name",
      "check shopping-list breach  # several",
      "check --reality --plans 20  # the model, on 20 random plans",
    ],
    complete: { talk, words in
      talk.scenariosByName + talk.files(after: words.last ?? "", endings: [".yaml", ".yml"], hasAll: true)
    },
    answer: { talk, line in
      guard line.words.contains("--reality") else {
        return try checked(line.words.map(talk.expanded), in: talk.surroundings.library)
      }
      return try Call(["check"] + line.words, in: talk.surroundings).reality()
    },
    called: { call in
      if call.wantsReality { return try call.reality() }
      return try checked(try call.files(), in: call.surroundings.library)
    })

  static let schema = Command(
    name: "schema", purpose: .files, meaning: "the JSON Schema of scenario files",
    usage: ["schema"],
    text: "Prints the JSON Schema of scenario files, for editors; it is made from the definition that reads them.",
    examples: [
      "schema  # for an editor that knows JSON Schema",
      "schema\ncheck breach  # what it describes, tried on a scenario",
      "open breach\nschema  # the same, whatever is open",
    ],
    answer: { _, line in
      try line.requireNothing(after: "schema")
      return Reply(verbatim: Scenarios.schema().ended)
    },
    called: { call in
      try call.requireNothing()
      return Reply(verbatim: Scenarios.schema().ended)
    })

  private static func checked(_ names: [String], in library: Library) throws -> Reply {
    guard !names.isEmpty else { throw Misstep("error: 'check' needs a file. Type: check shop.yaml", status: .usage) }
    var reply = Reply()
    for name in names {
      do throws(OpenFailure) {
        if name.hasSuffix("theories.yaml") {
          let names = try openTheories(file: name).map(\.theory.name)
          reply.document.append(.sentence("\(name): good. Theories: \(names.joined(separator: ", "))."))
          continue
        }
        let scenario = try library.open(name)
        reply.document.append(
          .sentence(
            "\(name): good. \(scenario.title), \(scenario.market.segments.count) segments, \(scenario.weeks) weeks."))
      } catch {
        reply.document.append(Misstep(error.text).reply.document)
        reply.status = .invalid
      }
    }
    return reply
  }
}

extension String {
  /// With a line end behind it.
  var ended: String { hasSuffix("\n") ? self : self + "\n" }
}
