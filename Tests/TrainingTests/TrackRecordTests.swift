import Testing

@testable import Training

@Suite struct TrackRecordTests {
  private static let kept = """
    2026-11-26\tshopping-list\tpredict trust down 10\tright\t4.2
    2026-11-27\tbreach\tpredict left up\twrong\t
    garbled
    2026-11-28\tbreach\tpredict trust down 4\tright\t1.0

    """

  @Test func `a record reads back as it was written, and what cannot be read is passed over`() {
    let record = TrackRecord(Self.kept)
    #expect(record.rows.count == 3)
    #expect(record.rows[1].distance == nil)
    #expect(record.text == Self.kept.replacing("garbled\n", with: ""))
  }

  @Test func `it says how many went the right way and how far the numbers were off`() {
    #expect(
      TrackRecord(Self.kept).sentences == [
        "Of your 3 predictions so far, 2 went the way you said.",
        "Your numbers were off by 2.6 in the middle (points, or % of money).",
      ])
    #expect(TrackRecord().sentences.isEmpty)
  }

  static let middles: [([Double], Double?)] = [([], nil), ([3], 3), ([1, 9, 2], 2), ([4, 1, 2, 9], 3)]

  @Test(arguments: middles) func `the middle of some numbers`(numbers: [Double], middle: Double?) {
    #expect(TrackRecord.median(numbers) == middle)
  }
}
