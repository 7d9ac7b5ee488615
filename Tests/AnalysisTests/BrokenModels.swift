import Language
import Simulation

@testable import Analysis

/// For each sentence a model of which it is not true.
enum BrokenModels {
  static let all: [String: Model] = [
    "an attitude never leaves 0 to 100": pages { _, _, page in page.integrity = 101 },
    "whoever left or lapsed buys nothing afterwards": pages { _, _, page in if !page.isActive { page.purchases = 1 } },
    "nobody is both lapsed and left, and nobody comes back": pages { _, _, page in page.isActive = true },
    "those who buy here, those who left and those who lapsed are everybody": samples(.left),
    "whoever has gone changes their mind no more": pages { _, week, page in page.loyalty += Double(week) / 100 },
    "benefit, risk and pressure are felt only by those whom something reaches": pages { _, _, page in page.risk += 0.1
    },
    "money comes from purchases and from nothing else": pages { _, week, page in page.spend += Double(week) },
    "the ledger adds up for every customer": stories,
    "no tactic uses what a customer does not let be used": pages { _, _, page in
      page.withheld = page.reachedBy.flatMap(\.profile.uses)
    },
    "a customer who consented to nothing is reached by nothing under opt-in": pages { _, _, page in
      if !page.withheld.isEmpty { page.reachedBy = [.retargeting] }
    },
    "the same plan gives the same figures, with any number of threads": samples(.trust),
    "in which order lines are typed does not matter, only from when they hold": pages { plan, _, page in
      page.integrity += Double(plan.acts.last?.week ?? 0)
    },
    "a line changes nothing before the week after it was typed": countingLines,
    "a longer run begins as the shorter one": pages { plan, _, page in page.ability += Double(plan.weeks) },
    "one customer more changes nobody else's start": pages { plan, _, page in page.ability += Double(plan.customers) },
    "a line for one segment changes nobody outside it": countingLines,
    "nothing happens to a customer whom nothing reaches": countingLines,
    "hidden use, once found out, never raises integrity": after(\.isNews) { $0.integrity += 5 },
    "what comes to light never soothes anger": after(\.isNews) { $0.anger -= 5 },
    "a revelation never leaves anybody knowing less": after(\.isNews) { $0.knowledge = [] },
    "more protection never makes a breach hurt more": after(\.isProtection) { $0.ability -= 30 },
    "a breach never makes a firm seem abler": after(\.isBreach) { $0.ability += 100 },
    "a breach that could have been avoided never angers less, and never costs less trust": pages { plan, _, page in
      page.ability += 50 * Double(plan.acts.count { $0.act.isAvoidable })
    },
    "forgetting what is not used never lowers trust after a breach": after(\.isForgetting) { $0.ability -= 50 },
    "telling the truth is never a lie": lying,
    "a true claim never costs integrity": pages { plan, _, page in page.integrity -= 20 * plan.claims },
    "a lie that is found out is never better for integrity than silence about it": pages { plan, _, page in
      page.integrity += 100 * plan.claims
    },
    "more personal is felt as more benefit and as more risk": pages { plan, _, page in
      page.benefit = -plan.acts.reduce(0) { $0 + ($1.act.application?.depth ?? 0) }
    },
    "control never makes a contact feel riskier": after(\.isControl) { $0.risk += 5 },
    "a reward never makes anybody buy less": after(\.isReward) { $0.purchases = -1 },
    "a rival never makes anybody buy more": after(\.isRival) { $0.purchases += 30 },
    "a tactic that was stopped reaches nobody": after(\.isStop) { $0.reachedBy = Tactic.allCases },
    "whoever has no consent to give cannot withhold it": pages { _, _, page in page.withheld = [.declared] },
    "a tactic of reach 0 reaches nobody": pages { _, _, page in page.reachedBy = [.retargeting] },
    "a firm that holds nothing reaches nobody": pages { _, _, page in page.reachedBy = [.retargeting] },
    "a line that concerns no customer changes nobody": countingLines,
    "news that reaches nobody changes nobody": countingLines,
    "at a margin of 0 selling is worth nothing": samples(.value),
    "with every lever at its maximum or minimum nothing leaves its scale": pages { _, _, page in page.ability = -1 },
    "with numbers of the model at the ends of their ranges nothing leaves its scale": pages { _, _, page in
      page.skepticism = .nan
    },
  ]

  /// The model with every customer's weeks changed.
  private static func pages(_ change: @escaping @Sendable (Plan, _ week: Int, inout Diary.Page) -> Void) -> Model {
    var model = Model.real
    model.diary = { plan in
      var diary = Diary(of: plan)
      for week in diary.pages.indices {
        for id in diary.pages[week].indices { change(plan, week, &diary.pages[week][id]) }
      }
      return diary
    }
    return model
  }

  /// The model with a change in the week in which the last line is first felt, where that line is of some sort.
  private static func after(
    _ isMeant: @escaping @Sendable (Act) -> Bool, _ change: @escaping @Sendable (inout Diary.Page) -> Void
  ) -> Model {
    pages { plan, week, page in
      guard let last = plan.acts.last, isMeant(last.act), week == last.week + 1 else { return }
      change(&page)
    }
  }

  /// A model in which every line, whatever it says, moves everybody at all times.
  private static let countingLines = pages { plan, _, page in page.loyalty += Double(plan.acts.count) / 100 }

  /// The model with a measure that is off by a tenth.
  private static func samples(_ wrong: Measure) -> Model {
    var model = Model.real
    model.samples = { course, measure, segments, week in
      course.samples(measure, in: segments, week: week).map { measure == wrong ? $0 + 0.1 : $0 }
    }
    return model
  }

  private static let stories: Model = {
    var model = Model.real
    model.story = { id, course in
      var story = story(of: id, in: course)
      story.weeks[0].trust += 1
      return story
    }
    return model
  }()

  private static let lying: Model = {
    var model = Model.real
    // Whoever says something true is held to have said everything else as well.
    model.lies = { _, practices in
      let all = Decision.disclose(.notice, saying: Claim.allCases, about: [], to: [])
      return lies(in: Line(.decision(all)), practices: practices)
    }
    return model
  }()
}

extension Plan {
  fileprivate var claims: Double { Double(acts.reduce(0) { $0 + $1.act.claims.count }) }
}

extension Act {
  fileprivate var isNews: Bool { if case .event(.uncover) = self { true } else { false } }
  fileprivate var isProtection: Bool { if case .decision(.secure) = self { true } else { false } }
  fileprivate var isBreach: Bool { if case .event(.breach) = self { true } else { false } }
  fileprivate var isAvoidable: Bool { if case .event(.breach(_, true, _)) = self { true } else { false } }
  fileprivate var isForgetting: Bool { if case .decision(.forget) = self { true } else { false } }
  fileprivate var isControl: Bool { if case .decision(.control) = self { true } else { false } }
  fileprivate var isReward: Bool { if case .decision(.incentive) = self { true } else { false } }
  fileprivate var isRival: Bool { if case .event(.rival) = self { true } else { false } }
  fileprivate var isStop: Bool { if case .decision(.stop) = self { true } else { false } }
}
