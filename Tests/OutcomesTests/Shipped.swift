import Language
import Scenarios
import Simulation

/// The scenarios that come with the program, read from the source tree.
enum Shipped {
  static let ids = [
    "bank", "breach", "charity", "data-for-sale", "fine-print", "following-ad", "happy-medium", "health-app",
    "loyalty-card", "night-train", "shopping-list", "streaming", "telco", "tour",
  ]

  static let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/scenarios"

  static func open(_ id: String) throws -> Scenario { try Scenarios.open(file: "\(folder)/\(id).yaml") }
}

extension Scenario {
  /// The course of what somebody types at the prompt of week 0.
  func course(_ lines: String..., weeks: Int? = nil, ledger: Bool = false) throws -> Course {
    try course(lines, weeks: weeks, ledger: ledger)
  }

  func course(_ lines: [String], weeks: Int? = nil, ledger: Bool = false) throws -> Course {
    let acts = try lines.compactMap { try parse($0, in: .prompt, vocabulary: vocabulary)?.dated(now: 0) }
    return try simulate(plan(acts, weeks: weeks), ledger: ledger)
  }
}

extension Course {
  /// A measure in a week.
  subscript(_ measure: Measure, _ week: Int) -> Double { estimate(measure, week: week).mean }
}
