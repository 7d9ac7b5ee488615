public import Simulation

extension Line {
  /// The line in canonical form: clauses in the grammar's order, defaults left out; parses back to an equal line.
  public func text(in vocabulary: Vocabulary = .standard) -> String {
    var levels = Levels(ranges: ranges)
    let statement = statement.text(in: vocabulary, &levels)
    return withDate(statement, week: week, reason: reason)
  }

  /// The canonical form in the words of the grammar alone.
  public var canonical: String { text() }
}

extension DatedAct {
  /// The line that makes this act, its `at` included.
  public func text(in vocabulary: Vocabulary = .standard) -> String {
    withDate(act.text(in: vocabulary), week: week, reason: reason)
  }
}

extension Act {
  /// The act in canonical form, without date or reason.
  public func text(in vocabulary: Vocabulary = .standard) -> String {
    var levels = Levels(ranges: [])
    return Statement(self).text(in: vocabulary, &levels)
  }
}

extension Statement {
  /// The statement in canonical form, without date or reason.
  public func text(in vocabulary: Vocabulary = .standard) -> String {
    var levels = Levels(ranges: [])
    return text(in: vocabulary, &levels)
  }

  fileprivate func text(in vocabulary: Vocabulary, _ levels: inout Levels) -> String {
    switch self {
    case .decision(let decision): decision.text(in: vocabulary, &levels)
    case .event(let event): event.text(in: vocabulary, &levels)
    case .assumption(let assumption): assumption.text
    case .movement(let movement): movement.text
    case .question(.predict(let prediction)): prediction.text
    case .question(.howfar(let question)): question.text(in: vocabulary, &levels)
    }
  }
}

private func withDate(_ text: String, week: Int?, reason: String?) -> String {
  (week.map { "at \($0) " } ?? "") + text + (reason.map { " because \(quoted($0))" } ?? "")
}

/// A string of the grammar. What could not be read back, such as a line's end, becomes a blank.
private func quoted(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { view.append("\\") }
    view.append(scalar.isControl ? " " : scalar)
  }
  return "\"" + String(view) + "\""
}

/// Prints levels, and in their place the ranges of a line, which stand in the order of its levels.
struct Levels {
  var ranges: [LeverRange]

  /// ` depth=deep`, or nothing for a default.
  mutating func clause(_ lever: Lever, _ value: Double, default usual: Double) -> String {
    guard let i = ranges.firstIndex(where: { $0.lever == lever }) else {
      return value == usual ? "" : " \(lever.rawValue)=\(lever.text(value))"
    }
    let range = ranges.remove(at: i)
    let text = lever == .reach ? percent : decimal
    let points = range.points.map { "/\($0)" } ?? ""
    return " \(lever.rawValue)=\(text(range.low))..\(text(range.high))\(points)"
  }
}

extension Assumption {
  /// The assumption in canonical form.
  public var text: String {
    switch value {
    case .number(let number): "assume \(name)=\(decimal(number))"
    case .word(let word): "assume \(name)=\(word)"
    }
  }
}

extension Movement {
  /// The movement in canonical form.
  public var text: String {
    switch self {
    case .run(let weeks): weeks == 1 ? "run" : "run \(weeks)"
    case .runTo(let week): "run to " + (week.map(String.init) ?? Joint.end.rawValue)
    case .runUntil(let condition, let within): "run until \(condition.text)" + (within.map { " within \($0)" } ?? "")
    case .reached(let week): "reached \(week)"
    }
  }
}

extension Prediction {
  /// The prediction in canonical form, without its reason.
  public var text: String {
    "predict \(measure.rawValue) \(direction.rawValue)"
      + (by.map { " " + (isPart ? percent($0) : measure.text($0)) } ?? "")
      + place(segments, week)
  }
}

extension HowFar {
  fileprivate func text(in vocabulary: Vocabulary, _ levels: inout Levels) -> String {
    var text = "howfar " + application.text(in: vocabulary, &levels)
    if let keeping { text += " keeping \(keeping.text)" }
    if let over { text += " over \(over)" }
    if let when { text += " when \(when.text(in: vocabulary))" }
    return text
  }
}

extension Condition {
  /// The condition in canonical form.
  public var text: String {
    tests.map { "\($0.measure.rawValue)\(place($0.segments, $0.week)) \($0.comparison.rawValue) \($0.valueText)" }
      .joined(separator: " and ")
  }
}

extension Condition.Test {
  fileprivate var valueText: String {
    switch value {
    case .number(let number): return measure.text(number)
    case .relative(let reference, let factor, let offset):
      var text = (factor == 1 ? "" : percent(factor) + " ") + reference.rawValue
      if offset != 0 { text += (offset < 0 ? " - " : " + ") + measure.text(offset.magnitude) }
      return text
    }
  }
}

private func place(_ segments: [String], _ week: Int?) -> String {
  names(.in, segments) + (week.map { " at \($0)" } ?? "")
}

/// ` to young,careful`, or nothing where none is named.
func names(_ clause: Clause, _ names: [String]) -> String {
  names.isEmpty ? "" : " \(clause.rawValue) \(names.joined(separator: ","))"
}
