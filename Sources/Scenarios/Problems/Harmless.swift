import Language

extension Unicode.Scalar {
  /// Whether a text of a file may not hold it: what a terminal would obey, and what a text has no use for.
  var isHarmful: Bool { isControl || self == "\t" || self == "\r" || self == "\u{FEFF}" }
}
