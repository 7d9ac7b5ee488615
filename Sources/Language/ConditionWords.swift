public import Simulation

/// Conditions as one says them across a table, for whoever does not type.
extension Condition {
  /// What must hold, such as `trust no more than 5 points below doing nothing`.
  public func words(currency: String) -> String {
    tests.map { $0.words(currency) }.joined(separator: " and ")
  }
}

extension Condition.Test {
  fileprivate func words(_ currency: String) -> String {
    let whom = segments.isEmpty ? "" : " among " + segments.joined(separator: " and ")
    return measure.subject + whom + " " + bound(currency) + (week.map { " in week \($0)" } ?? "")
  }

  private func bound(_ currency: String) -> String {
    let isFloor = [.atLeast, .more].contains(comparison)
    switch value {
    case .number(let number):
      let amount = measure.amount(number, currency)
      switch comparison {
      case .atLeast: return "at least \(amount)"
      case .more: return "above \(amount)"
      case .atMost: return "at most \(amount)"
      case .less: return "below \(amount)"
      }
    case .relative(let reference, let factor, let offset):
      let base = (factor == 1 ? "" : percent(factor) + " of ") + reference.words
      let by = measure.amount(abs(offset), currency)
      if offset == 0 {
        switch comparison {
        case .atLeast: return "not below \(base)"
        case .more: return "above \(base)"
        case .atMost: return "not above \(base)"
        case .less: return "below \(base)"
        }
      }
      // A floor below its base and a ceiling above it leave room; the others ask for more than the base.
      let side = offset < 0 ? "below" : "above"
      let leavesRoom = isFloor == (offset < 0)
      let isStrict = [.more, .less].contains(comparison)
      let limit = leavesRoom ? (isStrict ? "less than" : "no more than") : (isStrict ? "more than" : "at least")
      return "\(limit) \(by) \(side) \(base)"
    }
  }
}

extension Condition.Reference {
  fileprivate var words: String {
    switch self {
    case .baseline: "doing nothing"
    case .start: "the start"
    }
  }
}

extension Measure {
  /// What a condition says it is about.
  fileprivate var subject: String {
    switch self {
    case .spend, .value: "\(rawValue) per customer"
    case .active: "customers still here"
    case .left: "leavers"
    case .lapsed: "customers who drifted away"
    case .optedIn: "consents given"
    case .reached: "customers reached"
    default: rawValue
    }
  }

  /// An amount in its unit.
  fileprivate func amount(_ amount: Double, _ currency: String) -> String {
    switch unit {
    case .points: amount == 1 ? "1 point" : "\(decimal(amount)) points"
    case .share: percent(amount) + (self == .optedIn ? "" : " of customers")
    case .money: amount < 0 ? "-\(currency)\(decimal(-amount))" : "\(currency)\(decimal(amount))"
    case .plain: decimal(amount)
    }
  }
}
