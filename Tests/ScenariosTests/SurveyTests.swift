import Simulation
import Testing

@testable import Scenarios

/// Answers of a survey as spreadsheets and survey tools write them, and the groups that are made of them.
@Suite struct SurveyTests {
  /// A row of answers in which concern is one value and all else another.
  private static func row(concern: String, other: String) -> [String] {
    Questionnaire.items.map { $0.trait == .concern ? concern : other }
  }

  private static func table(_ rows: [[String]], separator: String = ",", header: [String]? = nil) -> String {
    ([header ?? Questionnaire.items.map(\.code)] + rows).map { $0.joined(separator: separator) }.joined(separator: "\n")
  }

  /// 30 who worry, 60 between, 30 who do not.
  private static let three =
    Array(repeating: row(concern: "5", other: "2"), count: 30)
    + Array(repeating: row(concern: "3", other: "3"), count: 60)
    + Array(repeating: row(concern: "1", other: "4"), count: 30)

  private func sentence(_ text: String) -> String {
    do throws(Objection) {
      _ = try Survey(text, named: "s.csv")
      return "good"
    } catch {
      return error.sentence
    }
  }

  @Test func `people are split by their concern, and each group has its means`() throws {
    let survey = try Survey(Self.table(Self.three), named: "s.csv")
    #expect(survey.segments.map(\.name) == ["concerned", "pragmatic", "unconcerned"])
    #expect(survey.segments.map(\.share) == [25, 50, 25])
    let concerned = Dictionary(uniqueKeysWithValues: survey.segments[0].measured.map { ($0.key, $0) })
    #expect(concerned["concern"]?.text == "100")
    #expect(concerned["trust"]?.text == "25")
    // One of the two sentences on appetite is reversed: 2 and 2 are 25 and 75.
    #expect(concerned["appetite"]?.text == "50")
    #expect(concerned["skepticism"]?.origin == "mean of 30 people, 25 to 25")
    #expect(survey.segments[0].shareOrigin == "30 of 120 people, 18 to 33 %")
  }

  @Test func `what a survey says stands in the file, with its ranges, and the file is good`() throws {
    var sketch = Sketch(file: "cafe.yaml")
    try sketch.take(Survey(Self.table(Self.three), named: "s.csv"))
    #expect(sketch.premises.map(\.name).contains("segments") == false)
    let scenario = try #require(sketch.scenario)
    #expect(scenario.market.segments.map { ($0.trust * 100).rounded() } == [25, 50, 75])
    #expect(sketch.text.contains("# 120 people answered the questionnaire (s.csv)"))
  }

  @Test func `too few people are no group of their own`() throws {
    let rows = Self.three.dropLast(12)
    let survey = try Survey(Self.table(Array(rows)), named: "s.csv")
    #expect(survey.segments.map(\.name) == ["concerned", "pragmatic"])
    #expect(survey.segments.map(\.share).reduce(0, +) == 100)
    #expect(survey.account.last?.contains("Fewer than 20") == true)
    // One more and it is one.
    let enough = try Survey(Self.table(Array(Self.three.dropLast(10))), named: "s.csv")
    #expect(enough.segments.count == 3)
  }

  @Test func `the ends of the split are where the guide says`() throws {
    // Answers 4, 4, 3 make 66.7 and 4, 4, 4 make 75; 2, 2, 3 make 33.3 and 2, 2, 2 make 25.
    func stand(_ answers: [Int]) -> SegmentSketch.Stand {
      var person = Respondent()
      for answer in answers { person.add(Double(answer - 1) * 25, to: .concern) }
      return person.stand
    }
    #expect(stand([4, 4, 3]) == .pragmatic)
    #expect(stand([4, 4, 4]) == .concerned)
    #expect(stand([2, 2, 3]) == .pragmatic)
    #expect(stand([2, 2, 2]) == .unconcerned)
  }

  @Test(arguments: [
    ",", ";", "\t",
  ])
  func `commas, semicolons and tabs are told apart`(separator: String) throws {
    let survey = try Survey(Self.table(Self.three, separator: separator), named: "s.csv")
    #expect(survey.segments.count == 3)
  }

