public import Reports
public import Simulation

extension Measure {
  /// Its name at the head of a chart or a column, such as `Opted in`.
  public var title: String {
    let name = self == .optedIn ? "opted in" : rawValue
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Its name within a sentence, with what the value is of.
  public var phrase: String {
    switch self {
    case .spend: "spend per customer"
    case .value: "value per customer"
    case .active: "still customers"
    case .left: "left over trust"
    case .lapsed: "drifted away"
    case .optedIn: "opted in"
    case .benefit: "benefit felt"
    case .risk: "risk felt"
    default: rawValue
    }
  }

  /// How its values are written.
  public func figure(_ currency: String) -> Figure { unit.figure(currency) }

  /// How a difference of two of its values is written.
  public func differenceFigure(_ currency: String) -> Figure { unit.differenceFigure(currency) }
}

extension Measure.Unit {
  /// How values are written.
  public func figure(_ currency: String) -> Figure {
    switch self {
    case .points: .points
    case .share: .percent
    case .money: .money(currency)
    case .plain: .decimals(3)
    }
  }

  /// How a difference of two values is written.
  public func differenceFigure(_ currency: String) -> Figure {
    switch self {
    case .points: .difference
    case .share: .percentDifference
    case .money: .moneyDifference(currency)
    case .plain: .decimals(3)
    }
  }
}
