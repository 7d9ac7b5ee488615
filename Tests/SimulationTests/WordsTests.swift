import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// What the firm says has an effect: how it says it, whether it is true, and about what.
@Suite struct WordsTests {
  static let ad = apply(.retargeting)
  static let picks = apply(.recommendations)

  static let levels: [Direction] = [
    Direction("a notice tells", [ad, disclose(.notice)], beside: [ad], .knowledge, .up),
    Direction(
      "a reason at the moment of contact tells", [ad, disclose(.justInTime)], beside: [ad], .knowledge, .up, week: 1),
    Direction("a dashboard tells", [ad, disclose(.dashboard)], beside: [ad], .knowledge, .up),
    Direction("fine print tells a little", [ad, disclose(.finePrint)], beside: [ad], .knowledge, .up),
    Direction(
      "fine print tells less than a notice", [ad, disclose(.finePrint)], beside: [ad, disclose(.notice)], .knowledge,
      .down),
    Direction(
      "a dashboard tells less than a notice", [ad, disclose(.dashboard)], beside: [ad, disclose(.notice)], .knowledge,
      .down),
    Direction("fine print breeds doubt", [picks, disclose(.finePrint)], beside: [picks], .skepticism, .up),
    Direction("a notice calms doubt", [ad, disclose(.notice)], beside: [ad], .skepticism, .down),
    Direction(
      "a reason at the moment calms doubt more", [ad, disclose(.justInTime)], beside: [ad, disclose(.notice)],
      .skepticism, .down),
    Direction("a dashboard calms doubt", [ad, disclose(.dashboard)], beside: [ad], .skepticism, .down),
    Direction("a notice looks honest", [ad, disclose(.notice)], beside: [ad], .integrity, .up),
    Direction("a reason at the moment looks honest", [ad, disclose(.justInTime)], beside: [ad], .integrity, .up),
    Direction("a dashboard looks honest", [ad, disclose(.dashboard)], beside: [ad], .integrity, .up),
    Direction(
      "fine print does not look as honest as a notice", [ad, disclose(.finePrint)], beside: [ad, disclose(.notice)],
      .integrity, .down),
    Direction(
      "fine print that is found out is deceit", [ad, disclose(.finePrint), uncover(.tactic(.retargeting))],
      beside: [ad, disclose(.notice), uncover(.tactic(.retargeting))], .integrity, .down),
    Direction(
      "what was hidden wholly is worse than fine print", [ad, uncover(.tactic(.retargeting))],
      beside: [ad, disclose(.finePrint), uncover(.tactic(.retargeting))], .integrity, .down),
    Direction(
      "being told costs good will where nothing is gained", [disclose(.notice)], beside: [], .benevolence, .down,
      week: 1),
    Direction(
      "a notice about what is used takes the surprise away", [ad, disclose(.notice, about: [.webHistory])],
      beside: [ad, disclose(.notice, about: [.declared])], .skepticism, .down),
    Direction(
      "a notice about one kind tells less than about all", [ad, disclose(.notice, about: [.webHistory])],
      beside: [ad, disclose(.notice)], .knowledge, .down),
  ]

