extension Table {
  /// The table as people read it: behind a column of estimates what plausible worlds make of them, in a column of its own.
  ///
  /// Programs and spreadsheets get both as parts of one figure.
  var withBeliefBeside: Table {
    let believed = columns.indices.filter { column in
      rows.indices.contains { cell($0, column).belief != nil }
    }
    guard !believed.isEmpty else { return self }
    var table = self
    table.columns = columns.indices.flatMap { column in
      [columns[column]] + (believed.contains(column) ? [.number("belief")] : [])
    }
    table.rows = rows.indices.map { row in
      columns.indices.flatMap { column in
        [cell(row, column)] + (believed.contains(column) ? [cell(row, column).belief ?? .blank] : [])
      }
    }
    return table
  }
}

extension Cell {
  /// The ends of what plausible worlds make of an estimate, as words.
  fileprivate var belief: Cell? {
    guard case .estimate(_, _, _, let belief?, let figure) = self else { return nil }
    return .text(figure.range(belief.lowerBound, belief.upperBound))
  }
}
