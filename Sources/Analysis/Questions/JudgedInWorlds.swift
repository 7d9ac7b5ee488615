public import Simulation

extension Judgement {
  /// In how many plausible worlds a condition holds at the end of `week`, and in how many it was looked at: none where the
  /// courses have not been run in any.
  public static func worlds(
    holding condition: Condition, of course: Course, beside baseline: Course, week: Int
  ) -> (holding: Int, of: Int) {
    let count = min(course.worlds.count, baseline.worlds.count)
    let tests = condition.tests.map { test -> [Bool] in
      let usual = Verdict(test, course, baseline, now: week)
      func moved(_ part: KeyPath<Verdict, Double?>) -> [Double] {
        let deviations = course.deviations(beside: baseline) { mine, other in
          Verdict(test, mine, other, now: week)[keyPath: part] ?? 0
        }
        return deviations.map { (usual[keyPath: part] ?? 0) + $0 }
      }
      return zip(moved(\.value), moved(\.bound)).map { usual.value != nil && test.comparison.holds($0, $1) }
    }
    let isHeld = (0..<count).map { world in tests.allSatisfy { $0[world] } }
    return (Belief.count(isHeld, weights: course.weights), count)
  }
}
