/// A rounded number taken apart into sign, whole and fraction; never a negative zero.
struct Digits {
  private let isNegative: Bool
  private let isZero: Bool
  private let digits: String?

  /// Rounds half away from zero to at most nine decimals.
  init(_ value: Double, decimals: Int) {
    let decimals = min(max(decimals, 0), 9)
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value.magnitude * scale).rounded()
    isZero = scaled == 0
    isNegative = value < 0 && scaled != 0
    guard scaled.isFinite else {
      digits = nil
      return
    }
    guard scaled < 1e18 else {
      digits = value.magnitude.description
      return
    }
    let (whole, fraction) = UInt64(scaled).quotientAndRemainder(dividingBy: UInt64(scale))
    let padded = String(repeating: "0", count: decimals - min(decimals, String(fraction).count)) + String(fraction)
    digits = Digits.grouped(String(whole)) + (decimals > 0 ? "." + padded : "")
  }

  /// Returns the number with what belongs before and after it; `plus` stands before what is above zero.
  func text(plus: String = "", before: String = "", after: String = "") -> String {
    guard let digits else { return "n/a" }
    let sign = isNegative ? "\u{2212}" : isZero ? "" : plus
    return sign + before + digits + after
  }

  /// The decimals that tell steps of a size apart.
  static func decimals(forSteps step: Double) -> Int {
    var decimals = 0
    var scaled = step.magnitude
    while decimals < 9, (scaled - scaled.rounded()).magnitude > 1e-6 * scaled {
      scaled *= 10
      decimals += 1
    }
    return decimals
  }

  private static func grouped(_ whole: String) -> String {
    var result = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
