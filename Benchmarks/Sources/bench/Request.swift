import Foundation
import Language
import Scenarios
import Simulation

/// What a call of `bench` asks: `bench time full --customers 10000 --threads 2 --ledger`.
struct Request {
  enum Question: String { case job, course, time }

  /// Why a call cannot be answered.
  struct Misuse: Error, CustomStringConvertible {
    var description: String
  }

  /// A plan as `plans.json` has it.
  private struct Lines: Decodable {
    var scenario: String
    var lines: [String]
  }

  let question: Question
  let plan: Plan
  let threads: Int
  let hasLedger: Bool

  init(_ words: [String]) throws {
    guard words.count >= 2, let question = Question(rawValue: words[0]) else {
      throw Misuse(description: "what to do and with which plan, because nothing is done by default: bench time full")
    }
    var numbers = ["--customers": 10_000, "--weeks": 52, "--replications": 1, "--threads": 1]
    var also: [String] = []
    var hasLedger = false
    var rest = words.dropFirst(2)
    while let option = rest.popFirst() {
      if option == "--ledger" {
        hasLedger = true
      } else if option == "--also", let line = rest.popFirst() {
        also.append(line)
      } else if numbers[option] != nil, let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 {
        numbers[option] = number
      } else {
        throw Misuse(
          description: "'\(option)', because it is no option with its number: bench time full --customers 10000")
      }
    }
    self.question = question
    self.hasLedger = hasLedger
    threads = numbers["--threads"]!
    plan = try Self.plan(words[1], also: also, numbers)
  }

  private static func plan(_ name: String, also: [String], _ numbers: [String: Int]) throws -> Plan {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../plans.json")
    let plans = try JSONDecoder().decode([String: Lines].self, from: Data(contentsOf: file))
    guard let lines = plans[name] else {
      throw Misuse(
        description: "no plan '\(name)', because plans.json has \(plans.keys.sorted().joined(separator: ", "))")
    }
    let scenario = try Library(folder: nil).open(lines.scenario)
    let acts = try (lines.lines + also).compactMap { text in
      try parse(text, in: .prompt, vocabulary: scenario.vocabulary)?.dated(now: 0)
    }
    return scenario.plan(
      acts, weeks: numbers["--weeks"], customers: numbers["--customers"], replications: numbers["--replications"]!)
  }
}
