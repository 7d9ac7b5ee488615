import Analysis
import Simulation
import Testing

@testable import Shell

/// What pages tell one to remember, held against the model: of two plans the one named first has less of the measure.
struct MessagesHeld {
  /// A page, lines, lines after which there is more of the measure, and the measure.
  struct Claimed: Sendable, CustomTestStringConvertible {
    let page: String
    let lower: [String]
    let higher: [String]
    let measure: Measure
    var testDescription: String { page }
  }

  private static let deep = "apply shopping-list depth=deep"
  private static let sold = ["share brokers", "at 6 uncover selling reach=80%"]
  private static let stolen = "at 8 breach reach=100%"

  private static let all: [Claimed] = [
    Claimed(
      page: "retargeting", lower: ["collect web-history", "apply recommendations using web-history"],
      higher: ["collect web-history", "apply recommendations"], measure: .trust),
    Claimed(page: "shopping-list", lower: [deep], higher: ["apply shopping-list depth=light"], measure: .trust),
    Claimed(
      page: "service-memory", lower: ["collect declared", "apply service-memory"],
      higher: ["collect declared", "apply service-memory", "disclose notice"], measure: .trust),
    Claimed(
      page: "price-personalization", lower: ["apply price-personalization"], higher: ["apply recommendations"],
      measure: .spend),
    Claimed(page: "disclose none", lower: [deep], higher: [deep, "disclose notice"], measure: .trust),
    Claimed(
      page: "fine-print", lower: ["disclose none", deep], higher: [deep, "disclose fine-print"], measure: .skepticism),
    Claimed(
      page: "control none", lower: [deep, "control opt-out"], higher: [deep, "control opt-in"], measure: .trust),
    Claimed(page: "brokers", lower: sold, higher: ["share none"], measure: .value),
    Claimed(page: "uncover", lower: sold, higher: sold + ["disclose notice"], measure: .trust),
    Claimed(
      page: "claim on-device", lower: [deep], higher: [deep + " on-device", "disclose notice saying on-device"],
      measure: .trust),
    Claimed(
      page: "claim protected", lower: ["disclose notice saying protected", stolen],
      higher: ["disclose notice", stolen], measure: .active),
    Claimed(
      page: "strong", lower: ["secure strong", stolen], higher: ["secure strong visible", stolen], measure: .trust),
    Claimed(page: "breach", lower: [stolen, "at 14 notify"], higher: [stolen, "at 8 notify"], measure: .active),
    Claimed(page: "apology", lower: [stolen], higher: [stolen, "at 9 respond apology"], measure: .trust),
    Claimed(page: "law", lower: [deep, "law opt-in"], higher: [deep, "control opt-in"], measure: .trust),
    Claimed(
      page: "claim benefit", lower: [deep, "control opt-in", "disclose notice"],
      higher: [deep, "control opt-in", "disclose notice saying benefit"], measure: .optedIn),
  ]

  @Test(arguments: all) func `the model does what a page tells one to remember`(claimed: Claimed) throws {
    #expect(WrittenPages.all.contains { [$0.word, $0.name].contains(claimed.page) })
    func outcome(_ lines: [String]) throws -> Double {
      let talk = talk()
      for line in lines + ["run 26"] { #expect(talk.reply(to: line).status == .done, "\(line)") }
      return try talk.presentCourses().mine.estimate(claimed.measure, in: [], week: 26).mean
    }
    let (lower, higher) = (try outcome(claimed.lower), try outcome(claimed.higher))
    #expect(lower < higher, "\(claimed.measure) is \(lower) against \(higher)")
  }
}
