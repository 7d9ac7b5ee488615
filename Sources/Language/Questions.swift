import Simulation

/// What moves the clock and what is asked.
extension Parser {
  /// `"run" [ weeks | "to" ( week | "end" ) | "until" condition [ "within" weeks ] ] | "reached" week`.
  ///
  /// It is the line that is typed most, so it is also taken as one says it: `run until week 13`, `run to the end`.
  mutating func movement(_ verb: Verb) throws(Problem) -> Movement {
    if verb == .reached { return .reached(week: try week()) }
    if pass(["up"]) || next?.text == "week" { return .runTo(week: try lastWeek()) }
    if accept(.to) { return .runTo(week: try lastWeek()) }
    if accept(.until) || pass(["till"]) {
      if next?.form == .number || ["week", "the", "end"].contains(next?.text) { return .runTo(week: try lastWeek()) }
      let condition = try condition()
      return .runUntil(condition, within: accept(.within) ? try weeks() : nil)
    }
    offer([Joint.quarter.rawValue, Joint.year.rawValue], .weeks)
    if isAtEnd { return .run(weeks: 1) }
    return .run(weeks: try weeks())
  }

  /// The week after `to`; nil for the scenario's last one.
  private mutating func lastWeek() throws(Problem) -> Int? {
    pass(["to"])
    pass(["the"])
    if accept(.end) { return nil }
    pass(["week"])
    return try week()
  }

  mutating func question(_ verb: Verb) throws(Problem) -> Question {
    verb == .predict ? .predict(try prediction()) : .howfar(try howFar())
  }

  /// `measure ( "up" | "down" | "flat" ) [ amount ] [ where ]`; of money a percentage is of what doing nothing brings.
  private mutating func prediction() throws(Problem) -> Prediction {
    let measure = try one(Measure.self, .measure)
    var prediction = Prediction(measure, try one(Prediction.Direction.self, .direction))
    if let next, next.form == .number || next.form == .percent {
      prediction.isPart = next.form == .percent && measure.unit == .money
      prediction.by = try prediction.isPart ? partOfMoney(measure) : measured(measure)
      if let by = prediction.by, by < 0 { throw problem(.signOfPrediction(typed(next.span)), at: next.span) }
    }
    (prediction.segments, prediction.week) = try `where`()
    return prediction
  }

  /// `tactic { clause of apply } [ "keeping" condition ] [ "over" weeks ] [ "when" act ]`; `when` takes all that follows.
  private mutating func howFar() throws(Problem) -> HowFar {
    var question = HowFar(Application(try tactic()))
    var said: [Clause] = []
    allowsRanges = true
    while let clause = try clause(of: Verb.howfar.clauses, &said) {
      switch clause {
      case .keeping: question.keeping = try condition()
      case .over: question.over = try weeks()
      case .when:
        allowsRanges = false
        question.when = try added()
        if let late = next, late.text == Clause.keeping.rawValue || late.text == Clause.over.rawValue {
          throw problem(.afterWhen(late.text))
        }
        return question
      default: try set(clause, of: &question.application)
      }
    }
    return question
  }

  /// The decision, event or assumption after `when`.
  private mutating func added() throws(Problem) -> Act {
    let acts = Verb.allCases.filter { [.decision, .event, .assumption].contains($0.role) }
    for verb in acts { offer([verb.rawValue], verb.role) }
    guard let next, next.form == .word, let verb = Verb(rawValue: next.text), acts.contains(verb) else {
      throw notFound(.decision)
    }
    advance()
    return try act(verb)
  }
}
