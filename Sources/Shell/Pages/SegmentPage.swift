import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// A kind of data of the scenario's own: what is at stake and who knows.
  func page(onOwn facts: KindFacts) -> Document {
    [
      .sentence("\(facts.kind.name) (kind of data): the scenario's own kind."),
      .definitions(facts.facts),
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
        Definition("forgiveness", scale(segment.forgiveness) + ": how much of the gap a good answer closes"),
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
