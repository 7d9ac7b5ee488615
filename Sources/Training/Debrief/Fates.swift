import Analysis
import Reports
public import Simulation

/// What became of one customer in each of several courses: the same person with the same luck.
public struct Fates: Sendable {
  /// A course and how the customer stands at its end.
  public struct Fate: Sendable {
    /// The team or try.
    public var name: String
    /// As they stand there.
    public var customer: Customer
  }

  /// Who it is.
  public let id: Int
  /// In the order of the courses.
  public let fates: [Fate]

  /// The customers whose fates differ most, one of a segment as far as there are segments; nobody where all went alike.
  ///
  /// - Parameter everyone: The customers of each course, by id, with the name of the course.
  public static func most(_ count: Int, among everyone: [(name: String, customers: [Customer])]) -> [Fates] {
    guard let first = everyone.first?.customers, everyone.count > 1 else { return [] }
    let ranked = first.indices.map { place in (place, spread(everyone.map { $0.customers[place] })) }
      .filter { $0.1 >= 1 }.sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map(\.0)
    var chosen: [Int] = []
    func choose(_ isWanted: (Int) -> Bool) {
      for place in ranked where chosen.count < count && !chosen.contains(place) && isWanted(place) {
        chosen.append(place)
      }
    }
    func isNew(_ place: Int) -> Bool {
      !chosen.contains { Names.name(of: first[$0].id) == Names.name(of: first[place].id) }
    }
    choose { place in isNew(place) && !chosen.contains { first[$0].segment == first[place].segment } }
    choose(isNew)
    return chosen.map { place in
      Fates(id: first[place].id, fates: everyone.map { Fate(name: $0.name, customer: $0.customers[place]) })
    }
  }

  /// How far apart someone's fates are: that they left over trust in one and not in another counts before all else.
  private static func spread(_ fates: [Customer]) -> Double {
    let left = fates.count(where: \.hasLeft)
    let trust = fates.map(\.trust)
    let parts = left > 0 && left < fates.count ? 1000.0 : 0
    return parts + (trust.max() ?? 0) - (trust.min() ?? 0)
  }

  /// Where it went worst: where they left first, else where they trust least.
  public var worst: Fate? { fates.min { $0.customer.wellbeing < $1.customer.wellbeing } }
  /// Where it went best.
  public var best: Fate? { fates.max { $0.customer.wellbeing < $1.customer.wellbeing } }

  /// `left over trust in red (week 8), gold (week 9); still a customer in blue (trust 61.2)`.
  public var sentence: String {
    func told(_ isMeant: (Customer.Standing) -> Bool, _ words: String, _ detail: (Customer) -> String) -> String? {
      let some = fates.filter { isMeant($0.customer.standing) }
      return some.isEmpty
        ? nil : "\(words) in " + some.map { "\($0.name) (\(detail($0.customer)))" }.joined(separator: ", ")
    }
    let trust: (Customer) -> String = { "trust \(Figure.points.text($0.trust))" }
    return [
      told({ if case .left = $0 { true } else { false } }, "left over trust") { "week \($0.weekOfEnd ?? 0)" },
      told({ if case .lapsed = $0 { true } else { false } }, "drifted away") { "week \($0.weekOfEnd ?? 0)" },
      told({ $0 == .active }, "still a customer", trust),
    ].compactMap { $0 }.joined(separator: "; ")
  }
}

extension Customer {
  fileprivate var hasLeft: Bool { if case .left = standing { true } else { false } }

  /// The week in which they left or drifted away.
  fileprivate var weekOfEnd: Int? {
    switch standing {
    case .active: nil
    case .left(let week), .lapsed(let week): week
    }
  }

  /// A rank: who left early is worst off, who stays with much trust best.
  fileprivate var wellbeing: Double {
    if case .left(let week) = standing { return Double(week) - 10_000 }
    return trust
  }
}
