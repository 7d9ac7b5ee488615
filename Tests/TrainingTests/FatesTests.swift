import Analysis
@testable import Simulation
import Testing

@testable import Training

@Suite struct FatesTests {
  private func customer(_ id: Int, _ segment: String, trust: Double, left: Int? = nil) -> Customer {
    Customer(
      id: id, segment: segment, standing: left.map { .left(week: $0) } ?? .active, concern: 0.5, appetite: 0.5,
      literacy: 0.5, reactance: 0.5, forgiveness: 0.5, rate: 1, basket: 40, startTrust: 50, trust: trust,
      startSkepticism: 45, skepticism: 45, startLoyalty: 50, loyalty: 50, spend: 0)
  }

  private var everyone: [(name: String, customers: [Customer])] {
    [
      (
        "red",
        [
          customer(0, "young", trust: 50), customer(1, "young", trust: 10), customer(2, "young", trust: 20, left: 4),
          customer(3, "old", trust: 30),
        ]
      ),
      (
        "blue",
        [
          customer(0, "young", trust: 50), customer(1, "young", trust: 60), customer(2, "young", trust: 55),
          customer(3, "old", trust: 40),
        ]
      ),
    ]
  }

  @Test func `who left one team and stayed with another comes first, then one of another segment`() {
    #expect(Fates.most(3, among: everyone).map(\.id) == [2, 3, 1])
    #expect(Fates.most(1, among: everyone).map(\.id) == [2])
  }

  @Test func `whose fate is the same everywhere is nobody to tell of`() {
    let same = [("red", everyone[0].customers), ("blue", everyone[0].customers)]
    #expect(Fates.most(3, among: same.map { (name: $0.0, customers: $0.1) }).isEmpty)
    #expect(Fates.most(3, among: [everyone[0]]).isEmpty)
  }

  @Test func `it went worst where they left, and the sentence says where and when`() throws {
    let fates = try #require(Fates.most(1, among: everyone).first)
    #expect(fates.worst?.name == "red" && fates.best?.name == "blue")
    #expect(fates.sentence == "left over trust in red (week 4); still a customer in blue (trust 55.0)")
  }
}
