import Language
public import Reports
import Simulation

/// The answer for people: one sentence, the regions drawn, and who breaks first and why.
extension HowFarAnswer {
  private var currency: String { plan.market.currency }
  private var ends: ClosedRange<Double> { range.low...range.high }

  /// A level as people say it: a percentage for reach, else two decimals.
  func text(_ level: Double) -> String {
    range.lever == .reach ? Figure.percent.text(level) : Figure.decimals(2).text(level)
  }

  private func text(_ range: ClosedRange<Double>) -> String {
    "\(text(range.lowerBound)) to \(text(range.upperBound))"
  }

  func text(_ threshold: Threshold) -> String {
    switch threshold {
    case .nowhere: "not at all"
    case .everywhere: "all the way"
    case .level(let level): "\(text(level.mean)) (\(text(level.low)) to \(text(level.high)))"
    }
  }

  /// A level with the name that it lies at or between, such as `0.38, between light and moderate`.
  private func placed(_ level: Double) -> String {
    text(level) + (range.lever.words(for: level).map { ", \($0)" } ?? "")
  }

  /// What must hold, in plain words.
  var kept: String { condition.words(currency: currency) }

  /// How far it goes, without a stop.
  var extent: String {
    let name = wording.vocabulary.name(of: question.application.tactic).replacing("-", with: " ").capitalizedFirst
    let lever = range.lever.rawValue
    let worlds = belief.map { " (\(text($0.threshold)) in \($0.held) of \($0.worlds) plausible worlds)" } ?? ""
    let everywhere =
      belief.map { " (in \($0.count(keeping: range.high)) of \($0.worlds) plausible worlds)" } ?? ""
    return switch threshold {
    case .nowhere: "\(name) is too far at any \(lever)\(worlds)"
    case .everywhere: "\(name) can go all the way, to \(lever) \(text(range.high))\(everywhere)"
    case .level(let level): "\(name) can go to \(lever) \(placed(level.mean))\(worlds)"
    }
  }

  /// Who breaks first, with what stands before it; nothing where nobody does or there is but one segment.
  var breaking: String {
    guard let first = segments.first(where: { $0.name == firstToBreak }), segments.count > 1 else { return "" }
    return first.threshold == .nowhere
      ? "; \(first.name) would not bear it at all"
      : "; \(first.name) break first, already at \(text(first.threshold.level(in: ends)))"
  }

  /// Whether and where it pays, with what stands before it.
  var paying: String {
    let amount = "\(Figure.moneyDifference(currency).text(peak.value.mean)) a customer"
    guard peak.value.high > 0 else {
      return "; it pays at no \(range.lever.rawValue) (at best \(amount), at \(text(peak.level)))"
    }
    guard peak.value.low > 0 else { return "; whether it pays is too close to call (at best \(amount))" }
    var text = "; it pays most at \(self.text(peak.level)) (\(amount))"
    let end = threshold.level(in: ends)
    if peak.level > end {
      text += ", which is too far"
    } else if let idle = regions.first(where: { $0.kind == .idle && $0.low > peak.level }), idle.low < end {
      text += " and nothing past \(self.text(idle.low))"
    }
    if let belief = peak.value.belief, belief.lowerBound <= 0 { text += ", and whether it pays depends on belief" }
    return text
  }

  /// The answer in one plain sentence.
  public var verdict: String {
    let (tactic, lever) = (wording.vocabulary.name(of: question.application.tactic), range.lever.rawValue)
    guard isKeptByNothing else {
      return "This does not hold even if we do nothing, so no \(lever) of \(tactic) keeps it: \(kept)."
    }
    let keeping = threshold == .nowhere ? ", to keep \(kept)" : ", keeping \(kept)"
    let cause = because?.driver.map { ", because of \($0.mechanism.phrase)" } ?? ""
    return extent + keeping + breaking + cause + paying + "."
  }

  /// What another condition would give, in one line; nil where none was asked or this one keeps nothing.
  ///
  /// - Parameter isAtPrompt: Whether its reader can ask on, and is told what to type.
  private func beside(_ isAtPrompt: Bool) -> String? {
    guard let other, isKeptByNothing else { return nil }
    let origin =
      switch other.asked.origin {
      case .goal: "With a goal of this scenario instead"
      case .stricter: "With a stricter condition instead"
      case .usual: "With the usual condition instead"
      }
    let lever = range.lever.rawValue
    let reach =
      switch other.threshold {
      case .nowhere: "at no \(lever)"
      case .level(let level): "to \(lever) \(placed(level.mean))"
      case .everywhere: "all the way"
      }
    return "\(origin), \(other.asked.condition.words(currency: currency)): \(reach)."
      + (isAtPrompt ? " To ask it whole: keeping \(other.asked.condition.text)" : "")
  }

