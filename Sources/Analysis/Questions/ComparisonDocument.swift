public import Reports
import Simulation

extension Comparison {
  /// The four headline measures of all courses over the weeks.
  public var charts: [LineChart] {
    Gauge.headline.filter { isOneCurrency || $0.measure.unit != .money }.map { gauge in
      let main = sides.last!
      var series = [gauge.series(main.name, .main, main.course, in: [], to: week)]
      series += sides.dropLast().map { gauge.series($0.name, .other, $0.course, in: [], to: week) }
      if isOneBaseline, !sides.contains(where: { $0.course.plan == first.baseline.plan }) {
        series.append(gauge.series("nothing", .baseline, first.baseline, in: [], to: week))
      }
      return gauge.chart(series, marks: [], worlds: worlds, currency: currency)
    }
  }

  private static let unasked = "nobody was asked"

  /// One board of two courses: the difference from the first with luck and belief, and how sure it is.
  private func difference(_ board: Score.Board) -> Table {
    Table(
      columns: [.text(board.title), .number("against \(first.name)"), .text("how sure")],
      rows: rows(of: board).map { row in [.text(row.title), difference(row, 1), .text(sureness(row, 1))] })
  }

  /// One board: what each came to.
  private func values(_ board: Score.Board) -> Table {
    Table(
      columns: [.text(board.title)] + sides.map { .number($0.name) },
      rows: rows(of: board).map { row in [.text(row.title)] + sides.indices.map { value(row, $0) } })
  }

  /// One board of more courses: how each differs from the first, and in words where that is not clear.
  private func differences(_ board: Score.Board) -> Table {
    Table(
      columns: [.text(board.title)] + sides.dropFirst().map { .text("\($0.name) against \(first.name)") },
      rows: rows(of: board).map { row in
        [.text(row.title)]
          + sides.indices.dropFirst().map { side in
            guard let difference = row.difference(side) else { return .blank }
            let text = row.unit.differenceFigure(currency)
              .interval(difference.mean, difference.low, difference.high)
            return .text(row.weight(side) == .clear ? text : "\(text), \(sureness(row, side))")
          }
      })
  }

  private func rows(of board: Score.Board) -> [ComparedRow] { rows.filter { $0.board == board } }

  private func value(_ row: ComparedRow, _ side: Int) -> Cell {
    row.estimate(side).map { .number($0.mean, row.unit.figure(currency)) } ?? .text(Comparison.unasked)
  }

  private func difference(_ row: ComparedRow, _ side: Int) -> Cell {
    row.difference(side).map { .estimate($0, row.unit.differenceFigure(currency)) } ?? .blank
  }

  private func sureness(_ row: ComparedRow, _ side: Int) -> String {
    row.weight(side).map { $0.caution ?? "clear" } ?? ""
  }

  /// Both boards of all courses.
  public var tables: [Table] {
    let differing = sides.count == 2 ? difference : differences
    return Score.Board.allCases.map(values) + (sides.count > 1 ? Score.Board.allCases.map(differing) : [])
  }

  /// The charts, both boards, the inputs that differ, and who gains and who loses.
  public var document: Document {
    var document = Document([.charts(charts)] + tables.map { .table($0) })
    for (place, other) in sides.enumerated().dropFirst() {
      document.append(.heading("\(other.name) instead of \(first.name)"))
      let inputs = inputs(of: other)
      document.append(inputs.isEmpty ? .sentence("The inputs are the same.") : .list(inputs))
      let verdicts = verdicts(on: other)
      document.append(verdicts.isEmpty ? .sentence("They have no segment in common.") : .list(verdicts))
      if followed[place] == nil {
        document.append(
          .note(
            "The customers of \(other.name) are not those of \(first.name), so nobody can be followed from one to the "
              + "other: differences are of means, and those in segments are of segments with the same name."))
      }
    }
    if !sides.contains(where: { $0.course.asks(by: week) }) {
      document.append(.note("Opted in: nobody was asked."))
    }
    if !isOneCurrency {
      document.append(.note("Their money is in different currencies, so it is not compared."))
    }
    if !isOneBaseline {
      document.append(
        .note("Doing nothing is not the same in all; harmed and silent are each held against their own."))
    }
    document.append(.note("Week \(week). " + Scores.definitions))
    document.append(
      .note(
        "Same luck in all: differences are paired by replication, with the 95 % interval of their mean."
          + (worlds > 0
            ? " Belief, where it is shown: the range that holds \(Belief.held(of: worlds)) of \(worlds) plausible worlds."
            : "")))
    return document
  }
}
