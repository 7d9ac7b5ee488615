extension JSONValue {
  /// Returns the value as JSON.
  ///
  /// Keys are sorted by their scalars, a number is the shortest text that reads back as the same number, and one that is
  /// not finite is `null`, since JSON has no word for it. Control characters, bidi controls and the line separators that
  /// a script would stumble over are escaped.
  ///
  /// - Parameter isPretty: whether to break lines and indent by two blanks; without it the text is one line.
  public func text(isPretty: Bool = false) -> String {
    var text = ""
    write(to: &text, isPretty: isPretty, indent: "")
    return text
  }

  private func write(to text: inout String, isPretty: Bool, indent: String) {
    switch self {
    case .object(let members):
      let sorted = members.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
      JSONValue.write(sorted, within: "{}", to: &text, isPretty: isPretty, indent: indent) { member, text, indent in
        JSONValue.quote(member.key, to: &text)
        text += isPretty ? ": " : ":"
        member.value.write(to: &text, isPretty: isPretty, indent: indent)
      }
    case .array(let elements):
      JSONValue.write(elements, within: "[]", to: &text, isPretty: isPretty, indent: indent) { element, text, indent in
        element.write(to: &text, isPretty: isPretty, indent: indent)
      }
    case .string(let string): JSONValue.quote(string, to: &text)
    case .number(let number): text += JSONValue.digits(number)
    case .integer(let integer): text += integer.description
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write<Part>(
    _ parts: [Part], within brackets: String, to text: inout String, isPretty: Bool, indent: String,
    part: (Part, inout String, String) -> Void
  ) {
    let deeper = indent + "  "
    text += brackets.prefix(1)
    for (place, value) in parts.enumerated() {
      if place > 0 { text += "," }
      if isPretty { text += "\n" + deeper }
      part(value, &text, deeper)
    }
    if isPretty, !parts.isEmpty { text += "\n" + indent }
    text += brackets.suffix(1)
  }

  /// Whole numbers lose the `.0` that Swift adds; -0 is 0.
  private static func digits(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    guard number != 0 else { return "0" }
    let description = number.description
    return description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isHarmless { text.unicodeScalars.append(scalar) } else { escape(scalar, to: &text) }
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, to text: inout String) {
    for unit in String(scalar).utf16 {
      let hex = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }
}
