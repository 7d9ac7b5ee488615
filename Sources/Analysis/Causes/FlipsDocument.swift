import Language
public import Reports
import Simulation

extension Flips {
  /// How many are shown.
  private static let shown = 10

  /// The verdict, what would turn it, and what moves it most.
  public var document: Document {
    let kept = "'\(condition.text)'"
    var document: Document = [
      .sentence(
        room >= 0
          ? "\(kept) holds, with \(Figure.points.text(room)) points to spare."
          : "\(kept) is broken, by \(Figure.points.text(-room)) points.", tone: .strong)
    ]
    if turning.isEmpty {
      document.append(.sentence("Nothing alone turns that, however far it is moved within its range."))
    } else {
      document.append(
        .table(
          Table(
            columns: [.text("What turns it"), .number("now"), .number("turns at"), .text("rests on")],
            rows: turning.prefix(Flips.shown).map { swing in
              [
                .text(swing.name), .number(swing.usual, swing.figure(swing.usual)),
                swing.turn.map { .number($0, swing.figure($0)) } ?? .blank, .text(swing.source),
              ]
            })))
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
          columns: [.text("From end to end"), .number("low end"), .number("now"), .number("high end")],
          rows: swings.prefix(Flips.shown / 2).map { swing in
            [
              .text(swing.name), .number(swing.roomAtLow, .difference), .number(room, .difference),
              .number(swing.roomAtHigh, .difference),
            ]
          })))
    document.append(
      .note("Room in points (or % of customers); below 0 the condition is broken. One thing is moved at a time."))
    if let nearest = turning.first {
      if case .parameter(let parameter) = nearest.subject {
        document.append(.note("What it stands for: what is \(parameter.name)"))
      }
    }
    return document
  }
}

extension Flips.Swing {
  /// What is moved, as one types it.
  fileprivate var name: String {
    switch subject {
    case .parameter(let parameter): parameter.name
    case .level(let tactic, let lever): "\(lever.rawValue) of \(tactic.rawValue)"
    }
  }

  /// On what its value rests.
  fileprivate var source: String {
    switch subject {
    case .parameter(let parameter): parameter.source
    case .level: "your choice"
    }
  }

  /// As many decimals as a value of its size needs.
  fileprivate func figure(_ value: Double) -> Figure { abs(value) < 0.1 ? .decimals(3) : .decimals(2) }
}