  /// The whole answer.
  public var document: Document { document() }

  /// The whole answer, in whose picture the level stands past which there is no way back, once that is found: words and
  /// lines are the same with and without it.
  ///
  /// - Parameter isAtPrompt: Whether its reader can ask on, and is told what to type.
  func document(noReturn: Double? = nil, isAtPrompt: Bool = true) -> Document {
    var document: Document = [.sentence(verdict, tone: .strong)]
    if let beside = beside(isAtPrompt) { document.append(.sentence(beside)) }
    if let widening = Widening(self) { document.append(.sentence(words(widening, isAtPrompt))) }
    document.append(.drawing(Drawing(drawing, strip: strip(noReturn: noReturn)), says: levels.table))
    document.append(.note(legend))
    document.append(.table(table))
    var points = [
      "Value is highest at \(range.lever.rawValue) \(text(peak.level)): \(money(peak.value)) a customer against doing nothing, all your lines together."
    ]
    if let margin, let today {
      let side = margin >= 0 ? "below" : "past"
      let worlds = belief.map { ", kept in \($0.count(keeping: today)) of \($0.worlds) plausible worlds" } ?? ""
      points.append("Today it is \(placed(today)): \(text(abs(margin))) \(side) the threshold\(worlds).")
    }
    if let because { points.append(reason(because)) }
    if let consents { points.append(consents.sentence) }
    if let unused = unused(isAtPrompt) { points.append(unused) }
    if plan.replications > 1 {
      let ranges =
        belief.map { "Brackets are luck; belief is the range that holds \($0.held) of \($0.worlds) plausible worlds." }
        ?? "Brackets are luck alone."
      let more = isAtPrompt ? " Which number of the model moves a verdict, once weeks have run: what flips" : ""
      points.append(ranges + more)
    }
    document.append(.list(points))
    if range.lever == .depth {
      document.append(.sentence("What such a depth looks like:"))
      document.append(.definitions(question.application.tactic.depths))
    }
    return document
  }

  /// What the line behind `when` changes besides, and the line that does not.
  private func words(_ widening: Widening, _ isAtPrompt: Bool) -> String {
    let tactics = widening.tactics.map { wording.vocabulary.name(of: $0) }
    let line = question.when?.text(in: wording.vocabulary) ?? ""
    var text = "'\(line)' is about \(listed(widening.kinds.map(\.name))), too"
    if !tactics.isEmpty {
      text +=
        widening.asksFirst
        ? ": who does not say yes goes without today's \(listed(tactics)) as well"
        : ", and so changes today's \(listed(tactics)) as well"
    }
    let tactic = wording.vocabulary.name(of: question.application.tactic)
    return text + "."
      + (isAtPrompt ? " For \(tactic) alone: when \(widening.instead.text(in: wording.vocabulary))" : "")
  }

  /// What is held and was not asked about, for who thought that a tactic uses all of it; nil where nothing is left.
  private func unused(_ isAtPrompt: Bool) -> String? {
    let used = question.application.using
    let held = practices(at: week, of: plan.acts, market: plan.market).flatMap { $0.kinds.filter(\.isHeld) }
      .map(\.facts.kind)
    let rest = plan.market.kinds.map(\.kind).filter { held.contains($0) && !used.contains($0) && $0 != .declared }
    guard !rest.isEmpty, !used.isEmpty else { return nil }
    let all = (used + rest).map(\.name).joined(separator: ",")
    return
      "Asked with \(listed(used.map(\.name))) alone; also held: \(listed(rest.map(\.name)))."
      + (isAtPrompt ? " To ask with all: using \(all)" : "")
  }

  private func money(_ estimate: Estimate) -> String {
    let figure = Figure.moneyDifference(currency)
    return figure.text(estimate.mean) + estimate.ranges(figure, luck: plan.replications > 1)
  }

  /// What breaks first and what the ledger says of it.
  private func reason(_ cause: Cause) -> String {
    let test = Condition([cause.test]).words(currency: currency)
    let text = "Just past it, in week \(cause.week), this breaks first: \(test)."
    guard let driver = cause.driver else { return text }
    let quantity = Quantity(rawValue: cause.test.measure.rawValue) ?? .trust
    let amount = quantity.measure.differenceFigure(currency).text(cause.amount)
    return text + " What pushes most: \(driver.mechanism.phrase), \(amount) of \(quantity.rawValue)"
      + (driver.act.map { ", from \(source($0))" } ?? "") + "."
  }

