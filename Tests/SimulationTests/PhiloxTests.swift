import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

@Suite struct PhiloxTests {
  /// A known answer of philox4x32-10 from the Random123 distribution.
  struct Answer: Sendable, CustomTestStringConvertible {
    var counter: SIMD4<UInt32>
    var key: SIMD2<UInt32>
    var words: SIMD4<UInt32>

    var testDescription: String { "counter \(counter), key \(key)" }

    static let all = [
      Answer(
        counter: SIMD4(repeating: 0), key: SIMD2(repeating: 0),
        words: SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)),
      Answer(
        counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max),
        words: SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)),
      Answer(
        counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), key: SIMD2(0xa409_3822, 0x299f_31d0),
        words: SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)),
    ]
  }

  @Test(arguments: Answer.all)
  func `every lane gives the known answer`(answer: Answer) {
    let words = Philox(seed: answer.key.x, replication: answer.key.y).words(
      customers: SIMD8(repeating: answer.counter.x), week: answer.counter.y, purpose: answer.counter.z,
      attempt: answer.counter.w)
    #expect(words.0 == SIMD8(repeating: answer.words.x))
    #expect(words.1 == SIMD8(repeating: answer.words.y))
    #expect(words.2 == SIMD8(repeating: answer.words.z))
    #expect(words.3 == SIMD8(repeating: answer.words.w))
  }

  @Test(arguments: 0..<8)
  func `a customer's luck does not depend on the lane or on the neighbours`(lane: Int) {
    let luck = Philox(seed: 7, replication: 3)
    let together = luck.words(customers: SIMD8(11, 22, 33, 44, 55, 66, 77, 88), week: 5, purpose: Purpose.fate)
    let alone = luck.words(customers: SIMD8(repeating: UInt32(11 * (lane + 1))), week: 5, purpose: Purpose.fate)
    #expect(together.0[lane] == alone.0[0])
    #expect(together.3[lane] == alone.3[0])
  }

  /// Each changes one thing of the counter or the key.
  @Test(arguments: [(2, 0, 9, 1, 0), (1, 1, 9, 1, 0), (1, 0, 8, 1, 0), (1, 0, 9, 2, 0), (1, 0, 9, 1, 1)] as [Draw])
  func `another seed, replication, week, purpose or attempt is other luck`(draw: Draw) {
    let customers = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7)
    let usual = Philox(seed: 1, replication: 0).words(customers: customers, week: 9, purpose: 1)
    let other = Philox(seed: draw.seed, replication: draw.replication).words(
      customers: customers, week: draw.week, purpose: draw.purpose, attempt: draw.attempt)
    #expect(!any(usual.0 .== other.0))
    #expect(!any(usual.3 .== other.3))
  }

  typealias Draw = (seed: UInt32, replication: UInt32, week: UInt32, purpose: UInt32, attempt: UInt32)

  /// The highest and the lowest word, and the two around the middle, with the number that each must become.
  static let extremes: [(word: UInt32, number: Float)] = [
    (0xffff_ffff, 0x1.fffffep-1), (0, 0x1p-24), (0x8000_0000, 0x1.000002p-1), (0x7fff_ffff, 0x1.fffffcp-2),
  ]

  @Test(arguments: extremes)
  func `a word becomes a uniform number that is never 0 or 1`(word: UInt32, number: Float) {
    let counter = counter(giving: SIMD4(repeating: word), key: SIMD2(1, 0))
    let luck = Philox(seed: 1, replication: 0)
    let ids = SIMD8(repeating: counter.x)
    let words = luck.words(customers: ids, week: counter.y, purpose: counter.z, attempt: counter.w)
    #expect(words.2 == SIMD8(repeating: word))
    let uniforms = luck.uniforms(customers: ids, week: counter.y, purpose: counter.z, attempt: counter.w)
    #expect(uniforms.0 == Lanes(repeating: number))
    #expect(uniforms.3 == Lanes(repeating: number))
    #expect(uniforms.0[0] > 0 && uniforms.0[0] < 1)
  }

  /// Philox backwards: the counter whose words are these.
  private func counter(giving words: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    let (m0, m1): (UInt32, UInt32) = (0xD251_1F53, 0xCD9E_8D57)
    let back0 = inverse(m0)
    let back1 = inverse(m1)
    var x = words
    for round in (0..<10).reversed() {
      let n = UInt32(round)
      let (a, c) = (x.w &* back0, x.y &* back1)
      let b = x.x ^ m1.multipliedFullWidth(by: c).high ^ (key.x &+ n &* 0x9E37_79B9)
      let d = x.z ^ m0.multipliedFullWidth(by: a).high ^ (key.y &+ n &* 0xBB67_AE85)
      x = SIMD4(a, b, c, d)
    }
    return x
  }

  /// What undoes a multiplication by an odd number: Newton's steps, each doubling the bits that are right.
  private func inverse(_ odd: UInt32) -> UInt32 { (0..<5).reduce(odd) { x, _ in x &* (2 &- odd &* x) } }

  @Test func `uniform numbers fill the range evenly`() {
    let luck = Philox(seed: 1, replication: 0)
    var counts = [Int](repeating: 0, count: 16)
    for first in stride(from: UInt32(0), to: 32_000, by: 8) {
      let ids = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7) &+ first
      let uniforms = luck.uniforms(customers: ids, week: 1, purpose: Purpose.week)
      for lane in 0..<8 { counts[Int(uniforms.1[lane] * 16)] += 1 }
    }
    let chiSquare = counts.reduce(0.0) { $0 + (Double($1) - 2000) * (Double($1) - 2000) / 2000 }
    // The 0.1 % points of chi-square with 15 degrees of freedom.
    #expect(chiSquare < 37.7)
    #expect(chiSquare > 3.48)
  }
}
