import Language
import Reports
import Simulation

/// Some weeks of a customer in sentences.
struct Telling {
  private let weeks: [StoryWeek]
  private let trustBefore: Double
  private let currency: String
  private let wording: Wording

  init(_ weeks: [StoryWeek], trustBefore: Double, _ currency: String, _ wording: Wording) {
    self.weeks = weeks
    self.trustBefore = trustBefore
    self.currency = currency
    self.wording = wording
  }

  var text: String {
    let parts = [reached, told, foundOut, consent, felt, bought, trust, gone].compactMap { $0 }
    return parts.isEmpty ? "Nothing happened." : parts.joined(separator: " ")
  }

  private var reached: String? {
    let counts = Tactic.allCases.map { tactic in (tactic, weeks.count { $0.reachedBy.contains(tactic) }) }
    let names = counts.filter { $0.1 > 0 }.map { tactic, count in
      let name = wording.vocabulary.name(of: tactic)
      return weeks.count == 1 ? name : count == weeks.count ? "\(name) every week" : "\(name) in \(count) weeks"
    }
    return names.isEmpty ? nil : "Reached by \(listed(names))."
  }

  private var told: String? { learned("Was told of", \.told) }
  private var foundOut: String? { learned("Found out about", \.foundOut) }

  /// What they came to know, in the order of the kinds; a twentieth or less is not worth a word.
  private func learned(_ verb: String, _ part: (Lesson) -> Double) -> String? {
    var sums: [(kind: Kind?, sum: Double)] = []
    for lesson in weeks.flatMap(\.learned) {
      if let place = sums.firstIndex(where: { $0.kind == lesson.kind }) {
        sums[place].sum += part(lesson)
      } else {
        sums.append((lesson.kind, part(lesson)))
      }
    }
    let names = sums.filter { $0.sum > 0.05 }.map { kind, sum in
      "\(kind.map { "\($0.name) data" } ?? "data being passed on") (\(Figure.percent.text(min(sum, 1))))"
    }
    return names.isEmpty ? nil : "\(verb) \(listed(names))."
  }

  private var consent: String? {
    func names(_ kinds: [Kind]) -> String {
      var seen: [String] = []
      for kind in kinds where !seen.contains(kind.name) { seen.append(kind.name) }
      return listed(seen)
    }
    let (gave, withdrew) = (weeks.flatMap(\.gave), weeks.flatMap(\.withdrew))
    var parts: [String] = []
    if !gave.isEmpty { parts.append("Said yes to the use of \(names(gave)).") }
    if !withdrew.isEmpty { parts.append("Said no to the use of \(names(withdrew)).") }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The mean over the weeks in which something reached them.
  private var felt: String? {
    let reached = weeks.filter { !$0.reachedBy.isEmpty }
    guard !reached.isEmpty else { return nil }
    func mean(_ part: (StoryWeek) -> Double) -> Double { reached.reduce(0) { $0 + part($1) } / Double(reached.count) }
    let figure = Figure.decimals(2)
    let surprise = figure.text(mean(\.surprise))
    return "Felt benefit \(figure.text(mean(\.benefit))), risk \(figure.text(mean { $0.knownRisk + $0.surprise }))"
      + (surprise == figure.text(0) ? "." : ", of it surprise \(surprise).")
  }

  private var bought: String? {
    let count = weeks.reduce(0) { $0 + $1.purchases }
    guard count > 0 else { return nil }
    let money = Figure.money(currency).text(weeks.reduce(0) { $0 + $1.spend })
    return count == 1 ? "Bought for \(money)." : "Bought \(count) times for \(money)."
  }

  private var trust: String? {
    guard let now = weeks.last?.trust else { return nil }
    let (amount, level) = (Figure.points.text(abs(now - trustBefore)), Figure.points.text(now))
    if abs(now - trustBefore) < 0.05 { return "Trust stayed at \(level)." }
    return now < trustBefore ? "Trust fell by \(amount) to \(level)." : "Trust rose by \(amount) to \(level)."
  }

  private var gone: String? {
    guard let last = weeks.last else { return nil }
    switch last.standing {
    case .active: return nil
    case .left(let week) where week >= weeks[0].week: return "Left for good."
    case .lapsed(let week) where week >= weeks[0].week: return "Drifted away."
    case .left, .lapsed: return "No longer a customer."
    }
  }
}
