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

  @Test func `a prediction, other ways and the debrief are read, each mistake in its place`() throws {
    let small = try text(of: "Small.yaml")
    let told =
      small.replacing(
        "      expect: trust < baseline\n",
        with: """
                predict: trust down 5 in near
                expect: trust < baseline
                others:
                  - title: A light one
                    do: |
                      apply tips depth=light
                      run 13

          """
      ).replacing("        predict trust down 2\n", with: "") + "  debrief: [Who was surprised?]\n"
    let lesson = try #require(readScenario(told).scenario?.lesson)
    #expect(lesson.steps[0].predicted?.segments == ["near"])
    #expect(lesson.steps[0].way.map(\.verb) == ["predict", "try", "apply", "run", "why"])
    #expect(lesson.steps[0].others.map(\.title) == ["A light one"])
    #expect(lesson.debrief == ["Who was surprised?"])
    for (what, with, column) in [
      ("trust down 5 in near", "trust sideways", 22), ("trust down 5 in near", "trust down 5 in nowhere", 32),
      ("try loud from 0", "try good from 0", 13),
      ("depth=light\n            run 13", "depth=light\n            run 99", 13),
    ] {
      let problems = readScenario(told.replacing(what, with: with)).problems
      #expect(problems.map(\.column) == [column], "\(problems)")
    }
  }

  @Test func `what must stand is read, and nothing but decisions`() throws {
    let small = try text(of: "Small.yaml")
    func stands(_ line: String) -> Scenarios.Reading {
      readScenario(
        small.replacing(
          "      expect: trust < baseline\n",
          with: "      expect: trust < baseline\n      stands: |\n        \(line)\n"))
    }
    let steps = try #require(stands("secure strong visible").scenario?.lesson?.steps)
    #expect(steps[0].standing.map(\.canonical) == ["secure strong visible"] && steps[0].isJudged)
    for line in ["at 3 secure strong", "breach", "run 3", "secure stong"] {
      #expect(stands(line).problems.count == 1, "\(line)")
    }
    // It is part of what a scenario says.
    #expect(stands("secure strong").scenario?.fingerprint != stands("secure basic").scenario?.fingerprint)
  }

  /// A stranger's lesson is followed by `skip`, so it may hold nothing that writes, ends or opens.
  @Test(arguments: ["log on x.md", "export x.csv", "quit", "open breach", "set seed 2", "undo", "skip"])
  func `a lesson cannot ask for what writes or goes elsewhere`(line: String) throws {
    let small = try text(of: "Small.yaml").replacing("why trust", with: line)
    #expect(readScenario(small).scenario == nil)
  }
}
