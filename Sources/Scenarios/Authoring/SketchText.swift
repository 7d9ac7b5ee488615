import Language
import Simulation

/// The file of a sketch: each value with where it comes from behind it.
extension Sketch {
  /// The text of the file, comments and all.
  public var text: String {
    [head, firm, market, customers, start, cards, goals, lesson].filter { !$0.isEmpty }.map {
      $0.joined(separator: "\n")
    }.joined(separator: "\n")
      + "\n"
  }

  /// A key with its value, and in a comment why it has that value.
  private func row(_ key: String, _ value: String, _ origin: String, indent: Int = 2) -> String {
    let said = String(repeating: " ", count: indent) + "\(key): \(value)"
    return said.padded(to: 38) + "# " + origin
  }

  /// The lines of the firm that an answer has, with where they come from.
  private func lines(_ verb: String, _ name: String) -> [String] {
    value(name).components(";").map { "  \(verb) \($0)".padded(to: 38) + "# " + origin(name) }
  }

  private var head: [String] {
    [
      "# \(title): a scenario of your own.",
      "#",
      "# Behind each value stands where it comes from: 'your answer', a survey, a source",
      "# with its grade (A the paper's own figure, B one secondary source), or 'assumed':",
      "# nothing is published, and you may know better. Change what you like; then type",
      "#   paradox check \(file.shellWord)",
      "#   paradox \(file.shellWord)",
      "#   paradox howfar \(file.shellWord) \(howFar)",
      "paradox: 1",
      "id: \(id)",
      "title: \(JSON.quoted(title))",
      row("firm", JSON.quoted(value("firm")), origin("firm"), indent: 0),
    ]
  }

  private var firm: [String] {
    [
      "story: |"
    ] + story.wrapped(to: 80).map { "  " + $0 } + [
      "",
      "  \(beginning) Doing nothing is the firm as it is today.",
      "info:",
      "  what: |",
      "    Your own firm, as far as you said how it is, and the usual for the rest.",
      "  how: |",
      "    A contact that fits is useful, and it shows what the firm knows. What one did",
      "    not know is felt as a surprise; being told beforehand takes the surprise away.",
      "  notice:",
      "    - Which values are yours and which are assumed. A verdict is as sure as they are.",
      "    - Who loses trust first, and whether those are the ones who spend most.",
      "  try:",
      "    - The same depth with fine print and with a clear notice.",
      "    - 'How far it can go: howfar \(howFar)'",
      "  sources:",
      "    - id: S5",
      "      grade: sign",
      "      says: Personalization raises the perceived benefit of disclosure and the perceived risk.",
      "    - id: S7",
      "      grade: sign",
      "      says: A clear statement of how and why data is collected prevents bad assumptions.",
    ]
      + (survey != nil || answers["segments"] != nil
        ? []
        : [
          "    - id: K13",
          "      grade: B",
          "      says: About a quarter of people are privacy-concerned, three in five pragmatic, the rest unconcerned.",
        ])
  }

  /// What the firm thinks about, without what it uses.
  var tactic: String { value("tactic").components(" ")[0] }

  /// Whether it runs already.
  var isRunning: Bool { running.contains { $0.components(" ")[0] == tactic } }

  private var story: String {
    let today = running.map { $0.components(" ")[0] }
    let now = today.isEmpty ? "" : "Today it has on: \(today.joined(separator: ", ")). "
    return "You run \(title). \(now)"
      + (isRunning
        ? "You think about going further with a kind of personalization that runs already: \(tactic)."
        : "You think about a kind of personalization that your customers do not know yet: \(tactic).")
      + " How personal may it get, what do you say about it, and what do you let them decide?"
  }

  private var beginning: String {
    if isRunning { return "It runs already, and stays as it is until you say otherwise." }
    return running.isEmpty ? "Nothing of it is on yet." : "Of \(tactic) nothing is on yet."
  }

  /// The question how far it can go, behind `howfar`: what is not collected yet is added while asking.
  public var howFar: String { ([value("tactic")] + collecting.map { "when \($0)" }).joined(separator: " ") }

  /// The tactic at a depth, as a line.
  private func applying(_ depth: String) -> String {
    "apply \(tactic) depth=\(depth)\(value("tactic").dropFirst(tactic.count))"
  }

