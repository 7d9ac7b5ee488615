import Language
import Scenarios
import Testing

@Suite struct LessonTests {
  @Test func `a lesson is read as it stands, questions among lines`() throws {
    let scenario = try #require(readScenario(try text(of: "Small.yaml")).scenario)
    let lesson = try #require(scenario.lesson)
    let step = try #require(lesson.steps.first)
    #expect(lesson.steps.map(\.title) == ["Write", "The end"])
    #expect(
      step.lines.map { $0.text(in: scenario.vocabulary) } == [
        "try loud from 0", "predict trust down 2", "apply tips depth=deep", "run 13", "why trust",
      ])
    #expect(step.lines.map(\.verb) == ["try", "predict", "apply", "run", "why"])
    #expect(step.expectation?.text == "trust < baseline")
    #expect(lesson.steps[1].lines.isEmpty && lesson.steps[1].expectation == nil)
  }

  /// A stranger's lesson is followed by `skip`, so it may hold nothing that writes, ends or opens.
  @Test(arguments: ["log on x.md", "export x.csv", "quit", "open breach", "set seed 2", "undo", "skip"])
  func `a lesson cannot ask for what writes or goes elsewhere`(line: String) throws {
    let small = try text(of: "Small.yaml").replacing("why trust", with: line)
    #expect(readScenario(small).scenario == nil)
  }
}
