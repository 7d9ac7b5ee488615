import Testing

@testable import Analysis

/// How experiments of one's own weigh plausible worlds.
struct WeighingTests {
  private let found = Weighing.Found(figure: 1.2, low: 1.0, high: 1.4)

  private func weighing(_ figures: [Double], luck: Double = 0) -> Weighing {
    Weighing([found], said: figures.map { [.init(figure: $0, luck: luck)] })
  }

  @Test func `weights make one, and who says what was found counts most`() {
    let weighing = weighing([1.0, 1.1, 1.2, 1.3])
    #expect((weighing.weights.reduce(0, +) - 1).magnitude < 1e-12)
    #expect(weighing.weights[2] == weighing.weights.max())
    #expect((weighing.weights[1] - weighing.weights[3]).magnitude < 1e-9)
    #expect(weighing.contradicting == [])
  }

  @Test func `a weight is the likelihood of what was found`() {
    // One standard error is 0.2 / 1.96; worlds at 0 and at one standard error stand as 1 to exp(-1/2).
    let weighing = weighing([1.2, 1.2 - 0.2 / 1.96])
    #expect((weighing.weights[1] / weighing.weights[0] - 0.606_530_659_712_633_4).magnitude < 1e-12)
  }

  @Test func `worlds that say the same count the same`() {
    let weighing = weighing([1.1, 1.1, 1.1, 1.1, 1.1])
    #expect(weighing.weights.allSatisfy { ($0 - 0.2).magnitude < 1e-12 })
    #expect((weighing.effective - 5).magnitude < 1e-9)
  }

  @Test func `without an experiment all count alike`() {
    let weighing = Weighing([], said: [[], [], [], []])
    #expect(weighing.weights == [0.25, 0.25, 0.25, 0.25])
    #expect(weighing.effective == 4)
  }

  @Test func `a surer experiment tells worlds further apart`() {
    let worlds = [0.9, 1.0, 1.1, 1.2, 1.3].map { [Weighing.Said(figure: $0, luck: 0)] }
    let sure = Weighing([.init(figure: 1.2, low: 1.1, high: 1.3)], said: worlds)
    let unsure = Weighing([.init(figure: 1.2, low: 0.4, high: 2.0)], said: worlds)
    #expect(sure.effective < unsure.effective)
    #expect(unsure.effective > 4.8)
  }

  @Test func `luck of the model makes weights more alike`() {
    #expect(weighing([1.0, 1.2], luck: 1).effective > weighing([1.0, 1.2]).effective)
  }

  @Test func `two experiments multiply`() {
    let both = Weighing(
      [found, found],
      said: [
        [.init(figure: 1.2, luck: 0), .init(figure: 1.2, luck: 0)],
        [.init(figure: 1.1, luck: 0), .init(figure: 1.1, luck: 0)],
      ])
    let one = weighing([1.2, 1.1])
    let (a, b) = (both.weights[1] / both.weights[0], one.weights[1] / one.weights[0])
    #expect((a - b * b).magnitude < 1e-12)
  }

  @Test func `an experiment that contradicts all worlds is named, and they count alike`() {
    let weighing = weighing([0.5, 0.6, 0.7])
    #expect(weighing.contradicting == [0])
    #expect(weighing.weights.allSatisfy { ($0 - 1.0 / 3).magnitude < 1e-12 })
    // One that comes near is enough.
    #expect(self.weighing([0.5, 0.6, 1.1]).contradicting == [])
  }

  @Test func `a range that is not even is read on the side on which a world lies`() {
    let skewed = Weighing.Found(figure: 1.2, low: 1.1, high: 1.8)
    let weighing = Weighing([skewed], said: [[.init(figure: 1.1, luck: 0)], [.init(figure: 1.3, luck: 0)]])
    #expect(weighing.weights[1] > 0 && weighing.weights[0] > 0)
    let distance = Weighing([skewed], said: [[.init(figure: 0.9, luck: 0)], [.init(figure: 1.5, luck: 0)]])
    #expect(distance.weights[1] > distance.weights[0])
  }

  @Test func `a world that has no such figure counts nothing`() {
    let weighing = weighing([1.2, .nan])
    #expect(weighing.weights[1] < 1e-12)
    #expect((weighing.weights[0] - 1).magnitude < 1e-12)
  }
}
