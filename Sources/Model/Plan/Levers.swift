/// How a firm tells customers what it collects and does.
public enum Disclosure: String, CaseIterable, Sendable {
  case none
  case finePrint = "fine-print"
  case notice
  case justInTime = "just-in-time"
  case dashboard
}

/// What a customer may steer.
public enum Control: String, CaseIterable, Sendable {
  case none
  case optOut = "opt-out"
  case optIn = "opt-in"
  case granular
}

/// To whom the firm passes data on.
public enum Sharing: String, CaseIterable, Sendable {
  case none, partners, brokers
}

/// How well data is protected.
public enum Security: String, CaseIterable, Sendable {
  case basic, standard, strong
}

/// What a disclosure asserts. Each is a fact about the firm, so it is true or a lie.
public enum Claim: String, CaseIterable, Sendable {
  case declared, observed, inferred
  case crossSite = "cross-site"
  case bought
  case onDevice = "on-device"
  case notShared = "not-shared"
  case protected, control, benefit, reward

  /// For the five claims "it flows no further than this": that flow.
  public var flow: Flow? {
    switch self {
    case .declared: .declared
    case .observed: .observed
    case .inferred: .inferred
    case .crossSite: .crossSite
    case .bought: .bought
    default: nil
    }
  }
}

/// How the firm answers what went wrong.
public enum Response: String, CaseIterable, Sendable {
  case apology, denial, silence
}

/// Money, or a proportion of the customer's own mean basket.
public enum Amount: Hashable, Sendable {
  /// In the scenario's currency.
  case money(Double)
  /// A proportion of the basket: `.basket(0.05)` is 5 %.
  case basket(Double)

  /// The amount in money for a customer whose mean basket is `basket`.
  public func money(basket: Double) -> Double {
    switch self {
    case .money(let value): value
    case .basket(let part): part * basket
    }
  }
}
