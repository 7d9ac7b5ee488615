import Language
public import Reports
import Scenarios
import Simulation

extension Report {
  /// The whole report, the verdict first.
  public var document: Document {
    var document: Document = [
      .sentence(verdict, tone: .strong), .sentence("Three things to keep in mind:"), .list(caveats),
    ]
    if pays != nil {
      let sides = sides
      document.append(
        .sentence("Who gains: \(sides.gain.isEmpty ? "nobody" : sides.gain.joined(separator: "; ")).", tone: .good))
      document.append(
        .sentence("Who is hurt: \(sides.hurt.isEmpty ? "nobody" : sides.hurt.joined(separator: "; ")).", tone: .bad))
      document.append(
        .note(
          "A customer gains whose trust is a point or more higher than if we do nothing, or who stays instead of leaving; "
            + "hurt is the other way round. A point of 100 is little: the sentence at the top says what it comes to on "
            + "average."))
    }
    for part in [sureness, lines, outcomes, segments, ledger, howFar, payers, stories, assumptions, sources] {
      document.append(part)
    }
    return document
  }

  private var sureness: Document {
    let chances = chances
    return chances.isEmpty ? [] : [.heading("How sure is it?"), .frequencies(chances)]
  }

  private var lines: Document {
    let decided = decided
    guard !decided.isEmpty else { return [] }
    return [
      .heading("What was done, and why"),
      .table(
        Table(
          columns: [.number("Week"), .text("Line"), .text("Because"), .text("By whom")],
          rows: decided.map { dated in
            [
              .number(Double(dated.week), .count), .text(wording.line(dated)), .text(dated.reason ?? ""),
              .text(dated.author),
            ]
          })),
    ]
  }

  private var outcomes: Document {
    let outcome = Outcome(of: course, beside: baseline, week: week, wording: wording)
    let measures: [Measure] = [.trust, .skepticism, .loyalty, .spend, .value, .left]
    let table = Table(
      "After \(week) weeks",
      columns: [.text("Measure"), .number("plan"), .number("nothing"), .number("difference"), .text("how sure")],
      rows: measures.map { measure in
        let change = change(measure)
        return [
          .text(measure.phrase.capitalizedFirst + (measure.isBadWhenHigh ? " (high is bad)" : "")),
          .estimate(course.estimate(measure, week: week), measure.figure(currency)),
          .number(change.reference, measure.figure(currency)),
          .estimate(change.difference, measure.differenceFigure(currency)), .text(change.caution ?? "clear"),
        ]
      })
    let because = [outcome.consents, outcome.decline].compactMap { $0 }.map { Block.note($0) }
    return Document(
      [
        .heading("The plan beside doing nothing"), .sentence(outcome.sentence), .charts(outcome.charts), .table(table),
        .note(
          (course.plan.replications > 1
            ? "Luck is the 95 % interval of the mean over \(course.plan.replications) replications"
            : "Luck is unknown: one replication")
            + (course.worlds.isEmpty
              ? "."
              : "; belief holds \(Belief.held(of: course.worlds.count)) of \(course.worlds.count) plausible worlds.")),
      ] + because)
  }

  private var segments: Document {
    let measures: [Measure] = [.trust, .skepticism, .loyalty, .spend, .left]
    let table = Table(
      columns: [.text("Segment"), .number("Share of all")] + measures.map { .number("\($0.title) +/-") },
      rows: course.plan.market.segments.map(\.name).map { segment in
        [.text(segment), .number(course.share(of: [segment]), .percent)]
          + measures.map {
            .number(change($0, in: [segment]).difference.mean, $0.differenceFigure(currency))
          }
      })
    return [
      .heading("For whom"), .table(table), .note("Each against doing nothing, after \(week) weeks."),
      .definitions(scenario.personas.map { Definition($0.segment, "\($0.title). \($0.sentence)") }),
    ]
  }

  private var ledger: Document {
    let accounts = ([.trust, .spend] as [Quantity]).map {
      Why($0, of: course, beside: baseline, week: week, wording: wording)
    }
    guard pays != nil else { return [] }
    return Document(
      [.heading("What moved trust and spend")] + accounts.map { .bars($0.differenceBars) }
        + [
          .note(
            "Each bar begins where the one above it ends, down to the difference from doing nothing. Behind the point "
              + "stands the line that caused it.")
        ] + accounts.flatMap { [.list($0.differenceMeanings)] })
  }

  private var howFar: Document {
    let heading = Block.heading("How far is too far?")
    guard let farthest else {
      return [heading, .sentence("No tactic of ours is running, so nothing goes too far.")]
    }
    return Document([heading] + farthest.document(isAtPrompt: false).blocks)
  }

  private var payers: Document { pays.map { Document([.heading("Who pays")] + $0.document.blocks) } ?? [] }

  private var stories: Document {
    guard !people.isEmpty else { return [] }
    return Document(
      [.heading("Two of them, in their own words")]
        + people.flatMap { person in
          [.sentence(person.name, tone: .strong), .note(person.belonging)] + person.words.document.blocks
        })
  }

  private var assumptions: Document {
    let assumed = Footer.assumptions(of: course.plan)
    let usual = "No number of the model was changed: every assumption is the usual one."
    return [
      .heading("What was assumed"), assumed.isEmpty ? .sentence(usual) : .list(assumed),
      .sentence(
        "How many customers there are of each kind, what they buy, how they feel about their data and what the firm does "
          + "without this plan is as the scenario \(scenario.id) says: a verdict is no surer than that."),
    ]
  }

  private var sources: Document { evidence.document }
}

extension DatedAct {
  /// Who made it happen: a breach that somebody asks about is not the firm's decision.
  fileprivate var author: String {
    switch (origin, act) {
    case (.yours, .event): "the world"
    case (.yours, _): "us"
    default: "the scenario"
    }
  }
}
