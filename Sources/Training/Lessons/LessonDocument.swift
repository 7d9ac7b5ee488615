public import Language
public import Reports
public import Scenarios

extension Lesson {
  /// A step as it is told: what it is about, and what to type where no hint leads there.
  ///
  /// - Parameter number: Its number, from 1.
  public func document(of number: Int, vocabulary: Vocabulary) -> Document {
    let step = steps[number - 1]
    var document: Document = [.heading("\(title), \(number) of \(steps.count): \(step.title)")]
    document.append(step.tell.told)
    if !step.lines.isEmpty {
      document.append(step.hints.isEmpty ? step.way(vocabulary) : [.note("Stuck? hint")])
    }
    return document
  }
}

extension Lesson.Step {
  /// The author's way, to be typed.
  public func way(_ vocabulary: Vocabulary) -> Document {
    Document([.note("Type:")] + lines.map { .preformatted("  " + $0.text(in: vocabulary), tone: .strong) })
  }
}

extension String {
  /// Paragraphs, a sentence block each, with a blank line between them.
  public var told: Document {
    let paragraphs = split(separator: "\n\n").map(String.init)
    return Document(
      paragraphs.enumerated().flatMap { place, text -> [Reports.Block] in
        (place == 0 ? [] : [.space]) + [.sentence(text, tone: .whole)]
      })
  }
}
