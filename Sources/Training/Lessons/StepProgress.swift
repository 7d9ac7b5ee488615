public import Scenarios

/// Where somebody is within a step of a lesson; a step that is resumed begins anew.
public struct StepProgress: Hashable, Sendable {
  /// Whether the step has been told.
  public var isTold = false
  /// What was typed since, with verbs in full.
  public private(set) var typed: [String] = []
  /// Whether weeks have run that were not judged yet.
  public var isToBeJudged = false
  /// How many of the hints of the step on the screen were given.
  public var hints: Int

  /// What is still to be said of the step before.
  public var explanation: String

  /// At the beginning of a step that has not been told.
  ///
  /// - Parameter hints: How many were given of the step before, which stays on the screen until this one is told.
  public init(explaining explanation: String = "", hints: Int = 0) {
    self.explanation = explanation
    self.hints = hints
  }

  /// The step is told now: nothing of the one before counts any more.
  public mutating func tell() {
    explanation = ""
    isTold = true
    hints = 0
  }

  /// Remembers a line.
  public mutating func take(_ line: String) { typed.append(line) }

  /// Whether a line with this verb was typed.
  public func hasTyped(_ verb: String) -> Bool { typed.contains { $0.firstWord == verb } }

  /// The next hint; nil after the last and where there is nothing to do.
  public mutating func nextHint(of step: Lesson.Step) -> String? {
    guard !step.way.isEmpty, hints < step.hints.count else { return nil }
    hints += 1
    return step.hints[hints - 1]
  }

  /// The lines of the author's way that nothing typed has answered yet.
  public func left(of step: Lesson.Step) -> [Lesson.Line] {
    step.way.filter { line in !typed.contains { line.isAnswered(by: $0) } }
  }
}

extension Lesson.Line {
  /// Whether a line does what this one asks for: a line of the language by its verb, whatever came behind it, a
  /// question where it has at least its words.
  func isAnswered(by typed: String) -> Bool {
    guard typed.firstWord == verb else { return false }
    guard case .ask(let question) = self else { return true }
    let words = typed.spoken
    return question.spoken.allSatisfy(words.contains)
  }
}

extension String {
  fileprivate var firstWord: String { String(prefix { $0 != " " }) }

  /// Its words and signs in small letters: `fine-print` is said as `fine print`, and `>=5` is two of them.
  fileprivate var spoken: [String] {
    var all: [String] = []
    var isInWord = false
    for letter in lowercased() where letter != "\"" {
      let isSign = "<>=".contains(letter)
      guard isSign || letter.isLetter || letter.isNumber || ".%".contains(letter) else {
        isInWord = false
        continue
      }
      if isInWord, let last = all.last?.last, "<>=".contains(last) == isSign {
        all[all.count - 1].append(letter)
      } else {
        all.append(String(letter))
      }
      isInWord = true
    }
    return all
  }
}
