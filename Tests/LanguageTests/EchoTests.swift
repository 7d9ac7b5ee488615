import Simulation
import Testing

@testable import Language

@Suite struct Echoes {
  @Test(arguments: [
    (
      "apply shopping-list depth=deep",
      """
      Shopping list, deep, for everyone; felt from week 1. Filled in: fair fit, reaching 100%, once a week, using \
      purchases and inferred. Before that: 'apply shopping-list depth=light' of week 0.
      """
    ),
    (
      "apply retargeting depth=0.7 reach=50% times=3 obtrusive to young,careful",
      """
      Retargeting, depth 0.7, reaching 50%, 3 times a week, cannot be overlooked, for young and careful; felt from \
      week 1. Filled in: fair fit, using web-history.
      """
    ),
    (
      "disclose notice saying observed about web-history",
      """
      A clear notice about web-history to everyone, saying 'nothing beyond what we see you do here'; felt from week 1. \
      Before that: 'disclose fine-print' of week 0. That is a lie: 'observed' is false, because web-history is cross-site.
      """
    ),
    (
      "disclose none about location",
      "Nothing said, covertly, about location to everyone; felt from week 1. Before that: 'disclose fine-print' of week 0."
    ),
    ("stop retargeting", "Retargeting stopped for everyone; felt from week 1. It was not running."),
    ("secure strong", "Strong security; felt from week 1. Filled in: not shown."),
    (
      "control opt-in to young",
      "Opt-in (off, until they say yes) for young about all data; felt from week 1. Filled in: easy to find."
    ),
    ("share brokers about purchases", "Purchases passed on to brokers, for everyone; felt from week 1."),
    (
      "incentive 5% for location",
      "A reward of 5% of the basket with each purchase for giving location, for everyone; felt from week 1."
    ),
    ("collect device to young", "Collecting device from young; felt from week 1."),
    ("forget location", "Location forgotten for everyone, and no longer collected; felt from week 1."),
    ("at 9 respond apology compensate=10", "Apology and compensation of 10 for everyone; felt from week 10."),
    (
      "at 8 breach reach=30% avoidable about purchases",
      "Purchases of 30% of customers stolen, avoidable; felt from week 9."
    ),
    (
      "at 12 uncover selling unproven reach=40%",
      "40% of customers hear that data is passed on, without proof; felt from week 13."
    ),
    ("law opt-in about location", "A law on location: customers must be asked first; felt from week 1."),
    ("rival 10% to young", "A rival offers 10% of the basket to young; felt from week 1."),
    (
      "at 4 assume surprise.weight=0.4",
      "Surprise.weight (risk of an unknown flow that shows, per unit of stakes, depth and concern) is 0.4 from week 5; "
        + "usual is 0.7749."
    ),
    ("assume prior=trusted", "Prior is trusted for the whole plan: trust 80, skepticism 25 at the start."),
    (
      "assume theory=calculus",
      "Theory is calculus for the whole plan; what it says and leaves out: what is calculus."
    ),
    ("run 13", ""),
  ])
  func `an accepted line is said back in plain words`(typed: String, said: String) throws {
    let firm = try firm(
      "collect purchases,inferred,web-history,location", "disclose fine-print", "apply shopping-list depth=light")
    #expect(echo(of: try read(typed), practices: firm, now: 0, vocabulary: vocabulary) == said)
  }

  @Test func `a line at the prompt is felt in the week after`() throws {
    let said = echo(of: try read("stop retargeting"), practices: try firm(), now: 13, vocabulary: vocabulary)
    #expect(said.contains("felt from week 14"))
  }
}
