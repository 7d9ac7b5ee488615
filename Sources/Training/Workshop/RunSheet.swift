public import Reports
public import Scenarios

/// The minutes of a workshop: what is done when, what is typed, and what is asked.
///
/// ```swift
/// RunSheet(minutes: 60, of: scenario).items.map(\.title)  // ["Welcome", "Round 1: choose", ...]
/// ```
public struct RunSheet: Sendable {
  /// A stretch of it.
  public struct Item: Hashable, Sendable {
    /// The minute at which it begins.
    public var start: Int
    /// How many minutes it takes.
    public var length: Int
    /// What is done.
    public var title: String
    /// What is typed.
    public var lines: [String]
    /// What the room is asked.
    public var question: String?
  }

  /// How long it takes in all.
  public let minutes: Int
  /// How many rounds, each a quarter of a year.
  public let rounds: Int
  /// In order, without a gap.
  public private(set) var items: [Item] = []
  private let scenario: Scenario

  /// Weeks of a round: a quarter of a year.
  static let weeks = 13

  /// Plans so many minutes with a scenario: a round takes about a quarter of an hour, and there are no more rounds than
  /// the scenario has quarters; an hour and a half without a break is too long.
  public init(minutes: Int, of scenario: Scenario) {
    self.minutes = minutes
    self.scenario = scenario
    let opening = max(4, minutes / 10)
    let closing = max(8, minutes / 6)
    let pause = minutes >= 120 ? 15 : 0
    let rest = minutes - opening - closing - pause
    rounds = min(max(1, rest / 14), max(1, scenario.weeks / RunSheet.weeks), 6)
    let each = rest / rounds
    let questions = scenario.facilitation?.questions ?? []
    add(opening, "Welcome, the story, the teams", ["story", "cards"], "What is the firm tempted to do?")
    for round in 1...rounds {
      let (choosing, revealing) = (max(2, each * 2 / 5), max(2, each * 2 / 5))
      let first = round == 1
      add(
        choosing, "Round \(round): choose", [first ? "red chooses C" : "red apply ...", "who is missing"],
        first ? "What will your customers make of it?" : "What do you do now that you have seen them?")
      add(
        max(1, each - choosing - revealing), "Round \(round): predict",
        ["red predicts trust down a little", "hands trust down 12, up 3"], first ? questions.first : nil)
      let event = round == rounds && rounds > 1 ? ["inject breach reach=30%"] : []
      add(
        revealing, "Round \(round): run, reveal, ask why", event + ["run quarter", "why red trust", "red who left"],
        questions.count > round ? questions[round] : "Who saw this coming, and who did not?")
      if pause > 0, round == (rounds + 1) / 2 { add(pause, "Break", [], nil) }
    }
    add(
      minutes - (items.last.map { $0.start + $0.length } ?? 0), "Debrief", ["debrief"], scenario.lesson?.debrief.first)
  }

  private mutating func add(_ length: Int, _ title: String, _ lines: [String], _ question: String?) {
    let start = items.last.map { $0.start + $0.length } ?? 0
    items.append(Item(start: start, length: length, title: title, lines: lines, question: question))
  }

  /// What the sheet has at a minute; after the end the last.
  public func item(at minute: Int) -> Item? { items.last { $0.start <= max(0, minute) } }

  /// To print: the minutes with what is typed, then the questions and what tends to happen.
  public var document: Document {
    var document: Document = [
      .heading("Run sheet: \(scenario.title), \(minutes) minutes"),
      .table(
        Table(
          columns: [.text("From"), .number("Minutes"), .text("What"), .text("Type")],
          rows: items.map { item in
            [
              .text(clock(item.start)), .number(Double(item.length), .count), .text(item.title),
              .text(item.lines.joined(separator: " · ")),
            ]
          })),
    ]
    let asked = items.filter { $0.question != nil }
    document.append(.heading("Ask"))
    document.append(.list(asked.map { "\($0.title): \($0.question ?? "")" }))
    if let watch = scenario.facilitation?.watch, !watch.isEmpty {
      document.append([.heading("Watch for"), .list(watch)])
    }
    return document
  }

  /// Hours and minutes since the beginning.
  private func clock(_ minute: Int) -> String { "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)" }
}
