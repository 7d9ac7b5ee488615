import Language
import Reports
import Simulation

extension Ground {
  /// The fact with its weeks and figures, such as `week 1: finding out −11.1 trust, by apply shopping-list depth=deep`.
  func text(_ currency: String, _ wording: Wording) -> String {
    func name(_ kind: Kind?) -> String { kind.map { "\($0.name) data" } ?? "data being passed on" }
    func amount(_ quantity: Quantity, _ value: Double) -> String {
      "\(quantity.measure.differenceFigure(currency).text(value)) \(quantity.rawValue)"
    }
    switch self {
    case .trait(let trait, let value): return "\(trait) \(Figure.points.text(100 * value)) of 100"
    case .pace(let rate, let basket):
      return "\(Figure.decimals(2).text(rate)) purchases a week, basket \(Figure.money(currency).text(basket))"
    case .level(let quantity, let week, let value):
      return "week \(week): \(quantity.rawValue) \(Figure.points.text(value))"
    case .reached(let tactic, let weeks):
      return "\(spoken(weeks)): reached by \(wording.vocabulary.name(of: tactic))"
    case .unreached(let weeks): return "\(spoken(weeks)): reached by nothing"
    case .told(let kind, let week, let part):
      return "week \(week): told of \(name(kind)), \(Figure.percent.text(part))"
    case .foundOut(let kind, let week, let part):
      return "week \(week): found out about \(name(kind)), \(Figure.percent.text(part))"
    case .learned(let weeks, let sum): return "\(spoken(weeks)): learned \(Figure.percent.text(sum)) of a kind in all"
    case .answer(let kind, let isYes, let week): return "week \(week): \(isYes ? "yes" : "no") to \(name(kind))"
    case .felt(let feeling, let weeks, let mean):
      return "\(spoken(weeks)): \(feeling.rawValue) \(Figure.decimals(2).text(mean))"
    case .bought(let weeks, let count, let spend):
      let purchases = count == 1 ? "1 purchase" : "\(Figure.count.text(Double(count))) purchases"
      return "\(spoken(weeks)): \(purchases), \(Figure.money(currency).text(spend))"
    case .entry(let quantity, let driver, let weeks, let sum):
      let line = driver.act.map { ", by \(wording.datedLine($0))" } ?? ""
      return "\(spoken(weeks)): \(driver.mechanism.phrase) \(amount(quantity, sum))\(line)"
    case .entries(let quantity, let mechanism, let weeks, let sum):
      return "\(spoken(weeks)): \(mechanism.phrase) \(amount(quantity, sum))"
    case .allBut(let quantity, let mechanism, let weeks, let sum):
      return "\(spoken(weeks)): all but \(mechanism.phrase) \(amount(quantity, sum))"
    case .standing(.active): return "still a customer"
    case .standing(.left(let week)): return "week \(week): left over trust"
    case .standing(.lapsed(let week)): return "week \(week): drifted away for ordinary reasons"
    }
  }
}

/// `week 3` or `weeks 1-13`.
func spoken(_ weeks: ClosedRange<Int>) -> String {
  weeks.lowerBound == weeks.upperBound ? "week \(weeks.lowerBound)" : "weeks \(weeks.lowerBound)-\(weeks.upperBound)"
}

/// `week 3`, `weeks 1-13` or, where weeks are missing in between, `9 of the weeks 1-13`.
private func spoken(_ weeks: [Int]) -> String {
  guard let first = weeks.first, let last = weeks.last else { return "no week" }
  return (weeks.count == last - first + 1 ? "" : "\(weeks.count) of the ") + spoken(first...last)
}
