import Reports
import Scenarios

/// Questions that are put one after another, until something can be made of the answers.
///
/// It is a value: who goes back or stops has lost nothing, and what was said can be typed again as one line.
struct Interview: Sendable {
  /// One question.
  struct Question: Sendable {
    /// The word by which it is answered in one line.
    let name: String
    /// What is asked.
    let text: String
    /// More about it, for `?`.
    let more: String
    /// What Enter takes, and where that comes from; nil where there is nothing usual.
    let usual: (answer: String, origin: String)?
    /// What Tab offers.
    var words: [Suggestion] = []
  }

  /// What is asked of, and what comes of it.
  protocol Subject: Sendable {
    /// The questions, as far as the answers so far say which.
    var questions: [Question] { get }
    /// What was said to a question; nil while nothing was, empty for the usual.
    func said(_ name: String) -> String?
    /// Takes an answer, empty for the usual; throws why it cannot be taken.
    mutating func take(_ answer: String, to name: String) throws
    /// Forgets what was said to a question.
    mutating func forget(_ name: String)
    /// All that was said as one line that asks nothing more, behind what begins it.
    func inOneLine(_ line: String) -> String
    /// Makes what was asked for.
    func finish(in talk: Conversation) throws -> Reply
  }

  /// What one types to begin it and to go on with it.
  let line: String
  var subject: any Subject
  /// Where the answers are kept until something is made of them; nil keeps nothing.
  let draft: Draft?

  /// The question that comes next; nil after the last.
  var next: (number: Int, question: Question)? {
    let questions = subject.questions
    return questions.firstIndex { subject.said($0.name) == nil }.map { ($0 + 1, questions[$0]) }
  }

  /// `3 of 14 · margin> `.
  var prompt: String? { next.map { "\($0.number) of \(subject.questions.count) · \($0.question.name)> " } }

  /// All that was said as one line that asks nothing more.
  var inOneLine: String { subject.inOneLine(line) }

  /// `firm="Corner Cup"`: an answer as a word of a line.
  static func named(_ name: String, _ answer: String) -> String {
    answer.contains(where: { $0 == " " || $0 == "#" }) ? "\(name)=\"\(answer)\"" : "\(name)=\(answer)"
  }

  /// Takes what was said to some questions before, in the order in which they would be asked: some go by others.
  mutating func take(_ answers: [(name: String, answer: String)]) throws {
    let order = subject.questions.map(\.name)
    func place(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }
    for (_, said) in answers.enumerated().sorted(by: {
      (place($0.element.name), $0.offset) < (place($1.element.name), $1.offset)
    }) {
      try subject.take(said.answer, to: said.name)
    }
  }

  /// The question as it is put.
  func asking() -> Document {
    guard let (number, question) = next else { return [] }
    var document: Document = [
      .heading("\(number) of \(subject.questions.count): \(question.name)"), .sentence(question.text),
    ]
    if let usual = question.usual {
      let origin = usual.origin.isEmpty ? "" : " (\(usual.origin))"
      document.append(.note("Enter takes \(usual.answer)\(origin)."))
    }
    return document
  }

  /// What a refused answer is told.
  static func misstep(_ objection: Objection) -> Misstep { Misstep("error: \(objection.sentence)") }
}

extension Interview.Subject {
  func inOneLine(_ line: String) -> String {
    let answers = questions.compactMap { question in
      self.said(question.name).flatMap { $0.isEmpty ? nil : Interview.named(question.name, $0) }
    }
    return ([line] + answers + ["done"]).joined(separator: " ")
  }
}

extension Interview.Question {
  /// The question that a premise is.
  init(_ premise: Premise, words: [Suggestion]) {
    self.init(
      name: premise.name, text: premise.question, more: premise.more,
      usual: premise.usual.map { ($0, premise.origin) }, words: words)
  }
}
