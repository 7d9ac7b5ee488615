/// e to the x and its inverse in double precision for the few numbers that are set up once: the same bits everywhere.
public enum Exact {
  /// e to the x.
  public static func exp(_ x: Double) -> Double {
    let whole = (x * 1.442_695_040_888_963_4).rounded()
    let rest = x - whole * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for n in 1...20 {
      term *= rest / Double(n)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }

  /// The natural logarithm of a positive x.
  public static func log(_ x: Double) -> Double {
    var exponent = x.exponent
    var mantissa = x.significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let s = (mantissa - 1) / (mantissa + 1)
    var power = s
    var sum = 0.0
    for n in stride(from: 1, through: 41, by: 2) {
      sum += power / Double(n)
      power *= s * s
    }
    return Double(exponent) * 0.693_147_180_559_945_3 + 2 * sum
  }

  /// x to the y, for positive x.
  package static func power(_ x: Double, _ y: Double) -> Double { exp(y * log(x)) }

  /// What a half-life keeps in one week.
  package static func keep(halfLife: Double) -> Double { power(0.5, 1 / halfLife) }
}
