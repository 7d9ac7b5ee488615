import Language
public import Reports
import Scenarios
import Simulation

extension Outcomes {
  /// The whole study: where it comes from, how it is posed, its arms, readings and figures.
  public var page: Document {
    let source = study.source
    var document: Document = [
      .heading("\(study.id)  \(study.title)"),
      .sentence(
        "\(source.authors), \(source.venue), \(source.year). Grade \(study.grade.rawValue): \(study.grade.meaning)."),
    ]
    document.append(paragraphs("What was found", source.found))
    document.append(paragraphs("How it is posed here", study.posed))
    document.append(posing)
    for finding in findings {
      document.append(.heading("\(finding.expectation.says): \(finding.verdict)"))
      document.append(.preformatted("  " + finding.expectation.text))
      document.append(
        .list(
          [
            "published: \(finding.published), grade \(finding.expectation.grade.rawValue)", "here: \(finding.ours)",
            finding.control.map { "where the cause is missing: \(finding.figure.text($0.mean))" },
          ].compactMap { $0 }))
    }
    document.append(.note([self].footer))
    return document
  }

  /// One experiment of the reader's own: what each group got, what was read, and what came out there and here.
  public var pilotPage: Document {
    var document: Document = [.heading("\(study.id)  \(study.title)")]
    if !study.source.venue.isEmpty { document.append(.sentence(study.source.venue)) }
    document.append(posing)
    for finding in findings {
      document.append(.heading(finding.expectation.says))
      document.append(.preformatted("  " + finding.expectation.text))
      document.append(.list(["yours: \(finding.published)", "the model's guess: \(finding.ours)"]))
    }
    document.append(.note([self].footer.replacing(" · * the band is ours", with: "")))
    return document
  }

  /// The arms and the readings.
  private var posing: Document {
    var document: Document = [.heading("Arms")]
    if !study.acts.isEmpty { document.append(lines("every arm", study.acts)) }
    for arm in study.arms {
      let levels = arm.levels.compactMap(\.value).map(Study.Band.short)
      let range = arm.isSwept ? ", \(levels.count) levels from \(levels[0]) to \(levels[levels.count - 1])" : ""
      document.append(lines(arm.name + range, arm.levels[0].acts))
    }
    document.append(.heading("Readings"))
    document.append(
      .definitions(study.readings.map { Definition($0.name, $0.phrase(study.market.segments.map(\.name))) }))
    return document
  }

  private func paragraphs(_ title: String, _ text: String) -> Document {
    Document([.heading(title)] + text.split(separator: "\n\n").map { .sentence(String($0)) })
  }

  private func lines(_ name: String, _ acts: [DatedAct]) -> Document {
    Document([.sentence(name, tone: .strong)] + acts.map { .preformatted("  " + text($0)) })
  }

  private func text(_ act: DatedAct) -> String {
    (act.week > 0 ? "at \(act.week) " : "") + act.act.text()
  }
}

extension Study.Reading {
  /// What it is, in one line.
  fileprivate func phrase(_ segments: [String]) -> String {
    let whom = who.isEmpty ? "" : ", of those " + who.map { $0.phrase(segments) }.joined(separator: " and ")
    return "\(summary.phrase)\(sight.word), \(when.phrase)\(whom)"
  }
}

extension Study.When {
  fileprivate var phrase: String {
    func span(_ weeks: ClosedRange<Int>) -> String {
      weeks.count == 1 ? "week \(weeks.lowerBound)" : "weeks \(weeks.lowerBound)-\(weeks.upperBound)"
    }
    return switch self {
    case .weeks(let weeks): span(weeks)
    case .each(let weeks): "each week \(weeks.lowerBound)-\(weeks.upperBound)"
    case .change(let from, let to): "change from week \(from) to week \(to)"
    case .ratio(let weeks, let others): "\(span(weeks)) over \(span(others))"
    }
  }
}

extension Study.Summary {
  fileprivate var phrase: String {
    switch self {
    case .mean: "mean of "
    case .share(let comparison, let bound): "share \(comparison.rawValue) \(Figure.decimals(2).text(bound)) of "
    case .correlation(let name): "correlation with \(name) of "
    case .slope(let name): "slope on \(name) of "
    case .path(let name, let other): "path from \(name) beside \(other) of "
    }
  }
}

extension Study.Whom {
  fileprivate func phrase(_ segments: [String]) -> String {
    switch self {
    case .seen(let sight): sight.word.split(separator: " ").last.map(String.init) ?? sight.word
    case .segment(let place): "in \(segments[place])"
    case .part(let part, let isTop, let name):
      "in the \(isTop ? "top" : "bottom") \(Figure.decimals(0).text(part * 100))% of \(name)"
    case .value(let name, let comparison, let bound):
      "with \(name) \(comparison.rawValue) \(Figure.decimals(2).text(bound))"
    }
  }
}
