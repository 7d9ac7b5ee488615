import Analysis
import Language
public import Reports
import Scenarios
public import Sessions
import Simulation

/// A record that somebody finished a lesson, to hand to a trainer: a function of the session, the name and the day, so
/// that it can be made again from the session and held against what was handed in.
public struct Completion: Sendable {
  /// Who it is for, as typed.
  public let who: String
  /// The day on which it was written.
  public let day: String
  private let session: Session
  private let lesson: Scenarios.Lesson
  private let review: Review
  private let revealed: [Revealed]

  /// Why there is no record.
  public enum Missing: Error, Hashable, Sendable {
    /// The scenario has no lesson, or it was not begun.
    case notBegun
    /// It is at that step of so many.
    case unfinished(step: Int, of: Int)
  }

  /// The record of a finished lesson; `revealed` is what was predicted and revealed in it.
  public init(of session: Session, who: String, day: String, _ revealed: [Revealed]) throws(Missing) {
    guard let lesson = session.scenario.lesson, let review = Review(of: session) else { throw .notBegun }
    guard session.hasFinishedLesson else {
      throw .unfinished(step: session.lessonStep ?? (review.rows.last?.number ?? 0) + 1, of: lesson.steps.count)
    }
    (self.session, self.lesson, self.review, self.revealed) = (session, lesson, review, revealed)
    (self.who, self.day) = (who, day)
  }

  /// Whether a name can stand in a record: letters, digits, blanks, and what stands in names.
  public static func isName(_ name: String) -> Bool {
    (1...60).contains(name.count) && name.contains(where: \.isLetter)
      && name.allSatisfy { $0.isLetter || $0.isNumber || " .'-".contains($0) }
  }

  /// In a few words what was done, such as `8 of 9 steps that ask for something done without 'skip', 2 hints, 1 of 1 prediction as said`.
  public var summary: String {
    let (done, all) = review.own
    let right = revealed.count(where: \.isRight)
    return
      "\(done) of \(all) steps that ask for something done without 'skip', \(hints(review.rows.reduce(0) { $0 + $1.hints })), "
      + "\(right) of \(revealed.count) \(revealed.count == 1 ? "prediction" : "predictions") as said"
  }

  private func hints(_ count: Int) -> String { count == 1 ? "1 hint" : "\(count) hints" }

  /// What the record says, without its code.
  public var document: Document {
    let scenario = session.scenario
    var document: Document = [
      .heading("Completion record: \(lesson.title)"),
      .definitions([
        Definition("Who", who), Definition("Written", day),
        Definition("Lesson", "\(lesson.title), \(lesson.steps.count) steps, of the scenario \(scenario.id)"),
        Definition("Done", summary),
      ]),
      .table(
        Table(
          columns: [.number("step"), .text("what it is about"), .text("done"), .number("hints")],
          rows: lesson.steps.enumerated().map { place, step in
            let row = review.rows.first { $0.number == place + 1 }
            return [
              .number(Double(place + 1), .count), .text(step.title), .text(Completion.way(step, row)),
              .number(Double(row?.hints ?? 0), .count),
            ]
          })),
    ]
    if !revealed.isEmpty {
      let wording = Wording(of: scenario)
      document.append(
        .table(
          Table(
            columns: [.text("predicted"), .text("it came")],
            rows: revealed.map { [.text($0.predicted.line.text(in: wording.vocabulary)), .text($0.nearness)] })))
    }
    document.append(Footer(of: session.plan(), scenario: scenario.fingerprint).block)
    document.append(
      .note(
        "The code stands for every letter above it and finds what was changed later. It is no signature: who has the "
          + "program can make a record. Beside the session file it can be made again and compared: verify FILE with "
          + "FILE.session"))
    return document
  }

  private static func way(_ step: Scenarios.Lesson.Step, _ row: Review.Row?) -> String {
    guard let row else { return "passed over" }
    if row.isDoneForYou { return "skipped: done by the program" }
    if step.way.isEmpty { return "read" }
    return step.expectation != nil && row.lines.isEmpty ? "held already" : "done"
  }

  /// The record as a file of Markdown, the code behind it.
  public var file: String { CompletionFile.sealed(document.markdown) }
}

extension Session {
  /// Whether the lesson that was begun last has come to its end.
  public var hasFinishedLesson: Bool {
    guard let lesson = scenario.lesson, let begun = records.lastIndex(of: .lesson(1)) else { return false }
    return records[begun...].contains(.lesson(lesson.steps.count + 1))
  }
}

/// A record as a file, with its code as the last line.
public struct CompletionFile: Hashable, Sendable {
  /// What stands before the code.
  public let text: String
  /// The code that stands there.
  public let code: Seal

  /// Reads a file; nil where it is no record at all.
  public init?(_ file: String) {
    guard file.hasPrefix("## Completion record"), file.last == "\n",
      let mark = file.ranges(of: "\nCode: ").last, let code = Seal(String(file[mark.upperBound...].dropLast()))
    else { return nil }
    text = String(file[..<mark.lowerBound])
    self.code = code
  }

  /// Whether every letter is as it was written.
  public var isWhole: Bool { Seal(of: Fingerprint(of: text)) == code }

  /// Who and on which day, as the record says; nil where that is missing.
  public var who: String? { value("Who") }
  /// The day that it says.
  public var day: String? { value("Written") }

  private func value(_ term: String) -> String? {
    let mark = "- **\(term)**: "
    return text.split(separator: "\n").first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }

  /// A text with its code behind it.
  static func sealed(_ text: String) -> String { text + "\nCode: \(Seal(of: Fingerprint(of: text)))\n" }

  /// The number of the first line that differs from another record; nil where none does.
  public func firstDifference(from other: CompletionFile) -> Int? {
    let (mine, theirs) = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      other.text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    return (0..<max(mine.count, theirs.count)).first { place in
      place >= mine.count || place >= theirs.count || mine[place] != theirs[place]
    }.map { $0 + 1 }
  }
}
