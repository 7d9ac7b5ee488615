extension LineChart {
  /// The weeks from the first point to the last.
  var weeks: ClosedRange<Int> {
    let weeks = series.flatMap { $0.points.map(\.week) }
    guard let first = weeks.min(), let last = weeks.max() else { return 0...0 }
    return first...last
  }

  /// The axis on which all courses and their intervals fit.
  func axis(rows: Int) -> ValueAxis {
    // Of many courses side by side no interval is drawn, so none takes room from them.
    let drawn = series.flatMap { $0.points.flatMap { hasLetters ? [$0.mean] : [$0.mean, $0.low, $0.high] } }
    let shaded = series.filter { $0.style == .main }.flatMap {
      $0.points.flatMap { [$0.leastBelieved, $0.mostBelieved] }
    }
    let values = (drawn + shaded).filter(\.isDrawable)
    return ValueAxis(from: values.min() ?? 0, to: values.max() ?? 0, leastSpan: leastSpan, rows: rows)
  }

  /// The last value of each course with its name.
  func ends(on screen: Screen) -> [EndLabels.End] {
    series.compactMap { course in
      guard let last = course.points.last(where: \.mean.isDrawable) else { return nil }
      let stroke = Stroke(course, on: screen)
      return EndLabels.End(
        text: screen.legible(
          (hasLetters ? "\(stroke.sign ?? " ") " : "") + "\(figure.text(last.mean)) \(course.name)"
            + (course.remark.map { ", \($0)" } ?? "")), value: last.mean,
        ink: stroke.ink)
    }
  }
}

extension Double {
  /// Whether an axis can reach the number: it is finite, and rows can still be counted from zero to it.
  var isDrawable: Bool { magnitude < 1e15 }
}
