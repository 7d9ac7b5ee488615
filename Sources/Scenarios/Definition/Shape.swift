import Language

/// The form that a value in a scenario file has: the reader holds values to it, and the JSON Schema is printed from it.
indirect enum Shape: Sendable {
  /// Text of one line.
  case phrase
  /// Paragraphs, with a blank line between them.
  case prose
  /// Text that matches a regular expression as a whole; the meaning is for people.
  case pattern(String, meaning: String)
  /// A number in plain decimals.
  case number(ClosedRange<Double>)
  /// A whole number.
  case whole(ClosedRange<Int>)
  /// `0%` to `100%`.
  case percent
  /// One of some words.
  case choice([String])
  /// A condition of the language, such as `trust >= baseline - 2`.
  case condition
  /// What stands after `predict`, such as `trust down 5`.
  case prediction
  /// A formula over the readings of a study, such as `interest(told) / interest(untold)`.
  case formula
  /// A literal block of lines of the language.
  case lines(Place)
  case list(of: Shape, atLeast: Int)
  /// Keys of the author's own, each with a value.
  case map(keys: Shape, values: Shape)
  /// Keys that are given.
  case record([Field])

  static let longestPhrase = 200
  static let longestProse = 4000

  /// A name that lines can use.
  static let name = Shape.pattern("[a-z][a-z0-9-]{0,29}", meaning: "a name of small letters, digits and '-'")

  /// `0%` to `100%`, as a regular expression.
  static let percentPattern = #"(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)%"#

  /// What a value must be, in the words of an error.
  var expected: String {
    switch self {
    case .phrase: "a line of text"
    case .prose: "text: write '|' after the key and the text on the lines below, indented"
    case .pattern(_, let meaning): meaning
    case .number(let range): "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .percent: "a percentage from 0% to 100%, such as 25%"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .condition: "a condition, such as trust >= baseline - 2"
    case .prediction: "a prediction, such as trust down 5"
    case .formula: "a formula, such as interest(told) / interest(untold)"
    case .lines: "lines: write '|' after the key and the lines below it, indented"
    case .list: "a list: each entry on a line below, beginning with '- '"
    case .record(let fields) where !fields.isEmpty:
      "keys with values (\(fields.map(\.key).joined(separator: ", "))): each on a line below, indented"
    case .map, .record: "keys with values: each on a line below, indented"
    }
  }
}

/// A key of a record.
struct Field: Sendable {
  let key: String
  let shape: Shape
  let isRequired: Bool
  /// What it means, with its unit and its default.
  let meaning: String

  init(_ key: String, _ shape: Shape, optional isOptional: Bool = false, _ meaning: String) {
    self.key = key
    self.shape = shape
    isRequired = !isOptional
    self.meaning = meaning
  }
}

/// A number without a needless `.0`.
func plain(_ value: Double) -> String {
  value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
}
