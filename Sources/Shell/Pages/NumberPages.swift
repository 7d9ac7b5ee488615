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
    if let formula = measure.formula { document.append(.sentence(formula)) }
    guard let session = desk?.session else { return document }
    let (mine, baseline) = try presentCourses()
    let figure = measure.figure(session.scenario.market.currency)
    func cell(_ course: Course, _ segments: [String]) -> Cell {
      let now = course.estimate(measure, in: segments, week: session.week)
      return .estimate(mean: now.mean, low: now.low, high: now.high, figure)
    }
    let groups = [("everyone", [String]())] + session.scenario.market.segments.map { ($0.name, [$0.name]) }
    document.append(
      .table(
        Table(
          columns: [.text("Week \(session.week)"), .number("now"), .number("if we do nothing")],
          rows: groups.map { [.text($0.0), cell(mine, $0.1), cell(baseline, $0.1)] })))
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

extension Measure {
  /// How it is made, where its one line does not say.
  fileprivate var formula: String? {
    switch self {
    case .trust:
      "A weighted sum of its facets: ability (keep data safe), benevolence (use data for good), integrity (be honest)."
    case .spend: "Summed from week 1, per customer of week 0: whoever has left spends nothing and still counts."
    case .value:
      "Margin on spend and what passing data on earns, discounted, less what contacts, rewards and breaches cost."
    case .active: "Of the customers of week 0; who has left or drifted away is not active."
    case .knowledge:
      "Mean over customers of how many of the kinds held they know of; being told or finding out raises it."
    case .optedIn: "Mean over active customers of the part of the kinds held to which they consent."
    case .benefit, .risk, .pressure: "Mean over those whom a tactic reached this week; 0 where it reached nobody."
    default: nil
    }
  }
}
