import Reports
public import Simulation

extension Customer {
  /// Traits in words: under 35, to 65, above.
  func traits(_ currency: String) -> String {
    func word(_ value: Double, _ words: [String]) -> String { words[value < 0.35 ? 0 : value < 0.65 ? 1 : 2] }
    let words = [
      word(concern, ["worries little about privacy", "thinks of privacy now and then", "guards their privacy"]),
      word(appetite, ["cares little for personal offers", "likes some personal offers", "enjoys personal offers"]),
      word(
        literacy,
        ["knows little of how data is used", "has some idea of how data is used", "knows how data is used"]),
      "buys \(pace) for about \(Figure.money(currency).text(basket))",
    ]
    return listed(words) + "."
  }

  private var pace: String {
    let weeks = rate > 0 ? (1 / rate).rounded() : .infinity
    if weeks <= 1 { return "every week" }
    return weeks > 52 ? "less than once a year" : "about every \(Figure.count.text(weeks)) weeks"
  }

  /// How they stand with the firm.
  public var ending: String {
    switch standing {
    case .active: "Still a customer."
    case .lapsed(let week): "Drifted away in week \(week)."
    case .left(let week): "Left over trust in week \(week)."
    }
  }
}
