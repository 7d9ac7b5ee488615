import Language
public import Reports
import Scenarios
import Simulation

/// The later parts of an answer for people, each with a heading of its own, and the sentence that they end in.
extension HowFarReport {
  private var lever: String { answer.range.lever.rawValue }
  private var setting: String { answer.settingText }
  private var verdictOnSetting: String { answer.keepsSetting ? "kept" : "too far" }

  /// A part that has been found.
  private func document(of part: Part, _ isAtPrompt: Bool) -> Document {
    switch part {
    case .pointOfNoReturn: [.heading("Point of no return"), .sentence(wayBack)]
    case .theories: theories(isAtPrompt)
    case .flips: flipped(isAtPrompt)
    }
  }

  /// All that has been found, without the sentence at its end: what it begins with stays as it is when more is found.
  public var document: Document { document(isAtPrompt: true) }

  /// The same.
  ///
  /// - Parameter isAtPrompt: Whether its reader can ask on, and is told what to type.
  public func document(isAtPrompt: Bool) -> Document {
    let noReturn: Double? = if case .level(let level) = pointOfNoReturn?.place { level } else { nil }
    var document = answer.document(noReturn: noReturn, isAtPrompt: isAtPrompt)
    for part in found { document.append(self.document(of: part, isAtPrompt)) }
    return document
  }

  /// What stands below the last part: one plain sentence; nothing where no part was waited for.
  public var ending: Document {
    found.isEmpty ? [] : [.heading("In one sentence"), .sentence(closing, tone: .strong)]
  }

  private var wayBack: String {
    guard let pointOfNoReturn else {
      return "There is none to find: the condition does not hold even if we do nothing, so nothing could bring it back."
    }
    let enough = pointOfNoReturn.repair.map { repair in
      let lines = repair.decisions.map { "'\(answer.wording.line(DatedAct(week: 0, .decision($0))))'" }
      let all = listed(lines) + (lines.count > 1 ? ", all in one week" : "")
      return lines.isEmpty ? " It comes back by itself." : " This is enough: \(all)."
    }
    let after = "after \(pointOfNoReturn.weeks) weeks"
    let within = "within \(PointOfNoReturn.patience) weeks"
    switch pointOfNoReturn.place {
    case .nowhere:
      return "From no \(lever) is there a way back: \(after) nothing that a firm can do makes the condition hold again "
        + "\(within)."
    case .level(let level):
      return
        "\(lever.capitalizedFirst) \(answer.text(level)): \(after) past it nothing that a firm can do makes the condition "
        + "hold again \(within).\(enough.map { " Up to it there is a way back.\($0)" } ?? "") \(settingBeside(level))"
    case .everywhere where answer.threshold == .everywhere:
      return "There is none: the condition holds at every \(lever)."
    case .everywhere:
      return "There is none: \(after) at \(lever) \(answer.text(answer.range.high)) the condition can be made to hold "
        + "again \(within).\(enough ?? "")"
    }
  }

  /// On which side of the point of no return the level in question lies.
  private func settingBeside(_ level: Double) -> String {
    let setting = setting.capitalizedFirst
    if answer.keepsSetting { return "\(setting) needs none: it is kept." }
    return answer.setting > level ? "\(setting) lies past it." : "\(setting) is too far, and can still be mended."
  }

  private func theories(_ isAtPrompt: Bool) -> Document {
    guard let rivals else { return [] }
    var document: Document = [
      .heading("Rival theories"),
      .table(
        Table(
          columns: [.text("Theory"), .text("How far (luck)"), .text("in question")],
          rows: rivals.verdicts.map { verdict in
            [
              .text(verdict.theory.title), .text(answer.text(verdict.threshold)),
              .text(verdict.threshold.keeps(answer.setting) ? "kept" : "too far"),
            ]
          })), .sentence("\(agreement) that \(setting) is \(verdictOnSetting)."),
    ]
    if isAtPrompt, let first = rivals.verdicts.first {
      let names = rivals.verdicts.map(\.theory.theory.name)
      document.append(.note("Their names are \(listed(names)). What one says: what is \(first.theory.theory.name)"))
    }
    return document
  }

  private var agreement: String {
    guard let rivals else { return "" }
    let (count, all) = (rivals.agreeing, rivals.verdicts.count)
    return count == all ? "All \(all) rival theories agree" : "\(count) of \(all) rival theories agree"
  }

  private func flipped(_ isAtPrompt: Bool) -> Document {
    guard let flips else { return [] }
    var document: Document = [.heading("What flips it")]
    let turning = turning
    guard !turning.isEmpty else {
      document.append(
        .sentence("Nothing alone turns the verdict that \(setting) is \(verdictOnSetting), within its range."))
      return document
    }
    document.append(.table(Flips.table(of: turning.prefix(HowFarReport.shown), inWords: true)))
    let more = turning.count - HowFarReport.shown
    document.append(
      .note(
        "Each alone turns the verdict that \(setting) is \(verdictOnSetting)"
          + (more > 0 ? "; \(more) more would, from further away." : ".")))
    document.append(.sentence(measuring(flips)))
    if let share = flips.restsOnAssumed { document.append(.sentence(share)) }
    if isAtPrompt, let line = turning.lazy.compactMap(\.line).first {
      document.append(.note("To see it with the first of these numbers otherwise: \(line)"))
    }
    return document
  }

  /// How many of those that flip it are shown.
  private static let shown = 5

  private func measuring(_ flips: Flips) -> String {
    guard let cheapest = flips.cheapestToMeasure else {
      return "None of them is merely assumed, so there is nothing that you could measure first."
    }
    let parameter = cheapest.parameter
    return "Cheapest to measure: \(parameter.meaning), which is \(parameter.grade.basis). "
      + "\(cheapest.by.how.capitalizedFirst): \(cheapest.by.why)."
  }

  /// The whole answer in one plain sentence: how far, whether it pays, who breaks first, and how sure that is. It is the
  /// verdict alone while no part has been found.
  public var closing: String {
    guard answer.isKeptByNothing, !found.isEmpty else { return answer.verdict }
    var text = answer.extent + answer.paying + answer.breaking
    if let pointOfNoReturn {
      switch pointOfNoReturn.place {
      case .nowhere: text += "; there is no way back"
      case .level(let level): text += "; past \(answer.text(level)) there is no way back"
      case .everywhere: text += answer.threshold == .everywhere ? "" : "; from anywhere there is a way back"
      }
    }
    if rivals != nil { text += "; \(agreement.lowercasedFirst) that \(setting) is \(verdictOnSetting)" }
    if let flips {
      text +=
        flips.cheapestToMeasure.map { "; to be surer, measure first: \($0.parameter.meaning)" }
        ?? "; no assumed number alone flips it"
    }
    return text + "."
  }
}

extension String {
  /// The same without a capital at its head.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Parameter.Grade {
  /// On what a number of that grade rests, for a sentence.
  fileprivate var basis: String {
    switch self {
    case .measured: "measured"
    case .mixed: "fitted to published figures"
    case .expert: "a judgement (only its direction is published)"
    case .assumed: "only assumed"
    }
  }
}
