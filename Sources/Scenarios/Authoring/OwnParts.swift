import Language

/// What an author may add to the cards and goals that every new scenario has, and a lesson: each skipped with Enter.
extension Premise {
  private static let letters = ["d", "e", "f"]
  private static let most = 3
  /// What stands where nothing is added.
  static let nothing = "none"

  /// Those that are asked for, as far as the answers so far say: another card once there is one.
  static func ownParts(after answers: [String: String]) -> [Premise] {
    func asked(_ all: [Premise]) -> [Premise] {
      let answered = all.prefix { answers[$0.name] != nil }.count
      return Array(all.prefix(answered + 1))
    }
    return asked(cards) + asked(goals) + [lesson]
  }

  /// All that can be asked for.
  public static let ownParts = cards + goals + [lesson]

  private static let cards = letters.map { letter in
    Premise(
      name: "card-\(letter)",
      question:
        "The file has three choices, A to C. \(letter == "d" ? "One" : "One more") of your own, as \(letter.uppercased())?",
      more:
        "A few words, a colon, and lines with ; between them: On the spot: apply recommendations depth=deep; disclose "
        + "just-in-time saying benefit. A player types the letter, and the lines are theirs.",
      usual: nothing, origin: "the others are enough to begin with", form: .card)
  }

  private static let goals = (1...most).map { number in
    Premise(
      name: "goal-\(number)",
      question:
        "The file asks for trust, few who leave, value, and customers who find you of use and doubt you less. \(number == 1 ? "Something" : "One thing more") "
        + "of your own?",
      more:
        "A condition that holds at the end: left in careful <= 2%, or skepticism <= baseline + 3, or trust >= 55 and "
        + "spend >= baseline. Measures are explained by: what is measure. Whether it can be reached says: lint FILE",
      usual: nothing, origin: "these are enough to begin with", form: .goal)
  }

  private static let lesson = Premise(
    name: "lesson", question: "Shall the file hold the beginnings of a lesson, to write on: yes or no?",
    more:
      "Six steps that work as they stand: look around, predict and try card A, ask why, try card C, compare. What is "
      + "told in them is yours to write; how: Guides/Lessons.md.",
    usual: "no", origin: "it can be added by hand", form: .choice(["no", "yes"]))
}

/// A card as it is typed: `On the spot: apply recommendations; disclose notice`.
struct CardSketch {
  let title: String
  let lines: [String]

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).clean }
    guard parts.count == 2, !parts[0].isEmpty, parts[0].count <= 60 else { return nil }
    title = parts[0]
    lines = parts[1].split(separator: ";").map { String($0).clean }.filter { !$0.isEmpty }
    if lines.isEmpty { return nil }
  }

  /// The answer as it can be typed again.
  var text: String { "\(title): \(lines.joined(separator: "; "))" }
}

extension Sketch {
  /// The cards that were added, with their letters.
  var ownCards: [(letter: String, card: CardSketch)] {
    Premise.ownParts.filter { $0.name.hasPrefix("card-") }.compactMap { premise in
      answers[premise.name].flatMap { CardSketch($0) }.map { (premise.name.suffix(1).uppercased(), $0) }
    }
  }

  /// The conditions that were added as goals.
  var ownGoals: [String] {
    Premise.ownParts.filter { $0.name.hasPrefix("goal-") }.compactMap { answers[$0.name] }
  }

  /// The beginnings of a lesson, where they are wanted.
  var lesson: [String] {
    guard answers["lesson"] == "yes" else { return [] }
    return [
      "# The beginnings of a lesson: each step works as it stands, and what is told is yours to",
      "# write. The keys of a step stand in Guides/Lessons.md; try it with: paradox lint \(file.shellWord)",
      "lesson:",
      "  title: \(JSON.quoted("First steps with \(title)"))",
      "  minutes: 10",
      "  steps:",
      "    - title: Look around",
      "      tell: |",
      "        This is \(title), and this is what you think about: \(tactic).",
      "",
      "        Six steps, and you will have tried it in two ways.",
      "    - title: Deep, in the fine print",
      "      tell: |",
      "        Begin boldly: take card A and let a quarter pass. What will it do to trust?",
      "      predict: trust down 5",
      "      do: |",
      "        choose A",
      "        run 13",
      "        reveal",
      "      hint:",
      "        - \"After your prediction: A, then run 13, then Enter until nothing more comes.\"",
      "      explain: |",
      "        The thick line is what you did, the dashed one what would be if you did nothing.",
      "    - title: Why?",
      "      tell: |",
      "        Every change was booked with what did it. Ask for it: why trust",
      "      do: |",
      "        why trust",
      "      explain: |",
      "        Read the longest bars first.",
      "    - title: Another way",
      "      tell: |",
      "        Go back to the first day and try card C beside it. Three lines: try other from 0, then C,",
      "        then run 13",
      "      do: |",
      "        try other from 0",
      "        choose C",
      "        run 13",
      "      explain: |",
      "        The same customers, the same luck, another conversation with them.",
      "    - title: Side by side",
      "      tell: |",
      "        Set the two beside each other: compare",
      "      do: |",
      "        compare",
      "      explain: |",
      "        Look at trust, at those who left, and at value.",
      "    - title: It is yours",
      "      tell: |",
      "        Try the rest by yourself: 'goals' tells what is asked of you, 'cards' shows the choices.",
      "  debrief:",
      "    - Which of the two would you choose, and whom would it hurt?",
      "    - What do your own customers not know yet, and who could tell them first?",
    ]
  }
}
