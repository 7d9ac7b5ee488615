import Language

/// What is made of answers to premises, one by one; each is held against what would come of it.
public protocol Sketching: Sendable {
  /// What is asked for, as far as the answers so far say.
  var premises: [Premise] { get }
  /// What was said, by the name of the premise, in the form of the file.
  var answers: [String: String] { get }
  /// Takes an answer; empty means the usual.
  ///
  /// - Throws: why it cannot be taken; the sketch is as it was.
  mutating func answer(_ name: String, with text: String) throws(Objection)
}

extension [Premise] {
  /// The answer to the premise of that name in the form of the file; nil for the usual, which an empty one means.
  func read(_ text: String, for name: String) throws(Objection) -> String? {
    guard let premise = first(where: { $0.name == name }) else {
      let names = map(\.name)
      let hint = nearest(name, among: names).map { " Did you mean '\($0)'?" } ?? ""
      throw Objection(
        "nothing is asked by the name '\(shown(name))'.\(hint) There are: \(names.joined(separator: ", "))")
    }
    let words = text.clean
    return words.isEmpty || words == Premise.nothing && premise.usual == Premise.nothing
      ? nil : try premise.form.read(words, for: name)
  }
}
