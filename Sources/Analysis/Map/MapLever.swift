public import Language
public import Simulation

/// A lever whose levels have an order, so that a map can lay them along an axis.
///
/// A level is a number: a level of a tactic, an incentive, or the place among the words that a line may say. Setting one
/// says the last line on the lever again with that level and leaves the rest of it as it was.
public enum MapLever: Hashable, Sendable {
  case level(Lever, of: Tactic)
  case disclosure, control, sharing, security, incentive

  /// The levers that are no levels of a tactic, with the words by which they are asked for.
  public static let named: [(name: String, lever: MapLever)] = [
    ("disclosure", .disclosure), ("control", .control), ("security", .security), ("sharing", .sharing),
    ("incentive", .incentive),
  ]

  /// What it is called, such as `depth of shopping-list`.
  func name(in vocabulary: Vocabulary) -> String {
    if case .level(let lever, let tactic) = self { return "\(lever.rawValue) of \(vocabulary.name(of: tactic))" }
    return MapLever.named.first { $0.lever == self }!.name
  }

  /// The words of its levels, in order; none where they are numbers.
  private var words: [String] {
    switch self {
    case .disclosure: Disclosure.allCases.map(\.rawValue)
    case .control: Control.allCases.map(\.rawValue)
    case .sharing: Sharing.allCases.map(\.rawValue)
    case .security: Security.allCases.map(\.rawValue)
    case .level, .incentive: []
    }
  }

  /// The levels to try: all words, or steps of a range and what holds today among them.
  func levels(_ steps: Int, in plan: Plan, at week: Int) -> [Double] {
    if !words.isEmpty { return words.indices.map(Double.init) }
    let today = today(in: plan, at: week)
    let most: Double =
      switch (self, last(in: plan, at: week)) {
      case (.level(.times, _), _): 10
      case (.incentive, .incentive(.money(let money), _, _)): max(2 * money, 1)
      case (.incentive, _): 0.2
      default: 1
      }
    var levels = (0...steps).map { most * Double($0) / Double(steps) }
    if let today, !levels.contains(where: { abs($0 - today) < 1e-9 }) { levels.append(today) }
    return levels.sorted()
  }

  /// A level as it stands beside an axis.
  func text(_ level: Double, in plan: Plan, at week: Int) -> String {
    if !words.isEmpty { return words[Int(level)] }
    switch (self, last(in: plan, at: week)) {
    case (.incentive, .incentive(.money, _, _)): return plan.market.currency + number(level)
    case (.incentive, _), (.level(.reach, _), _): return number(100 * level) + "%"
    default: return number(level)
    }
  }

  /// With no more decimals than it needs.
  private func number(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return hundredths == hundredths.rounded() ? String(Int(hundredths)) : String(hundredths)
  }

  /// The level of today; nil for a tactic that does not run.
  func today(in plan: Plan, at week: Int) -> Double? {
    func place(_ word: String?) -> Double { Double(words.firstIndex(of: word ?? "") ?? 0) }
    switch (self, last(in: plan, at: week)) {
    case (.level(let lever, _), .apply(let application)): return application.level(of: lever)
    case (.level, _): return nil
    case (.disclosure, .disclose(let level, _, _, _)): return place(level.rawValue)
    case (.control, .control(let level, _, _, _)): return place(level.rawValue)
    case (.sharing, .share(let level, _, _)): return place(level.rawValue)
    case (.security, .secure(let level, _)): return place(level.rawValue)
    case (.security, _): return place(Security.standard.rawValue)
    case (.incentive, .incentive(.money(let amount), _, _)), (.incentive, .incentive(.basket(let amount), _, _)):
      return amount
    default: return 0
    }
  }

  /// The plan with the lever at a level from `week` on.
  func set(to level: Double, in plan: Plan, at week: Int) -> Plan {
    var plan = plan
    plan.acts.append(DatedAct(week: week, .decision(decision(level, restating: last(in: plan, at: week)))))
    return plan
  }

  /// The line that sets a level, as the last line on the lever said it, or plainly and for everyone.
  private func decision(_ level: Double, restating last: Decision?) -> Decision {
    let place = words.isEmpty ? 0 : Int(level)
    switch (self, last) {
    case (.level(let lever, _), .apply(let application)): return .apply(application.with(lever, at: level))
    case (.level(let lever, let tactic), _): return .apply(Application(tactic).with(lever, at: level))
    case (.disclosure, .disclose(_, let claims, let kinds, let to)):
      // Who says nothing claims nothing.
      return .disclose(Disclosure.allCases[place], saying: place == 0 ? [] : claims, about: kinds, to: to)
    case (.disclosure, _): return .disclose(Disclosure.allCases[place], saying: [], about: [], to: [])
    case (.control, .control(_, let isBuried, let kinds, let to)):
      return .control(Control.allCases[place], isBuried: isBuried, about: kinds, to: to)
    case (.control, _): return .control(Control.allCases[place], isBuried: false, about: [], to: [])
    case (.sharing, .share(_, let kinds, let to)): return .share(Sharing.allCases[place], about: kinds, to: to)
    case (.sharing, _): return .share(Sharing.allCases[place], about: [], to: [])
    case (.security, .secure(_, let isVisible)): return .secure(Security.allCases[place], isVisible: isVisible)
    case (.security, _): return .secure(Security.allCases[place], isVisible: false)
    case (.incentive, .incentive(.money, let kinds, let to)): return .incentive(.money(level), kinds: kinds, to: to)
    case (.incentive, .incentive(_, let kinds, let to)): return .incentive(.basket(level), kinds: kinds, to: to)
    case (.incentive, _): return .incentive(.basket(level), kinds: [], to: [])
    }
  }

  /// The line that a map would type for a level, to be checked as if somebody had.
  public func line(at week: Int, in plan: Plan) -> Line {
    let level = today(in: plan, at: week) ?? levels(1, in: plan, at: week)[0]
    return Line(Statement(.decision(decision(level, restating: last(in: plan, at: week)))))
  }

  /// The last line on it that holds in a week; nil where there is none, or a later one has stopped the tactic.
  private func last(in plan: Plan, at week: Int) -> Decision? {
    let acts = plan.acts.enumerated().filter { $0.element.week <= week }
      .sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
    let decisions = acts.compactMap { dated -> Decision? in
      if case .decision(let decision) = dated.element.act { decision } else { nil }
    }
    return decisions.last { decision in
      switch (self, decision) {
      case (.level(_, let tactic), .apply(let application)): tactic == application.tactic
      case (.level(_, let tactic), .stop(let stopped, _)): tactic == stopped
      case (.disclosure, .disclose), (.control, .control), (.sharing, .share), (.security, .secure),
        (.incentive, .incentive):
        true
      default: false
      }
    }
  }
}
