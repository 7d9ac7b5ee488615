import Simulation
import Testing

@testable import Language

@Suite struct Reading {
  @Test(arguments: promised + further)
  func `a line is read and printed in canonical form`(line: (typed: String, canonical: String?)) throws {
    #expect(try read(line.typed).canonical == line.canonical ?? line.typed)
  }

  @Test(arguments: promised + further)
  func `what is printed reads back as the same line`(line: (typed: String, canonical: String?)) throws {
    let read = try read(line.typed)
    #expect(try LanguageTests.read(read.canonical) == read)
  }

  @Test(arguments: promised + further)
  func `a line can be read in one way only`(line: (typed: String, canonical: String?)) throws {
    let tokens = try Lexer.tokens(of: line.typed)
    for count in 0...tokens.count {
      var parser = Parser(line.typed, tokens: Array(tokens.prefix(count)), in: .prompt, vocabulary: ownNames)
      _ = try? parser.line()
      // Whatever could come next is told apart by its first word alone.
      let roles = Dictionary(grouping: parser.offers, by: \.text).mapValues { Set($0.map(\.role)) }
      #expect(roles.allSatisfy { $0.value.count == 1 }, "\(roles.filter { $0.value.count > 1 })")
    }
  }

  @Test(arguments: [
    ("run to 13", "run to 13"), ("run to week 13", "run to 13"), ("run until week 13", "run to 13"),
    ("run until 13", "run to 13"), ("run till week 13", "run to 13"), ("run up to 13", "run to 13"),
    ("run week 13", "run to 13"), ("run to the end", "run to end"), ("run until the end", "run to end"),
    ("run 13 weeks", "run 13"), ("run for 13 weeks", "run 13"), ("run 4 more weeks", "run 4"),
    ("run a quarter", "run 13"),
    ("run half a year", "run 26"), ("run another week", "run"), ("run 1 week", "run"), ("run the year", "run 52"),
    ("run until trust < 50 within 13 weeks", "run until trust < 50 within 13"),
  ])
  func `weeks are taken as one says them`(typed: String, canonical: String) throws {
    #expect(try read(typed).canonical == canonical)
  }

  @Test(arguments: ["run tu week 13", "run to weak 13", "run thirteen weeks", "run on to 13", "run to"])
  func `what an error says to type can be typed`(line: String) throws {
    let problem = try #require(throws: Problem.self) { try read(line) }
    let lines = problem.text().split(separator: "\n").filter { $0.hasPrefix("Type: ") }.map { String($0.dropFirst(6)) }
    for line in lines { _ = try read(line) }
    #expect(!lines.isEmpty || line == "run to")
  }

  @Test func `clauses come in any order`() throws {
    let clauses = ["depth=deep", "using location,device", "to young", "obtrusive", "reach=30%"]
    let expected = try read("apply retargeting " + clauses.joined(separator: " "))
    for first in clauses.indices {
      let turned = clauses[first...] + clauses[..<first]
      #expect(try read("apply retargeting " + turned.joined(separator: " ")) == expected)
      #expect(try read("apply retargeting " + turned.reversed().joined(separator: " ")) == expected)
    }
  }

  @Test func `every word of an act reaches its value`() throws {
    let line = try read("at 3 apply retargeting obtrusive times=3 reach=50% depth=0.7 on-device fit=good to young")
    let expected = Application(
      .retargeting, depth: 0.7, reach: 0.5, times: 3, fit: 0.9, isObtrusive: true, isOnDevice: true, to: ["young"])
    #expect(line == Line(week: 3, .decision(.apply(expected))))
  }

  @Test func `a condition keeps segments, week, factor and offset`() throws {
    let condition = try parseCondition("spend in young at 9 >= 95% baseline - 2", vocabulary: vocabulary)
    let value = Condition.Value.relative(to: .baseline, factor: 0.95, offset: -2)
    #expect(condition == Condition([.init(.spend, in: ["young"], week: 9, .atLeast, value)]))
  }

  @Test func `a percentage is a proportion`() throws {
    #expect(try read("incentive 5%").statement == .decision(.incentive(.basket(0.05), kinds: [], to: [])))
    #expect(try read("incentive 5").statement == .decision(.incentive(.money(5), kinds: [], to: [])))
  }

  @Test func `a range stands beside the decision at its low end`() throws {
    let line = try read("apply retargeting depth=0.2..0.8/4", in: .sweep)
    #expect(line.ranges == [LeverRange(.depth, 0.2, 0.8, points: 4)])
    #expect(line.statement == .decision(.apply(Application(.retargeting, depth: 0.2))))
  }

  @Test func `a scenario's own name is read as the tactic and printed back`() throws {
    let typed = try parse("apply playlist depth=deep", in: .prompt, vocabulary: ownNames)
    let plain = try parse("apply shopping-list depth=deep", in: .prompt, vocabulary: ownNames)
    #expect(typed == plain)
    #expect(plain?.text(in: ownNames) == "apply playlist depth=deep")
    #expect(plain?.canonical == "apply shopping-list depth=deep")
  }

  @Test(arguments: ["", "   ", "# a comment", "\t # another", "\r"])
  func `a blank line says nothing`(text: String) throws {
    #expect(try parse(text, in: .prompt, vocabulary: vocabulary) == nil)
  }

  @Test func `words keep their places`() throws {
    let line = try read("  apply  retargeting depth=0.7")
    #expect(line.tokens.map(\.span.column) == [3, 10, 22, 27, 28])
    #expect(line.source == "  apply  retargeting depth=0.7")
  }

  @Test func `a line gives a dated act`() throws {
    let act = try #require(try read("at 8 breach because \"x\"").dated(now: 3, origin: .scenario))
    #expect(
      act == DatedAct(week: 8, .event(.breach(reach: 1, isAvoidable: false, about: [])), reason: "x", origin: .scenario)
    )
    #expect(try read("stop retargeting").dated(now: 3)?.week == 3)
    #expect(try read("run").dated(now: 3) == nil)
    #expect(act.text() == "at 8 breach because \"x\"")
  }

  @Test func `a block gives its lines and all of its problems`() {
    let text = "collect location\n\napply retargetting\n# fine\nstop retargeting\nforget nothing\n"
    let block = parseBlock(text, in: .start, vocabulary: vocabulary, first: 12, indent: 4)
    #expect(block.lines.map(\.number) == [12, 16])
    #expect(block.problems.map(\.line) == [14, 17])
    #expect(block.problems.map(\.span.column) == [11, 12])
    #expect(block.problems.map(\.source) == ["    apply retargetting", "    forget nothing"])
  }
}
