extension Scenario {
  /// Everything that the scenario says, in one fixed form: what its fingerprint is of.
  public var canonical: String { fatalError() }
}
