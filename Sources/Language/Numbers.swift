/// A number in plain decimals, without an exponent: `0.00005`.
func decimal(_ value: Double) -> String { shifted(value, by: 0) }

/// A proportion in percent, digit for digit: 0.07 is `7%`.
func percent(_ value: Double) -> String { shifted(value, by: 2) + "%" }

/// The shortest decimals of a finite number that read back as it, with the point moved to the right.
private func shifted(_ value: Double, by places: Int) -> String {
  let parts = value.magnitude.description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".")
  let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
  let fraction = mantissa.count == 2 && mantissa[1] != "0" ? String(mantissa[1]) : ""
  var digits = String(mantissa[0]) + fraction
  var point = mantissa[0].count + exponent + places
  if point <= 0 {
    digits = String(repeating: "0", count: 1 - point) + digits
    point = 1
  }
  if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
  let cut = digits.index(digits.startIndex, offsetBy: point)
  let whole = digits[..<cut].drop { $0 == "0" }
  var part = digits[cut...]
  while part.last == "0" { part.removeLast() }
  let text = (whole.isEmpty ? "0" : whole) + (part.isEmpty ? "" : "." + part)
  return value < 0 ? "-" + text : String(text)
}

/// The value of a number that the lexer has let through; a percentage is a hundredth of it, rounded once.
func value(of digits: String, isPercent: Bool) -> Double {
  let value = Double(isPercent ? digits + "e-2" : digits) ?? 0
  return value == 0 ? 0 : value
}
