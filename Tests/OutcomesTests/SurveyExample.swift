import Scenarios

@testable import Analysis

/// The answers of customers who do not exist, for `Guides/survey.csv`: made of three kinds of people and a seed.
enum SurveyExample {
  /// What a kind of people thinks, from 1 to 5, and how many of 100 are of it.
  private struct Kind {
    let percent: Int
    let thinks: [Questionnaire.Trait: Int]
  }

  private static let kinds = [
    Kind(
      percent: 25,
      thinks: [
        .concern: 5, .appetite: 2, .literacy: 4, .reactance: 4, .ability: 2, .benevolence: 2, .integrity: 2,
        .skepticism: 4,
      ]),
    Kind(
      percent: 55,
      thinks: [
        .concern: 3, .appetite: 4, .literacy: 3, .reactance: 3, .ability: 3, .benevolence: 3, .integrity: 3,
        .skepticism: 3,
      ]),
    Kind(
      percent: 20,
      thinks: [
        .concern: 1, .appetite: 5, .literacy: 2, .reactance: 2, .ability: 4, .benevolence: 4, .integrity: 4,
        .skepticism: 2,
      ]),
  ]

  /// The file, as a spreadsheet would save it with commas.
  static func csv(people: Int = 240, seed: Int = 12) -> String {
    var dice = Dice(seed)
    var rows = [Questionnaire.items.map(\.code).joined(separator: ",")]
    for _ in 0..<people {
      let place = dice.number(1...100)
      let kind = place <= kinds[0].percent ? kinds[0] : place <= 100 - kinds[2].percent ? kinds[1] : kinds[2]
      rows.append(
        Questionnaire.items.map { item in
          if dice.number(1...40) == 1 { return "" }
          let thought = kind.thinks[item.trait] ?? 3
          let said = (item.isReversed ? 6 - thought : thought) + dice.number(-1...1)
          return String(min(5, max(1, said)))
        }.joined(separator: ","))
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
