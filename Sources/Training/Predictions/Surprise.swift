import Language

extension Revealed {
  /// Whether it came out nearer to what was said: the wrong number before the wrong way, then the smaller distance.
  fileprivate func surprises(lessThan other: Revealed) -> Bool {
    (isRight ? 0 : 1, distance ?? 0) < (other.isRight ? 0 : 1, other.distance ?? 0)
  }
}

extension [Revealed] {
  /// The one that came out least as it was said.
  public var largestSurprise: Revealed? { self.max { $0.surprises(lessThan: $1) } }
}

extension [Said] {
  /// The one that came out least as it was said.
  var largestSurprise: Said? { self.max { $0.revealed.surprises(lessThan: $1.revealed) } }
}
