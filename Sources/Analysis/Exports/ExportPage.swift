import Language
public import Reports
import Simulation

extension Export {
  /// The most customers that a workbook holds.
  public static let mostCustomers = CustomerRow.capacity

  /// The results as a page: what was decided, what came of it in the last week for everybody and for each segment, on what
  /// it rests, and what the measures mean.
  public var page: Document {
    let weeks = course.plan.weeks
    let lines = lines
    let segments = course.plan.market.segments.map(\.name)
    let rest = Table("On what it rests", columns: [.text("what"), .text("value")], rows: receipts.rows)
    var page: Document = [
      .heading("\(scenario), after \(weeks) weeks"),
      .table(Table("Lines", columns: lines.columns.map { .text($0.name) }, rows: lines.rows)),
      .table(table("Everybody", in: [])),
    ]
    for segment in segments { page.append(.table(table(segment, in: [segment]))) }
    page.append(.table(rest))
    page.append(.definitions(Export.measures.map { Definition($0.measure.title, $0.measure.explanation) }))
    return page
  }

  private func table(_ title: String, in segments: [String]) -> Table {
    let week = course.plan.weeks
    let currency = course.plan.market.currency
    return Table(
      title, columns: [.text("measure"), .number("plan"), .number("if we do nothing"), .number("difference")],
      rows: Export.measures.map { _, measure in
        [
          .text(measure.title), .estimate(course.estimate(measure, in: segments, week: week), measure.figure(currency)),
          .estimate(baseline.estimate(measure, in: segments, week: week), measure.figure(currency)),
          .estimate(
            course.difference(measure, from: baseline, in: segments, week: week), measure.differenceFigure(currency)),
        ]
      })
  }
}
