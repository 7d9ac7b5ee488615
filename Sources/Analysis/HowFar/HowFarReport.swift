public import Language
import Simulation

/// A whole answer to `howfar`: the threshold at once, and then part after part what survives a meeting.
///
/// ```swift
/// var report = HowFarReport(answer, locks: scenario.locks)
/// for part in HowFarReport.Part.allCases { try report.find(part) }
/// report.closing        // one plain sentence
/// ```
/// A part that was not waited for is missing, and nothing else.
public struct HowFarReport: Sendable {
  /// What takes longer than the threshold.
  public enum Part: CaseIterable, Sendable {
    case pointOfNoReturn, theories, flips

    /// What one waits for, in a few words.
    public var name: String {
      switch self {
      case .pointOfNoReturn: "the point of no return"
      case .theories: "what rival theories say"
      case .flips: "what flips it"
      }
    }
  }

  /// The threshold and all that comes with it.
  public let answer: HowFarAnswer
  /// From how far there is a way back; nil where the condition does not hold if we do nothing: nothing could be brought back.
  public private(set) var pointOfNoReturn: PointOfNoReturn?
  /// What rival theories say.
  public private(set) var rivals: Rivals?
  /// What turns the verdict on the level in question.
  public private(set) var flips: Flips?
  /// What has been found.
  public private(set) var found: [Part] = []
  private let locks: [Lock]

  /// Begins with what is known at once.
  public init(_ answer: HowFarAnswer, locks: [Lock] = []) {
    self.answer = answer
    self.locks = locks
  }

  /// Finds a part.
  ///
  /// - Throws: `Interrupted` when `progress` returned false; the report stays as it was.
  public mutating func find(
    _ part: Part, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    switch part {
    case .pointOfNoReturn where answer.isKeptByNothing:
      pointOfNoReturn = try PointOfNoReturn(of: answer, locks: locks, threads: threads, progress: progress)
    case .pointOfNoReturn: break
    case .theories: rivals = try Rivals(to: answer, threads: threads, progress: progress)
    case .flips:
      flips = try Flips(
        answer.condition, of: answer.plan(at: answer.setting), among: answer.question.application.to,
        from: answer.week + 1, threads: threads, wording: answer.wording, progress: progress)
    }
    found.append(part)
  }

  /// What turns the verdict, without the lever that is varied: where that turns it is the threshold.
  var turning: [Flips.Swing] {
    (flips?.turning ?? []).filter { swing in
      if case .level(answer.question.application.tactic, answer.range.lever) = swing.subject { false } else { true }
    }
  }
}
