extension LineChart {
  /// The figures of the chart: a row per week, an estimate per course.
  public var table: Table {
    let weeks = Set(series.flatMap { $0.points.map(\.week) }).sorted()
    let rows = weeks.map { week in
      [Cell.number(Double(week), .count)]
        + series.map { course in
          course.points.first { $0.week == week }.map {
            .estimate(mean: $0.mean, low: $0.low, high: $0.high, belief: $0.belief, figure)
          } ?? .blank
        }
    }
    let columns = [Column.number("week")] + series.map { Column.number("\(title), \($0.name)") }
    return Table(title, columns: columns, rows: rows)
  }
}

extension BarChart {
  /// The figures of the chart: a row per entry, the total last.
  public var table: Table {
    let rows = (entries + (total.map { [$0] } ?? [])).map { entry in
      [Cell.text(entry.label), .number(entry.amount, figure), entry.cause.map(Cell.text) ?? .blank]
    }
    return Table(title, columns: [.text("entry"), .number("amount"), .text("cause")], rows: rows)
  }
}
