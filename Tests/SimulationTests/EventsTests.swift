import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// What the world does to a firm, and what the firm answers.
@Suite struct EventsTests {
  static let ad = apply(.retargeting)
  static let picks = apply(.recommendations)
  static let sold = at(0, .share(.brokers, about: []))
  static func notify(at week: Int) -> DatedAct { at(week, .notify(saying: [], to: [])) }
  static let accused = uncover(.tactic(.retargeting), unproven: true)
  static let covert = [ad, uncover(.tactic(.retargeting))]
  static func law(_ law: Law, about: [Kind] = []) -> DatedAct { at(2, .law(law, about: about)) }

  static let breaches: [Direction] = [
    Direction("a breach looks unable", [breach()], beside: [], .ability, .down, week: 9),
    Direction("a breach makes angry", [breach()], beside: [], .anger, .up, week: 9),
    Direction("a breach makes some leave", [breach(reach: 1)], beside: [], .left, .up, week: 26),
    Direction("a breach costs sales at once", [breach(reach: 1)], beside: [], .purchases, .down, week: 9),
    Direction("a breach costs value by the record", [breach()], beside: [], .value, .down, week: 9),
    Direction("a wider breach is worse", [breach(reach: 0.9)], beside: [breach(reach: 0.3)], .ability, .down, week: 9),
    Direction(
      "an avoidable breach looks careless", [secure(.basic), breach(avoidable: true)],
      beside: [secure(.basic), breach()], .benevolence, .down, week: 9),
    Direction(
      "an avoidable breach of well kept data looks less careless", [secure(.standard), breach(avoidable: true)],
      beside: [secure(.basic), breach(avoidable: true)], .benevolence, .up, week: 9),
    Direction(
      "a breach of harmless data is milder", [breach(about: [.declared])], beside: [breach()], .ability, .up, week: 9),
    Direction(
      "a breach told of at once looks honest", [breach(), notify(at: 8)], beside: [breach()], .integrity, .up, week: 9),
    Direction(
      "a breach told of late looks dishonest", [breach(), notify(at: 14)], beside: [breach()], .integrity, .down,
      week: 16),
    Direction(
      "sooner is better than late", [breach(), notify(at: 9)], beside: [breach(), notify(at: 14)], .integrity, .up,
      week: 16),
    Direction(
      "a breach kept quiet that comes out looks dishonest", [breach(), uncover(.breach, at: 14)], beside: [breach()],
      .integrity, .down, week: 16),
    Direction(
      "who has told has nothing to be uncovered", [breach(), notify(at: 8), uncover(.breach, at: 14)],
      beside: [breach(), uncover(.breach, at: 14)], .integrity, .up, week: 16),
    Direction("a notice of the day tells", [at(8, .notify(saying: [], to: []))], beside: [], .knowledge, .up, week: 9),
  ]

  static let revelations: [Direction] = [
    Direction("a tactic that comes out looks dishonest", covert, beside: [ad], .integrity, .down),
    Direction("a tactic that comes out looks ill-meant", covert, beside: [ad], .benevolence, .down),
    Direction("a tactic that comes out is known", covert, beside: [ad], .knowledge, .up),
    Direction("a tactic that comes out makes angry", covert, beside: [ad], .anger, .up, week: 9),
    Direction("hidden kinds that come out breed doubt", [uncover(.kinds([.inferred]))], beside: [], .skepticism, .up),
    Direction(
      "kinds that come out look dishonest", [ad, uncover(.kinds([.inferred]))], beside: [ad], .integrity, .down),
    Direction(
      "selling that comes out looks ill-meant", [sold, uncover(.selling)], beside: [sold], .benevolence, .down),
    Direction(
      "selling that comes out makes some leave", [sold, uncover(.selling)], beside: [sold], .left, .up, week: 26),
    Direction(
      "more reach of the news is worse", [ad, uncover(.tactic(.retargeting), reach: 0.9)],
      beside: [ad, uncover(.tactic(.retargeting), reach: 0.3)], .integrity, .down),
    Direction("an accusation costs honesty", [ad, accused], beside: [ad], .integrity, .down),
    Direction("an accusation teaches less than proof", [ad, accused], beside: covert, .knowledge, .down, week: 9),
    Direction(
      "an accusation of a breach costs honesty", [uncover(.breach, unproven: true)], beside: [], .integrity, .down),
    Direction(
      "what was denied and is proven is worse",
      [sold, uncover(.selling, at: 4, unproven: true), respond(.denial, at: 5), uncover(.selling, at: 10)],
      beside: [sold, uncover(.selling, at: 4, unproven: true), uncover(.selling, at: 10)], .integrity, .down),
    Direction(
      "bad word lets others find out", [sold, breach(reach: 1), assume("hearsay", 1)],
      beside: [sold, breach(reach: 1), assume("hearsay", 0.05)], .knowledge, .up),
    Direction(
      "the literate dig up what is hidden", [ad, assume("dig", 0.03)], beside: [ad, assume("dig", 0.0005)], .integrity,
      .down),
    Direction(
      "what is no longer passed on has no seller to uncover",
      [sold, at(4, .share(.none, about: [])), uncover(.selling)], beside: [sold, uncover(.selling)], .benevolence, .up),
  ]

