import Analysis
import Language
public import Reports
import Scenarios
import Sessions
import Simulation

extension Debrief {
  /// All of it, to be shown, printed or sent.
  public var document: Document {
    var document: Document = [.heading("Debrief: \(scenario.title)"), .sentence(overview, tone: .strong)]
    document.append(.charts([Gauge(.trust).chart(of: sides, to: week)]))
    document.append(.table(sides.standing(in: week, as: one)))
    document.append(parted)
    document.append(surprised)
    document.append(whatMattered)
    document.append(stories)
    document.append(.heading("Five questions"))
    // Whole also on a projector: what is asked stands at a question's end.
    for (place, question) in questions.enumerated() {
      document.append(.sentence("\(place + 1). \(question)", tone: .whole))
    }
    document.append(
      .note(
        "All of it is computed: the same customers with the same luck in every course. It shows what follows from "
          + "the model's assumptions and foretells nobody."))
    return document
  }

  /// What a course is called.
  private var one: String { workshop == nil ? "Try" : "Team" }

  private var overview: String {
    let names = sides.map(\.name).joined(separator: ", ")
    guard let workshop else { return "\(names), up to week \(week)." }
    let rounds = workshop.rounds.count == 1 ? "1 round" : "\(workshop.rounds.count) rounds"
    return "\(sides.count) teams (\(names)), \(rounds), up to week \(week)."
  }

  private var parted: Document {
    var document: Document = [.heading("Where the courses parted")]
    if partings.isEmpty {
      document.append(.sentence("They did not: what differs between them is small, or luck."))
    }
    for parting in partings {
      let measure = parting.quantity.measure
      let (low, high) = (parting.low, parting.high)
      func value(_ side: Comparison.Named) -> String {
        measure.figure(currency).text(side.course.estimate(measure, week: week).mean)
      }
      document.append(
        .sentence(
          "\(measure.phrase.capitalizedFirst): \(high.name) and \(low.name) part in week \(parting.week) and end "
            + "\(parting.change.amount(currency).drop { $0 == "+" }) apart (\(value(high)) against \(value(low)))."))
      var points: [String] = []
      if let entry = parting.entry {
        let line = entry.driver.act.map { ", behind it '\(wording.datedLine($0))'" } ?? ""
        points.append(
          "most of it: \(entry.driver.mechanism.phrase), "
            + "\(measure.differenceFigure(currency).text(entry.amount))\(line)")
      }
      for (side, lines) in [(low, parting.onlyLow), (high, parting.onlyHigh)] where !lines.isEmpty {
        points.append("only \(side.name): " + lines.map { "'\(wording.datedLine($0))'" }.joined(separator: ", "))
      }
      document.append(.list(points))
    }
    return document
  }

  private var surprised: Document {
    guard let surprise else {
      return hands.isEmpty
        ? [] : [.heading("What the room expected"), .list(hands)]
    }
    var document: Document = [
      .heading("The largest surprise"),
      .sentence(surprise.sentence(currency)),
    ]
    document.append(
      .note(
        "\(right) of \(predictions) \(predictions == 1 ? "prediction" : "predictions") went the way that was said."))
    if !hands.isEmpty { document.append(.list(hands)) }
    return document
  }

  private var whatMattered: Document {
    guard !mattered.isEmpty else { return [] }
    let figure = Measure.trust.differenceFigure(currency)
    return [
      .heading("What mattered for trust"),
      .table(
        Table(
          columns: [.text(one), .text("Its line that mattered most"), .number("Its part"), .number("All lines")],
          rows: mattered.map { name, answer in
            guard let line = answer.lines.first else { return [.text(name)] }
            return [
              .text(name), .text(wording.datedLine(line.act)), .number(line.part, figure),
              .number(answer.whole, figure),
            ]
          })),
      .note(
        "Against doing nothing, by week \(week): Shapley's share of the line. All lines of one: "
          + (workshop == nil ? "what mattered" : "\(mattered[0].name) what mattered")),
    ]
  }

  private var stories: Document {
    guard !people.isEmpty else { return [] }
    var document: Document = [
      .heading(
        people.count == 1
          ? "One customer"
          : "\(people.count) customers, each the same person everywhere")
    ]
    for person in people {
      guard let worst = person.worst, let side = sides.first(where: { $0.name == worst.name }) else { continue }
      let customers = side.course.plan.customers
      document.append(
        .sentence(
          "\(Names.called(person.id, customers: customers)), one of the \(worst.customer.segment): \(person.sentence).",
          tone: .strong))
      document.append(.sentence("In \(side.name): \"\(words(of: person.id, in: side))\"", tone: .whole))
      guard let best = person.best, best.name != worst.name, let other = sides.first(where: { $0.name == best.name })
      else { continue }
      document.append(
        .sentence(
          "In \(other.name): \"\(words(of: person.id, in: other, endOnly: true))\"", tone: .whole))
    }
    return document
  }

  /// A customer's own words in a course; only how it stands where the rest has been told.
  private func words(of id: Int, in side: Comparison.Named, endOnly: Bool = false) -> String {
    let told = OwnWords(of: story(of: id, in: side.course), in: side.course.plan, wording: wording)
    let paragraphs = endOnly ? told.paragraphs.suffix(1) : told.paragraphs.suffix(2)
    return paragraphs.flatMap { $0 }.map(\.text).joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
