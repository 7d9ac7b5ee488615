import Scenarios
import Simulation

/// Takes the readings of a study from what was noted in one replication.
struct StudyReadings {
  let study: Study
  let notings: StudyNotings

  /// What a formula calls: a number, or a series over levels or weeks; `sheets` are by arm and level.
  func value(of call: ReadingCall, in sheets: [[Sheet]]) -> FormulaValue {
    let reading = study.reading(call.reading)!
    let places = call.arms.map { name in study.arms.firstIndex { $0.name == name }! }
    let first = study.arms[places[0]]
    if first.isSwept {
      return .series(at: first.levels.map { $0.value ?? 0 }, sheets[places[0]].map { value(reading, [$0]) })
    }
    let pooled = places.map { sheets[$0][0] }
    guard case .each(let weeks) = reading.when else { return .number(value(reading, pooled)) }
    return .series(at: weeks.map(Double.init), (0..<weeks.count).map { value(reading, pooled, week: $0) })
  }

  /// A reading of the customers of some sheets together.
  ///
  /// - Parameter week: Which of the weeks of `each week`, from 0.
  private func value(_ reading: Study.Reading, _ sheets: [Sheet], week: Int = 0) -> Double {
    let parts = sheets.map { sheet in
      let kept = mask(reading, sheet, week: week)
      return ([reading.name] + reading.summary.others).map { name in
        let values = customers(study.reading(name)!, sheet, week: name == reading.name ? week : 0)
        return kept.map { values[$0] }
      }
    }
    // A customer counts where all that is needed of them is there.
    let columns = (0...reading.summary.others.count).map { place in parts.flatMap { $0[place] } }
    let places = columns[0].indices.filter { i in columns.allSatisfy { !$0[i].isNaN } }
    guard !places.isEmpty else { return .nan }
    let rows = columns.map { column in places.map { column[$0] } }
    switch reading.summary {
    case .mean: return Statistics.mean(rows[0])
    case .share(let comparison, let bound):
      return Double(rows[0].count { comparison.holds($0, bound) }) / Double(rows[0].count)
    case .correlation: return Statistics.correlation(rows[0], rows[1])
    case .slope: return Statistics.slope(of: rows[0], on: rows[1])
    case .path: return Statistics.path(of: rows[0], from: rows[1], beside: rows[2])
    }
  }

  /// Every customer's own value.
  private func customers(_ reading: Study.Reading, _ sheet: Sheet, week: Int) -> [Double] {
    func of(_ weeks: ClosedRange<Int>) -> [Double] { notings.values(reading.sight, weeks, in: sheet) }
    switch reading.when {
    case .weeks(let weeks): return of(weeks)
    case .each(let weeks): return of(weeks.lowerBound + week...weeks.lowerBound + week)
    case .change(let from, let to): return zip(of(to...to), of(from...from)).map { $0 - $1 }
    case .ratio(let weeks, let others):
      return zip(of(weeks), of(others)).map { $1 == 0 ? .nan : $0 / $1 }
    }
  }

  /// The places of those whom a reading is about.
  private func mask(_ reading: Study.Reading, _ sheet: Sheet, week: Int) -> [Int] {
    return reading.who.reduce(Array(sheet.segments.indices)) { kept, whom in
      switch whom {
      case .seen(let sight):
        let values = notings.values(sight, StudyNotings.spans(reading.when, of: sight)[week], in: sheet)
        return kept.filter { values[$0] > 0 }
      case .segment(let place): return kept.filter { sheet.segments[$0] == place }
      case .value(let name, let comparison, let bound):
        let values = customers(study.reading(name)!, sheet, week: 0)
        return kept.filter { comparison.holds(values[$0], bound) }
      case .part(let part, let isTop, let name):
        let values = customers(study.reading(name)!, sheet, week: 0)
        let cut = Statistics.cut(values, top: isTop ? part : 1 - part)
        return kept.filter { isTop ? values[$0] >= cut : values[$0] < cut }
      }
    }
  }
}