  /// The line behind a push, and in words where it is the tactic that was asked about.
  private func source(_ act: DatedAct) -> String {
    guard case .decision(.apply(let application)) = act.act, application.tactic == question.application.tactic else {
      return "'\(wording.datedLine(act))'"
    }
    let level = text(application.level(of: range.lever))
    return "\(wording.vocabulary.name(of: application.tactic)) at \(range.lever.rawValue) \(level)"
  }

  private var table: Table {
    var columns: [Column] = [.text("For whom"), .text("How far (luck)")]
    var rows = ([("everybody", threshold)] + segments.map { ($0.name, $0.threshold) }).map {
      name, threshold -> [Cell] in
      [.text(name), .text(text(threshold))]
    }
    if let belief {
      columns.append(.text("Belief"))
      for (place, range) in ([belief.threshold] + belief.segments).enumerated() {
        rows[place].append(.text(text(range)))
      }
    }
    if let firstToBreak {
      columns.append(.text("Who first"))
      let names = [nil] + segments.map(\.name)
      for place in rows.indices { rows[place].append(.text(names[place] == firstToBreak ? "breaks first" : "")) }
    }
    return Table(columns: columns, rows: rows)
  }

  /// What the levels do.
  private var levels: Strip {
    Strip(
      "\(range.lever.rawValue.capitalizedFirst) of \(wording.vocabulary.name(of: question.application.tactic))",
      figure: range.lever == .reach ? .percent : .decimals(2), levels: ends,
      stretches: regions.map { Strip.Stretch($0.kind.rawValue, $0.low...$0.high, $0.kind.drawn) })
  }

  /// The same with all that stands at a level.
  private func strip(noReturn: Double?) -> Strip {
    var strip = levels
    let words: String? =
      switch threshold {
      case .nowhere: "not at all"
      case .everywhere: "all the way"
      case .level: nil
      }
    strip.marks = [Strip.Mark("threshold", at: threshold.level(in: ends), words)]
    if case .level(let level) = threshold, plan.replications > 1 {
      strip.ranges.append(Strip.Stretch("luck", level.low...level.high))
    }
    if let belief { strip.ranges.append(Strip.Stretch("belief", belief.threshold)) }
    if let today, ends.contains(today) { strip.marks.append(Strip.Mark("today", at: today)) }
    strip.marks.append(Strip.Mark("value peaks", at: peak.level))
    if let noReturn { strip.marks.append(Strip.Mark("no way back past", at: noReturn)) }
    return strip
  }

  /// Columns of the strip.
  private static let width = 60

  /// The levels as a strip of letters, with a scale above and today below.
  private var drawing: [String] {
    let width = HowFarAnswer.width
    func column(_ level: Double) -> Int {
      Int(((level - range.low) / (range.high - range.low) * Double(width - 1)).rounded())
    }
    let strip = (0..<width).map { place -> Character in
      let level = range.low + (range.high - range.low) * Double(place) / Double(width - 1)
      return regions.last { $0.low <= level + 1e-9 }?.kind.letter ?? " "
    }
    var scale = Array(repeating: Character(" "), count: width + 4)
    for part in 0...4 {
      let level = range.low + (range.high - range.low) * Double(part) / 4
      for (place, letter) in text(level).enumerated() {
        let at = min(column(level), width - 1) + place
        if at < scale.count { scale[at] = letter }
      }
    }
    let lead = range.lever.rawValue + String(repeating: " ", count: 7 - range.lever.rawValue.count)
    var lines = [lead + String(scale).trimmedEnd, "       " + String(strip)]
    if let today, ends.contains(today) {
      lines.append("       " + String(repeating: " ", count: column(today)) + "^ today")
    }
    lines.append("       " + kinds.map { "\($0.letter) \($0.rawValue)" }.joined(separator: "   "))
    return lines
  }

  /// The kinds of stretches that there are.
  private var kinds: [Region.Kind] {
    Region.Kind.allCases.filter { kind in regions.contains { $0.kind == kind } }
  }

  /// What tells the stretches apart.
  private var legend: String {
    kinds.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; ").capitalizedFirst + "."
  }
}

extension HowFarAnswer.Region.Kind {
  /// What a picture draws it as.
  fileprivate var drawn: Strip.Kind {
    switch self {
    case .helps: .good
    case .tolerated: .fair
    case .idle: .idle
    case .tooFar: .bad
    }
  }

  /// What it stands for, against doing nothing.
  fileprivate var meaning: String {
    switch self {
    case .helps: "it earns, and trust is not lower than if we do nothing"
    case .tolerated: "it earns and trust is lower, but the condition holds"
    case .idle: "the condition holds, but it earns nothing"
    case .tooFar: "the condition breaks"
    }
  }

  /// What a strip draws it with, on every screen.
  fileprivate var letter: Character {
    switch self {
    case .helps: "="
    case .tolerated: "-"
    case .idle: "."
    case .tooFar: "x"
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