  private var market: [String] {
    [
      "market:",
      row("currency", value("currency"), origin("currency")),
      row("margin", value("margin"), origin("margin")),
      row("base", value("base"), origin("base")),
    ]
  }

  private var customers: [String] {
    var lines = ["segments:"]
    if let survey { lines += survey.account.flatMap { $0.wrapped(to: 84).map { "  # " + $0 } } }
    for segment in segments {
      lines += [
        "  - name: \(segment.name)",
        "    title: \(JSON.quoted(segment.title))",
        "    persona: \(segment.stand.persona)",
        row("share", "\(plain(segment.share))%", segment.shareOrigin ?? "your answer", indent: 4),
      ]
      func own(_ key: String, _ name: String) -> String {
        let (text, origin) = value(name, of: segment)
        return row(key, text, origin, indent: 4)
      }
      if survey == nil { lines.append(own("prior", "prior")) }
      lines += segment.values.map { row($0.key, $0.text, $0.origin, indent: 4) }
      lines += [own("weeks-between-purchases", "every"), own("basket", "basket")]
    }
    return lines
  }

  private var start: [String] {
    ["start: |"] + lines("collect", "data")
      + (running.isEmpty ? ["  # Nothing personal runs: apply TACTIC"] : lines("apply", "today"))
      + lines("disclose", "disclosure") + lines("control", "control") + lines("secure", "security")
      + lines("share", "share")
  }

  /// The kinds that the tactic needs and the firm does not hold yet, as a line.
  private var collecting: [String] {
    let missing = unheld(by: TacticAnswer.kinds(of: value("tactic")), holding: value("data"))
    return missing.isEmpty ? [] : ["collect \(missing.joined(separator: ","))"]
  }

  private func card(_ letter: String, _ title: String, _ lines: [String]) -> [String] {
    ["  \(letter):", "    title: \(title)", "    lines: |"] + (collecting + lines).map { "      " + $0 }
  }

  private var cards: [String] {
    ["cards:"]
      + card("A", "Deep, with fine print", [applying("deep"), "disclose fine-print"])
      + card(
        "B", "Deep, said clearly, for those who say yes",
        [applying("deep"), "disclose notice saying benefit", "control opt-in"])
      + card("C", "Light, said clearly", [applying("light"), "disclose notice saying benefit"])
      + ownCards.flatMap { letter, own in
        ["  \(letter):", "    title: \(JSON.quoted(own.title))", "    lines: |"] + own.lines.map { "      " + $0 }
      }
  }

  private var goals: [String] {
    [
      "# What you ask of it. Take out what you do not mind, and set the numbers you can live with.",
      "goals:",
      "  - id: trusted",
      "    title: After a quarter, trust is no more than 2 points below doing nothing",
      "    holds: trust >= baseline - 2",
      "    week: 13",
      "  - id: loyal",
      "    title: In a year no more than 1 % of customers leave who would have stayed",
      "    holds: left <= baseline + 1%",
      "  - id: paid",
      "    title: The year is worth no less than doing nothing",
      "    holds: value >= baseline",
      "  - id: welcome",
      "    title: At the end customers find you of use and doubt you less than if you do nothing",
      "    holds: benefit > baseline and skepticism <= baseline - 1",
    ]
      + ownGoals.enumerated().flatMap { place, condition in
        [
          "  - id: own-\(place + 1)", "    title: \(JSON.quoted("At the end: \(condition)"))",
          "    holds: \(condition)".padded(to: 38) + "# your answer",
        ]
      } + [
        "# A way that may reach them. Whether it does, with your numbers, is yours to see.",
        "solution: |",
      ]
      + (collecting + [
        applying("light"), "disclose notice saying benefit", "control opt-in", "run year",
      ]).map { "  " + $0 }
  }
}

extension SegmentSketch {
  /// The title that a screen shows: the name as words.
  fileprivate var title: String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension String {
  /// Its words in lines of a width at most.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// With blanks behind it up to a column, and one at least.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }

  /// As a word of a shell's line, in a comment.
  var shellWord: String {
    let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "./-_~".contains($0) }
    return isPlain ? self : "'\(harmless)'"
  }
}
