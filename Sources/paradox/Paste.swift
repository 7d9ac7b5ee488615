/// What a paste becomes when it is typed.
enum Paste {
  /// Every end of line is Enter and a tab a blank; other control characters go, for they would be keys that do things.
  static func keys(for text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var keys: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in text {
      switch scalar {
      case "\r": keys.append("\r")
      case "\n": if !afterReturn { keys.append("\r") }
      case "\t": keys.append(" ")
      default: if scalar.properties.generalCategory != .control { keys.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return keys
  }
}