  static let replies: [Direction] = [
    Direction(
      "an apology repairs after a breach", [breach(), respond(.apology)], beside: [breach()], .ability, .up, week: 12),
    Direction("an apology soothes", [breach(), respond(.apology)], beside: [breach()], .anger, .down, week: 12),
    Direction(
      "a denial repairs while nothing is proven", [ad, accused, respond(.denial)], beside: [ad, accused], .integrity,
      .up, week: 12),
    Direction(
      "an apology repairs what is proven better than a denial", covert + [respond(.apology)],
      beside: covert + [respond(.denial)], .integrity, .up, week: 12),
    Direction(
      "an apology repairs benevolence less than a breach's ability", [sold, uncover(.selling), respond(.apology)],
      beside: [sold, uncover(.selling)], .benevolence, .up, week: 12),
    Direction("silence breeds doubt", [breach(), respond(.silence)], beside: [breach()], .skepticism, .up, week: 12),
    Direction(
      "a late apology repairs less", [breach(), respond(.apology, at: 9)],
      beside: [breach(), respond(.apology, at: 30)], .loyalty, .up, week: 32),
    Direction(
      "a compensation repairs", [breach(), respond(nil, compensate: .basket(0.3))], beside: [breach()], .ability, .up,
      week: 12),
    Direction(
      "a compensation soothes", [breach(), respond(nil, compensate: .basket(0.3))], beside: [breach()], .anger, .down,
      week: 12),
    Direction(
      "a compensation costs value", [breach(), respond(nil, compensate: .money(10))], beside: [breach()], .value, .down,
      week: 12),
    Direction(
      "an apology and a compensation repair more than an apology",
      [breach(), respond(.apology, compensate: .basket(0.3))], beside: [breach(), respond(.apology)], .ability, .up,
      week: 12),
    Direction(
      "too much compensation repairs less", [breach(), respond(nil, compensate: .basket(1.5))],
      beside: [breach(), respond(nil, compensate: .basket(0.3))], .ability, .down, week: 12),
    Direction(
      "too much compensation breeds doubt", [breach(), respond(nil, compensate: .basket(1.5))], beside: [breach()],
      .skepticism, .up, week: 12),
  ]

  static let laws: [Direction] = [
    Direction("a law of opt-in makes the firm ask", [ad, law(.optIn)], beside: [ad], .optedIn, .down),
    Direction(
      "a law of opt-in about one kind asks for that alone", [ad, law(.optIn, about: [.inferred])],
      beside: [ad, law(.optIn)], .optedIn, .up),
    Direction(
      "a law of opt-in tames the risk", [ad, disclose(.notice), law(.optIn)], beside: [ad, disclose(.notice)], .risk,
      .down),
    Direction("a law of notice tells", [ad, law(.notice)], beside: [ad], .knowledge, .up),
    Direction("a law of notice takes the deceit away", covert + [law(.notice)], beside: covert, .integrity, .up),
    Direction(
      "a law of notice earns the firm less than its own", [ad, law(.notice)], beside: [ad, disclose(.notice, at: 2)],
      .integrity, .down),
    Direction(
      "a law of erasure lets customers withdraw", [ad, law(.erasure)], beside: [ad], .optedIn, .down, week: 26),
    Direction("a rival takes sales", [at(2, .rival(.basket(0.2), to: []))], beside: [], .spend, .down),
    Direction(
      "a rival that offers more takes more", [at(2, .rival(.money(15), to: []))],
      beside: [at(2, .rival(.money(3), to: []))], .spend, .down),
  ]

  @Test(arguments: breaches) func `a breach moves customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }

  @Test(arguments: revelations) func `what comes out moves customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }

  @Test(arguments: replies) func `what the firm answers moves customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }

  @Test(arguments: laws) func `laws and rivals move customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }
}
