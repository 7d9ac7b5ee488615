import Simulation
import Testing

@testable import Language

@Suite struct Properties {
  @Test(arguments: 1...600)
  func `what is printed reads back as the same value`(seed: Int) throws {
    var dice = Dice(seed)
    let line = dice.line()
    #expect(try read(line.canonical) == line, "\(line.canonical)")
    #expect(try read(line.canonical).canonical == line.canonical)
  }

  @Test(arguments: 1...60)
  func `a scenario's own names print and read back too`(seed: Int) throws {
    var dice = Dice(seed)
    let line = dice.line()
    #expect(try parse(line.text(in: ownNames), in: .prompt, vocabulary: ownNames) == line)
  }

  @Test func `two values that differ print differently`() {
    var dice = Dice(7)
    var printed: [String: Line] = [:]
    for _ in 0..<3_000 {
      let line = dice.line()
      if let other = printed.updateValue(line, forKey: line.canonical) { #expect(other == line) }
    }
    #expect(printed.count > 2_000)
  }

  @Test(arguments: 1...40)
  func `a damaged line is read or refused, and what is shown of it is harmless`(seed: Int) throws {
    var dice = Dice(seed)
    for _ in 0..<100 {
      let text = dice.mutated(dice.line().canonical)
      for place in Place.allCases {
        do {
          guard let line = try parse(text, in: place, vocabulary: vocabulary) else { continue }
          let again = try? parse(line.canonical, in: place, vocabulary: vocabulary)
          #expect(again == line, "\(text)")
        } catch {
          #expect(error.span.column >= 1 && error.span.length >= 1)
          #expect(error.span.column <= text.unicodeScalars.count + 1)
          #expect(!error.text(file: "x.yaml").unicodeScalars.contains { $0.isControl && $0 != "\n" })
          #expect(!error.remedy.isEmpty && !error.sentence.contains("invalid"))
        }
      }
      _ = completions(before: text, in: .prompt, vocabulary: vocabulary)
      _ = try? parseCondition(text, vocabulary: vocabulary)
    }
  }

  @Test(arguments: 1...200)
  func `a number prints without an exponent and reads back exactly`(seed: Int) {
    var dice = Dice(seed)
    let number = dice.part() * [1, 1e-5, 1e5, 100][dice.below(4)]
    #expect(value(of: decimal(number), isPercent: false) == number)
    #expect(value(of: String(percent(number).dropLast()), isPercent: true) == number)
    #expect(!decimal(number).contains("e"))
  }

  @Test(arguments: [
    (0.07, "7%"), (0.3, "30%"), (1, "100%"), (0.005, "0.5%"), (0, "0%"), (12.5, "1250%"), (-0.02, "-2%"),
    (1e-5, "0.001%"),
  ])
  func `a proportion prints in percent, digit for digit`(value: Double, text: String) {
    #expect(percent(value) == text)
  }
}
