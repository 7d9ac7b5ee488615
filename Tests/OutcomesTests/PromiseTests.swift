import Scenarios
import Simulation
import Testing

/// What the six scenarios promise, each with an interval that excludes the opposite.
@Suite struct PromiseTests {
  static let depths = ["light", "moderate", "deep"]

  @Test func `a deep list behind fine print is felt as useful, and costs trust and feeds skepticism`() throws {
    let scenario = try Shipped.open("shopping-list")
    let hidden = try scenario.course("apply shopping-list depth=deep", "disclose fine-print", weeks: 13)
    let nothing = try scenario.course(weeks: 13)
    #expect(hidden.difference(.benefit, from: nothing, week: 13).low > 0.1)
    #expect(hidden.difference(.trust, from: nothing, week: 13).high <= -3)
    #expect(hidden.difference(.skepticism, from: nothing, week: 13).low >= 5)
  }

  @Test func `honest words and a choice keep trust, and sell more within the year`() throws {
    let scenario = try Shipped.open("shopping-list")
    let list = "apply shopping-list depth=deep"
    let honest = try scenario.course(list, "disclose notice saying benefit", "control opt-in", weeks: 52)
    let hidden = try scenario.course(list, "disclose fine-print", weeks: 52)
    let nothing = try scenario.course(weeks: 52)
    #expect(honest.difference(.trust, from: nothing, week: 13).low >= -1)
    let gain = honest.difference(.spend, from: hidden, week: 52)
    #expect(gain.low >= 0.03 * hidden[.spend, 52])
  }

  @Test func `the same ad loses money in silence and earns some when it is explained and chosen`() throws {
    let scenario = try Shipped.open("following-ad")
    let ad = "apply retargeting depth=deep"
    let nothing = try scenario.course()
    let silent = try scenario.course(ad, "disclose none")
    let explained = try scenario.course(ad, "disclose just-in-time saying benefit", "control opt-in")
    #expect(silent.difference(.spend, from: nothing, week: 52).high < 0)
    #expect(explained.difference(.spend, from: nothing, week: 52).low > 0)
  }

  @Test func `strong protection that can be seen halves what a breach costs in trust`() throws {
    let scenario = try Shipped.open("breach")
    let week = try #require(scenario.acts.first { if case .event(.breach) = $0.act { true } else { false } }).week
    func fall(_ line: String) throws -> Estimate {
      let course = try scenario.course(line, weeks: week + 1)
      let before = course.samples(.trust, week: week)
      return Estimate(samples: zip(before, course.samples(.trust, week: week + 1)).map { $0 - $1 })
    }
    let (open, safe) = (try fall("secure basic"), try fall("secure strong visible"))
    #expect(open.low > 1)
    #expect(safe.high <= open.low / 2)
  }

  @Test func `selling data pays at first and costs more by the end of the year`() throws {
    let scenario = try Shipped.open("data-for-sale")
    let nothing = try scenario.course()
    let selling = try scenario.course("share brokers")
    #expect(selling.difference(.value, from: nothing, week: 13).low > 0)
    #expect(selling.difference(.value, from: nothing, week: 52).high < 0)
  }

  /// The tactic that each scenario is about.
  static let tactics = [
    ("shopping-list", "shopping-list"), ("following-ad", "retargeting"), ("fine-print", "recommendations"),
    ("data-for-sale", "recommendations"), ("breach", "recommendations"), ("happy-medium", "recommendations"),
  ]

  @Test(arguments: tactics)
  func `benefit and risk both rise with depth`(_ id: String, _ tactic: String) throws {
    let scenario = try Shipped.open(id)
    let courses = try Self.depths.map { try scenario.course("apply \(tactic) depth=\($0)", weeks: 4) }
    for (light, deep) in zip(courses, courses.dropFirst()) {
      #expect(deep.difference(.benefit, from: light, week: 1).low > 0)
      #expect(deep.difference(.risk, from: light, week: 1).low > 0)
    }
  }
}
