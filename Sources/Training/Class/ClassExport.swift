import Analysis
public import Reports
import Scenarios
import Sessions
import Simulation

extension ClassResult {
  /// The object that `class add --json` prints.
  public func json(sealed codes: [SealedCode] = []) -> JSONValue {
    let sealings = Sealings(codes, by: members)
    return Footer.json(of: plan, scenario: scenario.id, hash: scenario.fingerprint) + [
      "week": .integer(week),
      "weights": .object(
        Dictionary(uniqueKeysWithValues: Weights.kinds.map { ($0.rawValue, JSONValue.number(weights[$0])) })),
      "members": .array(zip(members, sealings.weeks).map(json)),
      "refused": .array(
        refused.map { ["file": .string($0.path), "because": .string($0.refusalText ?? "")] }),
      "codes": .array(sealings.complaints.map(JSONValue.string)),
    ]
  }

  private func json(_ member: Member, _ sealed: [Int]) -> JSONValue {
    let revealed = member.revealed(wording)
    return [
      "name": .string(member.name),
      "week": .integer(member.handedIn.attempt.week),
      "tries": .integer(member.session.tries.count),
      "lines": .integer(member.session.lines),
      "predictions": .integer(member.session.predictions),
      "asSaid": ["of": .integer(revealed.count), "right": .integer(revealed.count(where: \.isRight))],
      "sealed": .array(sealed.map { .integer($0) }),
      "boards": .object(
        Dictionary(uniqueKeysWithValues: Score.Board.allCases.map { ($0.rawValue, json(member, $0)) })),
    ]
  }

  private func json(_ member: Member, _ board: Score.Board) -> JSONValue {
    let (now, best) = (member.handedIn, member.best(for: board))
    return [
      "try": .string(now.attempt.name), "better": .estimate(now.gain(for: board)),
      "standing": .string(Standing(now.gain(for: board)).rawValue),
      "best": ["try": .string(best.attempt.name), "better": .estimate(best.gain(for: board))],
    ]
  }

  /// A row for each member and board.
  public var csv: String {
    let header: [Cell] = [
      "run", "scenario", "hash", "model", "seed", "week", "name", "try", "board", "better", "low", "high", "standing",
      "best_try", "best",
    ]
    let rows = members.flatMap { member in
      Score.Board.allCases.map { board -> [Cell] in
        let (now, best) = (member.handedIn, member.best(for: board))
        let (plan, gain) = (now.course.beginning(of: week).plan, now.gain(for: board))
        return [
          .text(runID(of: plan, scenario: scenario.fingerprint)), .text(scenario.id),
          .text(scenario.fingerprint.description), .text(modelVersion), .number(Double(plan.seed), .count),
          .number(Double(week), .count), .text(member.name), .text(now.attempt.name), .text(board.rawValue),
          .estimate(mean: gain.mean, low: gain.low, high: gain.high, .decimals(5)), .text(Standing(gain).rawValue),
          .text(best.attempt.name), .number(best.gain(for: board).mean, .decimals(5)),
        ]
      }
    }
    return CSV.text([header] + rows)
  }
}
