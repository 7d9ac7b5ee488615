import Language
public import Reports
import Simulation

extension Flips {
  /// How many are shown.
  private static let shown = 10

  /// The verdict, what would turn it, and what moves it most.
  public var document: Document {
    var document: Document = [.sentence(verdict, tone: .strong)]
    if turning.isEmpty {
      document.append(.sentence("Nothing alone turns that, however far it is moved within its range."))
    } else {
      document.append(.table(Flips.table(of: turning.prefix(Flips.shown))))
      let more = turning.count - Flips.shown
      if more > 0 { document.append(.note("\(more) more would turn it, from further away.")) }
    }
    guard !swings.isEmpty else {
      document.append(.sentence("Nothing moves its room by as much as 0.05 points, taken alone."))
      return document
    }
    document.append(.heading("What moves it most"))
    document.append(
      .table(
        Table(
          columns: [.text("From end to end"), .text("moves"), .number("low end"), .number("now"), .number("high end")],
          rows: swings.prefix(Flips.shown / 2).map { swing in
            let test = swing.test(from: rooms)
            return [
              .text(swing.name), .text(condition.tests[test].measure.rawValue),
              .number(swing.roomsAtLow[test], .difference), .number(rooms[test], .difference),
              .number(swing.roomsAtHigh[test], .difference),
            ]
          })))
    document.append(
      .note("Room in points (or % of customers); below 0 the condition is broken. One thing is moved at a time."))
    if let restsOnAssumed { document.append(.sentence(restsOnAssumed)) }
    if let nearest = turning.first {
      if case .parameter(let parameter) = nearest.subject {
        document.append(.note("What it stands for: what is \(parameter.name)"))
      }
    }
    return document
  }

  /// What share of the verdict rests on numbers that are merely assumed; nil where no number moves it.
  var restsOnAssumed: String? {
    assumedShare.map {
      "Of all that numbers of the model, each alone, can move here, \(Figure.percent.text($0)) is due to numbers that are only assumed."
    }
  }

  /// Whether the condition holds, and by how much each of its tests does.
  private var verdict: String {
    func by(_ room: Double) -> String { "\(Figure.points.text(abs(room))) points" }
    let kept = "'\(condition.text)'"
    guard condition.tests.count > 1 else {
      return isKept ? "\(kept) holds, with \(by(rooms[0])) to spare." : "\(kept) is broken, by \(by(rooms[0]))."
    }
    let tests = zip(condition.tests, rooms).map { test, room in
      "\(test.measure.rawValue) \(room < 0 ? "by" : "with") \(by(room))" + (room < 0 ? "" : " to spare")
    }
    let broken = zip(tests, rooms).filter { $1 < 0 }.map(\.0)
    return isKept ? "\(kept) holds: \(listed(tests))." : "\(kept) is broken: \(listed(broken))."
  }

  /// What turns a verdict, with the value at which it does and with what it rests on.
  ///
  /// - Parameter isInWords: Whether a number of the model is called by what it means and not by its name.
  static func table(of turning: some Sequence<Swing>, inWords isInWords: Bool = false) -> Table {
    Table(
      columns: [.text("What turns it"), .number("now"), .number("turns at"), .text("rests on")],
      rows: turning.map { swing in
        [
          .text(isInWords ? swing.words : swing.name), .number(swing.usual, swing.figure(swing.usual)),
          swing.turn.map { .number($0, swing.figure($0)) } ?? .blank, .text(swing.source),
        ]
      })
  }
}

extension Flips.Swing {
  /// What is moved, as one types it.
  var name: String {
    switch subject {
    case .parameter(let parameter): parameter.name
    case .level(let tactic, let lever): "\(lever.rawValue) of \(tactic.rawValue)"
    }
  }

  /// What is moved, for whoever does not type.
  fileprivate var words: String {
    switch subject {
    case .parameter(let parameter): parameter.meaning
    case .level: name
    }
  }

  /// The line that moves it past where the verdict turns; nil for a level, which a line of one's own has.
  var line: String? {
    guard case .parameter(let parameter) = subject, let turn else { return nil }
    let past = turn < usual ? low : high
    return Act.assumption(Assumption(parameter.name, .number(past))).text()
  }

  /// On what its value rests.
  var source: String {
    switch subject {
    case .parameter(let parameter): parameter.source
    case .level: "your choice"
    }
  }

  /// As many decimals as a value of its size needs.
  fileprivate func figure(_ value: Double) -> Figure { abs(value) < 0.1 ? .decimals(3) : .decimals(2) }
}
