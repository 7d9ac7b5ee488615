import Reports
import Testing

@testable import Shell

struct ShellCalls {
  private func call(_ arguments: String...) -> Reply { Subcommand.reply(to: arguments, in: Surroundings()) }

  private static let keys = [
    "schema", "run", "scenario", "model", "seed", "replications", "customers", "weeks", "assumptions", "belief",
    "final",
    "baseline",
    "difference", "series", "segments", "ledger",
  ]

  @Test func `run gives JSON with exactly the keys that it promises`() throws {
    let reply = call(
      "run", "shopping-list", "--weeks", "2", "--customers=200", "--replications", "2", "-c", "apply shopping-list",
      "--json")
    #expect(reply.status == .done)
    // The text is pretty and sorted: keys of the object itself stand two blanks in.
    let keys = reply.verbatim.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(keys.filter { $0 != "luck" } == ShellCalls.keys.sorted())
  }

  @Test func `the same call gives the same bytes at any number of threads`() {
    let one = call(
      "run", "shopping-list", "--weeks", "2", "--customers", "200", "--replications", "3", "--json", "--threads", "1")
    let two = call(
      "run", "shopping-list", "--weeks", "2", "--customers", "200", "--replications", "3", "--json", "--threads", "2")
    #expect(one.verbatim == two.verbatim && !one.verbatim.isEmpty)
  }

  @Test func `a question takes the file first`() {
    let reply = call(
      "why", "shopping-list", "trust", "--weeks", "2", "--customers", "200", "--replications", "2", "-c",
      "apply shopping-list")
    #expect(reply.status == .done && !reply.document.isEmpty)
  }

  @Test(arguments: [
    (["run"], Reply.Status.usage), (["run", "shopping-list", "--week", "3"], .usage),
    (["run", "shopping-list", "--weeks", "x"], .usage), (["run", "shopping-list", "--weeks", "60"], .usage),
    (["run", "shopping-list", "--json", "--csv"], .usage), (["run", "shopping-list", "more"], .usage),
    (["run", "shopping-list", "-c"], .usage), (["check"], .usage), (["schema", "x"], .usage),
    (["why", "shopping-list", "trust", "--json"], .usage), (["run", "nothing"], .failed),
    (["run", "shopping-list", "-c", "run 3"], .failed), (["run", "shopping-list", "-c", "apply nothing"], .failed),
    (["check", "Package.swift.yaml"], .invalid), (["run", "/nowhere/shop.yaml"], .invalid),
    (["check", "shopping-list", "breach"], .done), (["scenarios"], .done), (["schema"], .done),
  ])
  func `a call ends with the code that says how it went`(arguments: [String], status: Reply.Status) {
    #expect(Subcommand.reply(to: arguments, in: Surroundings()).status == status)
  }

  @Test(arguments: [
    ("run", true), ("check", true), ("why", true), ("shopping-list", false), ("quit", false), ("apply", false),
  ])
  func `only commands that make sense with a file are subcommands`(word: String, isVerb: Bool) {
    #expect(Subcommand.isVerb(word) == isVerb)
  }
}
