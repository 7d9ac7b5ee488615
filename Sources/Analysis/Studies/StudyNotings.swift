import Scenarios
import Simulation

/// What has to be noted of every customer so that the readings of a study can be taken.
struct StudyNotings {
  private(set) var all: [Noting] = []

  init(_ study: Study) {
    for reading in study.readings {
      for noting in StudyNotings.of(reading) where !all.contains(noting) { all.append(noting) }
      for case .seen(let sight) in reading.who {
        for weeks in StudyNotings.spans(reading.when, of: sight) where !all.contains(Noting(sight, weeks: weeks)) {
          all.append(Noting(sight, weeks: weeks))
        }
      }
    }
  }

  /// Every customer's value in a sheet.
  func values(_ sight: Sight, _ weeks: ClosedRange<Int>, in sheet: Sheet) -> [Double] {
    sheet.values[all.firstIndex(of: Noting(sight, weeks: weeks))!].map(Double.init)
  }

  /// The spans over which those are picked whom a reading is about: its own weeks, and all weeks so far where
  /// something that happened once stays with the customer.
  static func spans(_ when: Study.When, of sight: Sight) -> [ClosedRange<Int>] {
    let spans: [ClosedRange<Int>] =
      if case .each(let weeks) = when { weeks.map { $0...$0 } } else { [when.weeks] }
    let stays = [.of(.informed), .of(.creepedOut)].contains(sight)
    return stays ? spans.map { 0...$0.upperBound } : spans
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
