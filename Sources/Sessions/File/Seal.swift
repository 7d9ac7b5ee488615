public import Scenarios

/// Eight letters that stand for a text: easy to say aloud, to write down and to type, such as `bakotume`.
///
/// Of letters and syllables that sound or look alike only one is used. One in six million other texts has the same, so it
/// finds changes, not forgers.
public struct Seal: Hashable, Sendable, CustomStringConvertible {
  private static let consonants = Array("bdfgklmrst")
  private static let vowels = Array("aeiou")

  /// The letters.
  public let description: String

  /// The seal of what has that fingerprint.
  public init(of fingerprint: Fingerprint) {
    // Each bit of the fingerprint reaches each letter (the last steps of MurmurHash3).
    var value = fingerprint.value
    value = (value ^ value >> 33) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ value >> 33) &* 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    var letters = ""
    for _ in 0..<4 {
      letters.append(Seal.consonants[Int(value % 10)])
      letters.append(Seal.vowels[Int(value / 10 % 5)])
      value /= 50
    }
    description = letters
  }

  /// The seal that somebody typed; nil where no seal has those letters.
  public init?(_ typed: String) {
    let letters = Array(typed.lowercased())
    guard letters.count == 8,
      letters.enumerated().allSatisfy({ ($0 % 2 == 0 ? Seal.consonants : Seal.vowels).contains($1) })
    else { return nil }
    description = String(letters)
  }
}

extension Session {
  /// What binds everything up to now: whoever has said it can hand in nothing else that begins so.
  public var seal: Seal { seals[records.count] }

  /// The seal after each number of records, from none to all.
  public var seals: [Seal] {
    var chain = Chain()
    for line in header { _ = chain.written(line) }
    return [Seal(of: chain.last)]
      + records.map { record in
        _ = chain.written(record.text)
        return Seal(of: chain.last)
      }
  }
}
