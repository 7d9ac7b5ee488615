import Reports
import Scenarios
import Sessions
import Training

/// Coming to a lesson: the one that is open, another by its name or title, one that is finished; and its hints.
extension Conversation {
  /// Tells the step at which the lesson is, begins it, or says that it is finished.
  func tellLesson() throws -> Reply {
    let session = try requireSession()
    guard let lesson = session.scenario.lesson, session.playedFrom == nil else {
      _ = try requireStep()
      return Reply()
    }
    guard let number = session.lessonStep else { return try beginLesson() }
    // A step that is done is explained before the next one is told.
    if let progress = desk?.progress, !progress.isTold, let reply = try goOn() { return reply }
    if number > lesson.steps.count { return Reply(finished(lesson)) }
    desk?.progress = StepProgress()
    return Reply(try presentStep() ?? [])
  }

  /// Begins the lesson of what is open; the lines of before stay.
  func beginLesson() throws -> Reply {
    let session = try requireSession()
    if session.playedFrom != nil || session.scenario.lesson == nil { _ = try requireStep() }
    try take(.lesson(1))
    desk?.progress = StepProgress()
    return Reply(try presentStep() ?? [])
  }

  /// Opens a scenario by its name, its title or its lesson's title, and begins its lesson.
  func openLesson(_ name: String) throws -> Reply {
    if let session = desk?.session, session.playedFrom == nil, let lesson = session.scenario.lesson,
      session.scenario.id == name || Library.sounds(lesson.title, as: name)
    {
      return try tellLesson()
    }
    if let id = try? surroundings.library.open(name).id, id == Conversation.tour { return try beginTour(again: false) }
    let opened = try open(name, story: false)
    guard desk?.session.scenario.lesson != nil else { return opened }
    var document = opened.document
    document.append(.space)
    document.append(try beginLesson().document)
    return Reply(document)
  }

  /// A title as it was typed, with or without quotes.
  func title(_ words: [String]) -> String { words.map(expanded).joined(separator: " ") }

  /// What a finished lesson can go on with.
  private func finished(_ lesson: Lesson) -> Document {
    [
      .sentence("You have finished '\(lesson.title)'.", tone: .strong),
      .list([
        "What you did, step by step: review", "A record of it to take along: completion of NAME",
        "From the beginning, and what you did stays: lesson again",
        next(after: lesson).map { "The next one, \($0.title): lesson \($0.id)" } ?? "All lessons: scenarios lesson",
      ]),
    ]
  }

  /// The lesson that its author would have come next; nil where this library has none such.
  func next(after lesson: Lesson) -> (id: String, title: String)? {
    guard let id = lesson.next, let next = (try? surroundings.library.open(id))?.lesson else { return nil }
    return (id, next.title)
  }

  /// The next hint of the step on the screen.
  ///
  /// That step is behind as soon as it is done, and on the screen until the next one is told.
  func hint() throws -> Document {
    if isInLesson, desk?.progress.isTold == false, let session = desk?.session, session.playedFrom == nil,
      let here = session.lessonStep, here > 1, let step = session.scenario.lesson?.steps[here - 2]
    {
      var document = hint(of: step)
      document.append(.note("The step is done already. " + onward))
      return document
    }
    let (_, step) = try requireStep()
    guard !step.way.isEmpty else { return [.sentence("This step is only told. Go on: next")] }
    try take(.hint)
    return hint(of: step)
  }

  private func hint(of step: Lesson.Step) -> Document {
    var progress = desk?.progress ?? StepProgress()
    let hint = progress.nextHint(of: step)
    desk?.progress = progress
    return hint.map { [.sentence($0)] } ?? step.authorsWay(vocabulary)
  }

  /// The scenarios that have a lesson, by their names.
  var lessonsByName: [Suggestion] {
    surroundings.library.ids.compactMap { id in
      (try? surroundings.library.open(id))?.lesson.map { Suggestion(id, $0.title) }
    }
  }
}
