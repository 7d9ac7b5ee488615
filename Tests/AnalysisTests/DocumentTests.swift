import Reports
import Simulation
import Testing

@testable import Analysis

private let (course, baseline, wording) = (Example.course, Example.baseline, Example.wording)

/// Every answer that a screen can show, with what must stand in it.
private let answers: [(document: Document, words: String)] = [
  (Outcome(of: course, beside: baseline, week: 13, wording: wording).document, "What changed most: "),
  (Why(.trust, of: course, beside: baseline, week: 13, wording: wording).document, "finding out"),
  (Why(.spend, of: course, beside: baseline, week: 13, wording: wording).document, "Luck is real less expected spend"),
  (Example.comparison.document, "only main: at 0 disclose fine-print"),
  (Listing(.left, among: Example.everyone, of: course, wording: wording).document, " left over trust by week 13"),
  (Portrait(of: story(of: 0, in: course), in: course.plan, wording: wording).document, "Maya (c-00000)"),
  (WeekTable(of: course, beside: baseline, week: 13).document, "Skepticism"),
]

@Test(arguments: answers.indices)
func `every answer fits 80 columns and says what was asked`(place: Int) {
  let shown = Example.shown(answers[place].document)
  #expect(shown.contains(answers[place].words))
  #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
  #expect(!shown.contains("n/a") && !shown.contains("significant"))
}

@Test func `an outcome takes a row more than the least screen at most`() {
  #expect(Example.shown(answers[0].document).split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
}
