import Analysis
import Reports
import Scenarios
import Sessions
import Training

/// Following the lesson of a scenario: what Enter goes on with, when a step is done, what is said then.
extension Conversation {
  /// The step that one is at; nil where no lesson is followed.
  private var step: (number: Int, lesson: Lesson, step: Lesson.Step)? {
    guard let session = desk?.session, let number = session.lessonStep, let lesson = session.scenario.lesson,
      lesson.steps.indices.contains(number - 1)
    else { return nil }
    return (number, lesson, lesson.steps[number - 1])
  }

  /// Whether Enter goes on with a lesson.
  var isInLesson: Bool { step != nil || desk?.progress.explanation.isEmpty == false }

  /// The step that one is at, or the sentence that says how to come to one.
  func requireStep() throws -> (number: Int, step: Lesson.Step) {
    guard let step else {
      throw Misstep(
        try requireSession().scenario.lesson == nil
          ? "error: this scenario has no lesson, so there is no step. One that has: tour"
          : "error: no lesson is followed, so there is no step. Begin it: lesson")
    }
    return (step.number, step.step)
  }

  /// The step that one is at, told from its beginning; nil where no lesson is followed.
  func presentStep() throws -> Document? {
    guard let step else { return nil }
    // Whoever has gone that far already need not do it again.
    if try meets(step.step) == true { return try advance(from: step.number) }
    var progress = desk?.progress ?? StepProgress()
    progress.explanation = ""
    progress.isTold = true
    desk?.progress = progress
    var document = step.lesson.document(of: step.number, vocabulary: vocabulary)
    if step.step.lines.isEmpty {
      document.append(.note(onward))
    } else if step.step.expectation == nil, progress.left(of: step.step).isEmpty {
      // Somebody was quicker than the lesson.
      document.append(.sentence("You have done that already."))
      document.append(try finish(step.number, step.step))
    }
    return document
  }

  /// What is shown next where something waits; nil where nothing does.
  func goOn() throws -> Reply? {
    switch desk?.pending {
    case .due: return try reveal()
    case .revealing(let rest, let count, let since): return try showNext(of: rest, count: count, since: since)
    case .outcome(let since):
      desk?.pending = nil
      let (mine, baseline) = try presentCourses()
      return Reply(try result(mine, baseline, since: since))
    case nil: break
    }
    if let progress = desk?.progress, !progress.isTold, isInLesson {
      var document = progress.explanation.told
      desk?.progress.explanation = ""
      document.append(try presentStep() ?? end)
      return Reply(document)
    }
    guard let (number, _, step) = step else { return nil }
    guard step.lines.isEmpty else {
      let left = desk?.progress.left(of: step) ?? []
      return Reply([
        .note(
          "Still to do: " + (left.isEmpty ? step.lines : left).map(\.verb).joined(separator: ", ")
            + ". Help: hint, skip, lesson")
      ])
    }
    return Reply(try advance(from: number))
  }

  /// Remembers that a verb was typed, for the step of a lesson.
  func note(verb: String) { desk?.progress.verbs.insert(verb) }

  /// After an answer: whether it has done what the step of the lesson asks for, and what is said then.
  func followLesson(_ reply: inout Reply) throws {
    guard let (number, _, step) = step, desk?.progress.isTold == true, !step.lines.isEmpty, desk?.pending == nil else {
      return
    }
    if step.expectation != nil {
      guard desk?.progress.verbs.contains("run") == true else { return }
      guard try meets(step) == true else {
        desk?.progress.verbs.remove("run")
        reply.document.append(try notYet(step))
        return
      }
    } else {
      guard desk?.progress.left(of: step).isEmpty == true else { return }
    }
    reply.document.append(try finish(number, step))
  }

  /// Types the author's way of the present step and goes on.
  func skipStep() throws -> Reply {
    let (number, step) = try requireStep()
    isDoingItself = true
    defer { isDoingItself = false }
    if case .revealing = desk?.pending { desk?.pending = nil }
    var document = Document()
    var last = Document()
    for line in step.lines {
      let text = line.text(in: vocabulary)
      document.append(.preformatted("> " + text, tone: .quiet))
      do {
        last = try dispatch(text).document
      } catch {
        // What cannot be typed any more, because it was done in another way, holds nobody up.
        last = Conversation.reply(to: error).document
      }
    }
    desk?.pending = nil
    document.append(last)
    if !step.lines.isEmpty {
      document.append(try finish(number, step))
    } else {
      document.append(try advance(from: number))
    }
    return Reply(document)
  }

  /// Whether what the step expects holds now; nil where it expects nothing or no week has run.
  private func meets(_ step: Lesson.Step) throws -> Bool? {
    guard let expectation = step.expectation, let week = desk?.session.week, week > 0 else { return nil }
    let (mine, baseline) = try presentCourses()
    return Judgement(expectation, of: mine, beside: baseline, week: week).holds
  }

  /// What is missing, and what the ledger says of it.
  private func notYet(_ step: Lesson.Step) throws -> Document {
    guard let expectation = step.expectation, let week = desk?.session.week else { return [] }
    let (mine, baseline) = try presentCourses()
    let judgement = Judgement(expectation, of: mine, beside: baseline, week: week)
    return [.space, .sentence("Not there yet: \(judgement.texts.joined(separator: "; ")). Help: hint, skip")]
  }

  /// A step is done: the place in the lesson moves on, and Enter explains it.
  private func finish(_ number: Int, _ step: Lesson.Step) throws -> Document {
    try take(.lesson(number + 1))
    desk?.progress = StepProgress(explaining: step.explain)
    return [.note(onward)]
  }

  private func advance(from number: Int) throws -> Document {
    try take(.lesson(number + 1))
    desk?.progress = StepProgress()
    return try presentStep() ?? end
  }

  private var end: Document {
    [.sentence("That was the lesson. All of it is yours to play with. What else there is: scenarios")]
  }

  private var onward: String { surroundings.isInteractive ? "Enter goes on." : "To go on: next" }
}
