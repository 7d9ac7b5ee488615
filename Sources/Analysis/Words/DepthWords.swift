public import Reports
public import Simulation

extension Tactic {
  /// What its contacts show at each level of depth that has a name: a number between 0 and 1 means little to anybody.
  public var depths: [Definition] {
    let (light, moderate, deep) = depthExamples
    return [Definition("light (0.2)", light), Definition("moderate (0.5)", moderate), Definition("deep (0.8)", deep)]
  }

  private var depthExamples: (light: String, moderate: String, deep: String) {
    switch self {
    case .nameInEmail:
      (
        "'Dear Maya' at the head of a mail", "her name and town in the subject",
        "her name in every line, with when she joined"
      )
    case .birthdayOffer:
      (
        "a greeting in the month of the birthday", "a voucher on the day",
        "a voucher on the day that names her age"
      )
    case .recommendations:
      (
        "what many buy with what is in the basket", "a row picked from what she bought this year",
        "what she will want this week, with why we think so"
      )
    case .shoppingList:
      (
        "a list of what she buys every week", "a list with what runs out by Friday",
        "a filled basket with what nobody told us she needs"
      )
    case .crossSell:
      (
        "a case beside every phone", "the case for the phone that she bought",
        "a case for the phone that she only looked at, with the price she can bear"
      )
    case .browsingReminder:
      (
        "'have you seen what is new in shoes?'", "the shoes that she looked at",
        "the shoes, how often she came back to them, and her size"
      )
    case .retargeting:
      (
        "an ad of the shop, elsewhere", "an ad with the sort of boots that she looked at elsewhere",
        "those very boots, on every site, the same evening"
      )
    case .lookalike:
      (
        "an ad to people of her age and town", "an ad to households with her income and hobbies",
        "a letter that knows what a data seller says of her debts and children"
      )
    case .locationPush:
      (
        "an offer when she is in town", "an offer as she comes near the shop",
        "an offer for the shelf that she stands before"
      )
    case .lifeEvent:
      (
        "'moving this year?' in a newsletter", "an offer for movers after she looked at boxes",
        "congratulations on a child that she told nobody of"
      )
    case .pricePersonalization:
      (
        "a discount for who has not been here for long", "a price that follows how often she buys",
        "the highest price that she is thought to pay"
      )
    case .serviceMemory:
      (
        "her name when she calls", "her last order on the screen of who answers",
        "every call, complaint and mood of hers, said back to her"
      )
    }
  }
}
