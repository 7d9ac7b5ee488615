internal import Model

/// Something of each facet of trust.
struct Faceted<Value> {
  var ability, benevolence, integrity: Value
}

extension Faceted<Lanes> {
  /// What each facet gets of the evidence about all three.
  @inline(__always) func spread(halo: Float) -> Faceted<Lanes> {
    let whole =
      ability * Facet.ability.weight + benevolence * Facet.benevolence.weight + integrity * Facet.integrity.weight
    return Faceted(
      ability: ability + halo * (whole - ability), benevolence: benevolence + halo * (whole - benevolence),
      integrity: integrity + halo * (whole - integrity))
  }
}
