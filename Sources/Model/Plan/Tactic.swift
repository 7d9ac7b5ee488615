/// A way to personalize.
public enum Tactic: String, CaseIterable, Sendable {
  case nameInEmail = "name-in-email"
  case birthdayOffer = "birthday-offer"
  case recommendations
  case shoppingList = "shopping-list"
  case crossSell = "cross-sell"
  case browsingReminder = "browsing-reminder"
  case retargeting
  case lookalike
  case locationPush = "location-push"
  case lifeEvent = "life-event"
  case pricePersonalization = "price-personalization"
  case serviceMemory = "service-memory"

  /// What the model knows of the tactic before any clause is given. All assumed.
  public var profile: TacticProfile {
    switch self {
    case .nameInEmail: TacticProfile(uses: [.declared], relevance: 0.35, intrusion: 0.0, breadth: 0.1)
    case .birthdayOffer: TacticProfile(uses: [.declared], relevance: 0.6, intrusion: 0.0, times: 0.02, breadth: 0.2)
    case .recommendations: TacticProfile(uses: [.purchases], relevance: 1.0, intrusion: 0.1, breadth: 0.3)
    case .shoppingList: TacticProfile(uses: [.purchases, .inferred], relevance: 1.1, intrusion: 0.1, breadth: 0.2)
    case .crossSell: TacticProfile(uses: [.purchases, .browsing], relevance: 0.8, intrusion: 0.2, breadth: 0.8)
    case .browsingReminder: TacticProfile(uses: [.browsing], relevance: 0.8, intrusion: 0.2, reach: 0.5, breadth: 0.1)
    case .retargeting: TacticProfile(uses: [.webHistory], relevance: 0.8, intrusion: 0.4, breadth: 0.1)
    case .lookalike: TacticProfile(uses: [.bought], relevance: 0.6, intrusion: 0.2, reach: 0.5, breadth: 0.4)
    case .locationPush: TacticProfile(uses: [.location], relevance: 0.9, intrusion: 0.7, reach: 0.3, breadth: 0.2)
    case .lifeEvent: TacticProfile(uses: [.inferred], relevance: 1.0, intrusion: 0.3, reach: 0.1, breadth: 0.6)
    case .pricePersonalization:
      TacticProfile(uses: [.purchases, .inferred], relevance: 0.4, intrusion: 0.3, breadth: 0.0, markup: 0.06)
    case .serviceMemory:
      TacticProfile(uses: [.purchases, .declared], relevance: 0.7, intrusion: 0.0, reach: 0.2, breadth: 0.2)
    }
  }
}

/// The fixed traits of a tactic: what it uses, what it brings and how it feels.
public struct TacticProfile: Hashable, Sendable {
  /// The kinds of data that it uses unless a line says `using`.
  public var uses: [Kind]
  /// What it brings beside recommendations, which bring 1.
  public var relevance: Double
  /// How much it gets in the way even when it is not `obtrusive`, 0...1.
  public var intrusion: Double
  /// The proportion of customers reached in a week unless a line says `reach=`.
  public var reach: Double
  /// Contacts a week with a customer who is reached unless a line says `times=`.
  public var times: Double
  /// The part of what it moves that goes into a larger basket (cross-buying); the rest goes into more purchases. 0...1.
  public var breadth: Double
  /// What it adds to a price at depth 1, as a proportion of the basket.
  public var markup: Double

  init(
    uses: [Kind], relevance: Double, intrusion: Double, reach: Double = 1, times: Double = 1, breadth: Double,
    markup: Double = 0
  ) {
    self.uses = uses
    self.relevance = relevance
    self.intrusion = intrusion
    self.reach = reach
    self.times = times
    self.breadth = breadth
    self.markup = markup
  }
}

/// A tactic as one line applies it.
public struct Application: Hashable, Sendable {
  /// Which tactic it is.
  public var tactic: Tactic
  /// How personal it is, 0...1. Default 0.5 (moderate).
  public var depth: Double
  /// The proportion of customers reached in a week, 0...1.
  public var reach: Double
  /// Contacts a week with a customer who is reached, 0...20.
  public var times: Double
  /// How well the offer meets the customer, 0...1. Default 0.6 (fair).
  public var fit: Double
  /// Shown in a way that cannot be overlooked.
  public var isObtrusive: Bool
  /// Worked out on the customer's own device: the data does not leave it.
  public var isOnDevice: Bool
  /// The kinds of data that it uses.
  public var using: [Kind]
  /// The segments it is for; empty means all.
  public var to: [String]

  /// Makes the application of a tactic; what is not given is the tactic's default.
  public init(
    _ tactic: Tactic, depth: Double = 0.5, reach: Double? = nil, times: Double? = nil, fit: Double = 0.6,
    isObtrusive: Bool = false, isOnDevice: Bool = false, using: [Kind] = [], to: [String] = []
  ) {
    let profile = tactic.profile
    self.tactic = tactic
    self.depth = depth
    self.reach = reach ?? profile.reach
    self.times = times ?? profile.times
    self.fit = fit
    self.isObtrusive = isObtrusive
    self.isOnDevice = isOnDevice
    self.using = using.isEmpty ? profile.uses : using
    self.to = to
  }
}
