/// A way to write a number for people: the same on every machine, whatever the locale.
///
/// ```swift
/// Figure.points.text(48.23)              // 48.2
/// Figure.difference.text(-3.04)          // −3.0
/// Figure.percent.text(0.052)             // 5.2%
/// Figure.money("€").text(1234.5)         // €1,234.50
/// Figure.points.interval(48.2, 47.9, 48.5)  // 48.2 (47.9 to 48.5)
/// ```
///
/// The minus is the typographic one; renderers put a hyphen where that cannot be shown.
public enum Figure: Sendable, Hashable {
  /// An attitude on the scale of 0 to 100, one decimal.
  case points
  /// A difference of attitudes, with its sign.
  case difference
  /// A share in 0...1, in percent, one decimal.
  case percent
  /// A difference of shares in 0...1, in percent, with its sign.
  case percentDifference
  /// A whole number with thousands separators.
  case count
  /// An amount in the currency named, two decimals.
  case money(String)
  /// A difference of amounts in the currency named, with its sign.
  case moneyDifference(String)
  /// A number with as many decimals as given.
  case decimals(Int)
}
