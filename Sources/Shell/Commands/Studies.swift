import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let studies = Command(
    name: "studies", purpose: .belief, meaning: "published experiments, run in here",
    usage: ["studies", "studies ID ...", "studies FILE.yaml ..."],
    text: """
      Poses published experiments to the model and compares: what was published, what comes out here, hit or miss. \
      Of one study it tells all: where it comes from, how it is posed, every figure. How to write one of your own: \
      Guides/Studies.md.
      """,
    examples: [
      "studies K5  # one in full",
      "studies K22 K23  # a row each",
      "assume doubt=0.6\nstudies K22  # with another number of the model",
    ],
    complete: { talk, _ in
      (try? StudyLibrary(scenarios: talk.surroundings.library).all())?.map { Suggestion($0.id, $0.title) } ?? []
    },
    answer: { talk, line in
      var posed = try Posed(named: line.words, in: talk.surroundings)
      posed.assuming = talk.assumed
      return Reply(try posed.outcomes().shown)
    },
    called: { call in
      guard !call.wantsCSV, call.numbers["--weeks"] == nil else {
        throw Call.misuse("'studies' does not take \(call.wantsCSV ? "--csv" : "--weeks")")
      }
      var posed = try Posed(named: call.words, in: call.surroundings)
      posed.customers = call.numbers["--customers"] ?? posed.customers
      posed.replications = call.numbers["--replications"] ?? posed.replications
      posed.seed = call.numbers["--seed"].map { UInt32($0) } ?? posed.seed
      posed.assuming = try call.lines.map(Posed.assumption)
      let outcomes = try posed.outcomes()
      let isMissed = outcomes.contains { $0.study.isCounted && !$0.isHit }
      let status: Reply.Status = isMissed ? .missed : .done
      return call.wantsJSON
        ? Reply(verbatim: outcomes.json.text(isPretty: true).ended, status: status)
        : Reply(outcomes.shown, status: status)
    })
}

extension [Outcomes] {
  /// One study in full, several in a table.
  fileprivate var shown: Document { count == 1 ? self[0].page : document }
}

/// Studies that are to be posed.
private struct Posed {
  let studies: [Study]
  let surroundings: Surroundings
  var customers = 10_000
  var replications = 20
  var seed: UInt32 = 1
  var assuming: [DatedAct] = []

  /// The studies of some ids and files; all that are shipped when none is named.
  init(named names: [String], in surroundings: Surroundings) throws {
    let library = StudyLibrary(scenarios: surroundings.library)
    self.surroundings = surroundings
    do throws(OpenFailure) {
      let all = try library.all()
      var studies: [Study] = names.isEmpty ? all : []
      for name in names {
        if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
          studies.append(try library.open(file: name))
        } else if let study = all.first(where: { $0.id.lowercased() == name.lowercased() }) {
          studies.append(study)
        } else {
          throw .unknown(name, nearest: nearest(name, among: all.map(\.id)), ids: all.map(\.id), of: .study)
        }
      }
      self.studies = studies
    } catch {
      let status: Reply.Status = if case .invalid = error { .invalid } else { .failed }
      throw Misstep(error.text, status: status)
    }
  }

  /// The act of a line that assumes something.
  static func assumption(_ text: String) throws -> DatedAct {
    var vocabulary = Vocabulary.standard
    vocabulary.theories = RivalTheory.all.map(\.theory.name)
    guard let line = try parse(text, in: .prompt, vocabulary: vocabulary),
      case .assumption = line.statement, let act = line.dated(now: 0)
    else {
      throw Misstep("error: -c '\(text)': here only assumptions can stand. Type: -c 'assume heed=0.8'", status: .usage)
    }
    return act
  }

  func outcomes() throws -> [Outcomes] {
    var outcomes: [Outcomes] = []
    for (place, study) in studies.enumerated() {
      let count = Double(studies.count)
      let progress = surroundings.progress.map { tell in
        { @Sendable (part: Double) in tell((Double(place) + part) / count) }
      }
      outcomes.append(
        try study.posed(
          customers: customers, replications: replications, seed: seed, assuming: assuming,
          threads: surroundings.threads, progress: progress))
    }
    return outcomes
  }
}

extension Conversation {
  /// What is assumed in the present try about the model, for experiments that have a market of their own.
  var assumed: [DatedAct] {
    (desk?.session.present.acts ?? []).filter { act in
      if case .assumption = act.act { return true }
      return false
    }
  }
}
