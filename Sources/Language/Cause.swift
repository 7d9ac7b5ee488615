public import Simulation

extension Problem {
  /// What is wrong, as facts. `found` is what was typed; `choices` is what could have stood there.
  public enum Cause: Hashable, Sendable {
    // What no line may contain.
    case lineTooLong(limit: Int)
    case control
    case character(String)
    case capitals(String)
    case openString
    case escape
    case number(String)
    case longNumber

    // Words that do not fit.
    case unknown(Role, found: String, choices: [String])
    case missing(Role, after: String, choices: [String])
    case unexpected(found: String, after: String, choices: [String], verb: String)
    case wrongClause(found: String, verb: String, choices: [String])
    case clauseTwice(String)
    case listedTwice(String)
    case comma(String, before: String)
    case equalsMissing(String, found: String?)
    case equalsTooMany(String)
    case comparison(found: String?)
    case nothingAfter(String)
    case afterReason
    case afterWhen(String)

    // Numbers that do not fit.
    case whole(String, what: String)
    case outOfRange(String, what: String, low: String, high: String)
    case unit(String, measure: Measure, instead: String)
    case signOfPrediction(String)
    case rangeNotHere
    case rangeBackwards(low: String, high: String)
    case numberNotWord(String, parameter: String)

    // Lines that stand in the wrong place.
    case notHere(Role, found: String, place: Place, allowed: [Place])
    case dateNotHere(place: Place)
    case dateMissing(place: Place, line: String)
    case dateNever(verb: String)
    case dateFirst(verb: String)
    case reasonNever(verb: String)

    // What the firm and the scenario make of it.
    case reserved(String, as: Role, because: Role)
    /// A name that a reader takes for everybody.
    case everybody(String, as: Role)
    case spelling(String, as: Role)
    case taken(String, by: Role)
    case notCollected(tactic: String, kinds: [String], segments: [String])
    case locked(String, by: String)
  }
}
