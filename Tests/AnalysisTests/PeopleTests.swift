import Simulation
import Testing

@testable import Analysis

@Test(arguments: [0, 3, 7, 42, 123])
func `a portrait tells of every week once, and of each that reached the customer`(id: Int) {
  let story = story(of: id, in: Example.course)
  let told = Portrait(of: story, in: Example.course.plan, wording: Example.wording).weeks
  var weeks: [Int] = []
  for (name, text) in told {
    let ends = name.split(separator: "-").compactMap { Int($0) }
    let range = ends[0]...ends[ends.count - 1]
    weeks += range
    let isReached = story.weeks[range.lowerBound - 1..<range.upperBound].contains { !$0.reachedBy.isEmpty }
    #expect(text.contains("Reached by shopping-list") == isReached)
  }
  #expect(weeks == Array(1...13))
}

@Test(arguments: [0, 3, 7, 42, 123])
func `the ledger of a portrait adds up to the customer's change of trust`(id: Int) {
  let story = story(of: id, in: Example.course)
  let account = Portrait(of: story, in: Example.course.plan, wording: Example.wording).account
  #expect(abs(account.rows.reduce(0) { $0 + $1.amount } - account.total) < 1e-9)
  #expect(abs(account.total - (story.customer.trust - story.customer.startTrust)) <= 0.05 + 1e-9)
  #expect(abs(story.entries(of: .trust).reduce(0) { $0 + $1.amount } - account.total) < 0.1)
}

@Test(arguments: Listing.Question.allCases)
func `who is counted is who is listed`(question: Listing.Question) {
  let listing = Listing(
    question, among: Example.everyone, of: Example.course, shown: 3, wording: Example.wording)
  #expect(listing.total == 500)
  #expect(listing.bySegment.reduce(0) { $0 + $1.count } == listing.count)
  #expect(listing.people.count == min(3, listing.count))
  #expect(listing.people.allSatisfy { question.includes($0.customer, listing.measure) })
  #expect(listing.people.allSatisfy { !$0.reason.isEmpty })
}

@Test func `those who lost most come first`() {
  let people = Listing(
    .lost, among: Example.everyone, of: Example.course, in: ["careful"], shown: 4, wording: Example.wording
  ).people
  #expect(people.map(\.change) == people.map(\.change).sorted())
  #expect(people.allSatisfy { $0.customer.segment == "careful" })
}

@Test func `where nobody is an answer that is said with what else to ask`() {
  let nobody = Listing(.left, among: [], of: Example.baseline, wording: Example.wording)
  #expect(nobody.sentence.hasPrefix("Of 0 customers nobody left over trust by week 13"))
  #expect(Example.shown(nobody.document).contains("who lost trust"))
}

@Test func `among those who changed the gains and the losses are counted`() {
  let changed = Listing(.changed, among: Example.everyone, of: Example.course, wording: Example.wording)
  let gained = Listing(.gained, among: Example.everyone, of: Example.course, wording: Example.wording).count
  let lost = Listing(.lost, among: Example.everyone, of: Example.course, wording: Example.wording).count
  #expect(changed.sentence.hasSuffix("; \(gained) gained, \(lost) lost."))
  #expect(gained + lost == changed.count)
}

@Test(arguments: Listing.Question.allCases)
func `an answer about people fits a small screen`(question: Listing.Question) {
  let listing = Listing(question, among: Example.everyone, of: Example.course, wording: Example.wording)
  #expect(Example.shown(listing.document).split(separator: "\n", omittingEmptySubsequences: false).count <= 22)
}

@Test(arguments: [
  (
    Customer.Standing.left(week: 8), Customer.Standing.active,
    "In first NAME left in week 8; in honest NAME is still a customer, with trust 71.0 instead of 32.0."
  ),
  (.active, .active, "In honest as in first NAME is still a customer, with trust 71.0 instead of 32.0."),
  (
    .lapsed(week: 3), .left(week: 4),
    "In first NAME drifted away in week 3; in honest NAME left in week 4, with trust 71.0 instead of 32.0."
  ),
])
func `one sentence says how it went otherwise in another try`(
  here: Customer.Standing, there: Customer.Standing, said: String
) {
  var (mine, other) = (story(of: 3, in: Example.course), story(of: 3, in: Example.honest))
  (mine.customer.standing, mine.customer.trust) = (here, 32)
  (other.customer.standing, other.customer.trust) = (there, 71)
  let sentence = TwoTries(here: ("first", mine), there: ("honest", other)).sentence
  #expect(sentence == said.replacing("NAME", with: Names.name(of: 3)))
}
