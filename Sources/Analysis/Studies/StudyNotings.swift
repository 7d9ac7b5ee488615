import Scenarios
import Simulation

/// What has to be noted of every customer so that the readings of a study can be taken.
struct StudyNotings {
  private(set) var all: [Noting] = []

  init(_ study: Study) {
    for reading in study.readings {
      for noting in StudyNotings.of(reading) where !all.contains(noting) { all.append(noting) }
      for case .seen(let sight) in reading.who {
        for weeks in StudyNotings.spans(reading.when) {
          let noting = Noting(sight, weeks: weeks)
          if !all.contains(noting) { all.append(noting) }
        }
      }
    }
  }

  /// Every customer's value in a sheet.
  func values(_ sight: Sight, _ weeks: ClosedRange<Int>, in sheet: Sheet) -> [Double] {
    sheet.values[all.firstIndex(of: Noting(sight, weeks: weeks))!].map(Double.init)
  }

  /// The spans over which those are picked whom a reading is about.
  static func spans(_ when: Study.When) -> [ClosedRange<Int>] {
    if case .each(let weeks) = when { return weeks.map { $0...$0 } }
    return [when.weeks]
  }

  private static func of(_ reading: Study.Reading) -> [Noting] {
    let spans: [ClosedRange<Int>] =
      switch reading.when {
      case .weeks(let weeks): [weeks]
      case .each(let weeks): weeks.map { $0...$0 }
      case .change(let from, let to): [from...from, to...to]
      case .ratio(let weeks, let others): [weeks, others]
      }
    return spans.map { Noting(reading.sight, weeks: $0) }
  }
}
