import Language
public import Scenarios
public import Simulation

/// All that somebody needs who was not in the room: the verdict, what it rests on and what speaks against it, in one
/// document to be forwarded.
///
/// ```swift
/// let report = try Report(of: course, beside: baseline, scenario: scenario, among: everyone, boldest: nil, citing: [])
/// report.document.html(title: scenario.title)
/// ```
/// It asks nothing of its own: each part is the answer of a command, put where a reader looks for it.
public struct Report: Sendable {
  /// A tactic that runs, since when, and how far it goes: what the threshold is asked of.
  public struct Bold: Sendable {
    /// What runs.
    public var application: Application
    /// The week in which it was applied.
    public var week: Int

    /// A tactic as it runs.
    public init(_ application: Application, since week: Int) {
      self.application = application
      self.week = week
    }
  }

  let course: Course
  let baseline: Course
  let scenario: Scenario
  let wording: Wording
  /// Who pays for all that was decided; nil where nothing was.
  let pays: WhoPays?
  /// How far the tactic that the plan is about can go; nil where none runs.
  let farthest: HowFarAnswer?
  /// The one whom most has happened to, and the one who gained most.
  let people: [Portrait]
  let evidence: [Source]

  /// The report of a course at its last week.
  ///
  /// - Parameters:
  ///   - everyone: `customers(of: course.plan)`, of whom two tell their story.
  ///   - boldest: The tactic that the plan is about; nil where none runs.
  ///   - evidence: The findings that the plan rests on.
  ///   - worlds: The plausible worlds in which the threshold is asked as well.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    of course: Course, beside baseline: Course, scenario: Scenario, among everyone: [Customer], boldest: Bold?,
    citing evidence: [Source], worlds: [World] = [], threads: Int = 2,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    self.course = course
    self.baseline = baseline
    self.scenario = scenario
    self.evidence = evidence
    let wording = Wording(of: scenario)
    self.wording = wording
    let plan = course.plan
    pays =
      plan == plan.baseline
      ? nil : try WhoPays(for: nil, in: plan, threads: threads, wording: wording) { progress?($0 / 4) ?? true }
    farthest = try boldest.map { bold in
      try HowFarAnswer(
        HowFar(bold.application), varying: LeverRange(.depth, 0, 1), of: plan, at: bold.week,
        today: bold.application.depth, beside: OtherCondition(beside: nil, goals: scenario.goals), worlds: worlds,
        threads: threads, wording: wording
      ) { progress?(0.25 + $0 * 3 / 4) ?? true }
    }
    func first(_ question: Listing.Question) -> Int? {
      Listing(question, among: everyone, of: course, shown: 1, wording: wording).people.first?.customer.id
    }
    let hurt = first(.left) ?? first(.lost)
    let happy = first(.gained) ?? first(.spends)
    people = [hurt, happy == hurt ? nil : happy].compactMap { $0 }.map {
      Portrait(of: story(of: $0, in: course), in: plan, wording: wording)
    }
  }

  var week: Int { course.plan.weeks }
  var currency: String { course.plan.market.currency }

  /// What was decided, in the order of the weeks; the world's events among it, assumptions not.
  var decided: [DatedAct] {
    course.plan.standing.filter { dated in
      if case .assumption = dated.act { return false }
      return dated.origin == .yours || dated.week > 0
    }
  }

  /// By how much a measure differs from doing nothing.
  func change(_ measure: Measure, in segments: [String] = []) -> Change {
    Change(measure, course, from: baseline, in: segments, week: week)
  }
}
