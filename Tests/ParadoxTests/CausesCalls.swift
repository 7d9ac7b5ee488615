import Foundation
import Reports
import Testing

@testable import Shell

/// Questions about causes as one object, for a program.
@Suite struct CausesCalls {
  private func call(_ verb: [String], _ options: String...) throws -> [String: Any] {
    let reply = Subcommand.reply(
      to: verb + [
        "--weeks", "3", "--customers", "300", "--replications", "2", "--belief", "off", "-c",
        "apply retargeting depth=0.6", "-c", "control opt-in", "--json",
      ] + options, in: Surroundings())
    #expect(reply.status == .done)
    return try #require(try JSONSerialization.jsonObject(with: Data(reply.verbatim.utf8)) as? [String: Any])
  }

  @Test func `the parts of what mattered add up to the whole`() throws {
    let answer = try call(["what", "mattered", "following-ad", "for", "skepticism"])
    let lines = try #require(answer["lines"] as? [[String: Any]])
    #expect(lines.map { $0["line"] as? String }.count == 2)
    let parts = lines.compactMap { $0["part"] as? Double }
    let whole = try #require(answer["whole"] as? Double)
    #expect(abs(parts.reduce(0, +) - whole) < 1e-9 && whole != 0)
    #expect(answer["measure"] as? String == "skepticism" && answer["run"] is String)
  }

  @Test func `what flips names each that turns among those that move`() throws {
    let answer = try call(["what", "flips", "following-ad", "trust", ">=", "baseline", "-", "2"])
    let moving = try #require(answer["moving"] as? [[String: Any]]).compactMap { $0["what"] as? String }
    let turning = try #require(answer["turning"] as? [[String: Any]]).compactMap { $0["what"] as? String }
    #expect(!turning.isEmpty && Set(turning).isSubset(of: moving))
    #expect((answer["rooms"] as? [Double])?.count == 1)
  }

  @Test func `who pays may be said in one breath or with the file within`() throws {
    let one = try call(["who", "pays", "following-ad", "for", "retargeting"])
    let other = try call(["who", "following-ad", "pays", "for", "retargeting"])
    #expect(one as NSDictionary == other as NSDictionary && one["fates"] != nil)
  }
}
