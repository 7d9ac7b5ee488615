import Scenarios

/// A subject of which a sketch takes the answers.
protocol SketchedSubject: Interview.Subject {
  associatedtype Taking: Sketching
  var sketch: Taking { get set }
  /// What was said, the usual included, which is empty.
  var said: [String: String] { get set }
}

extension SketchedSubject {
  func said(_ name: String) -> String? { said[name] }

  mutating func take(_ answer: String, to name: String) throws {
    try sketch.answer(name, with: answer)
    said[name] = sketch.answers[name] ?? ""
  }

  mutating func forget(_ name: String) {
    // What is taken back was taken, and the usual always can be.
    try? sketch.answer(name, with: "")
    said[name] = nil
  }
}
