import Reports
import Testing

@testable import Shell

/// Belief and maps, called from a shell and asked at the prompt.
struct BeliefCalls {
  private static let small = ["--customers", "100", "--replications", "2", "--weeks", "3"]

  private func call(_ arguments: [String]) -> Reply { Subcommand.reply(to: arguments, in: Surroundings()) }

  private func run(_ options: String...) -> Reply {
    call(["run", "shopping-list"] + Self.small + ["-c", "apply shopping-list depth=deep"] + options)
  }

  /// The numbers behind a key, wherever it stands.
  private func means(_ json: String) -> [String] {
    json.matches(of: /"mean": [^,\n]+/).map { String($0.output) }
  }

  @Test func `belief off leaves every mean and every range of luck, and no belief`() {
    let (on, off) = (run("--json").verbatim, run("--json", "--belief", "off").verbatim)
    #expect(on.contains(#""belief": ["#) && on.contains(#""worlds": 20"#) && on.contains(#""holds": 18"#))
    #expect(!off.contains(#""belief": ["#) && off.contains(#""belief": null"#))
    #expect(!means(on).isEmpty && means(on) == means(off))
    #expect(run("--json", "--belief=on").verbatim == on)
  }

  @Test func `belief off in CSV leaves its columns empty`() {
    let rows = run("--csv", "--belief", "off").verbatim.split(whereSeparator: \.isNewline)
    #expect(rows[0].contains(",low,high,belief_low,belief_high,assumptions"))
    #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(",,,") })
    #expect(!run("--csv").verbatim.split(whereSeparator: \.isNewline)[1].hasSuffix(",,,"))
  }

  @Test(arguments: [
    ["run", "shopping-list", "--belief", "maybe"], ["run", "shopping-list", "--belief"],
    ["studies", "K22", "--belief", "off"], ["check", "shopping-list", "--belief", "off"],
    ["map", "shopping-list", "depth of shopping-list, disclosure", "--json", "--csv"],
  ])
  func `what would be ignored is refused`(arguments: [String]) {
    #expect(call(arguments).status == .usage)
  }

  @Test func `set belief off holds until it is set on, and says what it costs`() {
    let talk = Conversation()
    _ = talk.begin(.named("shopping-list"))
    for line in ["set customers 100", "set replications 2"] { _ = talk.reply(to: line) }
    #expect("\(talk.reply(to: "set").document)".contains("on: 20 plausible worlds"))
    #expect("\(talk.reply(to: "set belief off").document)".contains("set belief on"))
    _ = talk.reply(to: "apply shopping-list depth=deep")
    #expect(!"\(talk.reply(to: "run 3").document)".contains("plausible worlds"))
    #expect("\(talk.reply(to: "set belief on").document)".contains("once in each of 20 plausible worlds"))
    #expect("\(talk.reply(to: "run 1").document)".contains("plausible worlds."))
    #expect(talk.reply(to: "set belief 3").status == .failed)
  }

  @Test func `howfar has belief for everybody, for each segment and for the highest value`() {
    let call = ["howfar", "shopping-list", "shopping-list", "over", "4", "--customers", "200", "--replications", "2"]
    let (on, off) = (self.call(call + ["--json"]).verbatim, self.call(call + ["--json", "--belief", "off"]).verbatim)
    #expect(on.matches(of: /"belief": \[/).count == 5)
    #expect(!off.contains(#""belief": ["#))
    let rows = self.call(call + ["--csv"]).verbatim.split(whereSeparator: \.isNewline)
    #expect(Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }).count == 1)
  }

  @Test(arguments: [
    ("map depth", "needs two levers"), ("map depth, reach", "none runs"),
    ("map depht of shopping-list, control", "Did you mean"),
    ("map depth of shoping-list, control", "Did you mean"), ("map control, control", "both are the same"),
    ("map control, security over 500", "52 weeks are left"),
    ("map control, security over", "a number of weeks"),
    ("map control, security keeping trust >", "error"), ("map depth of retargeting, control", "collect"),
  ])
  func `a map that cannot be drawn is refused with what to type`(line: String, says: String) {
    let talk = Conversation()
    _ = talk.begin(.named("shopping-list"))
    let reply = talk.reply(to: line)
    #expect(reply.status == .failed)
    #expect("\(reply.document)".contains(says), "\(reply.document)")
  }

  @Test func `a map from a shell has its settings as JSON and as CSV`() {
    let call = ["map", "shopping-list", "depth of shopping-list, control", "over", "3", "--customers", "50"]
    let json = self.call(call + ["--json"])
    #expect(json.status == .done)
    for key in ["across", "down", "cells", "keeping", "verdict", "belief", "run"] {
      #expect(json.verbatim.contains("\"\(key)\":"))
    }
    let csv = self.call(call + ["--csv"])
    #expect(csv.verbatim.split(whereSeparator: \.isNewline).count == 1 + 11 * 4)
  }
}
