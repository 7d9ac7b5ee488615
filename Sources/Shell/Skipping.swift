import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Training

/// Steps of a lesson that the program does, and other ways to do them.
extension Conversation {
  /// Types the author's way of the present step, or what is left of it, and goes on.
  func skipStep() throws -> Reply {
    // The step on the screen is done already, and the one after it has not been told.
    if desk?.progress.isTold == false, isInLesson, let reply = try goOn() { return reply }
    let (number, step) = try requireStep()
    guard !step.way.isEmpty else { return Reply(try advance(from: number)) }
    isDoingItself = true
    defer { isDoingItself = false }
    if case .revealing = desk?.pending { desk?.pending = nil }
    try take(.skip)
    // Where verbs make the step done, those that were typed need not be typed again.
    let left = remaining(of: step)
    var document: Document = [.sentence("Done for you:", tone: .strong)]
    document.append(type(!step.isJudged && !left.isEmpty ? left : step.way))
    desk?.pending = nil
    if try meets(step) == false {
      document.append([
        .sentence(
          "After what was typed before, this way does not come to it; the lesson goes on all the same. "
            + (try tests(of: step)).joined(separator: "; ") + ".")
      ])
    }
    document.append(try finish(number, step))
    return Reply(document)
  }

  /// Types lines one after another; shows each, and what the last one is answered.
  ///
  /// What cannot be typed any more, because it was done in another way, holds nobody up.
  private func type(_ lines: [Lesson.Line]) -> Document {
    var texts = lines.map { $0.text(in: vocabulary) }
    var document = Document()
    var last = Document()
    while !texts.isEmpty {
      let text = texts.removeFirst()
      document.append(.preformatted("> " + text, tone: .quiet))
      do {
        last = try dispatch(text).document
      } catch {
        last = Conversation.reply(to: error).document
      }
      // What was predicted on the way is seen on the way.
      if texts.isEmpty, desk?.session.present.due.isEmpty == false { texts.append(Command.reveal.name) }
    }
    document.append(last)
    return document
  }

  /// The last step behind one that has other ways; nil where none has.
  var stepWithOthers: (number: Int, step: Lesson.Step)? {
    guard let session = desk?.session, let here = session.lessonStep, let steps = session.scenario.lesson?.steps else {
      return nil
    }
    return steps.enumerated().prefix(here - 1).last { !$0.element.others.isEmpty }.map { ($0.offset + 1, $0.element) }
  }

  /// Other ways to do the last step that has some, and what each comes to from where the step began.
  func otherWays() throws -> Document {
    guard let (number, step) = stepWithOthers else {
      _ = try requireStep()
      return [.sentence("No step behind you has other ways. First your own; a nudge: hint")]
    }
    var document: Document = [.heading("Other ways: \(step.title)")]
    for way in step.others {
      document.append([.sentence(way.title, tone: .strong)])
      document.append(Document(way.lines.map { .preformatted("     " + $0.text(in: vocabulary)) }))
      document.append(.list(try outcome(of: way, ofStep: number, step)))
    }
    document.append(.note("To try one beside what you have: try other from 0, then its lines"))
    return document
  }

  /// What a way comes to from where its step began: each test of what the step expects.
  func outcome(of way: Lesson.Way, ofStep number: Int, _ step: Lesson.Step) throws -> [String] {
    guard step.isJudged, let past = try requireSession().past(atStep: number) else { return [] }
    let talk = Conversation(beside: self, in: past)
    _ = talk.type(way.lines)
    return try talk.tests(of: step)
  }

  /// Each test of what a step expects, and what it wants to stand and does not.
  private func tests(of step: Lesson.Step) throws -> [String] {
    let session = try requireSession()
    let lacking = session.lacking(of: step).map { "'\($0.text(in: vocabulary))': no, it does not stand" }
    guard let expectation = step.expectation else { return lacking }
    let (mine, baseline) = try presentCourses()
    return Judgement(expectation, of: mine, beside: baseline, week: session.week).texts + lacking
  }
}
