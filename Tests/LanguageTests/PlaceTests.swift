import Simulation
import Testing

@testable import Language

/// The table "where" of the grammar, line by line.
@Suite struct Places {
  private static let samples = [
    "stop retargeting", "at 3 stop retargeting", "breach", "at 3 breach", "assume prior=trusted",
    "at 3 assume prior=trusted", "run 3", "reached 3", "predict trust up", "howfar retargeting",
    "apply retargeting depth=0..1",
  ]

  @Test(arguments: [
    (Place.start, "stop"), (.stands, "stop"), (.events, "at-stop at-breach"),
    (.studyArm, "stop at-stop breach at-breach assume at-assume range"),
    (.sweep, "stop at-stop breach at-breach assume at-assume range"), (.lesson, "stop run predict"),
    (.session, "at-stop at-breach at-assume reached predict"),
    (.prompt, "stop at-stop breach at-breach assume at-assume run predict howfar"),
  ])
  func `a place takes its own lines and no others`(place: Place, expected: String) {
    let names = [
      "stop", "at-stop", "breach", "at-breach", "assume", "at-assume", "run", "reached", "predict", "howfar", "range",
    ]
    let taken = zip(names, Self.samples).filter { (try? read($0.1, in: place)) != nil }.map(\.0)
    #expect(taken.joined(separator: " ") == expected)
  }
}
