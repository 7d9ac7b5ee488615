import Analysis
import Language
public import Reports
import Scenarios
import Sessions
import Simulation

extension ClassResult {
  /// The most lines of a chart that can be told apart.
  private static let crowd = 6

  /// Who is in, the charts, the spread of predictions and both scoreboards.
  ///
  /// - Parameter codes: The codes that were said before weeks ran.
  public func document(sealed codes: [SealedCode] = []) -> Document {
    let sealings = Sealings(codes, by: members)
    var document: Document = [
      .heading("The class: \(scenario.title), week \(week)"), .table(presence(sealings, hasCodes: !codes.isEmpty)),
    ]
    document.append(complaints(sealings))
    document.append(.charts(charts))
    document.append(predictions)
    for board in Score.Board.allCases { document.append(.table(scoreboard(board))) }
    document.append(Document(notes.map { .note($0) }))
    document.append(Footer(of: plan, scenario: scenario.fingerprint).block)
    return document
  }

  /// Whether each code seals the beginning of what its owner handed in.
  public func fits(_ codes: [SealedCode]) -> Bool { Sealings(codes, by: members).complaints.isEmpty }

  private func presence(_ sealings: Sealings, hasCodes: Bool) -> Table {
    Table(
      columns: [
        .text("Participant"), .number("week"), .number("tries"), .number("lines"), .number("predictions"),
        .number("as said"),
      ] + (hasCodes ? [.text("sealed")] : []),
      rows: zip(members, sealings.weeks).map { member, weeks in
        let revealed = member.revealed(wording)
        return [
          .text(member.name), .count(member.handedIn.attempt.week), .count(member.session.tries.count),
          .count(member.session.lines),
          .count(member.session.predictions),
          .text(
            revealed.isEmpty ? "" : "\(revealed.count(where: \.isRight)) of \(revealed.count)"),
          .text(weeks.isEmpty ? "no" : "week " + weeks.map(String.init).joined(separator: ", ")),
        ]
      })
  }

  /// What was not taken, and what else does not fit.
  private func complaints(_ sealings: Sealings) -> Document {
    let all = remarks + sealings.complaints
    return all.isEmpty ? [] : [.sentence("Not as it should be:", tone: .bad), .list(all)]
  }

  /// The headline measures of what each handed in; of a crowd the middle with the band that holds all.
  public var charts: [LineChart] {
    Gauge.headline.map { gauge in
      var series = members.map { member in
        gauge.series(member.name, .other, member.handedIn.course, in: [], to: week)
      }
      if members.count > ClassResult.crowd { series = [middle(of: series)] }
      if isOneBaseline { series.append(gauge.series("nothing", .baseline, baseline, in: [], to: week)) }
      // Luck of each would only blur the lines of all.
      series = series.map { $0.style == .main ? $0 : $0.withoutBand }
      var chart = gauge.chart(series, marks: [], worlds: 0, currency: currency)
      chart.band = "lowest to highest"
      return chart
    }
  }

  private func middle(of series: [LineChart.Series]) -> LineChart.Series {
    let points = series[0].points.indices.map { place in
      let means = series.map { $0.points[place].mean }
      return LineChart.Point(
        week: series[0].points[place].week, mean: TrackRecord.median(means) ?? 0, low: means.min(), high: means.max())
    }
    return LineChart.Series("middle", style: .main, points: points)
  }

  private var predictions: Document {
    let spreads = PredictionSpread.all(of: members, wording: wording)
    guard !spreads.isEmpty else { return [.sentence("Nobody predicted anything.")] }
    return [
      .table(
        Table(
          columns: [
            .text("Predicted"), .text("up/flat/down"), .text("by how much"), .text("what came"), .text("as said"),
          ],
          rows: spreads.map { $0.cells(currency) }))
    ]
  }

  /// How each did on a board against doing nothing, and their own best.
  private func scoreboard(_ board: Score.Board) -> Table {
    Table(
      columns: [.text(board.title), .number("better by"), .text("standing"), .text("own best")],
      rows: members.map { member in
        let (now, best) = (member.handedIn.gain(for: board), member.best(for: board))
        let own =
          member.ways.count == 1
          ? "the only try"
          : best.attempt.name == member.handedIn.attempt.name
            ? "this one" : "\(best.attempt.name), \(Figure.difference.text(best.gain(for: board).mean))"
        return [
          .text(member.name), .estimate(mean: now.mean, low: now.low, high: now.high, .difference),
          .text(Standing(now).rawValue), .text(own),
        ]
      })
  }

  private var notes: [String] {
    let late = members.filter { $0.handedIn.attempt.reached < week }.map(\.name)
    let other = members.filter { member in
      let (mine, first) = (member.session, members[0].session)
      return (mine.seed, mine.customers, mine.replications) != (first.seed, first.customers, first.replications)
    }.map(\.name)
    let same = members.dropFirst().enumerated().compactMap { place, member in
      members[...place].first { !$0.session.records.isEmpty && $0.session.seal == member.session.seal }
        .map { "\($0.name) and \(member.name) handed in the same session." }
    }
    return same
      + (late.isEmpty
        ? [] : ["Not yet at week \(week), and shown as if it went on so: \(late.joined(separator: ", "))."])
      + (other.isEmpty
        ? []
        : [
          "Played with other luck or other customers, and shown with those of \(members[0].name): "
            + "\(other.joined(separator: ", "))."
        ])
      + (isOneBaseline ? [] : ["Not all assume the same, so doing nothing is not the same in all."])
      + [
        "Better by: points against doing nothing, of value in percent of it; what counts: \(weights.text). "
          + "To weigh otherwise: value=2 trust=1",
        "Standing: level below 1 point or where luck could explain it; well below and well above from "
          + "\(Figure.count.text(Standing.much)) points on. There is no ranking: what matters is one's own best.",
        "The chain of hashes in a session file finds edits, not forgers.",
      ]
  }

  var wording: Wording { Wording(of: scenario) }
  private var currency: String { scenario.market.currency }
  private var isOneBaseline: Bool { members.allSatisfy { $0.handedIn.baseline.plan == baseline.plan } }
}

extension LineChart.Series {
  fileprivate var withoutBand: LineChart.Series {
    LineChart.Series(name, style: style, points: points.map { LineChart.Point(week: $0.week, mean: $0.mean) })
  }
}

extension Cell {
  fileprivate static func count(_ number: Int) -> Cell { .number(Double(number), .count) }
}
