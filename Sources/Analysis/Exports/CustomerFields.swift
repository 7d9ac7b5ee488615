import Reports
import Simulation

/// A customer of the story, with your lines and without.
struct CustomerRow: Sendable {
  let customer: Customer
  /// The same person with the same luck if we do nothing.
  let other: Customer

  /// The most rows: customers are dealt so that the first are a fair sample.
  static let capacity = 5_000

  static func fields(of plan: Plan) -> [DataField<CustomerRow>] {
    let customers = plan.customers
    let money = plan.market.currency
    // The model reckons them with seven digits; more would be noise.
    @Sendable func shown(_ value: Double, _ figure: Figure) -> Cell {
      .number(Double(Float(value).description) ?? value, figure)
    }
    typealias Row = CustomerRow
    func both(
      _ name: String, _ meaning: String, _ figure: Figure, unit: String, range: String,
      _ value: @escaping @Sendable (Customer) -> Double
    ) -> [DataField<Row>] {
      [
        DataField(name, "\(meaning) at the end", unit: unit, range: range) { shown(value($0.customer), figure) },
        DataField("\(name)_baseline", "The same if we do nothing", unit: unit, range: range) {
          shown(value($0.other), figure)
        },
      ]
    }
    func attitude(
      _ name: String, _ start: @escaping @Sendable (Customer) -> Double, _ now: @escaping @Sendable (Customer) -> Double
    ) -> [DataField<Row>] {
      let title = name.capitalizedFirst
      return [
        DataField("\(name)_start", "\(title) at the start", unit: "points", range: "0 to 100") {
          shown(start($0.customer), .points)
        }
      ] + both(name, title, .points, unit: "points", range: "0 to 100", now)
    }
    func trait(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Customer) -> Double) -> DataField<Row> {
      DataField(name, meaning, unit: "share of the most there is", range: "0 to 1") {
        shown(value($0.customer), .decimals(3))
      }
    }
    let standings = Customer.Standing.words
    let who: [DataField<Row>] = [
      DataField("customer", "The number by which 'meet' knows them", range: "c-00000 and so on") {
        .text(Names.id($0.customer.id, customers: customers))
      },
      DataField("name", "A first name; several share one") { .text(Names.name(of: $0.customer.id)) },
      DataField("segment", "Their segment") { .text($0.customer.segment) },
      DataField("standing", "Where they stand at the end", values: standings) { .text($0.customer.standing.word) },
      DataField("gone", "The week in which they left or drifted away", unit: "weeks", missing: "they are still here") {
        $0.customer.standing.week.map { .number(Double($0), .count) } ?? .blank
      },
      DataField("standing_baseline", "Where they would stand if we do nothing", values: standings) {
        .text($0.other.standing.word)
      },
    ]
    let felt =
      attitude("trust", { $0.startTrust }, { $0.trust })
      + attitude("skepticism", { $0.startSkepticism }, { $0.skepticism })
      + attitude("loyalty", { $0.startLoyalty }, { $0.loyalty })
      + both("spend", "Money spent so far", .money(money), unit: money, range: "0 or more") { $0.spend }
    let born: [DataField<Row>] = [
      trait("concern", "How much privacy matters to them") { $0.concern },
      trait("appetite", "How much they like what is personal") { $0.appetite },
      trait("literacy", "How well they know what is done with data") { $0.literacy },
      trait("reactance", "How much they resist being pushed") { $0.reactance },
      trait("forgiveness", "How much of a gap an apology closes") { $0.forgiveness },
      DataField("rate", "How often they buy", unit: "purchases a week", range: "0 or more") {
        shown($0.customer.rate, .decimals(3))
      },
      DataField("basket", "For how much they buy", unit: "\(money) a purchase", range: "0 or more") {
        shown($0.customer.basket, .money(money))
      },
    ]
    return who + felt + born
  }
}

extension Customer.Standing {
  fileprivate static let words = [
    DataColumn.Value("active", "Still buys here"), DataColumn.Value("lapsed", "Drifted away for ordinary reasons"),
    DataColumn.Value("left", "Left over trust"),
  ]

  fileprivate var word: String {
    switch self {
    case .active: "active"
    case .lapsed: "lapsed"
    case .left: "left"
    }
  }
}
