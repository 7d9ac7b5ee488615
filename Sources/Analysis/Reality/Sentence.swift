import Language
import Simulation

/// A true sentence about any sane world of this kind: what it says, why it must hold, and how a plan is held to it.
public struct Sentence: Sendable {
  /// The sentence.
  public let name: String
  /// Why it must hold, in one sentence.
  public let reason: String
  /// The rows of the evidence behind it; nil where reason alone does.
  public let source: String?
  /// Holds a plan to it.
  let test: @Sendable (_ trial: inout Trial) throws -> Verdict

  init(
    _ name: String, because reason: String, source: String? = nil,
    test: @escaping @Sendable (_ trial: inout Trial) throws -> Verdict
  ) {
    self.name = name
    self.reason = reason
    self.source = source
    self.test = test
  }

  /// All of them.
  public static let all = customers + luck + harm + words + levers + extremes
}

/// What came of holding a plan to a sentence.
public enum Verdict: Hashable, Sendable {
  /// The plan has nothing that the sentence is about.
  case notTried
  case holds
  case violated(Violation)
}

/// Where a plan violates a sentence.
public struct Violation: Hashable, Sendable {
  /// The week in which it shows.
  public var week: Int
  /// The customer of whom it shows; nil where it shows in a figure of many.
  public var customer: Int?
  /// What is wrong, with its numbers.
  public var what: String
  /// What the plan was set beside: lines that the other plan has more, as they are typed.
  public var added: [String] = []
}

/// A plan that is held to sentences, what came of it, and the model that ran it.
struct Trial {
  let plan: Plan
  let model: Model
  /// What came of the plan.
  let diary: Diary
  var dice: Dice

  init(_ plan: Plan, model: Model) {
    self.plan = plan
    self.model = model
    diary = model.diary(plan)
    dice = Dice(Int(plan.seed))
  }

  /// A week of the plan, 0 to the last but one: lines of it are felt in the week after.
  mutating func week() -> Int { dice.number(0...plan.weeks - 1) }

  /// The kinds that are held towards everybody after the lines of a week.
  func held(at week: Int) -> [Kind] {
    let practices = practices(at: week)
    return plan.market.kinds.map(\.kind).filter { kind in practices.allSatisfy { $0.held.contains(kind) } }
  }

  /// The practices after the lines of a week.
  func practices(at week: Int) -> [Practice] { Language.practices(at: week, of: plan.acts, market: plan.market) }

  /// Whether every claim that is true after the lines of a week is still true with one line more.
  func keepsItsWord(adding act: Act, at week: Int) -> Bool {
    let after = Language.practices(at: week, of: plan.acts + [DatedAct(week: week, act)], market: plan.market)
    return zip(practices(at: week), after).allSatisfy { before, after in
      before.kinds.allSatisfy { kind in
        kind.said.claims.allSatisfy {
          !before.isTrue($0, about: kind.said.about) || after.isTrue($0, about: kind.said.about)
        }
      }
    }
  }

  /// A trial of the same plan with only some of its lines.
  func keeping(_ isKept: (Act) -> Bool) -> Trial {
    var trial = Trial(plan.keeping { isKept($0.act) }, model: model)
    trial.dice = dice
    return trial
  }

  /// Whether a week has a line of some sort.
  func has(at week: Int, _ isMeant: (Act) -> Bool) -> Bool {
    plan.acts.contains { $0.week == week && isMeant($0.act) }
  }

  /// Looks at every customer in every week, the one before beside it.
  func everywhere(_ trouble: (_ before: Diary.Page, _ now: Diary.Page, _ week: Int) -> String?) -> Verdict {
    for week in 1..<diary.pages.count {
      for (id, now) in diary.pages[week].enumerated() {
        if let what = trouble(diary.pages[week - 1][id], now, week) {
          return .violated(Violation(week: week, customer: id, what: what))
        }
      }
    }
    return .holds
  }

  /// Sets the plan beside another that has some lines more, customer by customer, in some weeks.
  ///
  /// - Parameter isMeant: Whether a customer's week is one that the sentence is about; without any it is not tried.
  func beside(
    _ other: Plan, adding added: [DatedAct], in weeks: ClosedRange<Int>,
    where isMeant: (_ mine: Diary.Page, _ other: Diary.Page) -> Bool = { _, _ in true },
    _ trouble: (_ mine: Diary.Page, _ other: Diary.Page) -> String?
  ) -> Verdict {
    let theirs = model.diary(other)
    var isTried = false
    for week in weeks {
      for (id, mine) in diary.pages[week].enumerated() where isMeant(mine, theirs.pages[week][id]) {
        isTried = true
        if let what = trouble(mine, theirs.pages[week][id]) {
          return .violated(Violation(week: week, customer: id, what: what, added: added.map { $0.typed }))
        }
      }
    }
    return isTried ? .holds : .notTried
  }

