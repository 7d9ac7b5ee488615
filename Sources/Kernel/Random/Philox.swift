internal import CLanes
package import Model

/// Chance that belongs to the customer: Philox4x32-10 (Salmon and others 2011), eight customers at a time.
///
/// The key is seed and replication; the counter is customer, week, purpose and attempt. Adding a tactic or a customer
/// shifts nobody else's luck.
package struct Philox: Sendable {
  private let seed: UInt32
  private let replication: UInt32

  package init(seed: UInt32, replication: UInt32) {
    self.seed = seed
    self.replication = replication
  }

  /// The four words of each customer.
  @inline(__always) package func words(
    customers: SIMD8<UInt32>, week: UInt32, purpose: UInt32, attempt: UInt32 = 0
  ) -> (SIMD8<UInt32>, SIMD8<UInt32>, SIMD8<UInt32>, SIMD8<UInt32>) {
    typealias Half = SIMD4<UInt64>
    let low = Half(repeating: 0xffff_ffff)
    let (m0, m1) = (Half(repeating: 0xD251_1F53), Half(repeating: 0xCD9E_8D57))
    let shift = Half(repeating: 32)
    // Even and odd lanes apart: each needs 64 bits for its product.
    let pairs = unsafeBitCast(customers, to: Half.self)
    var (a, a2) = (pairs & low, pairs &>> shift)
    var (b, b2) = (Half(repeating: UInt64(week)), Half(repeating: UInt64(week)))
    var (c, c2) = (Half(repeating: UInt64(purpose)), Half(repeating: UInt64(purpose)))
    var (d, d2) = (Half(repeating: UInt64(attempt)), Half(repeating: UInt64(attempt)))
    var (key0, key1) = (seed, replication)
    for _ in 0..<10 {
      let (p, p2) = ((a & low) &* m0, (a2 & low) &* m0)
      let (q, q2) = ((c & low) &* m1, (c2 & low) &* m1)
      let (k0, k1) = (Half(repeating: UInt64(key0)), Half(repeating: UInt64(key1)))
      (a, a2) = ((q &>> shift) ^ b ^ k0, (q2 &>> shift) ^ b2 ^ k0)
      (b, b2) = (q, q2)
      (c, c2) = ((p &>> shift) ^ d ^ k1, (p2 &>> shift) ^ d2 ^ k1)
      (d, d2) = (p, p2)
      key0 &+= 0x9E37_79B9
      key1 &+= 0xBB67_AE85
    }
    @inline(__always) func joined(_ even: Half, _ odd: Half) -> SIMD8<UInt32> {
      unsafeBitCast((even & low) | (odd &<< shift), to: SIMD8<UInt32>.self)
    }
    return (joined(a, a2), joined(b, b2), joined(c, c2), joined(d, d2))
  }

  /// Four uniform numbers of each customer, never 0 or 1.
  @inline(__always) package func uniforms(
    customers: SIMD8<UInt32>, week: UInt32, purpose: UInt32, attempt: UInt32 = 0
  ) -> (Lanes, Lanes, Lanes, Lanes) {
    let words = words(customers: customers, week: week, purpose: purpose, attempt: attempt)
    return (uniform(words.0), uniform(words.1), uniform(words.2), uniform(words.3))
  }

  @inline(__always) private func uniform(_ word: SIMD8<UInt32>) -> Lanes {
    (lanes_float(unsafeBitCast(word &>> 9, to: Bits.self)) + 0.5) * (1.0 / 8_388_608)
  }
}
