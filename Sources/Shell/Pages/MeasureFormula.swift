import Analysis
import Reports
import Simulation

/// How a measure is made, and that again with the numbers of now.
struct MeasureFormula {
  let measure: Measure

  /// How it is made, in one sentence; nil where its one line says it.
  var sentence: String? {
    switch measure {
    case .trust:
      "Made of its facets, each with its weight: \(weights.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: " + "))."
    case .ability, .benevolence, .integrity:
      "A facet of trust: it weighs \(weights.first { $0.0 == measure }?.1 ?? "") in trust as a whole."
    case .skepticism: "What it was at the start, and every change since as it was booked: why skepticism."
    case .loyalty: "It follows trust and what was felt, slowly; each change is booked: why loyalty."
    case .spend: "Summed from week 1, per customer of week 0: whoever has left spends nothing and still counts."
    case .value:
      "Summed from week 1: margin and earnings less what contacts, incentives, compensation and breaches cost, divided by (1 + discount)^(week / 52); all items: scores."
    case .active: "Of the customers of week 0, all who have neither left over trust nor drifted away."
    case .left, .lapsed: "A part of the customers of week 0; with those still active they make up all."
    case .knowledge:
      "Mean over customers of how many of the kinds held they know of; being told or finding out raises it."
    case .optedIn: "Mean over active customers of the part of the kinds held to which they consent."
    case .benefit, .risk, .pressure: "Mean over those whom a tactic reached this week; 0 where it reached nobody."
    case .reached: "Customers whom a tactic reached this week, as a part of those who still buy here."
    case .anger: "Mean over the customers of week 0; it fades within weeks and is what makes customers leave."
    case .purchases, .praise, .complaints: "Counted this week, per customer of week 0."
    }
  }

  /// The formula with the numbers of a week; nil where it has no parts.
  func filled(_ course: Course, week: Int, currency: String) -> String? {
    func now(_ other: Measure, week at: Int? = nil) -> String {
      other.figure(currency).text(course.estimate(other, in: [], week: at ?? week).mean)
    }
    func change(_ measure: Measure) -> String {
      let difference =
        course.estimate(measure, in: [], week: week).mean - course.estimate(measure, in: [], week: 0).mean
      return "\(difference < 0 ? "−" : "+") \(Figure.decimals(1).text(abs(difference)))"
    }
    switch measure {
    case .trust:
      return "Now: \(weights.map { "\($0.1) × \(now($0.0))" }.joined(separator: " + ")) = \(now(.trust))"
    case .skepticism, .loyalty, .ability, .benevolence, .integrity:
      return "Now: \(now(measure, week: 0)) at the start \(change(measure)) since = \(now(measure))"
    case .spend where week > 0:
      let before = course.estimate(.spend, in: [], week: week - 1).mean
      let thisWeek = measure.figure(currency).text(course.estimate(.spend, in: [], week: week).mean - before)
      return "Now: \(now(.spend, week: week - 1)) up to week \(week - 1) + \(thisWeek) in it = \(now(.spend))"
    case .active: return "Now: 100% − left \(now(.left)) − drifted away \(now(.lapsed)) = \(now(.active))"
    case .left, .lapsed:
      let other: Measure = measure == .left ? .lapsed : .left
      return "Now: 100% − active \(now(.active)) − \(other.rawValue) \(now(other)) = \(now(measure))"
    default: return nil
    }
  }

  /// The facets with their weights as they are printed.
  private var weights: [(Measure, String)] {
    [(.ability, Facet.ability), (.benevolence, .benevolence), (.integrity, .integrity)].map { measure, facet in
      // Through its text: the Float itself has digits that nobody wrote.
      (measure, decimal(Double("\(facet.weight)") ?? 0))
    }
  }

  /// Rows of the evidence.
  var sources: [String] {
    switch measure {
    case .trust: ["Mayer", "Colquitt", "K31", "K20", "K17"]
    case .ability, .benevolence, .integrity: ["Mayer", "Colquitt", "K21"]
    case .skepticism: ["S6", "S7", "K22"]
    case .loyalty: ["S8", "K29"]
    case .spend, .purchases: ["Fader-2005", "Fader-2013", "K9", "K16"]
    case .value: ["K14", "S11"]
    case .active, .left, .lapsed: ["K15", "K24", "K30"]
    case .optedIn: ["K7", "K10"]
    case .benefit, .risk: ["K1", "K2", "S5"]
    case .reached: []
    case .anger: ["K12", "K16", "K29"]
    case .pressure: ["K28", "K5"]
    case .knowledge: ["S3", "S2"]
    case .praise, .complaints: ["K25", "K12"]
    }
  }
}
