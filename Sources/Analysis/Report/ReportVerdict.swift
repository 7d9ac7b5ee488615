import Language
import Reports
import Scenarios
import Simulation

/// What stands on the first screen: one sentence, three caveats, and who gains and who is hurt.
extension Report {
  /// Whether firm and customers gain, in one sentence.
  var verdict: String {
    guard pays != nil else {
      return "Nothing was decided: this is what happens in \(week) weeks if we do nothing."
    }
    let (value, trust) = (change(.value), change(.trust))
    let gist =
      switch (value.direction, trust.direction) {
      case (-1, -1): "Both sides lose"
      case (1, -1): "The firm gains at its customers' expense"
      case (-1, 1): "The customers gain, and the firm pays for it"
      case (1, 1): "Both sides gain"
      case (0, -1): "The customers lose, and the firm gains nothing clear by it"
      case (0, 1): "The customers gain, and it costs the firm nothing clear"
      case (1, _): "The firm gains, and trust hardly moves"
      case (-1, _): "The firm loses, and trust hardly moves"
      default: "Little changes"
      }
    return "\(gist): by week \(week), \(told(value)) and \(told(trust)) against doing nothing."
  }

  private func told(_ change: Change) -> String {
    "\(change.measure.phrase) \(change.amount(currency))" + (change.caution.map { " (\($0))" } ?? "")
  }

  /// What speaks against reading too much into it: always three.
  var caveats: [String] {
    [Caveats.synthetic(course.plan.customers), ranges, third]
  }

  /// How sure the figures are.
  private var ranges: String {
    let worlds = course.worlds.count
    guard worlds > 0 else {
      return "Only luck is shown: the model's own numbers might be others, and nobody has tried here which."
    }
    let trust = change(.trust).difference
    let figure = Measure.trust.differenceFigure(currency)
    let range = trust.belief.map { figure.range($0.lowerBound, $0.upperBound) } ?? figure.text(trust.mean)
    return "The model's numbers might be others: in \(Belief.held(of: worlds)) of \(worlds) plausible worlds the "
      + "difference in trust lies from \(range) points. Each figure has such a range, called belief, beside luck."
  }

  /// What weighs most besides: an assumption, a figure that might turn, else what lies ahead.
  private var third: String {
    let assumed = Footer.assumptions(of: course.plan)
    if !assumed.isEmpty { return "It rests on what was assumed here instead of the usual: \(listed(assumed))." }
    let turning = ([.trust, .value, .left] as [Measure]).filter { change($0).weight == .dependsOnBelief }
    if !turning.isEmpty {
      return
        "Which way it goes for \(listed(turning.map(\.phrase))) depends on belief: some plausible worlds turn it round."
    }
    let left = scenario.weeks - week
    return left > 0
      ? "It ends with week \(week) of \(scenario.weeks): trust falls faster than it comes back, and what the other "
        + "\(left) weeks bring is not in it."
      : "It ends with week \(week): what customers do later is not in it."
  }

  /// Who is better off and who is worse off, with the counts that `Who pays` has.
  var sides: (gain: [String], hurt: [String]) {
    guard let pays else { return ([], []) }
    let value = change(.value)
    let firm = ["the firm, by \(value.amount(currency)) of value per customer"]
    return (
      (value.direction > 0 ? firm : []) + customers(.helped, pays),
      (value.direction < 0 ? firm : []) + customers(.harmed, pays)
    )
  }

  /// The customers with a fate, by segment; where it is few of each, all of them together.
  private func customers(_ fate: Reckoning.Fate, _ pays: WhoPays) -> [String] {
    let parts = course.plan.market.segments.map(\.name).map { ($0, pays.estimate(fate, in: [$0]).mean) }
    // Under 1 % of customers is called small everywhere.
    let many = parts.filter { $0.1 >= 0.01 }
    if !many.isEmpty { return [listed(many.map { "\(Figure.percent.text($0.1)) of the \($0.0)" })] }
    let count = Figure.count.text(pays.estimate(fate).mean * Double(course.plan.customers))
    return count == "0"
      ? [] : ["\(count) of \(Figure.count.text(Double(course.plan.customers))) customers, which is small"]
  }

  /// In how many plausible worlds it goes the way that it goes here; none where belief is not known.
  var chances: [Frequency] {
    guard pays != nil else { return [] }
    let asked: [(measure: Measure, below: String, above: String)] = [
      (.trust, "trust is lower", "trust is higher"),
      (.value, "value per customer is lower", "value per customer is higher"),
      (.left, "fewer customers have left over trust", "more customers have left over trust"),
    ]
    return asked.compactMap { measure, below, above in
      let mean = change(measure).difference.mean
      let deviations = course.deviations(beside: baseline) { mine, other in
        mine.difference(measure, from: other, week: week).mean
      }
      guard !deviations.isEmpty else { return nil }
      let count = Belief.count(
        deviations.map { mean < 0 ? mean + $0 < 0 : mean + $0 > 0 }, weights: course.weights)
      return Frequency(
        "\(mean < 0 ? below : above) than if we do nothing", count, of: deviations.count, unit: "plausible worlds")
    }
  }
}

extension Change {
  /// 1 where it goes up for sure and not just slightly, -1 where down, 0 where nothing can be said.
  fileprivate var direction: Int { weight == .clear ? (difference.mean > 0 ? 1 : -1) : 0 }
}
