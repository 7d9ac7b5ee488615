public import Reports
public import Simulation

/// Who left, drifted away, gained, lost or changed most: named customers of replication 1, and how many there are.
public struct Listing: Sendable {
  /// What is asked about people.
  public enum Question: String, CaseIterable, Sendable {
    /// Left over trust, the latest first.
    case left
    /// Drifted away for ordinary reasons, the latest first.
    case lapsed
    /// Gained most in the measure since week 0.
    case gained
    /// Lost most in the measure since week 0.
    case lost
    /// Changed most in the measure, up or down.
    case changed
    /// Spent most so far.
    case spends
  }

  /// A customer who is an answer.
  public struct Person: Hashable, Sendable {
    /// As they stand now.
    public var customer: Customer
    /// The week in which they left or drifted away.
    public var week: Int?
    /// The change that is asked about, in points or money.
    public var change: Double
    /// What weighs most in their own ledger, in plain words.
    public var reason: String
    /// The line behind it, where there is one.
    public var cause: String?
  }

  /// What was asked.
  public let question: Question
  /// The measure that is asked about.
  public let measure: Quantity
  /// The first customers of the answer.
  public let people: [Person]
  /// How many there are in replication 1.
  public let count: Int
  /// How many were asked about.
  public let total: Int
  /// How many in each segment, and how many it has.
  public let bySegment: [(segment: String, count: Int, total: Int)]
  /// Of those who changed, how many gained and how many lost.
  private let directions: (gained: Int, lost: Int)

  private let course: Course
  private let segments: [String]
  private let wording: Wording

  /// Asks about the customers of `course` at the end of its last week; it needs a ledger.
  ///
  /// - Parameters:
  ///   - everyone: `customers(of: course.plan)`.
  ///   - measure: What gains and losses are of; of the seven, trust, skepticism, loyalty and spend have an answer.
  ///   - segments: Whom it is about; none means all.
  ///   - shown: How many customers to name; each is a short run of their own.
  public init(
    _ question: Question, by measure: Quantity = .trust, among everyone: [Customer], of course: Course,
    in segments: [String] = [], shown: Int = 8, wording: Wording
  ) {
    self.question = question
    self.measure = question == .spends ? .spend : measure
    self.course = course
    self.segments = segments
    self.wording = wording
    let asked = everyone.filter { segments.isEmpty || segments.contains($0.segment) }
    let quantity = self.measure
    let answers = asked.filter { question.includes($0, quantity) }
      .sorted { (question.rank($0, quantity), $0.id) < (question.rank($1, quantity), $1.id) }
    (count, total) = (answers.count, asked.count)
    bySegment = course.plan.market.segments.map(\.name).filter { segments.isEmpty || segments.contains($0) }.map {
      name in
      (name, answers.count { $0.segment == name }, asked.count { $0.segment == name })
    }
    let gained = answers.count { $0.change(quantity) > 0 }
    directions = (gained, answers.count - gained)
    people = answers.prefix(shown).map { customer in
      let (reason, cause) = question.reason(story(of: customer.id, in: course), quantity, wording)
      return Person(
        customer: customer, week: customer.standing.week, change: customer.change(quantity), reason: reason,
        cause: cause)
    }
  }

  /// How many there are, here and over all replications.
  public var sentence: String {
    let part = total == 0 ? 0 : Double(count) / Double(total)
    let among = segments.isEmpty ? "" : " among \(listed(segments))"
    let of = "\(Figure.count.text(Double(total))) customers\(among)"
    let weeks = course.plan.weeks
    var text =
      count == 0
      ? "Of \(of) nobody \(question.verb(measure)) by week \(weeks)"
      : "\(Figure.count.text(Double(count))) of \(of) \(question.verb(measure)) by week \(weeks): \(Figure.percent.text(part))"
    if question == .changed, count > 0, measure != .spend {
      let (gained, lost) = (Figure.count.text(Double(directions.gained)), Figure.count.text(Double(directions.lost)))
      text += "; \(gained) gained, \(lost) lost"
    }
    if let share = question.share, course.plan.replications > 1 {
      let mean = course.estimate(share, in: segments, week: weeks)
      text +=
        "; over \(course.plan.replications) replications \(Figure.percent.text(mean.mean))"
        + mean.ranges(.percent, luck: true)
    }
    return text + "."
  }

  /// The counts and the people.
  public var document: Document {
    var document: Document = [.sentence(sentence, tone: .strong)]
    guard count > 0 else {
      if let other = question.instead(measure) { document.append(.note(other)) }
      return document
    }
    if bySegment.count > 1 {
      document.append(
        .list(
          bySegment.map {
            "\($0.segment): \(Figure.count.text(Double($0.count))) of \(Figure.count.text(Double($0.total)))"
              + ($0.total > 0 ? " (\(Figure.percent.text(Double($0.count) / Double($0.total))))" : "")
          }))
    }
    let customers = course.plan.customers
    let hasWeek = [.left, .lapsed].contains(question)
    var columns: [Column] = [.text("Name"), .text("Number"), .text("Segment")]
    if hasWeek { columns.append(.number("Week")) }
    columns.append(.number(question == .spends ? "Spend" : "\(measure.measure.title) +/-"))
    // A reason that is the same for all is in the sentence already.
    let hasReasons = ![.lapsed, .spends].contains(question)
    if hasReasons { columns.append(.text("Most of all")) }
    let figure =
      measure == .spend
      ? measure.measure.figure(course.plan.market.currency)
      : measure.measure.differenceFigure(course.plan.market.currency)
    // A line behind all of them is said once.
    let causes = Set(people.map(\.cause))
    let rows = people.map { person -> [Cell] in
      var row: [Cell] = [
        .text(Names.name(of: person.customer.id)), .text(Names.id(person.customer.id, customers: customers)),
        .text(person.customer.segment),
      ]
      if hasWeek { row.append(person.week.map { .number(Double($0), .count) } ?? .blank) }
      row.append(.number(person.change, figure))
      guard hasReasons else { return row }
      let cause = causes.count > 1 ? person.cause.map { " (\($0))" } ?? "" : ""
      return row + [.text(person.reason + cause)]
    }
    document.append(.table(Table(columns: columns, rows: rows)))
    if hasReasons, causes.count == 1, let cause = people.first?.cause {
      document.append(.note("Behind it each time: \(cause)"))
    }
    if let first = people.first {
      document.append(.note("Hear one of them: meet \(Names.name(of: first.customer.id))"))
    }
    return document
  }
}
