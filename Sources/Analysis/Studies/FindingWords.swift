public import Reports
public import Scenarios
import Language
import Simulation

extension Study.Band {
  /// As people read it: `0.65 to 0.88`, `above 1`; with a star where it is ours and not published.
  public var text: String {
    let star = origin == .ours && !isOpen ? "*" : ""
    return switch (low, high) {
    case (let low?, let high?): "\(Study.Band.short(low)) to \(Study.Band.short(high))\(star)"
    case (let low?, nil): "above \(Study.Band.short(low))"
    case (nil, let high?): "below \(Study.Band.short(high))"
    case (nil, nil): ""
    }
  }

  /// A bound in as few digits as it needs.
  static func short(_ value: Double) -> String {
    let scales: [Double] = [1, 10, 100, 1000]
    let decimals = scales.firstIndex { abs(value * $0 - (value * $0).rounded()) < 1e-9 }
    return Figure.decimals(decimals ?? 4).text(value)
  }
}

extension Finding {
  /// How a figure is written here: with as many decimals as its band and its miss need.
  var figure: Figure {
    let band = expectation.band
    let size = [band.low, band.high].compactMap { $0 }.map(abs).max() ?? 0
    let width = band.isOpen ? max(size, abs(got.mean)) : (band.high ?? 0) - (band.low ?? 0)
    var decimals = width >= 3 ? 1 : width >= 0.1 ? 2 : width >= 0.01 ? 3 : 4
    // A narrow miss is not written as a miss by nothing.
    if case .outside(let by) = miss {
      while decimals < 6, Figure.decimals(decimals).text(abs(by)) == Figure.decimals(decimals).text(0) { decimals += 1 }
    }
    return .decimals(decimals)
  }

  /// The published figure with its band, such as `0.76 [0.65 to 0.88]*`.
  public var published: String {
    let band = expectation.band
    guard let target = expectation.target else { return band.text }
    let open = band.isOpen ? " [\(band.text)]" : " [\(band.text.replacing("*", with: ""))]"
    return Study.Band.short(target) + open + (band.text.hasSuffix("*") ? "*" : "")
  }

  /// What the model gives, with its luck interval.
  public var ours: String {
    got.mean.isFinite ? figure.interval(got.mean, got.low, got.high) : "none"
  }

  /// `hit`, or `miss` with by how much and why.
  public var verdict: String {
    switch miss {
    case nil: "hit"
    case .outside(let by): "miss by " + figure.text(abs(by))
    case .unsure: "miss: luck alone"
    case .control: "miss: control too"
    case .some(.none): "miss: no figure"
    }
  }
}

extension Outcomes {
  /// One row: the study, what was published, ours and how it came out; the figure that decides.
  var cells: [Cell] {
    [
      .text(study.id), .text(deciding.expectation.grade.rawValue), .text(deciding.published), .text(deciding.ours),
      .text("\(findings.count(where: \.isHit))/\(findings.count)"), .text(deciding.verdict),
    ]
  }
}

extension Outcomes {
  /// What was assumed, as it is typed.
  var assumptions: [String] { assuming.map { $0.act.text() } }

  /// The title, and what was missed.
  fileprivate var about: String {
    isHit ? "\(study.title)." : "\(study.title). Missed: \(deciding.expectation.says)."
  }
}

extension [Outcomes] {
  /// A table of findings, those shown apart below it, and how many are hit.
  public var document: Document {
    let columns: [Column] = [
      .text("Study"), .text("Grade"), .text("Published"), .text("Here"), .text("Hit"), .text("Result"),
    ]
    var document: Document = []
    for (role, title) in [
      (Study.Role.finding, "Published findings"), (.article, "What the article states"),
      (.start, "The start, shown apart"), (.input, "Inputs, shown apart"),
    ] {
      let rows = filter { $0.study.role == role }
      guard !rows.isEmpty else { continue }
      if !document.isEmpty { document.append(.space) }
      document.append(.table(Table(title, columns: columns, rows: rows.map(\.cells))))
    }
    document.append(.heading("What they are about"))
    document.append(.definitions(map { Definition($0.study.id, $0.about) }))
    let counted = filter { $0.study.role == .finding }
    if counted.count > 1 {
      document.append(
        .sentence("\(counted.count(where: \.isHit)) of \(counted.count) findings are hit.", tone: .strong))
    }
    document.append(.note(footer))
    return document
  }

  /// On what the figures rest.
  var footer: String {
    guard let first else { return "" }
    let size = "\(Figure.count.text(Double(first.customers))) × \(first.replications)"
    let parts = [size, "seed \(first.seed)", "model \(modelVersion)", "luck 95 %", "* the band is ours"]
    let several =
      count > 1
      ? ["Hit: of the study's figures", "one in full: studies \(missedOrFirst)"] : ["study \(first.study.fingerprint)"]
    return (parts + several + first.assumptions).joined(separator: " · ")
  }

  private var missedOrFirst: String { (first { !$0.isHit } ?? self[0]).study.id }
}
