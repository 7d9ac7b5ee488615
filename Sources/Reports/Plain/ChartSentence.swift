extension LineChart {
  /// What the chart shows, in one sentence: where each course stands, how sure the first is, where it began, and its
  /// extremes between.
  ///
  /// ```
  /// Trust, week 13: 48.1 (luck 48.0 to 48.1), from 58.6 in week 0; if we do nothing 57.9; lowest 44.8 in week 4.
  /// ```
  var sentence: String {
    let last = weeks.upperBound
    let name = direction.map { "\(title) (\($0))" } ?? title
    let courses = series.filter { !$0.points.isEmpty }
    guard let main = courses.first(where: { $0.style == .main }) ?? courses.first else {
      return "\(name): no weeks yet."
    }
    if hasLetters {
      let ranked = courses.enumerated().sorted {
        (-$0.element.points[$0.element.points.count - 1].mean, $0.offset)
          < (-$1.element.points[$1.element.points.count - 1].mean, $1.offset)
      }
      return spoken(
        "\(name), week \(last), highest first: \(ranked.map { told($0.element, named: true) }.joined(separator: "; "))."
      )
    }
    let isNamed = courses.contains { $0.style != .baseline && $0 != main }
    var parts = [told(main, named: isNamed) + (main.points.count > 1 ? start(of: main) : "")]
    parts += courses.filter { $0 != main }.map { told($0, named: true) }
    parts += extremes(of: main)
    return spoken("\(name), week \(last): \(parts.joined(separator: "; ")).")
  }

  private func told(_ course: Series, named isNamed: Bool) -> String {
    let end = course.points[course.points.count - 1]
    let name = course.style == .baseline ? "if we do nothing" : course.name
    return (isNamed ? name + " " : "") + figure.text(end.mean) + (course.style == .main ? interval(end) : "")
      + (course.remark.map { " (\($0))" } ?? "")
  }

  /// What is drawn as the shade around the main course, where it would be seen at all.
  private func interval(_ point: Point) -> String {
    let bands = [(band, point.low, point.high), ("belief", point.leastBelieved, point.mostBelieved)]
      .filter { figure.text($0.1) != figure.text($0.2) }.map { "\($0.0) \(figure.range($0.1, $0.2))" }
    return bands.isEmpty ? "" : " (\(bands.joined(separator: ", ")))"
  }

  private func start(of course: Series) -> String {
    ", from \(figure.text(course.points[0].mean)) in week \(course.points[0].week)"
  }

  /// The lowest and the highest week, where these are neither the first nor the last one and can be seen to differ.
  private func extremes(of course: Series) -> [String] {
    let inner = course.points.dropFirst().dropLast().filter(\.mean.isFinite)
    let ends = [course.points.first, course.points.last].compactMap { $0?.mean }
    func text(_ word: String, _ point: Point?, _ isBeyond: (Double, Double) -> Bool) -> String? {
      guard let point, ends.allSatisfy({ isBeyond(point.mean, $0) && figure.text(point.mean) != figure.text($0) })
      else {
        return nil
      }
      return "\(word) \(figure.text(point.mean)) in week \(point.week)"
    }
    return [
      text("lowest", inner.min { $0.mean < $1.mean }, <), text("highest", inner.max { $0.mean < $1.mean }, >),
    ].compactMap { $0 }
  }
}
