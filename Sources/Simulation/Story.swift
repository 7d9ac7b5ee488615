public import Model
internal import Synchronization

/// A customer of replication 1, the story, as they stand at the end of a week.
public struct Customer: Hashable, Sendable {
  /// Their standing with the firm.
  public enum Standing: Hashable, Sendable {
    case active
    /// Drifted away for ordinary reasons in that week.
    case lapsed(week: Int)
    /// Left over trust in that week.
    case left(week: Int)
  }

  /// 0..<plan.customers.
  public var id: Int
  /// The name of their segment.
  public var segment: String
  /// Active, lapsed or left.
  public var standing: Standing
  /// Traits, 0...1 (reactance too); rate in purchases a week, basket in money.
  public var concern, appetite, literacy, reactance, forgiveness, rate, basket: Double
  /// Attitudes at the start and now, 0...100.
  public var startTrust, trust, startSkepticism, skepticism, startLoyalty, loyalty: Double
  /// Money spent so far.
  public var spend: Double
}

/// One customer's weeks in a plan, replication 1.
public struct Story: Sendable {
  /// Who they are, and how they stand at the end.
  public var customer: Customer
  /// Weeks 1 to the last.
  public var weeks: [StoryWeek]
}

/// How much of one kind a customer came to know in one week.
public struct Lesson: Hashable, Sendable {
  /// nil: that data is passed on.
  public var kind: Kind?
  /// By being told and by finding out, 0...1.
  public var told, foundOut: Double
}

/// What happened to one customer in one week.
public struct StoryWeek: Hashable, Sendable {
  /// 1 for the first.
  public var week: Int
  /// Tactics that reached them.
  public var reachedBy: [Tactic]
  /// What they came to know this week, in the order of the market's kinds; being passed on is the last.
  public var learned: [Lesson]
  /// Benefit, known risk, surprise and pressure felt.
  public var benefit, knownRisk, surprise, pressure: Double
  /// At the end of the week, 0...100.
  public var trust, skepticism, loyalty, anger: Double
  /// Purchases made this week.
  public var purchases: Int
  /// Money spent this week.
  public var spend: Double
  /// Kinds that they said yes to when asked this week, and those that they said no to, asked or not.
  public var gave, withdrew: [Kind]
  /// Active, lapsed or left.
  public var standing: Customer.Standing
  /// Entries of this week, in points or money.
  public var entries: [Quantity: [Entry]]
}

/// The customers of replication 1 at the end of the plan's last week, by id.
public func customers(of plan: Plan, threads: Int = 2) -> [Customer] {
  let compiled = Compiled(plan)
  let dealing = Dealing(market: plan.market, customers: plan.customers)
  let replication = Replication(
    compiled: compiled, dealing: dealing, number: 0, hasLedger: false, threads: max(1, threads))
  var people: [Customer] = []
  _ = replication.run { week, columns in
    if week == 0 { people = Reading(dealing, plan.market).customers(columns) }
    if week == plan.weeks { Reading(dealing, plan.market).update(&people, columns) }
  }
  return people.sorted { $0.id < $1.id }
}

/// One customer's weeks: the plan run again for them alone, with the same luck and the same word of mouth.
///
/// `course` is a course of the same plan: it knows what was said in each segment.
public func story(of id: Int, in course: Course) -> Story {
  let plan = course.plan
  let compiled = Compiled(plan)
  let dealing = Dealing(only: id, market: plan.market)
  let glimpses = Mutex<[Glimpse]>([])
  var replication = Replication(compiled: compiled, dealing: dealing, number: 0, hasLedger: true, threads: 1)
  replication.heard = course.heard(compiled)
  replication.witness = { week, terms, _, people, space in
    guard week > 0 else { return }
    glimpses.withLock { $0.append(Glimpse(terms, compiled, people, space)) }
  }
  let reading = Reading(dealing, plan.market)
  var standings: [Customer] = []
  var people: [Customer] = []
  let result = replication.run { week, columns in
    if week == 0 { people = reading.customers(columns) } else { reading.update(&people, columns) }
    standings.append(people[0])
  }
  var once = plan
  once.replications = 1
  let alone = Course(
    plan: once, hasLedger: true,
    tallies: Tallies(weeks: plan.weeks, counts: dealing.counts, slots: compiled.slots, only: result))
  return Story(customer: people[0], glimpses.withLock { $0 }, standings, alone)
}
