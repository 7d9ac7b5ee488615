import Reports
import Scenarios
import Simulation

extension Command {
  static let check = Command(
    name: "check", purpose: .files, meaning: "check scenario, study and sweep files, or the model",
    usage: ["check FILE.yaml ...", "check NAME ...", "check --reality [--plans N] [--seed N]"],
    text: """
      Reads scenario, study and sweep files to their end and tells everything that is wrong, with the place, what was meant and what is \
      allowed; a file named theories.yaml is read as rival theories, plausible.yaml as plausible worlds. With --reality it holds the model to true \
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
    name: "schema", purpose: .files, meaning: "the JSON Schema of scenario, study and sweep files",
    usage: ["schema", "schema study", "schema sweep"],
    text: """
      Prints the JSON Schema of scenario files, or of study or sweep files, for editors; it is made from the definition \
      that reads them.
      """,
    examples: [
      "schema  # of scenario files, for an editor",
      "schema study  # of study files",
      "schema sweep  # of sweep files",
    ],
    complete: { _, words in
      words.count > 1 ? [] : [Suggestion("study", "of study files"), Suggestion("sweep", "of sweep files")]
    },
    answer: { _, line in try schema(line.words) },
    called: { call in
      try call.requireNoOptions()
      return try schema(call.words)
    })

  private static func schema(_ words: [String]) throws -> Reply {
    guard words.count <= 1, let format = FileProblem.Format(rawValue: words.first ?? "scenario") else {
      throw Misstep(
        "error: there is a schema of scenarios, of studies and of sweeps. Type: schema study", status: .usage)
    }
    return Reply(verbatim: Scenarios.schema(of: format).ended)
  }

  private static func checked(_ names: [String], in library: Library) throws -> Reply {
    guard !names.isEmpty else { throw Misstep("error: 'check' needs a file. Type: check shop.yaml", status: .usage) }
    var reply = Reply()
    for name in names {
      do throws(OpenFailure) {
        reply.document.append(.sentence("\(name): good. \(try what(name, in: library))"))
      } catch {
        reply.document.append(Misstep(error.text).reply.document)
        reply.status = .invalid
      }
    }
    return reply
  }
}

/// What stands in a file that is as it must be: theories, a study or a scenario.
private func what(_ name: String, in library: Library) throws(OpenFailure) -> String {
  if name.hasSuffix("theories.yaml") {
    return "Theories: \(try openTheories(file: name).map(\.theory.name).joined(separator: ", "))."
  }
  if name.hasSuffix("plausible.yaml") { return "Plausible worlds: \(try openWorlds(file: name).worlds.count)." }
  if isStudy(file: name) {
    let study = try StudyLibrary(scenarios: library).open(file: name)
    return "\(study.title): arms \(study.arms.count), figures \(study.expectations.count)."
  }
  if isSweep(file: name) {
    let sweep = try SweepLibrary(scenarios: library).open(name)
    return "\(sweep.title): open numbers \(sweep.opens.count), points \(sweep.count)."
  }
  let scenario = try library.open(name)
  return "\(scenario.title), \(scenario.market.segments.count) segments, \(scenario.weeks) weeks."
}

extension String {
  /// With a line end behind it.
  var ended: String { hasSuffix("\n") ? self : self + "\n" }
}
