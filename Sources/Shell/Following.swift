import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Training

/// Following the lesson of a scenario: what Enter goes on with, when a step is done, what is said then.
extension Conversation {
  /// The step that one is at; nil where no lesson is followed, or somebody plays beside it.
  private var step: (number: Int, lesson: Lesson, step: Lesson.Step)? {
    guard let session = desk?.session, session.playedFrom == nil, let number = session.lessonStep,
      let lesson = session.scenario.lesson, lesson.steps.indices.contains(number - 1)
    else { return nil }
    return (number, lesson, lesson.steps[number - 1])
  }

  /// Whether Enter goes on with a lesson.
  var isInLesson: Bool { step != nil || desk?.progress.explanation.isEmpty == false }

  /// The step that one is at, or the sentence that says how to come to one.
  func requireStep() throws -> (number: Int, step: Lesson.Step) {
    if let step { return (step.number, step.step) }
    let session = try requireSession()
    if session.playedFrom != nil {
      throw Misstep("error: you play, so the lesson waits and has no step. Go on with it: back")
    }
    throw Misstep(
      session.scenario.lesson == nil
        ? "error: this scenario has no lesson, so there is no step. Those that have one: scenarios lesson"
        : "error: no lesson is followed, so there is no step. Begin it: lesson")
  }

  /// The step that one is at, told from its beginning; nil where no lesson is followed.
  func presentStep() throws -> Document? {
    guard let step else { return nil }
    // Whoever has gone that far already need not do it again; a prediction is worth making all the same.
    if step.step.prediction == nil, try meets(step.step) == true {
      var document: Document = [.note("Passed over, because it holds already: \(step.step.title)")]
      document.append(try advance(from: step.number))
      return document
    }
    var progress = desk?.progress ?? StepProgress()
    progress.tell()
    if let predicted = step.step.predicted, hasPredicted(predicted) { progress.take(Command.predict.name) }
    desk?.progress = progress
    var document = step.lesson.document(of: step.number, vocabulary: vocabulary)
    if step.step.way.isEmpty {
      document.append(.note(onward))
    } else if !step.step.isJudged, remaining(of: step.step).isEmpty {
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
    case .room(let page): return try showPage(page)
    case nil: break
    }
    if desk?.session.playedFrom != nil { return Reply([.note("You play, and the lesson waits. Go on with it: back")]) }
    if let progress = desk?.progress, !progress.isTold, isInLesson {
      var document = progress.explanation.told
      desk?.progress.explanation = ""
      if let stepWithOthers, stepWithOthers.number + 1 == desk?.session.lessonStep {
        document.append(.note("Other ways that work: others"))
      }
      document.append(try presentStep() ?? end())
      return Reply(document)
    }
    guard let (number, _, step) = step else { return nil }
    guard step.way.isEmpty else {
      let left = stillToDo(in: step)
      return Reply([
        .note(
          (left.isEmpty ? "What the step asks for is not there yet." : "Still to do: \(left.joined(separator: ", ")).")
            + " Help: hint, skip, lesson")
      ])
    }
    return Reply(try advance(from: number))
  }

  /// What is left of a step, as far as it gives nothing away: questions, which the step has named, as they are typed,
  /// and of everything else the verb alone.
  private func stillToDo(in step: Lesson.Step) -> [String] {
    if step.isJudged { return step.way.map(\.verb).distinct.filter { desk?.progress.hasTyped($0) != true } }
    return remaining(of: step).map { line in if case .ask(let question) = line { question } else { line.verb } }
  }

  /// Remembers a line for the step of a lesson. A prediction counts when it is about what is asked, and whoever is met
  /// when it is one of those whom the step has listed.
  func note(_ line: String) {
    let verb = Conversation.words(of: line).first
    if verb == Command.predict.name, let asked = step?.step.predicted, !hasPredicted(asked) { return }
    if verb == Command.meet.name, meetsOther { return }
    // What a run has come to is judged when it is seen, which with a prediction is a few pages later.
    if verb == Command.run.name { desk?.progress.isToBeJudged = true }
    desk?.progress.take(line)
  }

  /// Whether the step lists people, and somebody else was met.
  private var meetsOther: Bool {
    guard let desk, let met = desk.metLast, !desk.listed.isEmpty,
      step?.step.lines.contains(where: { $0.verb == Command.who.name }) == true
    else { return false }
    return !desk.listed.contains(met.id)
  }

