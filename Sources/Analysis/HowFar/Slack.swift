import Simulation

/// How much room a condition has in a course, in every week in which it is to hold, replication by replication.
///
/// Room is positive while a test holds and 0 where it is about to break. A condition is kept by the means over
/// replications, and a mean of differences is the difference of means, so leaving a replication out needs no new run.
struct Slack: Sendable {
  /// One test in one week.
  struct Room: Sendable {
    var test: Int
    var week: Int
    /// In the measure's own unit, attitudes as 0...1, money as a part of its bound.
    var samples: [Double]
  }

  private let rooms: [Room]

  /// The room of a condition from week `first` to the last of the course; a test with a week of its own is read there.
  ///
  /// - Parameter segments: Whom the tests are about that name nobody; empty means all customers.
  init(
    _ condition: Condition, of course: Course, beside baseline: Course, in segments: [String] = [], from first: Int
  ) {
    let last = course.plan.weeks
    rooms = condition.tests.enumerated().flatMap { place, test -> [Room] in
      let about = test.segments.isEmpty ? segments : test.segments
      let weeks = test.week.map { [$0] } ?? Array(min(first, last)...last)
      return weeks.filter { (0...last).contains($0) }.map { week in
        Room(test: place, week: week, samples: test.room(course, baseline, in: about, week: week))
      }
    }
  }

  /// The least room over tests and weeks, by the means over replications; one replication may be left out.
  func least(without left: Int? = nil) -> (room: Double, test: Int, week: Int) {
    var least = (room: Double.infinity, test: 0, week: 0)
    for room in rooms {
      var sum = 0.0
      for (place, sample) in room.samples.enumerated() where place != left { sum += sample }
      let mean = sum / Double(room.samples.count - (left == nil ? 0 : 1))
      if mean < least.room { least = (mean, room.test, room.week) }
    }
    return least
  }
}

extension Slack {
  /// The least room of each test over its weeks, by the means over replications, in the order of the condition.
  var ofEach: [Double] {
    let count = (rooms.map(\.test).max() ?? -1) + 1
    return (0..<count).map { test in
      rooms.filter { $0.test == test }.map { $0.samples.reduce(0, +) / Double($0.samples.count) }.min() ?? .infinity
    }
  }
}

extension Condition.Test {
  /// The room in a week, one for each replication.
  fileprivate func room(_ course: Course, _ baseline: Course, in segments: [String], week: Int) -> [Double] {
    let values = course.samples(measure, in: segments, week: week)
    let bounds: [Double] =
      switch value {
      case .number(let number): Array(repeating: number, count: values.count)
      case .relative(let reference, let factor, let offset):
        (reference == .baseline
          ? baseline.samples(measure, in: segments, week: week) : course.samples(measure, in: segments, week: 0))
          .map { factor * $0 + offset }
      }
    let isFloor = comparison == .atLeast || comparison == .more
    return zip(values, bounds).map { value, bound in (isFloor ? value - bound : bound - value) / scale }
  }

  /// What makes rooms of different measures comparable; it moves no crossing.
  private var scale: Double {
    switch measure.unit {
    case .points: 100
    case .share, .plain: 1
    case .money: 100
    }
  }
}
