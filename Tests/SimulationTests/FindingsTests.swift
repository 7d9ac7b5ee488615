import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// Signs and orderings of the evidence that a small market can show, each posed as its study was.
@Suite struct FindingsTests {
  private func course(_ lines: [DatedAct], in market: Market = Bench.market, weeks: Int) throws -> Course {
    try simulate(Bench.plan(lines, in: market, weeks: weeks), ledger: false)
  }

  /// Term by term.
  private func minus(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }

  /// The trust that is lost, by replication, when all customers learn what the firm holds about them.
  private func lostOnLearning(_ words: [DatedAct]) throws -> [Double] {
    let kinds: [Kind] = [.location, .purchases, .inferred]
    let nothing = at(0, .forget([], to: []))
    let held = [nothing, at(0, .collect(kinds, to: []))]
    let learned = try course(held + words + [uncover(.kinds(kinds), at: 4, reach: 1)], weeks: 5)
    return minus(try course([nothing] + words, weeks: 5).samples(.trust, week: 5), learned.samples(.trust, week: 5))
  }

  @Test func `transparency and control each shrink what learning of data costs, and together most (K18)`() throws {
    let bare = try lostOnLearning([])
    let told = try lostOnLearning([disclose(.notice)])
    let steered = try lostOnLearning([control(.granular)])
    let both = try lostOnLearning([disclose(.notice), control(.granular)])
    #expect(Estimate(samples: bare).low > 0)
    #expect(Estimate(samples: minus(told, bare)).high < 0)
    #expect(Estimate(samples: minus(steered, bare)).high < 0)
    #expect(Estimate(samples: minus(both, told)).high < 0)
    #expect(Estimate(samples: minus(both, steered)).high < 0)
    // The interaction on the difference scale: what both save over none is more than what each saves alone.
    #expect(Estimate(samples: minus(minus(told, both), minus(bare, steered))).low > 0)
  }

  @Test func `an apology repairs a failure better, a denial an unproven betrayal (K21)`() throws {
    func apologyLessDenial(_ wrong: DatedAct) throws -> Estimate {
      let sorry = try course([wrong, respond(.apology, at: 9)], weeks: 13)
      return sorry.difference(.trust, from: try course([wrong, respond(.denial, at: 9)], weeks: 13), week: 13)
    }
    #expect(try apologyLessDenial(breach(reach: 1)).low > 0)
    #expect(try apologyLessDenial(uncover(.selling, unproven: true, reach: 1)).high < 0)
  }

  /// An own-site advertisement, as personal as usual where targeted: what it is expected to add to a month's spend, as a part of it.
  private func pull(depth: Double, obtrusive: Bool) throws -> Double {
    let ad = apply(.browsingReminder, depth: depth, reach: 1, obtrusive: obtrusive)
    let entries = try simulate(Bench.plan([ad], weeks: 4)).entries(of: .spend, to: 4)
    func sum(_ mechanism: Mechanism) -> Double {
      entries.filter { $0.driver.mechanism == mechanism }.reduce(0) { $0 + $1.amount }
    }
    return sum(.pull) / sum(.ordinary)
  }

  @Test func `targeting sells, obtrusiveness sells, and both together less than either (K28)`() throws {
    let plain = try pull(depth: 0, obtrusive: false)
    let targeted = try pull(depth: 0.5, obtrusive: false)
    let loud = try pull(depth: 0, obtrusive: true)
    let both = try pull(depth: 0.5, obtrusive: true)
    #expect(targeted > plain + 0.001)
    #expect(loud > plain + 0.001)
    #expect(both < min(targeted, loud) - 0.001)
  }

  @Test func `the loyal lose less of their trust by a hack and more by a betrayal (K29)`() throws {
    let market = Market(segments: [
      Segment(name: "new", share: 0.5, trust: 0.4), Segment(name: "loyal", share: 0.5, trust: 0.8),
    ])
    let selling = [at(0, .share(.brokers, about: []))]
    func drop(_ lines: [DatedAct], _ wrong: DatedAct, _ segment: String) throws -> [Double] {
      let before = try course(lines, in: market, weeks: 9).samples(.trust, in: [segment], week: 9)
      let after = try course(lines + [wrong], in: market, weeks: 9).samples(.trust, in: [segment], week: 9)
      return zip(before, after).map { 1 - $1 / $0 }
    }
    let hack = breach(reach: 1)
    let betrayal = uncover(.selling, reach: 1)
    let (hacked, patient) = (try drop([], hack, "new"), try drop([], hack, "loyal"))
    let (betrayed, stung) = (try drop(selling, betrayal, "new"), try drop(selling, betrayal, "loyal"))
    #expect(Estimate(samples: minus(patient, hacked)).high < 0)
    #expect(Estimate(samples: minus(stung, betrayed)).low > 0)
  }

  @Test func `after a breach some leave, purchases fall at once, and come back within a quarter (K15, K16)`() throws {
    let calm = try course([], weeks: 22)
    let hit = try course([breach(reach: 1)], weeks: 22)
    #expect(hit.difference(.left, from: calm, week: 22).low > 0)
    func lost(_ week: Int) -> [Double] {
      zip(hit.samples(.purchases, week: week), calm.samples(.purchases, week: week)).map { 1 - $0 / $1 }
    }
    #expect(Estimate(samples: lost(9)).low > 0)
    #expect(Estimate(samples: minus(lost(21), lost(9))).high < 0)
  }

  @Test func `attitude heals more slowly than behaviour after a breach (K17)`() throws {
    let calm = try course([], weeks: 22)
    let hit = try course([breach(reach: 1)], weeks: 22)
    func left(_ measure: Measure) -> [Double] {
      let gap = { (week: Int) in minus(calm.samples(measure, week: week), hit.samples(measure, week: week)) }
      return zip(gap(15), gap(9)).map { $0 / $1 }
    }
    #expect(Estimate(samples: left(.trust)).low > 0.2)
    #expect(Estimate(samples: minus(left(.anger), left(.trust))).high < 0)
  }
}
