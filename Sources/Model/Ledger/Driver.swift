/// Why something changed: how, and through which act.
public struct Driver: Hashable, Sendable {
  /// How it worked.
  public var mechanism: Mechanism
  /// The line or event behind it; nil where it is nobody's doing (settling, chance, an ordinary purchase).
  public var act: DatedAct?

  /// Makes a driver.
  public init(mechanism: Mechanism, act: DatedAct?) {
    self.mechanism = mechanism
    self.act = act
  }
}
