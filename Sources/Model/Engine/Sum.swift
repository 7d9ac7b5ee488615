/// What is summed over customers in a week: the numerators and denominators of every measure.
package enum Sum: Int, CaseIterable, Sendable {
  case ability, benevolence, integrity, skepticism, loyalty, anger
  case active, left, lapsed, activeBefore
  case spend, value, purchases, optedIn, knowledge
  case reached, benefit, risk, pressure, good, bad
}