  @Test func `a mark, a stated sign, quotes, returns and blank rows change nothing`() throws {
    let plain = try Survey(Self.table(Self.three), named: "s.csv")
    let quoted = Self.three.map { $0.map { "\"\($0)\"" } }
    let header = Questionnaire.items.map { "\"\($0.code). \($0.sentence)\"" }
    let text =
      "\u{FEFF}sep=;\r\n" + Self.table(quoted, separator: ";", header: header).replacing("\n", with: "\r\n")
      + "\r\n;;;;;;;;;;;\r\n"
    let other = try Survey(text, named: "s.csv")
    #expect(other.segments == plain.segments)
    let alone = try Survey(Self.table(Self.three).replacing("\n", with: "\r"), named: "s.csv")
    #expect(alone.segments == plain.segments)
  }

  @Test(arguments: [
    ("4", 4), ("Agree", 4), ("4 - Agree", 4), ("strongly agree (5)", 5), ("A2", 2), ("Neutral", 3), ("", nil),
    ("N/A", nil),
    ("No answer", nil), ("Neither agree nor disagree", 3), (" 1 ", 1),
  ])
  func `an answer is understood`(text: String, answer: Int?) throws {
    #expect(try Questionnaire.answer(text) == answer)
  }

  @Test(arguments: ["6", "0", "yes", "4 5", "4 - disagree", "A9", "-3 apples", "4.5"])
  func `what is no answer is refused`(text: String) {
    #expect(throws: Objection.self) { try Questionnaire.answer(text) }
  }

  @Test(arguments: [
    "Name", "E-Mail Address", "phone", "Your postcode", "id", "Timestamp", "IP address", "Comments", "Customer number",
    "Date of birth",
  ])
  func `a column that is called like a person is refused by its name`(column: String) {
    let text = Self.table(Self.three.map { $0 + ["x"] }, header: Questionnaire.items.map(\.code) + [column])
    #expect(sentence(text).contains("the column '\(column)' looks like a person"))
    #expect(sentence(text).contains("delete the column"))
  }

  @Test(arguments: [
    ("ann@example.org", "e-mail"), ("+41 79 123 45 67", "long numbers"),
    ("I never liked that they know so much about me", "free text"),
  ])
  func `a column that holds what a person wrote is refused by what stands in it`(value: String, why: String) {
    var rows = Self.three.map { $0 + [""] }
    rows[7][12] = value
    let text = Self.table(rows, header: Questionnaire.items.map(\.code) + ["q13"])
    #expect(sentence(text).contains("'q13' looks like a person"))
    #expect(sentence(text).contains(why))
  }

  @Test func `a column with a value of its own for everybody is refused, one of a few values is not used`() throws {
    let header = Questionnaire.items.map(\.code) + ["q13"]
    let unique = Self.table(Self.three.enumerated().map { $1 + ["v\($0)"] }, header: header)
    #expect(sentence(unique).contains("120 different values"))
    let few = Self.table(Self.three.enumerated().map { $1 + ["region \($0 % 5)"] }, header: header)
    let survey = try Survey(few, named: "s.csv")
    #expect(survey.account.last == "Not used: 'q13'.")
    var sketch = Sketch(file: "a.yaml")
    try sketch.take(survey)
    #expect(!sketch.text.contains("region"))
  }

  @Test func `what is wrong with a file is said with its line`() {
    #expect(sentence("").contains("line 1: there is nothing in it"))
    #expect(sentence(Self.table([Self.row(concern: "5", other: "2") + ["1"]])).contains("line 2: it has 13 fields"))
    #expect(sentence(Self.table([Self.row(concern: "9", other: "2")])).contains("line 2, column 'concern1': '9'"))
    #expect(sentence("a,\"b\nc").contains("line 1: a quote is opened"))
    #expect(sentence("a,b\"c\n").contains("line 1: a quote stands in the middle"))
    #expect(sentence("concern1,concern1\n").contains("two columns"))
    #expect(sentence("concern1\n5\n").contains("no column for appetite1"))
    #expect(sentence(Self.table(Array(Self.three.prefix(19)))).contains("19 people"))
  }

  @Test(arguments: 0..<200) func `a damaged survey is read or refused in words that a terminal may show`(seed: Int) {
    var luck = Luck(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    var scalars = Array(Self.table(Self.three).unicodeScalars)
    let others = Array("\"\n\r,;\tA9\u{1B}\u{0}é@ ".unicodeScalars)
    for _ in 0..<3 { scalars[luck.next(scalars.count)] = others[luck.next(others.count)] }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    #expect(sentence(String(text)).unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x7F })
  }
}
