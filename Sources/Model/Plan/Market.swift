/// A group of customers who are alike in how they feel about data and in how they buy.
public struct Segment: Hashable, Sendable {
  /// The word that lines use.
  public var name: String
  /// The proportion of all customers, 0...1.
  public var share: Double
  /// Mean privacy concern, 0...1.
  public var concern: Double
  /// Mean appetite for personalization, 0...1.
  public var appetite: Double
  /// Mean understanding of how data is used, 0...1.
  public var literacy: Double
  /// Mean readiness to resist pressure, 0...1.
  public var reactance: Double
  /// Mean readiness to forgive, 0...1.
  public var forgiveness: Double
  /// Mean purchases a week.
  public var rate: Double
  /// Mean basket in the market's currency.
  public var basket: Double
  /// Mean prior trust, 0...1.
  public var trust: Double
  /// Mean prior skepticism, 0...1.
  public var skepticism: Double

  /// Makes a segment of ordinary customers; what is not given is the default, all assumed.
  public init(
    name: String, share: Double, concern: Double = 0.55, appetite: Double = 0.55, literacy: Double = 0.5,
    reactance: Double = 0.5, forgiveness: Double = 0.5, rate: Double = 0.25, basket: Double = 35,
    trust: Double = 0.5, skepticism: Double = 0.45
  ) {
    self.name = name
    self.share = share
    self.concern = concern
    self.appetite = appetite
    self.literacy = literacy
    self.reactance = reactance
    self.forgiveness = forgiveness
    self.rate = rate
    self.basket = basket
    self.trust = trust
    self.skepticism = skepticism
  }
}

/// A named level of prior trust and skepticism.
public enum Prior: String, CaseIterable, Sendable {
  case trusted, ordinary, distrusted

  /// Mean trust, 0...1.
  public var trust: Double {
    switch self {
    case .trusted: 0.80
    case .ordinary: 0.50
    case .distrusted: 0.25
    }
  }

  /// Mean skepticism, 0...1.
  public var skepticism: Double {
    switch self {
    case .trusted: 0.25
    case .ordinary: 0.45
    case .distrusted: 0.70
    }
  }
}

/// The customers of a firm and the money that they bring: what a run needs besides lines.
public struct Market: Hashable, Sendable {
  /// How long the customers have been with the firm.
  public enum Base: String, CaseIterable, Sendable {
    /// Ordinary drop-out scaled so that about 5 % lapse in a year (assumed).
    case established
    /// Drop-out as in the CDNOW cohort of new customers.
    case new
  }

  /// What things cost the firm, in the currency.
  public struct Costs: Hashable, Sendable {
    /// One contact of a tactic with a customer.
    public var contact: [Tactic: Double]
    /// One breached record.
    public var breachedRecord: Double

    /// Makes the value.
    public init(contact: [Tactic: Double] = [:], breachedRecord: Double = 148) {
      self.contact = contact
      self.breachedRecord = breachedRecord
    }
  }

  /// What passing data on earns per active customer and week, in the currency.
  public struct Earnings: Hashable, Sendable {
    /// From partners.
    public var partners: Double
    /// From brokers.
    public var brokers: Double

    /// Makes the value.
    public init(partners: Double = 0, brokers: Double = 0) {
      self.partners = partners
      self.brokers = brokers
    }
  }

  /// In the order in which customers are dealt to them.
  public var segments: [Segment]
  /// Every kind of data that lines may name: the eight of the design, then the scenario's own.
  public var kinds: [KindFacts]
  /// How long the customers have been here.
  public var base: Base
  /// The sign or code of the currency, such as `$`.
  public var currency: String
  /// The part of the price that is margin, 0...1.
  public var margin: Double
  /// Yearly rate at which later money is discounted, 0...1.
  public var discount: Double
  /// What the firm pays.
  public var costs: Costs
  /// What passing data on brings.
  public var earnings: Earnings

  /// Makes the value.
  public init(
    segments: [Segment], kinds: [KindFacts] = KindFacts.standard, base: Base = .established, currency: String = "$",
    margin: Double = 0.3, discount: Double = 0.1, costs: Costs = Costs(), earnings: Earnings = Earnings()
  ) {
    self.segments = segments
    self.kinds = kinds
    self.base = base
    self.currency = currency
    self.margin = margin
    self.discount = discount
    self.costs = costs
    self.earnings = earnings
  }
}
