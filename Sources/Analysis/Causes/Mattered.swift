import Language
public import Reports
public import Simulation

/// Which of somebody's lines moved an outcome most, and what would be without each.
///
/// Every set of the lines is a plan of its own with the same luck, so a line that only works with another shares what the
/// two do, and the parts add up to the whole difference from doing nothing.
public struct Mattered: Sendable {
  /// A line and what it did.
  public struct Line: Hashable, Sendable {
    /// The line.
    public var act: DatedAct
    /// Its part of the difference from doing nothing.
    public var part: Double
    /// How the outcome differs from what it would be without this line alone.
    public var alone: Double
  }

  /// What is asked about.
  public let measure: Measure
  /// The difference of the whole plan from doing nothing.
  public let whole: Double
  /// Largest part first.
  public let lines: [Line]
  /// The plan that was asked about.
  public let plan: Plan
  private let isSampled: Bool
  let wording: Wording

  /// How many customers and replications each plan is run with: a fair sample, because there are many plans.
  private static let customers = 2000
  private static let replications = 8

  /// Asks which of your lines moved a measure in the last week of a plan.
  ///
  /// - Parameter progress: Called now and then with the part done; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    for measure: Measure, in plan: Plan, threads: Int = 2, wording: Wording,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    var sample = plan
    sample.acts = plan.standing
    sample.customers = min(plan.customers, Mattered.customers)
    sample.replications = min(plan.replications, Mattered.replications)
    let places = sample.acts.indices.filter { place in
      if case .assumption = sample.acts[place].act { return false }
      return sample.acts[place].origin == .yours
    }
    let runs = places.count > Shares.exact ? 24 * places.count : 1 << places.count
    var done = 0
    let shares = try Shares(of: places.count) { team in
      var part = sample
      part.acts = sample.acts.indices.filter { place in
        places.firstIndex(of: place).map(team.contains) ?? true
      }.map { sample.acts[$0] }
      done += 1
      if progress?(Double(done) / Double(runs)) == false { throw Interrupted() }
      let course = try simulate(part, ledger: false, threads: threads)
      return course.estimate(measure, week: part.weeks).mean
    }
    self.measure = measure
    self.plan = sample
    self.wording = wording
    whole = shares.whole
    isSampled = places.count > Shares.exact
    lines = places.indices.map { Line(act: sample.acts[places[$0]], part: shares.part[$0], alone: shares.alone[$0]) }
      .enumerated().sorted { (-abs($0.element.part), $0.offset) < (-abs($1.element.part), $1.offset) }.map(\.element)
  }

  private var figure: Figure { measure.differenceFigure(plan.market.currency) }

  /// The lines with their parts, and the line to try without.
  public var document: Document {
    guard let most = lines.first else {
      return [.sentence("No line of yours holds here, so nothing of yours mattered. What can be done: help")]
    }
    let unit = measure.unit == .points ? " points" : ""
    var document: Document = [
      .sentence(
        "\(measure.phrase.capitalizedFirst) by week \(plan.weeks): \(figure.text(whole))\(unit) against doing nothing. "
          + "'\(wording.datedLine(most.act))' mattered most, with \(figure.text(most.part)).", tone: .strong),
      .table(
        Table(
          columns: [.text("Line"), .number("Its part"), .number("Added last")],
          rows: lines.map {
            [.text(wording.datedLine($0.act)), .number($0.part, figure), .number($0.alone, figure)]
          } + [["all together", .number(whole, figure), .blank]])),
      .note(
        "Its part: what the line adds, averaged over \(isSampled ? "24" : "all") orders of the lines (Shapley); the parts add up. "
          + "Added last: what it adds to all the other lines."),
    ]
    document.append(.note("See for yourself: \(offer(most.act))"))
    return document
  }

  /// What to type to go on without a line.
  private func offer(_ act: DatedAct) -> String {
    let opened = "try without from \(act.week), then "
    if plan.acts.last == act { return opened + "undo" }
    if case .decision(.apply(let application)) = act.act {
      let to = application.to.isEmpty ? "" : " to \(application.to.joined(separator: ","))"
      return opened + "stop \(wording.vocabulary.name(of: application.tactic))\(to)"
    }
    return opened + "the line that you would have instead of '\(wording.line(act))'"
  }
}
