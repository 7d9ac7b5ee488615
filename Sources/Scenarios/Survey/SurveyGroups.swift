/// From people to groups, and from groups to what a file says of them.
extension Survey {
  struct Group {
    var stand: SegmentSketch.Stand
    var people: [Respondent]
  }

  /// The people by how they stand to data; who are too few join the largest group.
  static func groups(of people: [Respondent]) -> [Group] {
    var groups = SegmentSketch.Stand.allCases.map { stand in
      Group(stand: stand, people: people.filter { $0.stand == stand })
    }
    let largest = groups.indices.reduce(1) { groups[$1].people.count > groups[$0].people.count ? $1 : $0 }
    for place in groups.indices where place != largest {
      let count = groups[place].people.count
      guard count < fewest || count * 20 < people.count else { continue }
      groups[largest].people += groups[place].people
      groups[place].people = []
    }
    return groups.filter { !$0.people.isEmpty }
  }

  /// What the file says of each group. The shares are rounded so that they make 100.
  static func segments(_ groups: [Group], of count: Int) -> [SegmentSketch] {
    var left = 100.0
    return groups.enumerated().map { place, group in
      let share = Double(group.people.count) / Double(count) * 100
      let rounded = place == groups.count - 1 ? left.toTenth : share.toTenth
      left -= rounded
      var segment = SegmentSketch(name: group.stand.rawValue, share: rounded, stand: group.stand)
      segment.shareOrigin = "\(group.people.count) of \(count) people, \(Range95(share: share, of: count).text)"
      segment.measured = measured(of: group)
      return segment
    }
  }

  private static func measured(of group: Group) -> [SegmentSketch.Value] {
    let traits: [(String, (Respondent) -> Double?)] = [
      ("trust", { $0.trust }), ("skepticism", { $0.mean(of: .skepticism) }), ("concern", { $0.mean(of: .concern) }),
      ("appetite", { $0.mean(of: .appetite) }), ("literacy", { $0.mean(of: .literacy) }),
      ("reactance", { $0.mean(of: .reactance) }),
    ]
    return traits.compactMap { key, value in
      let values = group.people.compactMap(value)
      // The mean of a few answers is no mean of a group: the usual stands then.
      guard values.count >= fewest / 2 else {
        return .init(key: key, text: usual(key, group.stand), origin: "assumed: \(values.count) people answered")
      }
      let range = Range95(values)
      return .init(key: key, text: plain(range.mean.rounded()), origin: "mean of \(values.count) people, \(range.text)")
    }
  }

  private static func usual(_ key: String, _ stand: SegmentSketch.Stand) -> String {
    stand.traits.first { $0.key == key }.map { plain($0.value) } ?? (key == "trust" ? "50" : "45")
  }
}

/// A mean and the range in which it would lie for all such customers, in 95 of 100 such surveys.
private struct Range95 {
  let mean, low, high: Double
  let isShare: Bool

  init(_ values: [Double]) {
    let count = Double(values.count)
    mean = values.reduce(0, +) / count
    let mean = mean
    let spread = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / max(1, count - 1)
    // Two and a little standard errors: Student's factor for few answers, 1.96 for many.
    let half = (1.96 + 2.4 / max(1, count - 1)) * (spread / count).squareRoot()
    (low, high) = (max(0, mean - half), min(100, mean + half))
    isShare = false
  }

  /// Wilson's interval of a proportion, in percent.
  init(share: Double, of count: Int) {
    let (p, n, z) = (share / 100, Double(count), 1.96)
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    mean = share
    (low, high) = (max(0, middle - half) * 100, min(1, middle + half) * 100)
    isShare = true
  }

  var text: String {
    "\(plain(low.rounded())) to \(plain(high.rounded()))" + (isShare ? " %" : "")
  }
}

extension Double {
  fileprivate var toTenth: Double { (self * 10).rounded() / 10 }
}
