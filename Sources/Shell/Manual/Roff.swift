/// Text for a manual page, in which a hyphen, a backslash and a point at the beginning of a line mean themselves.
enum Roff {
  static func text(_ words: String) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      default:
        escaped +=
          scalar.isASCII ? String(scalar) : "\\[u\(String(scalar.value, radix: 16, uppercase: true).leftPadded)]"
      }
    }
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  static func section(_ name: String) -> String { ".SH \(name)\n" }

  /// A word with its explanation.
  static func item(_ term: String, _ meaning: String) -> String { ".TP\n.B \(text(term))\n\(text(meaning))\n" }

  /// Lines that keep their shape.
  static func example(_ lines: [String]) -> String {
    ".RS\n.nf\n" + lines.map { text($0) + "\n" }.joined() + ".fi\n.RE\n"
  }
}

extension String {
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