  /// Refuses to let weeks run in a step that asks what is expected of them first.
  func requirePrediction() throws {
    guard !isDoingItself, desk?.progress.isTold == true, let step = step?.step, let asked = step.predicted,
      awaitsPrediction(step)
    else { return }
    throw Misstep(
      "error: weeks cannot run yet, because this step asks what you expect of them, and whoever has seen what came can "
        + "no longer predict it. Type: \(asked.asked) (or down, or flat). Or have it done for you: skip")
  }

  /// After an answer: whether it has done what the step of the lesson asks for, and what is said then.
  func followLesson(_ reply: inout Reply, after line: String) throws {
    guard let (number, _, step) = step, desk?.progress.isTold == true, !step.way.isEmpty, desk?.pending == nil else {
      return
    }
    let verb = Conversation.words(of: line).first ?? ""
    if step.isJudged {
      let judges = desk?.progress.isToBeJudged == true
      guard judges || [Command.rewind.name, Command.attempt.name].contains(verb) else { return }
      desk?.progress.isToBeJudged = false
      guard try meets(step) == true else {
        if judges { reply.document.append(try shortfall(of: step)) }
        return
      }
    } else {
      let left = remaining(of: step)
      guard left.isEmpty else {
        if let asked = left.first(where: { $0.verb == verb }), case .ask(let question) = asked {
          let whom = verb == Command.meet.name && meetsOther ? "one of those listed: \(question)" : question
          reply.document.append(.note("The step asks for this: \(whom)"))
        }
        return
      }
    }
    reply.document.append(try finish(number, step))
  }

  /// What is missing of what a step expects, and what it wants to stand.
  private func shortfall(of step: Lesson.Step) throws -> Document {
    let session = try requireSession()
    let (mine, baseline) = try presentCourses()
    return Shortfall(
      of: step.expectation, lacking: session.lacking(of: step), mine, beside: baseline, week: session.week,
      wording: wording
    ).document
  }

  /// Whether what the step expects holds now; nil where it expects nothing or no week has run.
  func meets(_ step: Lesson.Step) throws -> Bool? {
    guard step.isJudged, let session = desk?.session, session.week > 0 else { return nil }
    guard session.lacking(of: step).isEmpty else { return false }
    guard let expectation = step.expectation else { return true }
    let (mine, baseline) = try presentCourses()
    return Judgement(expectation, of: mine, beside: baseline, week: session.week).holds
  }

  /// What a step asks for and was not typed yet; a prediction that can no longer be made is not asked for.
  func remaining(of step: Lesson.Step) -> [Lesson.Line] {
    let left = desk?.progress.left(of: step) ?? step.way
    return step.prediction == nil || awaitsPrediction(step) ? left : left.filter { $0.verb != Command.predict.name }
  }

  /// Whether the step asks for a prediction that was not made and can be made.
  private func awaitsPrediction(_ step: Lesson.Step) -> Bool {
    guard let line = step.prediction, desk?.progress.hasTyped(Command.predict.name) == false,
      var trial = desk?.session
    else { return false }
    return (try? trial.accept(line)) != nil
  }

  /// Whether somebody has said what they expect of the same and has not seen yet what came of it.
  private func hasPredicted(_ asked: Prediction) -> Bool {
    desk?.session.present.predicted.contains { !$0.isRevealed && $0.prediction.isAboutTheSame(as: asked) } == true
  }

  /// A step is done: the place in the lesson moves on, and Enter explains it.
  func finish(_ number: Int, _ step: Lesson.Step) throws -> Document {
    try take(.lesson(number + 1))
    let hints = desk?.progress.hints ?? 0
    desk?.progress = StepProgress(explaining: step.explain, hints: hints)
    return [.note(onward)]
  }

  func advance(from number: Int) throws -> Document {
    try take(.lesson(number + 1))
    desk?.progress = StepProgress()
    return try presentStep() ?? end()
  }

  /// What is said after the last step.
  private func end() throws -> Document {
    guard let lesson = try requireSession().scenario.lesson else { return [] }
    return lesson.ending(try revealedInAll().largestSurprise, next: next(after: lesson))
  }

  /// What was predicted in any try and revealed, beside the outcome.
  func revealedInAll() throws -> [Revealed] {
    let session = try requireSession()
    return try session.tries.flatMap { attempt -> [Revealed] in
      let predicted = attempt.predicted.filter(\.isRevealed)
      guard !predicted.isEmpty else { return [] }
      let (mine, baseline) = try courses(of: session.plan(of: attempt, weeks: attempt.reached))
      return predicted.map { Revealed($0, of: mine, beside: baseline, wording: wording) }
    }
  }

  var onward: String { surroundings.isInteractive ? "Enter goes on." : "To go on: next" }
}
