import Language
import Simulation

extension Security {
  var page: PageText {
    switch self {
    case .basic:
      PageText(
        "Nothing happens for a while, which is why it is tempting. A breach hits in full.",
        ["passwords kept in a plain list", "systems that nobody updates"],
        message: "Weak protection costs nothing until the breach, and then everything it saved.",
        hurt: "those breached; the concerned and the loyal leave in anger, most if it could have been avoided.",
        attempt: ["secure basic", "at 8 breach reach=100% avoidable", "run 13"], sources: ["S10", "K15"])
    case .standard:
      PageText(
        "What one would expect of a firm; nobody praises it and a breach still hurts.",
        ["encryption where the law asks for it", "a yearly audit"],
        message: "Protection as others have it softens a breach a little, and more where it can be seen.",
        hurt: "those breached, less than with the least protection.",
        attempt: ["secure standard", "at 8 breach reach=100%", "run 13"], sources: ["S10"])
    case .strong:
      PageText(
        "With 'visible' customers see it; then it cushions a breach best and makes each contact feel safer.",
        ["a second step at each login", "data that is deleted after ninety days, and a page that says so"],
        message: "Protection that can be seen saves trust on the day of a breach; unseen it saves less than half.",
        hurt: "few; a breach still reaches those whose data was held.",
        attempt: ["secure strong visible", "at 8 breach reach=100%", "run 13"], sources: ["S10", "K2"])
    }
  }
}

extension Response {
  var page: PageText {
    switch self {
    case .apology:
      PageText(
        "The firm says that it was at fault and is sorry, once, in the week of the line.",
        ["a letter of the director to all customers", "a message that names the mistake"],
        message: "Sorry repairs a lapse of care and hardly a lie, and the sooner the better.",
        hurt: "whom it comes too late for: the gap has sunk in.",
        attempt: ["at 8 breach reach=100%", "at 9 respond apology", "run 13"], sources: ["K21", "K31"])
    case .denial:
      PageText(
        "The firm says that it is not so. If it is then proven, it counts as a lie.",
        ["'our systems were never entered'", "'we do not listen through the phone'"],
        message: "Denying can clear a firm only of what is not proven; afterwards it makes finding out worse.",
        hurt: "the trusting, who believed it.",
        attempt: ["at 8 uncover selling unproven reach=100%", "at 9 respond denial", "run 13"], sources: ["K21"])
    case .silence:
      PageText(
        "The firm says nothing, and people draw their own conclusions.",
        ["'no comment'", "a page that quietly disappears"],
        message: "Silence repairs nothing and feeds doubt.",
        hurt: "the skeptical, who take it for a confession.",
        attempt: ["at 8 breach reach=100%", "at 9 respond silence", "run 13"], sources: ["K21", "S7"])
    }
  }
}

/// The words that are a line by themselves: the incentive and what happens to a firm.
enum Happening {
  static let all = [
    Page(
      .decision, "incentive", [],
      PageText(
        "Money, or percent of the basket, with each purchase to those who gave every kind asked for.",
        ["a discount for a loyalty card", "points for answering questions about yourself"],
        message: "A reward gets more people to say yes, and no more trust: what you pay for is consent.",
        hurt: "nobody directly; it costs the firm with each purchase.",
        attempt: ["control opt-in", "incentive 5%", "run 13"], sources: ["K10", "Acquisti"])),
    Page(
      .event, "breach", [],
      PageText(
        "What was held is what is lost. Protection softens it, above all when it can be seen; 'avoidable' reads as lack "
          + "of care.",
        ["a stolen list of customers and passwords", "a laptop with records left on a train"],
        message: "What you do not hold cannot be stolen, and telling late costs far more than the theft.",
        hurt: "those breached; regulars forgive a hack more readily than others do.",
        attempt: ["at 8 breach reach=100%", "at 8 notify", "run 13"], sources: ["S10", "K15", "K16", "K19", "K30"])),
    Page(
      .event, "uncover", [],
      PageText(
        "A revelation: all at once many learn what the firm does. What was told openly is no news.",
        ["a journalist who follows the data", "a former employee who speaks"],
        message: "A revelation hurts by how far it was hidden: who said it before has little to fear.",
        hurt: "the trusting lose most trust, the concerned leave most; an unproven one angers as well.",
        attempt: ["share brokers", "at 6 uncover selling reach=80%", "run 13"], sources: ["K31", "K29", "S7"])),
    Page(
      .event, "law", [],
      PageText(
        "From that week the firm must ask first (opt-in), tell clearly (notice) or delete on request (erasure).",
        ["a law that asks for consent before tracking", "a right to have one's data deleted"],
        message: "A law makes everyone do it, so it earns no credit: who did it before is trusted for it.",
        hurt: "firms that lived on not asking: reach falls at once.",
        attempt: ["apply shopping-list depth=deep", "at 8 law opt-in", "run 26"], sources: ["K7"])),
    Page(
      .event, "rival", [],
      PageText(
        "Somebody else offers money, or percent of the basket. The loyal are drawn less.",
        ["a new shop's opening discount", "a bank that pays you to change"],
        message: "A rival takes spend and not trust; whom you kept loyal stays.",
        hurt: "the firm, most among customers of low loyalty.",
        attempt: ["at 4 rival 10%", "run 13"], sources: [])),
  ]
}