  /// The same, of lines added in a week, in the week in which they are first felt.
  func adding(
    _ acts: [Act], at week: Int, where isMeant: (_ mine: Diary.Page, _ other: Diary.Page) -> Bool = { _, _ in true },
    _ trouble: (_ mine: Diary.Page, _ other: Diary.Page) -> String?
  ) -> Verdict {
    let added = acts.map { DatedAct(week: week, $0) }
    return beside(plan.adding(added), adding: added, in: week + 1...week + 1, where: isMeant, trouble)
  }
}

/// What a sentence asks of the model. The tests put broken ones in its place, which the sentences must notice.
struct Model: Sendable {
  /// Everybody's weeks.
  var diary: @Sendable (Plan) -> Diary
  /// One customer's weeks, with their ledger.
  var story: @Sendable (_ id: Int, Course) -> Story
  /// A measure of a course, one value for each replication.
  var samples: @Sendable (Course, Measure, _ segments: [String], _ week: Int) -> [Double]
  /// The false claims of a line.
  var lies: @Sendable (Line, [Practice]) -> [Lie]

  /// The model of this program.
  static let real = Model(
    diary: { Diary(of: $0) }, story: { Simulation.story(of: $0, in: $1) },
    samples: { $0.samples($1, in: $2, week: $3) }, lies: { Language.lies(in: $0, practices: $1) })
}

extension Plan {
  /// The same plan with more lines after its own.
  func adding(_ more: [DatedAct]) -> Plan {
    var plan = self
    plan.acts += more
    return plan
  }

  /// The same plan with only some of its lines.
  func keeping(_ isKept: (DatedAct) -> Bool) -> Plan {
    var plan = self
    plan.acts = acts.filter(isKept)
    return plan
  }
}

extension DatedAct {
  /// The act as a line that can be typed in any week before it is felt.
  var typed: String { "at \(week) \(act.text())" }
}

/// What rounding may move of an attitude, in points: sums of single-precision numbers.
let rounding = 1e-3

/// A trouble where a figure of the plan with the lines added lies below that without.
func falls(_ name: String, _ figure: @escaping (Diary.Page) -> Double) -> (Diary.Page, Diary.Page) -> String? {
  { mine, other in
    let (without, with) = (figure(mine), figure(other))
    return with < without - rounding ? "\(name) is \(without.figure), and \(with.figure) with the line added" : nil
  }
}

/// A trouble where a figure of the plan with the lines added lies above that without.
func rises(_ name: String, _ figure: @escaping (Diary.Page) -> Double) -> (Diary.Page, Diary.Page) -> String? {
  { mine, other in
    let (without, with) = (figure(mine), figure(other))
    return with > without + rounding ? "\(name) is \(without.figure), and \(with.figure) with the line added" : nil
  }
}

/// The first of some troubles.
func either(
  _ troubles: ((Diary.Page, Diary.Page) -> String?)...
) -> (Diary.Page, Diary.Page) -> String? {
  { mine, other in troubles.lazy.compactMap { $0(mine, other) }.first }
}

extension Double {
  /// Enough digits to see a difference.
  var figure: String {
    let scaled = (self * 10_000).rounded() / 10_000
    return scaled == scaled.rounded() && abs(scaled) < 1e9 ? "\(Int(scaled))" : "\(scaled)"
  }
}

extension Diary.Page {
  /// What a customer thinks and does, by name: compared where nothing may differ.
  var figures: [(name: String, value: Double)] {
    [
      ("ability", ability), ("benevolence", benevolence), ("integrity", integrity), ("skepticism", skepticism),
      ("loyalty", loyalty), ("anger", anger), ("purchases", Double(purchases)), ("spend", spend),
      ("active", isActive ? 1 : 0),
    ]
  }

  /// The first thing that differs from another page, to the last bit; nil where they agree.
  func difference(from other: Diary.Page) -> String? {
    for (mine, theirs) in zip(figures, other.figures) where mine.value != theirs.value {
      return "\(mine.name) is \(mine.value) here and \(theirs.value) there"
    }
    if standing != other.standing {
      return "the customer stands otherwise: \(standing) here and \(other.standing) there"
    }
    for (mine, theirs) in zip(knowledge, other.knowledge) where mine != theirs && mine != nil && theirs != nil {
      return "what is known is \(mine!) here and \(theirs!) there"
    }
    return nil
  }
}
