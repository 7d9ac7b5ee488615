import Reports
import Scenarios
import Sessions

/// The tour: the lesson of a small scenario of its own, gone on with where it was left.
extension Conversation {
  /// The scenario whose lesson is the tour.
  static let tour = "tour"

  /// The newest session of the tour that has not come to its end, and the step that it is at.
  var unfinishedTour: (session: String, step: Int)? {
    guard let kept = folder?.newest(1, of: Conversation.tour).first, let session = kept.session,
      let step = session.lessonStep,
      step <= session.scenario.lesson?.steps.count ?? 0
    else { return nil }
    return (kept.name, step)
  }

  /// Goes on with the tour, or begins it.
  func beginTour(again: Bool) throws -> Reply {
    if !again {
      if desk?.session.scenario.id == Conversation.tour, let step = try presentStep() { return Reply(step) }
      if let unfinishedTour { return try resume(unfinishedTour.session) }
    }
    _ = try open(Conversation.tour)
    try take(.lesson(1))
    var document = banner(story: false)
    document.append(.space)
    document.append(try presentStep() ?? [])
    return Reply(document)
  }
}
