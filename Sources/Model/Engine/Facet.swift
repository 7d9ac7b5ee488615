/// The three facets of trust and what each weighs in trust as a whole: .39, .26, .15, normalised (C).
public enum Facet: CaseIterable {
  case ability, benevolence, integrity

  /// Its weight in trust as a whole; the three add up to 1.
  public var weight: Float {
    switch self {
    case .ability: 0.4875
    case .benevolence: 0.325
    case .integrity: 0.1875
    }
  }

  package var quantity: Quantity {
    switch self {
    case .ability: .ability
    case .benevolence: .benevolence
    case .integrity: .integrity
    }
  }

  /// How much of the evidence about this facet counts for another: all of its own and nothing else without a halo, as
  /// much as it weighs in trust as a whole where the halo is full.
  package func part(in other: Facet, halo: Float) -> Float { (self == other ? 1 - halo : 0) + halo * weight }
}
