public import Analysis
import Language
public import Reports
public import Sessions
import Simulation

/// What the teams of a workshop came to by the end of a round, to be shown to a room page by page.
public struct Room: Sendable {
  private let sides: [Comparison.Named]
  private let workshop: Workshop
  private let week: Int
  private let wording: Wording
  private let said: [Said]

  /// The room after the last round.
  ///
  /// - Parameters:
  ///   - sides: Each team with its course and the one if we do nothing, in the order of the teams.
  ///   - predicted: What each team predicted that is due in this week.
  public init(
    _ sides: [Comparison.Named], _ workshop: Workshop, predicted: [[Predicted]], week: Int, wording: Wording
  ) {
    (self.sides, self.workshop, self.week, self.wording) = (sides, workshop, week, wording)
    said = zip(sides, predicted).flatMap { side, all in
      all.map { one in
        Said(side.name, Revealed(one, of: side.course, beside: side.baseline, wording: wording))
      }
    }
  }

  private var currency: String { sides.first?.course.plan.market.currency ?? "" }

  /// What each page is about, for the note that leads to it.
  public var subjects: [String] {
    Gauge.headline.map { $0.title.lowercased() } + ["where the teams stand"]
      + (said.isEmpty ? [] : ["how predictions came out"])
  }

  /// The pages in order: a chart each with all teams on it, where they stand, and how predictions came out.
  public var pages: [Document] { Gauge.headline.map(page) + [standing] + (said.isEmpty ? [] : [predictions]) }

  private func page(of gauge: Gauge) -> Document {
    let about = said.filter { $0.revealed.predicted.prediction.isAboutAll(of: gauge.measure) }
    var chart = gauge.chart(of: sides, to: week)
    for place in chart.series.indices {
      let own = about.last { $0.name == chart.series[place].name }
      chart.series[place].remark = own.map { "said \($0.revealed.predicted.prediction.inShort(currency))" }
    }
    // Nothing stands beside it, so it takes the window.
    chart.mostRows = 24
    var document: Document = [.charts([chart])]
    let parts = [(true, "The way they said"), (false, "Not so")].compactMap { isRight, words -> String? in
      let names = about.filter { $0.revealed.isRight == isRight }.map(\.name)
      return names.isEmpty ? nil : "\(words): \(names.joined(separator: ", "))."
    }
    if !parts.isEmpty { document.append(.sentence(parts.joined(separator: " "), tone: .whole)) }
    for hands in workshop.hands where hands.measure == gauge.measure && hands.week == begin {
      document.append(.sentence(told(hands), tone: .whole))
    }
    return document
  }

  /// The week at which the round began.
  private var begin: Int { workshop.rounds.dropLast().last?.week ?? 0 }

  /// `Hands about trust: 12 down, 3 up. Of 6 teams it went down in 5, up in 1.`
  func told(_ hands: Hands) -> String {
    let end = workshop.rounds.first { $0.week > hands.week }?.week ?? week
    let ways = sides.map { Room.way(of: hands.measure, in: $0, from: hands.week, to: end, wording: wording) }
    let went = Prediction.Direction.allCases.compactMap { way -> String? in
      let count = ways.count { $0 == way }
      return count == 0 ? nil : "\(way.told) in \(count)"
    }
    return "Hands about \(hands.measure.phrase): \(hands.told). Of \(sides.count) teams it "
      + "\(went.joined(separator: ", "))."
  }

  /// Which way a measure went in a team.
  static func way(
    of measure: Measure, in side: Comparison.Named, from: Int, to week: Int, wording: Wording
  ) -> Prediction.Direction {
    let prediction = Prediction(measure, .flat)
    let asked = Predicted(
      line: Line(.question(.predict(prediction))), prediction: prediction, made: from, due: week)
    return Revealed(asked, of: side.course, beside: side.baseline, wording: wording).outcome
  }

  /// Each team in a row.
  private var standing: Document {
    [.heading("Round \(workshop.rounds.count): where the teams stand"), .table(sides.standing(in: week))]
  }

  /// What was said, what came, and how near that was.
  private var predictions: Document {
    var document: Document = [
      .heading("Round \(workshop.rounds.count): how predictions came out"),
      .table(
        Table(
          columns: [.text("Team"), .text("Said"), .text("It came")],
          rows: said.map { one in
            let prediction = one.revealed.predicted.prediction
            return [
              .text(one.name), .text("\(one.revealed.subject) \(prediction.inShort(currency))"),
              .text(one.revealed.nearnessToOthers),
            ]
          })),
    ]
    if said.count > 1, let most = said.largestSurprise {
      document.append(.sentence("The largest surprise: \(most.sentence(currency))", tone: .whole))
    }
    return document
  }
}

extension Prediction {
  /// Whether it is about a measure of all customers.
  fileprivate func isAboutAll(of measure: Measure) -> Bool { self.measure == measure && segments.isEmpty }
}

extension [Comparison.Named] {
  /// Where each stands: the four measures, and who left over trust.
  ///
  /// - Parameter name: What a course is called: a team, or a try.
  func standing(in week: Int, as name: String = "Team") -> Table {
    let measures: [Measure] = [.trust, .skepticism, .loyalty, .spend, .left]
    let currency = first?.course.plan.market.currency ?? ""
    return Table(
      columns: [.text(name)] + measures.map { .number($0.title) },
      rows: map { side in
        [.text(side.name)]
          + measures.map { .number(side.course.estimate($0, week: week).mean, $0.figure(currency)) }
      })
  }
}
