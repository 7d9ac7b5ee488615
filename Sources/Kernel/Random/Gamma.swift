internal import Model

extension Philox {
  /// Gamma numbers of scale 1: Marsaglia and Tsang's squeeze-free method (2000).
  ///
  /// A rejected lane tries again with the next attempt, so that a draw never depends on its neighbours.
  func gamma(shape: Float, customers: SIMD8<UInt32>, purpose: UInt32) -> Lanes {
    let boosted = shape < 1 ? shape + 1 : shape
    let d = boosted - 1 / Float(3)
    let c = Lanes(repeating: 1 / (9 * d).squareRoot())
    var result = Lanes.zero
    var pending = Mask(repeating: true)
    var attempt: UInt32 = 0
    repeat {
      let u = uniforms(customers: customers, week: 0, purpose: purpose, attempt: attempt)
      let x = normalQuantile(u.0)
      let side = 1 + c * x
      let v = side * side * side
      let safe = upper(v, Lanes(repeating: 1e-30))
      let isAccepted = (v .> 0) .& (log(u.1) .< 0.5 * x * x + (d - d * v) + d * log(safe))
      var value = d * v
      if shape < 1 { value *= exp(log(u.2) * (1 / shape)) }
      result.replace(with: value, where: pending .& isAccepted)
      pending = pending .& .!isAccepted
      attempt += 1
    } while any(pending)
    return result
  }

  /// Beta numbers of a mean (held within 0.02...0.98) and a concentration; takes two purposes.
  func beta(mean: Float, concentration: Float, customers: SIMD8<UInt32>, purpose: UInt32) -> Lanes {
    let held = min(0.98, max(0.02, mean))
    let x = gamma(shape: held * concentration, customers: customers, purpose: purpose)
    let y = gamma(shape: (1 - held) * concentration, customers: customers, purpose: purpose + 1)
    return x / (x + y)
  }
}
