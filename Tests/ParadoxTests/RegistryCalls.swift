import Reports
import Testing

@testable import Shell

/// The numbers of the model and the theories, called from a shell.
struct RegistryCalls {
  private func reply(_ arguments: String...) -> Reply { Subcommand.reply(to: arguments, in: Surroundings()) }

  @Test func `the numbers of the model are there for programs and spreadsheets`() {
    let json = reply("parameters", "reactance", "--json")
    #expect(json.status == .done)
    #expect(json.verbatim.contains(#""name": "reactance.weight""#) && json.verbatim.contains(#""grade": "mixed""#))
    let csv = reply("parameters", "wear.peak", "--csv")
    #expect(csv.verbatim.split(whereSeparator: \.isNewline).count == 2)
    #expect(csv.verbatim.contains("wear.peak,10,8,12,contacts,appraisal,measured,K23,"))
  }

  @Test func `what is assumed stands in each row of CSV and in JSON`() {
    let call = ["run", "shopping-list", "--weeks", "2", "--customers", "50", "--replications", "2"]
    let lines = ["-c", "assume theory=no-word", "-c", "assume doubt=0.5"]
    let csv = Subcommand.reply(to: call + lines + ["--csv"], in: Surroundings()).verbatim
    let rows = csv.split(whereSeparator: \.isNewline).dropFirst()
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.contains("assume theory=no-word; assume doubt=0.5")) }
    let json = Subcommand.reply(to: call + lines + ["--json"], in: Surroundings()).verbatim
    #expect(json.contains(#""assume theory=no-word""#) && json.contains(#""assume doubt=0.5""#))
    #expect(!Subcommand.reply(to: call + ["--json"], in: Surroundings()).verbatim.contains("assume"))
  }

  @Test func `a file of theories is checked as what it is`() throws {
    let path = String(#filePath.dropLast("Tests/ParadoxTests/RegistryCalls.swift".count)) + "theories.yaml"
    let good = reply("check", path)
    #expect(good.status == .done)
    #expect("\(good.document)".contains("calculus, no-reactance, no-habituation, one-trust, no-word"))
    #expect(reply("check", "/nowhere/theories.yaml").status == .invalid)
  }

  @Test(arguments: [
    ["parameters", "--weeks", "3"], ["parameters", "trust", "wear"], ["parameters", "--json", "--csv"],
    ["check", "--reality", "shopping-list"], ["check", "--reality", "--weeks", "3"],
    ["check", "--plans", "0", "--reality"],
    ["run", "shopping-list", "--plans", "3"], ["run", "shopping-list", "--reality"],
    ["check", "--plans", "3", "breach"],
  ])
  func `what would be ignored is refused`(arguments: [String]) {
    #expect(Subcommand.reply(to: arguments, in: Surroundings()).status != .done)
  }
}
