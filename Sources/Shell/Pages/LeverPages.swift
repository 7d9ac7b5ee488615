import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// A tactic: what it is, what it uses, what it does unless a line says otherwise.
  func page(on tactic: Tactic, called word: String) -> Document {
    let profile = tactic.profile
    let meaning = Words.named(tactic.rawValue).first { $0.role == .tactic }?.meaning ?? ""
    let name = word == tactic.rawValue ? word : "\(word), which is \(tactic.rawValue)"
    var blocks: [Reports.Block] = [
      .sentence("\(name) (tactic): \(meaning)."),
      .definitions([
        Definition("uses", profile.uses.map(\.name).joined(separator: ", ")),
        Definition("reach", Figure.percent.text(profile.reach) + " of customers in a week"),
        Definition("times", "\(decimal(profile.times)) a week for whoever is reached"),
        Definition("depth", "0.5, moderate; from 0 (alike for all) to 1 (all that is known)"),
        Definition("fit", "0.6, fair; how well the offer meets the customer, 0 to 1"),
        Definition("brings", "\(decimal(profile.relevance)) where recommendations bring 1"),
        Definition("gets in the way", "\(decimal(profile.intrusion)) of 1, even when not obtrusive"),
      ]),
      .note("That is what a line leaves open. All these figures are assumed. To do it: apply \(word) depth=deep"),
    ]
    if profile.markup > 0 {
      blocks.insert(.sentence("At depth 1 it adds \(Figure.percent.text(profile.markup)) to a price."), at: 2)
    }
    return Document(blocks)
  }

  /// A kind of data: what it is, what is at stake, who knows.
  func page(on facts: KindFacts) -> Document {
    let meaning = Words.named(facts.kind.name).first { $0.role == .kind }?.meaning ?? "the scenario's own kind"
    return [
      .sentence("\(facts.kind.name) (kind of data): \(meaning)."),
      .definitions([
        Definition("sensitivity", "\(decimal(facts.sensitivity * 100)) of 100: how much misuse would matter"),
        Definition("flow", "\(facts.flow.spoken): the further data flows, the less it is expected"),
        Definition("known to", "\(Figure.percent.text(facts.awareness)) of customers at the start"),
      ]),
      .note("To record it: collect \(facts.kind.name). Then tactics can use it; see: what is tactic"),
    ]
  }

  /// A segment: who they are and how they differ.
  func page(on segment: Segment) -> Document {
    let persona = desk?.session.scenario.persona(of: segment.name)
    let currency = desk?.session.scenario.market.currency ?? "$"
    func scale(_ value: Double) -> String { decimal((value * 100).rounded()) + " of 100" }
    return [
      .sentence(
        "\(segment.name) (segment): \(persona.map { "\($0.title). \($0.sentence)" } ?? "a group of customers.")"),
      .definitions([
        Definition("part", Figure.percent.text(segment.share) + " of customers"),
        Definition("concern", scale(segment.concern) + ": how much privacy matters to them"),
        Definition("appetite", scale(segment.appetite) + ": how much they like what is personal"),
        Definition("literacy", scale(segment.literacy) + ": how well they know what is done with data"),
        Definition("reactance", scale(segment.reactance) + ": how readily they resist being pushed"),
        Definition("forgiveness", scale(segment.forgiveness)),
        Definition("trust", scale(segment.trust) + " at the start"),
        Definition("skepticism", scale(segment.skepticism) + " at the start"),
        Definition(
          "buys",
          "every \(Figure.decimals(1).text(1 / max(segment.rate, 0.001))) weeks, a basket of \(Figure.money(currency).text(segment.basket))"
        ),
      ]),
    ]
  }
}

extension Flow {
  /// How it is said.
  fileprivate var spoken: String {
    switch self {
    case .declared: "told by the customer"
    case .observed: "seen here"
    case .inferred: "worked out"
    case .crossSite: "seen elsewhere"
    case .bought: "bought from others"
    }
  }
}

/// A number with no more decimals than it has.
func decimal(_ value: Double) -> String {
  let figure = (0...4).map(Figure.decimals).first { $0.isExact(value) } ?? .decimals(4)
  return figure.text(value)
}

extension Figure {
  fileprivate func isExact(_ value: Double) -> Bool {
    guard case .decimals(let count) = self else { return false }
    let scaled = value * (0..<count).reduce(1.0) { scale, _ in scale * 10 }
    return abs(scaled - scaled.rounded()) < 1e-9
  }
}
