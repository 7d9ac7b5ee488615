/// The questionnaire of twelve items that `Guides/Survey.md` prints.
public enum Questionnaire {
  /// What an item measures.
  public enum Trait: String, CaseIterable, Sendable {
    case concern, appetite, literacy, reactance, ability, benevolence, integrity, skepticism
  }

  /// A sentence to agree or disagree with.
  public struct Item: Hashable, Sendable {
    /// The name of its column.
    public let code: String
    /// What it measures.
    public let trait: Trait
    /// The sentence.
    public let sentence: String
    /// Whether who agrees has less of the trait.
    public let isReversed: Bool

    init(_ code: String, _ trait: Trait, _ sentence: String, isReversed: Bool = false) {
      self.code = code
      self.trait = trait
      self.sentence = sentence
      self.isReversed = isReversed
    }

    /// The score of an answer of 1 to 5, 0...100.
    func score(_ answer: Int) -> Double {
      let score = Double(answer - 1) * 25
      return isReversed ? 100 - score : score
    }
  }

  /// In the order in which they are asked.
  public static let items = [
    Item("concern1", .concern, "It bothers me when a shop knows things about me that I did not tell it."),
    Item("appetite1", .appetite, "I like it when offers fit what I have bought before."),
    Item("ability", .ability, "This shop keeps my data safe."),
    Item("literacy1", .literacy, "I know which data this shop records about me."),
    Item("reactance", .reactance, "When somebody presses me to buy, I do not buy."),
    Item("concern2", .concern, "I worry about what could happen with the data that shops keep about me."),
    Item("benevolence", .benevolence, "This shop uses my data for my good as well."),
    Item(
      "appetite2", .appetite, "I would rather see the same offers as everybody else.", isReversed: true),
    Item("skepticism", .skepticism, "When a shop says that it uses data for my benefit, I doubt it."),
    Item("literacy2", .literacy, "I could explain to a friend how shops work out what customers may want."),
    Item("integrity", .integrity, "This shop says honestly what it does with my data."),
    Item("concern3", .concern, "Before I give a shop my data, I want to know what it is for."),
  ]

  /// The answers in words, from 1 to 5.
  public static let words = ["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"]

  /// The item of a column: by its code, or by its sentence as survey tools put it into the header.
  static func item(of column: String) -> Item? {
    let name = column.lettersAndDigits
    return items.first { name == $0.code || name.hasSuffix($0.sentence.lettersAndDigits) }
  }

  /// What an answer says, 1...5; nil for none.
  static func answer(_ text: String) throws(Objection) -> Int? {
    let said = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.map(String.init)
    if said.isEmpty || missing.contains(said.joined(separator: " ")) { return nil }
    let spoken = said.filter { Int($0) == nil }.joined(separator: " ")
    // LimeSurvey writes a code such as A4; a form may write '4 - Agree'.
    let isCode = said.count == 1 && said[0].first == "a"
    let numbers = said.compactMap { Int($0) } + (isCode ? [Int(said[0].dropFirst())].compactMap { $0 } : [])
    let word = words.firstIndex(of: spoken) ?? others.firstIndex { $0.contains(spoken) }
    guard numbers.count <= 1, isCode || spoken.isEmpty || word != nil,
      let answer = numbers.first ?? word.map({ $0 + 1 }), (1...5).contains(answer),
      word == nil || numbers.isEmpty || word == answer - 1
    else { throw Objection("'\(shown(text))' is no answer from 1 (strongly disagree) to 5 (strongly agree)") }
    return answer
  }

  private static let missing = ["n/a", "na", "no answer", "don t know", "dont know"]

  /// Other ways to say the same.
  private static let others: [[String]] = [
    ["completely disagree", "totally disagree", "disagree strongly", "fully disagree"],
    ["somewhat disagree", "rather disagree"],
    ["neutral", "neither", "neither nor", "undecided", "neither agree or disagree"],
    ["somewhat agree", "rather agree"],
    ["completely agree", "totally agree", "agree strongly", "fully agree"],
  ]
}

extension String {
  /// The letters and digits alone, small: what a header and an item have in common.
  var lettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
