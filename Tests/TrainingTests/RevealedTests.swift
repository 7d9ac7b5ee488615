import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Testing

@testable import Training

/// What is predicted of a shop that goes far, beside what comes of it.
@Suite struct RevealedTests {
  private static let market = Market(
    segments: [
      Segment(name: "regulars", share: 0.6, rate: 1, basket: 40, trust: 0.6),
      Segment(name: "careful", share: 0.4, concern: 0.8, appetite: 0.4, reactance: 0.65, rate: 0.5, skepticism: 0.6),
    ])
  private static let start = DatedAct(
    week: 0, .decision(.collect([.declared, .purchases, .inferred], to: [])), origin: .scenario)
  private static let deep = DatedAct(week: 0, .decision(.apply(Application(.shoppingList, depth: 0.9))), origin: .yours)
  private static let course = run([start, deep])
  private static let baseline = run([start])

  private static func run(_ acts: [DatedAct]) -> Course {
    let plan = Plan(market: market, acts: acts, weeks: 13, customers: 500, replications: 4)
    do { return try simulate(plan) } catch { preconditionFailure("nobody stops this run") }
  }

  private func revealed(_ text: String, made: Int = 0, due: Int = 13) throws -> Revealed {
    let vocabulary = Vocabulary(of: Self.market)
    let line = try #require(try parse(text, in: .session, vocabulary: vocabulary))
    guard case .question(.predict(let prediction)) = line.statement else { fatalError("'\(text)' predicts nothing") }
    let predicted = Predicted(line: line, prediction: prediction, made: made, due: due)
    return Revealed(predicted, of: Self.course, beside: Self.baseline, wording: Wording(vocabulary: vocabulary))
  }

  @Test(arguments: [
    ("predict trust down", true), ("predict trust up", false), ("predict trust flat", false),
    ("predict skepticism up", true), ("predict left up in careful", true), ("predict left flat", false),
    ("predict spend down", true), ("predict spend up", false), ("predict risk up", true),
  ])
  func `the way that a measure goes is told from the way that it was said to go`(text: String, isRight: Bool) throws {
    #expect(try revealed(text).isRight == isRight)
  }

  @Test func `the change of a level counts from the week in which it was predicted`() throws {
    let late = try revealed("predict trust down 1", made: 4)
    let now = Self.course.estimate(.trust, week: 13).mean
    #expect(abs(late.change.mean - (now - Self.course.estimate(.trust, week: 4).mean)) < 1e-9)
    #expect(late.distance == abs(-1 - late.change.mean))
  }

  @Test func `money may be said in percent of what doing nothing brings`() throws {
    let part = try revealed("predict spend down 4%", made: 3)
    let amount = 0.04 * part.reference
    let said = try revealed("predict spend down \((amount * 1000).rounded() / 1000)", made: 3)
    #expect(abs(try #require(part.distance) - (try #require(said.distance))) < 0.01)
    let other = try revealed("predict spend down 40%", made: 3)
    #expect(abs(try #require(other.distance) - (try #require(part.distance))) > 1)
  }

  @Test func `money counts against doing nothing, in percent of it`() throws {
    let one = try revealed("predict spend down 4", made: 3)
    func spent(_ course: Course) -> Double {
      course.estimate(.spend, week: 13).mean - course.estimate(.spend, week: 3).mean
    }
    let (mine, other) = (spent(Self.course), spent(Self.baseline))
    #expect(abs(one.change.mean - (mine - other)) < 1e-9)
    #expect(abs(try #require(one.distance) - abs(100 * (-4 - (mine - other)) / other)) < 1e-9)
  }

  @Test func `a share is off by points, not by hundredths`() throws {
    let one = try revealed("predict left up 30%")
    #expect(abs(try #require(one.distance) - 100 * abs(0.3 - one.change.mean)) < 1e-9)
    #expect(try revealed("predict left up").distance == nil)
  }

  @Test func `a measure that hardly moved was not said to move`() throws {
    let still = Revealed(
      Predicted(
        line: Line(.question(.predict(Prediction(.trust, .up)))), prediction: Prediction(.trust, .up), made: 13, due: 13
      ),
      of: Self.course, beside: Self.baseline, wording: Wording())
    #expect(still.outcome == .flat && !still.isRight)
  }

  @Test(arguments: [
    ("predict trust down 10 in careful", "trust in careful goes down by 10 points"),
    ("predict trust down 1", "trust goes down by 1 point"), ("predict left up 2.5%", "left over trust goes up by 2.5%"),
    ("predict skepticism flat", "skepticism hardly moves"),
    ("predict spend down 4", "spend per customer goes down by $4 against doing nothing"),
    ("predict spend down 4%", "spend per customer goes down by 4% against doing nothing"),
  ])
  func `a prediction is spoken as a person would`(text: String, spoken: String) throws {
    #expect(try revealed(text).predicted.prediction.spoken("$") == spoken)
  }

  @Test func `the page says what was said, what came and what did it, within a small screen`() throws {
    let page = try revealed("predict trust down 5 because \"they will feel watched\"").document
    let text = page.text(for: Screen(width: 80, height: 24, isUnicode: true, isTerminal: true))
    let line = text.replacing("\n", with: " ")
    #expect(line.contains("You said in week 0: trust goes down by 5 points, because \"they will feel watched\"."))
    #expect(text.contains("you said"))
    #expect(line.contains("Most of it: finding out"))
    // A heading, how near all came, what Enter does and the prompt need room too.
    #expect(text.split(separator: "\n").count <= 18)
  }
}
