import Simulation

/// A story cut into its eventful weeks, each alone, and the quiet ones between them, told together.
struct Chapters {
  /// Places of weeks, in order and without a gap.
  let ranges: [Range<Int>]

  /// Weeks that stand alone: so many fit a screen with the rest of a portrait.
  private static let mostAlone = 6

  init(_ weeks: [StoryWeek]) {
    var known: Set<Tactic> = []
    var trust: Double?
    let scores = weeks.map { week -> Double in
      defer {
        known.formUnion(week.reachedBy)
        trust = week.trust
      }
      let move = abs(week.trust - (trust ?? week.trust))
      return week.eventfulness(trustMove: move, isNew: week.reachedBy.contains { !known.contains($0) })
    }
    let eventful = scores.indices.filter { scores[$0] > 0 }.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    let alone = eventful.prefix(Chapters.mostAlone).sorted()
    var ranges: [Range<Int>] = []
    var start = 0
    for place in alone + [weeks.count] {
      if start < place { ranges.append(start..<place) }
      if place < weeks.count { ranges.append(place..<place + 1) }
      start = place + 1
    }
    self.ranges = ranges
  }
}

extension StoryWeek {
  /// How much a week deserves to be told alone; 0 for a quiet one.
  fileprivate func eventfulness(trustMove: Double, isNew: Bool) -> Double {
    var score = 0.0
    switch standing {
    case .left(let last), .lapsed(let last): score += last == week ? 1000 : 0
    case .active: break
    }
    if trustMove >= 2 { score += 10 * trustMove }
    if !withdrew.isEmpty { score += 40 }
    if !gave.isEmpty { score += 20 }
    if isNew { score += 25 }
    let learned = learned.reduce(0) { $0 + $1.told + $1.foundOut }
    if learned >= 0.1 { score += 20 * learned }
    return score
  }
}
