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

@Test func `a portrait fits a screen or little more`() {
  for id in [0, 7] {
    let portrait = Portrait(of: story(of: id, in: Example.course), in: Example.course.plan, wording: Example.wording)
    #expect(Example.shown(portrait.document).split(separator: "\n").count <= 40)
  }
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
