import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// A measure: what it is and, while something is open, what it is now beside doing nothing.
  func page(on measure: Measure) throws -> Document {
    var document: Document = [.sentence("\(measure.rawValue) (measure): \(measure.meaning).")]
    if measure.isBadWhenHigh, measure != .skepticism { document.append(.sentence("High is bad news.")) }
    let formula = MeasureFormula(measure: measure)
    if let sentence = formula.sentence { document.append(.sentence(sentence)) }
    let sources = formula.sources.compactMap(Evidence.row).map { "\($0.id) (\($0.gradeText))" }
    if !sources.isEmpty {
      document.append(.note("Sources: \(sources.joined(separator: ", ")). In full: cite \(measure.rawValue)"))
    }
    guard let session = desk?.session else { return document }
    let (mine, baseline) = try presentCourses()
    let figure = measure.figure(session.scenario.market.currency)
    func now(_ course: Course, _ segments: [String]) -> Estimate {
      course.estimate(measure, in: segments, week: session.week)
    }
    let groups = [("everyone", [String]())] + session.scenario.market.segments.map { ($0.name, [$0.name]) }
    document.append(
      .table(
        Table(
          columns: [.text("Week \(session.week)"), .number("now"), .number("if we do nothing")],
          rows: groups.map {
            [.text($0.0), .estimate(now(mine, $0.1), figure), .number(now(baseline, $0.1).mean, figure)]
          })))
    if let filled = formula.filled(mine, week: session.week, currency: session.scenario.market.currency) {
      document.append(.sentence(filled))
    }
    document.append(try footer(mine))
    return document
  }

  /// A number of the model.
  func page(on parameter: Parameter) -> Document {
    [
      .sentence("\(parameter.name) (number of the model): \(parameter.meaning)."),
      .definitions([
        Definition("usual", decimal(parameter.value)),
        Definition("unit", parameter.unit),
        Definition("range", "\(decimal(parameter.range.lowerBound)) to \(decimal(parameter.range.upperBound))"),
        Definition("stage", parameter.stage.title),
        Definition("grade", "\(parameter.grade.rawValue): \(parameter.grade.meaning)"),
        Definition("source", parameter.source),
      ]),
      .note("To believe something else: assume \(parameter.name)=\(decimal(parameter.range.lowerBound))"),
    ]
  }
}
