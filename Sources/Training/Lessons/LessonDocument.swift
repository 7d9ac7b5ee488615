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
    if let predicted = step.predicted {
      document.append(
        .note("Before weeks run, say what you expect: \(predicted.asked), or down, or flat; a number if you dare"))
    }
    if !step.way.isEmpty {
      document.append(step.hints.isEmpty ? step.authorsWay(vocabulary) : [.note("Stuck? hint")])
    }
    return document
  }
}

extension Lesson.Step {
  /// The author's way, to be typed.
  public func authorsWay(_ vocabulary: Vocabulary) -> Document {
    Document([.note("Type:")] + way.map { .preformatted("  " + $0.text(in: vocabulary), tone: .strong) })
  }
}

extension Lesson {
  /// What is said at the end: questions, and what to do next.
  ///
  /// - Parameters:
  ///   - surprise: The prediction that came out least as it was said; nil without one.
  ///   - next: The lesson that comes next; nil where there is none.
  public func ending(_ surprise: Revealed?, next: (id: String, title: String)?) -> Document {
    var document: Document = [.sentence("That was the lesson. All of it is yours to play with.")]
    if let surprise {
      document.append([
        .heading("Your largest surprise"), .sentence("\(surprise.said) It came \(surprise.nearness)."),
      ])
    }
    if !debrief.isEmpty { document.append([.heading("To think about"), .list(debrief)]) }
    document.append([
      .note("What you did: review. A record to take along: completion of NAME"),
      .note(next.map { "Next, \($0.title): lesson \($0.id)" } ?? "What else there is: scenarios"),
    ])
    return document
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
