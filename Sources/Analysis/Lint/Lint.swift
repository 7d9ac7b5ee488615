internal import Dispatch
import Language
public import Scenarios
public import Simulation
internal import Synchronization

/// A scenario played by players that know nothing of its story: what its goals and levers are worth.
///
/// Half of the plans are random, half those that greedy players look at; beside them stand the plan without a line and
/// every single line at week 0. The same seed plays the same plans on every machine, at any number of threads.
public struct Lint: Sendable {
  /// How a goal fared.
  public struct GoalTally: Hashable, Sendable {
    /// The goal's id.
    public let id: String
    /// How many plans reach it.
    public let reached: Int
    /// Whether the author's solution reaches it, judged at the full size.
    public let isSolved: Bool
  }

  /// Customers of each play: few, since there are many plays and all meet the same luck.
  public static let customers = 400
  /// Replications of each play.
  public static let replications = 2
  /// Those of a winner that is to be believed, and of the author's solution.
  static let fullCustomers = 5_000
  static let fullReplications = 8

  /// What a player would stumble over, in the order of the file.
  public let findings: [LintFinding]
  /// In the order of the file.
  public let goals: [GoalTally]
  /// How many plans were played, beside single lines and doing nothing.
  public let plans: Int
  /// How many single lines there are at week 0.
  public let singles: Int
  /// How many of the plans reach every goal.
  public let wins: Int
  /// The plan that every play is a variant of.
  public let plan: Plan

  /// Plays a scenario.
  ///
  /// - Parameters:
  ///   - plans: How many plans to play.
  ///   - progress: Called now and then with the part done, from any thread; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    of scenario: Scenario, plans count: Int, seed: Int = 1, threads: Int = 2,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    let luck = UInt32(truncatingIfNeeded: seed)
    let plays = try Plays(of: scenario, customers: Lint.customers, replications: Lint.replications, seed: luck)
    let menu = Menu(of: scenario)
    let players = Players(menu: menu, plays: plays)
    let looks = 50
    let randoms = menu.offers.isEmpty ? 0 : (count + 1) / 2
    let greedies = menu.offers.isEmpty ? 0 : (count - randoms + looks - 1) / looks
    let work = randoms + greedies * looks
    let done = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)

    let seen = inParallel(randoms + greedies, threads: threads) { number -> [Plays.Result] in
      var dice = Dice(seed &* 1_000_003 &+ number)
      guard !isStopped.load(ordering: .relaxed) else { return [] }
      let results: [Plays.Result]
      if number < randoms {
        results = (try? [plays.result(of: players.random(&dice))]) ?? []
      } else {
        let left = min(looks, count - randoms - (number - randoms) * looks)
        results = (try? players.greedy(&dice, looks: left)) ?? []
      }
      let now = done.add(number < randoms ? 1 : looks, ordering: .relaxed).newValue
      if let progress, !progress(0.8 * Double(now) / Double(max(work, 1))) { isStopped.store(true, ordering: .relaxed) }
      return results
    }
    if isStopped.load(ordering: .relaxed) { throw Interrupted() }
    let results = seen.flatMap { $0 }
    let nothing = try plays.result(of: [])
    let singles = menu.offers.map { menu.acts($0, at: 0, after: []) }.filter { $0.count == 1 }
    let alone = inParallel(singles.count, threads: threads) { try? plays.result(of: singles[$0]) }

    let full = try Plays(of: scenario, customers: Lint.fullCustomers, replications: Lint.fullReplications, seed: luck)
    let solved = try full.result(of: full.solution)
    let all = results + [nothing] + alone.compactMap { $0 }
    let tallies = scenario.goals.indices.map { place in
      GoalTally(
        id: scenario.goals[place].id, reached: all.count { $0.reached[place] }, isSolved: solved.reached[place])
    }
    let winners = try ([[]] + singles).enumerated().filter { place, acts in
      (place == 0 ? nothing : alone[place - 1])?.wins == true
    }.map(\.element).filter { try full.result(of: $0).wins }
    let quick = try Plays(of: scenario, customers: 200, replications: 1, seed: luck)
    let idle = Lint.idle(menu, quick, players, seed: seed, threads: threads)
    if progress?(1) == false { throw Interrupted() }

    goals = tallies
    plans = results.count
    self.singles = singles.count
    wins = results.count { $0.wins }
    plan = scenario.plan(customers: plays.customers, replications: plays.replications, seed: luck)
    var writing = LintWriting(scenario)
    writing.goals(tallies, of: all.count)
    writing.winners(winners)
    writing.idle(idle)
    findings = writing.findings
  }

  /// The levers that change nothing: neither alone, nor after the author's solution, nor in plans at random.
  private static func idle(
    _ menu: Menu, _ plays: Plays, _ players: Players, seed: Int, threads: Int
  ) -> [String] {
    var dice = Dice(seed &+ 77)
    let contexts = [[], plays.solution] + (0..<6).map { _ in players.random(&dice) }
    let levers = menu.offers.map(\.lever).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let weeks = [0] + menu.occasions
    let moves = inParallel(levers.count, threads: threads) { place in
      menu.offers.filter { $0.lever == levers[place] }.contains { offer in
        contexts.contains { context in
          weeks.contains { week in
            let before = context.filter { $0.week <= week }
            let acts = menu.acts(offer, at: week, after: before)
            return !acts.isEmpty && (try? plays.differ(before + acts, from: before + acts.dropLast())) != false
          }
        }
      }
    }
    return zip(levers, moves).filter { !$0.1 }.map(\.0)
  }
}

/// The results of `body` for 0..<count, in order, computed on some threads.
private func inParallel<Value: Sendable>(
  _ count: Int, threads: Int, _ body: @Sendable (Int) -> Value
) -> [Value] {
  let results = Mutex<[Value?]>(Array(repeating: nil, count: count))
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
    while case let place = next.add(1, ordering: .relaxed).oldValue, place < count {
      let value = body(place)
      results.withLock { $0[place] = value }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
