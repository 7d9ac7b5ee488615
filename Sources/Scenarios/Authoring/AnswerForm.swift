import Language
import Simulation

/// Why an answer is not taken: what it was, why, and what could stand there.
public struct Objection: Error, Hashable, Sendable {
  /// The sentence, with the remedy at its end.
  public let sentence: String

  /// Makes it.
  public init(_ sentence: String) { self.sentence = sentence }
}

/// The form of an answer: what it may be, and how it is written down.
enum AnswerForm: Hashable, Sendable {
  case phrase
  case currency
  case percent
  case number(ClosedRange<Double>)
  /// One number for all customers, or one for each group.
  case numberForGroups(ClosedRange<Double>)
  case choice([String])
  /// What stands behind that verb in lines of the firm, with `;` between several.
  case line(String)
  case segments
  case tactic
  case whole(ClosedRange<Int>)
  /// Two numbers, of group A and of group B.
  case pair(ClosedRange<Double>, isWhole: Bool)
  /// Lines with `;` between them, or `nothing`; what they mean is for the whole file to say.
  case arm
  /// A title, a colon and lines with `;` between them; `none` for no card.
  case card
  /// A condition; `none` for no goal. What it means is for the whole file to say.
  case goal

  /// The answer as the file has it.
  func read(_ text: String, for name: String) throws(Objection) -> String {
    func refused(_ why: String, type example: String) -> Objection {
      Objection("'\(name)' cannot be '\(shown(text))', because it is \(why). Type: \(example)")
    }
    switch self {
    case .phrase:
      guard text.unicodeScalars.contains(where: \.properties.isAlphabetic), text.count <= Shape.longestPhrase else {
        throw refused("words, at most \(Shape.longestPhrase) characters", type: "Corner Cup, a chain of coffee bars")
      }
      return text
    case .currency:
      let isCode = text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
      guard isCode || ["$", "€", "£", "¥", "₹"].contains(text) else {
        throw refused("a sign such as $ or a code such as CHF", type: "$")
      }
      return text
    case .percent:
      let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
      guard let value = decimal(digits), (0...100).contains(value) else {
        throw refused("a percentage from 0% to 100%", type: "30%")
      }
      // 0.3 is more likely meant as 30 % than as 0.3 %.
      guard text.hasSuffix("%") || value == 0 || value >= 1 else {
        throw refused("a percentage, and this may be two of them", type: "\(plain((value * 1000).rounded() / 10))%")
      }
      return "\(plain(value))%"
    case .number(let range):
      guard let value = decimal(text), range.contains(value) else {
        throw refused("a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))", type: "4")
      }
      return plain(value)
    case .choice(let words):
      guard words.contains(text) else {
        let meant = nearest(text, among: words) ?? words[0]
        throw refused("one of \(words.joined(separator: ", "))", type: meant)
      }
      return text
    case .numberForGroups(let range):
      guard let numbers = NumberForGroups(text, in: range) else {
        throw refused(
          "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound)), or one for each group",
          type: "4, or: climbers 3, families 8")
      }
      return numbers.text
    case .line(let verb):
      var lines: [String] = []
      for part in TacticAnswer.listed(text, behind: verb) { lines.append(try lineOfFirm(verb, part)) }
      return lines.joined(separator: "; ")
    case .segments: return try SegmentSketch.all(in: text).map(\.text).joined(separator: ", ")
    case .whole(let range):
      guard let value = decimal(text).flatMap({ Int(exactly: $0) }), range.contains(value) else {
        throw refused(
          "a whole number from \(range.lowerBound) to \(range.upperBound)", type: "\(max(range.lowerBound, 100))")
      }
      return String(value)
    case .pair(let range, let isWhole):
      let parts = text.split { $0 == "," || $0 == " " }.map { decimal(String($0)) }
      let numbers = parts.compactMap { $0 }.filter { range.contains($0) && (!isWhole || $0 == $0.rounded()) }
      guard parts.count == 2, numbers.count == 2 else {
        throw refused(
          "two \(isWhole ? "whole " : "")numbers, of group A and of group B", type: isWhole ? "900, 880" : "54.2, 57")
      }
      return numbers.map(plain).joined(separator: ",")
    case .arm:
      guard text.count <= 1000 else { throw refused("at most 1000 characters", type: "apply recommendations") }
      return text
    case .card:
      guard let card = CardSketch(text), text.count <= 1000 else {
        throw refused(
          "a few words, a colon and lines", type: "On the spot: apply recommendations; disclose just-in-time")
      }
      return card.text
    case .goal:
      guard text.count <= 200, !text.contains(where: { "#:{}[]&*!|@`\"'".contains($0) }) else {
        throw refused("a condition", type: "left in careful <= 2%")
      }
      return text
    case .tactic: return try TacticAnswer.one(lineOfFirm, text)
    }
  }

  /// The rest of a line of the firm, without its verb.
  private func lineOfFirm(_ verb: String, _ text: String) throws(Objection) -> String {
    do {
      guard let line = try parse("\(verb) \(text)", in: .start, vocabulary: .standard), line.reason == nil else {
        throw Objection("'\(shown(text))' says nothing that could stand behind '\(verb)'. Explained by: help \(verb)")
      }
      try TacticAnswer.check(line)
      return String(line.canonical.dropFirst(verb.count + 1))
    } catch let problem as Problem {
      throw Objection("'\(shown(text))' cannot be taken: \(problem.sentence.ended) Explained by: help \(verb)")
    } catch let objection as Objection {
      throw objection
    } catch {
      throw Objection("'\(shown(text))' cannot be taken")
    }
  }
}

/// A number in plain decimals; nil for anything else, such as `1e3`, `nan` or `2,5`.
func decimal(_ text: String) -> Double? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, text.utf8.count <= 12,
    parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
  else { return nil }
  return Double(text)
}
