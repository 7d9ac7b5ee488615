public import Reports
import Scenarios
public import Simulation

/// One customer met: who they are, what happened to them week by week, and what their trust came to.
///
/// The same story always reads the same. Weeks in which little happened are told together.
public struct Portrait: Sendable {
  /// What the customer has to say.
  public let words: OwnWords
  private let story: Story
  private let customers: Int
  private let currency: String
  private let wording: Wording

  /// The portrait of a customer of `plan`; `story` is their `story(of:in:)`.
  public init(of story: Story, in plan: Plan, wording: Wording) {
    self.story = story
    customers = plan.customers
    currency = plan.market.currency
    self.wording = wording
    words = OwnWords(of: story, in: plan, wording: wording)
  }

  /// The customer's name with the number.
  public var name: String { Names.called(story.customer.id, customers: customers) }

  /// Their segment, as the scenario introduces it.
  var belonging: String {
    let persona = wording.personas.first { $0.segment == story.customer.segment }
    return "One of the \(story.customer.segment)" + (persona.map { " (\($0.title)). \($0.sentence)" } ?? ".")
  }

  /// The weeks with what happened in them: `3` or `4-9`, and sentences.
  public var weeks: [(weeks: String, text: String)] {
    Chapters(story.weeks).ranges.map { range in
      let weeks = Array(story.weeks[range])
      let name = weeks.count == 1 ? "\(weeks[0].week)" : "\(weeks[0].week)-\(weeks[weeks.count - 1].week)"
      let before = range.lowerBound == 0 ? story.customer.startTrust : story.weeks[range.lowerBound - 1].trust
      return (name, Telling(weeks, trustBefore: before, currency, wording).text)
    }
  }

  /// What moved their trust since week 0, rounded so that it adds up.
  public var account: Why.Account {
    Why.Account(
      story.entries(of: .trust), total: story.customer.trust - story.customer.startTrust, decimals: 1, rows: 5)
  }

  /// Their own words, to be read aloud.
  public var document: Document {
    Document([.heading(name), .note(belonging)] + words.document.blocks)
  }

  /// Each of their sentences with what it rests on; then traits, weeks, attitudes and the ledger of trust.
  public var documentWithFigures: Document {
    let customer = story.customer
    let called = Names.name(of: customer.id)
    var document: Document = [.heading(name), .note(belonging)]
    document.append(words.documentWithFigures)
    document.append(.space)
    document.append(.sentence("\(called) \(customer.traits(currency)) \(customer.ending)"))
    guard !story.weeks.isEmpty else { return document }
    func row(_ title: String, _ start: Double, _ now: Double, _ read: (StoryWeek) -> Double) -> [Cell] {
      [
        .text(title), .number(start, .points), .trend([start] + story.weeks.map(read), leastSpan: 10),
        .number(now, .points),
      ]
    }
    document.append(
      .table(
        Table(
          columns: [.text("Week"), .text("What happened")],
          rows: weeks.map { [.text($0.weeks), .text($0.text)] })))
    document.append(
      .table(
        Table(
          columns: [.text(""), .number("Start"), .text("Week by week"), .number("Now")],
          rows: [
            row("Trust", customer.startTrust, customer.trust) { $0.trust },
            row("Skepticism", customer.startSkepticism, customer.skepticism) { $0.skepticism },
            row("Loyalty", customer.startLoyalty, customer.loyalty) { $0.loyalty },
          ])))
    let account = account
    document.append(
      .bars(
        BarChart(
          "What moved \(called)'s trust", figure: .difference,
          entries: account.rows.map { row in
            guard let driver = row.driver else { return BarChart.Entry("all else (\(row.count))", row.amount) }
            return BarChart.Entry(driver.mechanism.phrase, row.amount, cause: driver.act.map { wording.datedLine($0) })
          }, total: BarChart.Entry("the change", account.total))))
    return document
  }
}
