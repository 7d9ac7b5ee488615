import Language
import Reports
import Simulation

/// A figure of a course in a week, as a row of data.
struct OutcomeRow: Sendable {
  let week: Int
  let segment: String
  let measure: (key: String, measure: Measure)
  let course: String
  let estimate: Estimate
  let figure: Figure

  /// A row for each segment (`all` first), measure, course and week.
  static func all(of course: Course, beside baseline: Course) -> [OutcomeRow] {
    let currency = course.plan.market.currency
    let groups = [(everybody, [String]())] + course.plan.market.segments.map { ($0.name, [$0.name]) }
    return groups.flatMap { name, segments in
      Export.measures.flatMap { measure in
        [(ours, course), (nothing, baseline)].flatMap { word, told in
          told.series(measure.measure, in: segments).enumerated().map { week, estimate in
            OutcomeRow(
              week: week, segment: name, measure: measure, course: word, estimate: estimate,
              figure: measure.measure.figure(currency))
          }
        }
      }
    }
  }

  static let everybody = "all"
  private static let (ours, nothing) = ("plan", "baseline")

  /// Which figure the row is about.
  static func labels(_ course: Course) -> [DataField<OutcomeRow>] {
    let (market, weeks) = (course.plan.market, course.plan.weeks)
    let segments =
      [DataColumn.Value(everybody, "Everybody")]
      + market.segments.map { DataColumn.Value($0.name, "The customers of this segment") }
    return [
      DataField("week", "Weeks done; 0 is the start", unit: "weeks", range: "0 to \(weeks)") {
        .number(Double($0.week), .count)
      },
      DataField("segment", "Whose mean it is: customers of week 0, also those who have left since", values: segments) {
        .text($0.segment)
      },
      DataField(
        "measure", "What is measured", values: Export.measures.map { $0.measure.value($0.key, market.currency) }
      ) {
        .text($0.measure.key)
      },
      DataField(
        "course", "With what was decided, or without",
        values: [
          DataColumn.Value(ours, "With your lines"),
          DataColumn.Value(nothing, "If we do nothing: same luck, no line of yours"),
        ]
      ) { .text($0.course) },
    ]
  }

  /// The figure itself.
  static func figures(_ course: Course) -> [DataField<OutcomeRow>] {
    let replications = course.plan.replications
    let isAlone = replications == 1 ? ", which one replication leaves unknown: the mean again" : ""
    func figure(
      _ name: String, _ meaning: String, missing: String = "", _ value: @escaping @Sendable (Estimate) -> Double?
    ) -> DataField<OutcomeRow> {
      DataField(name, meaning, unit: "that of the measure", range: "that of the measure", missing: missing) { row in
        value(row.estimate).map { .number($0, row.figure) } ?? .blank
      }
    }
    let unasked = "belief is off"
    return [
      figure("mean", "The mean over \(replications) replications") { $0.mean },
      figure("low", "The lower end of luck, the 95 % interval of the mean\(isAlone)") { $0.low },
      figure("high", "The upper end of luck\(isAlone)") { $0.high },
      figure("belief_low", "The lower end of belief: what plausible worlds make of it", missing: unasked) {
        $0.belief?.lowerBound
      },
      figure("belief_high", "The upper end of belief", missing: unasked) { $0.belief?.upperBound },
    ]
  }
}

extension Measure {
  /// One sentence in plain words, without its full stop.
  var explanation: String {
    let meaning = Words.named(rawValue).first { $0.role == .measure }?.meaning ?? ""
    return meaning.capitalizedFirst
  }

  /// The measure as a word of a column, with the unit and range of its figures.
  func value(_ word: String, _ currency: String) -> DataColumn.Value {
    let (unit, range) =
      switch self.unit {
      case .points: ("points", "0 to 100")
      case .share: ("share", "0 to 1")
      case .money: ("\(currency) per customer of week 0, so far", "any amount")
      case .plain: ("the model's own unit", "0 or more")
      }
    return DataColumn.Value(word, explanation, unit: unit, range: range)
  }
}
