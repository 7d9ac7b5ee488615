/// Returns a sentence with words in place of the signs that a voice leaves out or calls by strange names.
///
/// ```swift
/// spoken("+2.3 points (−0.1 to +2.3) · seed 1")  // plus 2.3 points (minus 0.1 to plus 2.3), seed 1
/// ```
func spoken(_ words: String) -> String {
  var result = ""
  let letters = Array(harmless(words).replacing("+/\u{2212}", with: "change").replacing("+/-", with: "change"))
  for (place, letter) in letters.enumerated() {
    let before = place > 0 ? letters[place - 1] : " "
    let after = place + 1 < letters.count ? letters[place + 1] : " "
    let startsAmount = (after.isNumber || after.isCurrencySymbol) && (before == " " || before == "(")
    switch letter {
    case "\u{2212}": result += "minus "
    case "+" where startsAmount: result += "plus "
    case "\u{00B7}" where before == " ":
      result.removeLast()
      result += ","
    case "\u{00D7}": result += "times"
    case "\u{2022}": continue
    // Blanks that line things up say nothing.
    case " " where result.isEmpty || result.hasSuffix(" "): continue
    default: result.append(letter)
    }
  }
  while result.hasSuffix(" ") { result.removeLast() }
  return result
}

extension Cell {
  /// What a voice reads out; nothing for a blank.
  var spoken: String {
    switch self {
    case .text(let words): Reports.spoken(words)
    case .number(let number, let figure): Reports.spoken(figure.text(number))
    case .estimate(let mean, let low, let high, _, let figure): Reports.spoken(figure.interval(mean, low, high))
    case .trend(let numbers, _): Cell.told(numbers)
    case .blank: ""
    }
  }

  /// A course in miniature as its ends and its extremes.
  private static func told(_ numbers: [Double]) -> String {
    let finite = numbers.filter(\.isFinite)
    guard let first = finite.first, let last = finite.last, let low = finite.min(), let high = finite.max() else {
      return ""
    }
    func text(_ number: Double) -> String { Reports.spoken(Figure.decimals(1).text(number)) }
    return "from \(text(first)) to \(text(last)), never below \(text(low)) or above \(text(high))"
  }
}
