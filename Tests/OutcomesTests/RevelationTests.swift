import Simulation
import Testing

@testable import Analysis
@testable import Scenarios

/// The one published figure that pins the size of a trust move (K31, grade B): the part of customers who answer above the
/// middle of the trust scale was 79 % before a misuse of data was exposed, 27 % a week later (band 18-38, ours), and a
/// public apology left it within 5 points.
@Suite struct RevelationTests {
  private static func posed(_ assuming: [DatedAct] = []) throws -> Outcomes {
    let study = try #require(try StudyLibrary().all().first { $0.id == "K31" })
    return try study.posed(assuming: assuming)
  }

  @Test func `a misuse that is exposed brings most below the middle of what they answer, and an apology helps little`()
    throws
  {
    let outcomes = try Self.posed()
    #expect(outcomes.isHit, "\(outcomes.page)")
  }

  @Test func `a smaller blow would not do`() throws {
    let small = DatedAct(week: 0, .assumption(Assumption("find.blow", .number(5))))
    #expect(try Self.posed([small]).findings[0].got.low > 0.38)
  }
}