  @Test(arguments: levels) func `how the firm tells moves customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }

  /// What is done with one kind of data, and what is said of it.
  struct Said: Sendable, CustomTestStringConvertible {
    var claim: Claim
    var lines: [DatedAct]
    var about: [Kind]

    init(_ claim: Claim, _ lines: [DatedAct], about: [Kind] = []) {
      (self.claim, self.lines, self.about) = (claim, lines, about)
    }

    var testDescription: String { "saying \(claim.rawValue)" }

    func beside(_ sentence: String, _ measure: Measure, _ sign: Direction.Sign, _ later: [DatedAct] = []) -> Direction {
      Direction(
        sentence, lines + [disclose(.notice, saying: [claim], about: about)] + later,
        beside: lines + [disclose(.notice, about: about)] + later, measure, sign)
    }
  }

  static func using(_ kind: Kind) -> DatedAct { apply(.recommendations, using: [kind]) }

  static let brokers = at(0, .share(.brokers, about: []))
  static let bought = at(0, .collect([.bought], to: []))
  static let reward = at(0, .incentive(.basket(0.05), kinds: [], to: []))

  static let truths: [Said] = [
    Said(.declared, [using(.declared)], about: [.declared]), Said(.observed, [picks], about: [.purchases]),
    Said(.inferred, [using(.inferred)], about: [.inferred]), Said(.crossSite, [ad], about: [.webHistory]),
    Said(.bought, [bought, using(.bought)], about: [.bought]),
    Said(.onDevice, [apply(.retargeting, onDevice: true)]), Said(.notShared, [picks]),
    Said(.protected, [picks, secure(.strong)]), Said(.control, [picks, control(.optOut)]), Said(.benefit, [picks]),
    Said(.reward, [picks, reward]),
  ]

  /// `bought` is missing: nothing of the design flows further, so it cannot be a lie.
  static let lies: [Said] = [
    Said(.declared, [picks], about: [.purchases]), Said(.observed, [ad], about: [.webHistory]),
    Said(.inferred, [ad], about: [.webHistory]), Said(.crossSite, [bought, using(.bought)], about: [.bought]),
    Said(.onDevice, [ad]), Said(.notShared, [picks, brokers]),
  ]

  static let promises: [Said] = [
    Said(.protected, [picks]), Said(.control, [picks]), Said(.reward, [picks]),
    Said(.benefit, [picks], about: [.declared]),
  ]

  @Test(arguments: truths) func `a true claim looks honest`(said: Said) throws {
    try said.beside("looks honest", .integrity, .up).expectHolds()
  }

  @Test(arguments: lies) func `a lie that is found out is deceit`(said: Said) throws {
    try said.beside("is deceit", .integrity, .down, [uncover(.selling), uncover(.kinds(Bench.held + [.bought]))])
      .expectHolds()
  }

  @Test(arguments: lies) func `a lie that is found out makes angry`(said: Said) throws {
    try said.beside("makes angry", .anger, .up, [uncover(.selling), uncover(.kinds(Bench.held + [.bought]))])
      .expectHolds()
  }

  @Test(arguments: promises) func `an empty promise breeds doubt`(said: Said) throws {
    try said.beside("breeds doubt", .skepticism, .up).expectHolds()
  }

  static let deeds: [Direction] = [
    Direction(
      "the benefit that is named is felt more", [ad, disclose(.notice, saying: [.benefit])],
      beside: [ad, disclose(.notice)], .benefit, .up),
    Direction(
      "the benefit that is named gets more consent", [ad, control(.optIn), disclose(.notice, saying: [.benefit])],
      beside: [ad, control(.optIn), disclose(.notice)], .optedIn, .up),
    Direction(
      "control that one is reminded of tames the risk", [ad, control(.optIn), disclose(.notice, saying: [.control])],
      beside: [ad, control(.optIn), disclose(.notice)], .risk, .down),
    Direction(
      "protection that is told of truly makes data use less of a risk",
      [ad, secure(.strong), disclose(.notice, saying: [.protected])], beside: [ad, secure(.strong), disclose(.notice)],
      .risk, .down),
    Direction(
      "protection that was a lie makes a breach dishonest", [disclose(.notice, saying: [.protected]), breach()],
      beside: [disclose(.notice), breach()], .integrity, .down),
    Direction(
      "a lie tells less than a notice", [ad, disclose(.notice, saying: [.observed], about: [.webHistory])],
      beside: [ad, disclose(.notice, about: [.webHistory])], .knowledge, .down, week: 1),
    Direction(
      "two true claims look more honest than one",
      [picks, disclose(.notice, saying: [.benefit, .observed], about: [.purchases])],
      beside: [picks, disclose(.notice, saying: [.benefit], about: [.purchases])], .integrity, .up),
    Direction(
      "a notice of the day that promises falsely breeds doubt", [picks, at(8, .notify(saying: [.protected], to: []))],
      beside: [picks, at(8, .notify(saying: [], to: []))], .skepticism, .up, week: 9),
    Direction(
      "a notice of the day that says what is true looks honest",
      [picks, secure(.strong), at(8, .notify(saying: [.protected], to: []))],
      beside: [picks, secure(.strong), at(8, .notify(saying: [], to: []))], .integrity, .up, week: 9),
  ]

  @Test(arguments: deeds) func `what the firm claims moves customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }
}
