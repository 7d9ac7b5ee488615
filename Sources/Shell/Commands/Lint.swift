import Analysis
import Reports
import Scenarios
import Simulation

extension Command {
  static let lint = Command(
    name: "lint", purpose: .files, meaning: "let players try a scenario, and hear what is idle in it",
    usage: ["lint NAME", "lint FILE.yaml [--play N] [--seed N]"],
    text: """
      Lets random and greedy players try a scenario and says what they stumble over: goals that nobody reaches or nobody \
      misses, goals that a single line at week 0 or none reaches, levers without effect, and in a lesson texts that are \
      never shown and steps that the author's own lines do not do. It says where in the file and what to do. 1,000 \
      plans unless you say otherwise; the same seed plays the same ones.
      """,
    examples: [
      "lint shopping-list --play 100  # 100 plans by players that know nothing",
      "lint breach --play 100 --seed 2  # other players",
      "lint tour --play 20  # with a lesson, which is played as well",
    ],
    complete: { talk, words in
      talk.scenariosByName + talk.files(after: words.last ?? "", endings: [".yaml", ".yml"], hasAll: true)
    },
    answer: { talk, line in try Call(["lint"] + line.words, in: talk.surroundings).lint() },
    called: { call in try call.lint() })
}

extension Call {
  /// `paradox lint FILE [--play N] [--seed N] [--json]`: a finding, and the exit code says so.
  fileprivate func lint() throws -> Reply {
    guard words.count == 1 else {
      throw Call.misuse("'lint' takes one scenario or file, and its options: paradox lint shop.yaml --play 1000")
    }
    let others = numbers.keys.filter { !["--play", "--seed", "--threads"].contains($0) }.sorted()
    if let other = others.first ?? (wantsCSV ? "--csv" : lines.isEmpty ? nil : "-c") {
      throw Call.misuse("'lint' does not take \(other). It takes --play, --seed and --json")
    }
    let scenario: Scenario
    do throws(OpenFailure) {
      scenario = try surroundings.library.open(words[0])
    } catch {
      if case .unknown = error { throw Misstep(error.text) }
      throw Misstep(error.text, status: .invalid)
    }
    let lint = try Lint(
      of: scenario, plans: numbers["--play"] ?? 1000, seed: numbers["--seed"] ?? 1, threads: surroundings.threads,
      progress: surroundings.progress)
    let findings = lint.findings + LessonLint(of: scenario, threads: surroundings.threads).findings
    let status: Reply.Status = findings.isEmpty ? .done : .missed
    if wantsJSON {
      return Reply(
        verbatim: Lint.json(of: findings, in: scenario, played: lint).text(isPretty: true).ended, status: status)
    }
    return Reply(Lint.document(of: findings, in: words[0], played: lint, hash: scenario.fingerprint), status: status)
  }
}
