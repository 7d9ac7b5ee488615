import Analysis
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// The course of the present try and the one if we do nothing, both up to a week; nil means now.
  func presentCourses(to week: Int? = nil) throws -> (mine: Course, baseline: Course) {
    try courses(of: try requireSession().plan(weeks: week))
  }

  /// The course of a plan and the one if we do nothing, in plausible worlds as well where belief is on. Each shows its
  /// half of the progress.
  func courses(of plan: Plan) throws -> (mine: Course, baseline: Course) {
    let tell = surroundings.progress
    let worlds = try worlds
    let baseline = try courses.course(of: plan.baseline, worlds: worlds) { tell?($0 / 2) ?? true }
    let mine = try courses.course(of: plan, worlds: worlds) { tell?(0.5 + $0 / 2) ?? true }
    shown += [plan, plan.baseline].filter { !shown.contains($0) }
    return (mine, baseline)
  }

  /// The plausible worlds in which plans are run as well, weighed by the scenario's pilots; none where belief is off.
  var worlds: [World] {
    get throws {
      guard let session = desk?.session, session.hasBelief else { return [] }
      let worlds = PlausibleWorlds.shipped.worlds
      guard !session.scenario.pilots.isEmpty else { return worlds }
      return zip(worlds, try pilotOutcomes().weighing.weights).map { world, weight in
        World(world.name, world.values, weight: weight * Double(worlds.count))
      }
    }
  }

  /// Runs what would be if we do nothing while somebody types, to the last week.
  func prepareBaseline() {
    guard surroundings.isInteractive, let session = desk?.session, let worlds = try? worlds else { return }
    courses.prepare(session.plan(weeks: session.scenario.weeks).baseline, worlds: worlds)
  }

  /// How this scenario calls things.
  var wording: Wording { desk.map { Wording(of: $0.session.scenario) } ?? Wording() }

  /// The same for programs and spreadsheets.
  func export(_ courses: (mine: Course, baseline: Course)) throws -> Export {
    let scenario = try requireSession().scenario
    return Export(
      courses.mine, beside: courses.baseline, scenario: scenario.id, hash: scenario.fingerprint, wording: wording)
  }

  /// What every result carries: on what it rests.
  func footer(_ course: Course) throws -> Block { try footer(of: course.plan, worlds: course.worlds.count) }

  /// The same for an answer that rests on a plan of its own, and on so many plausible worlds.
  func footer(of plan: Plan, worlds: Int = 0) throws -> Block {
    if !shown.contains(plan) { shown.append(plan) }
    let isWeighed = try worlds > 0 && Set(self.worlds.map(\.weight)).count > 1
    return Footer(
      of: plan, scenario: try requireSession().scenario.fingerprint, worlds: worlds, isWeighed: isWeighed
    ).block
  }

  /// The present courses where at least one week has run.
  func resultsSoFar() throws -> (mine: Course, baseline: Course) {
    guard try requireSession().week > 0 else {
      throw Misstep("error: no week has run yet, so there is nothing to see. Let a quarter pass: run 13")
    }
    return try presentCourses()
  }
}
