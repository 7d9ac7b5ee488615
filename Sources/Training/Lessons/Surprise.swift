import Language

extension [Revealed] {
  /// The one that came out least as it was said: the wrong way before the wrong number, then the largest distance.
  public var largestSurprise: Revealed? {
    self.max { ($0.isRight ? 0 : 1, $0.distance ?? 0) < ($1.isRight ? 0 : 1, $1.distance ?? 0) }
  }
}
