import Language
import Simulation

/// Makes the scenario of a file whose form is right, and finds what only its meaning shows to be wrong.
struct Meaning {
  let root: Item
  let broken: Set<String>
  let source: SourceText
  var problems: [FileProblem] = []

  /// - Parameter broken: Keys of the file with something wrong in them.
  init(of root: Item, broken: Set<String>, in source: SourceText) {
    self.root = root
    self.broken = broken
    self.source = source
  }

  /// The scenario, as far as the file is right.
  mutating func scenario() -> Scenario {
    let market = market()
    let names = aliases()
    checkNames()
    let weeks = Int(root["market"]?["weeks"]?.number ?? 52)
    let locks = (root["locked"]?.pairs ?? []).map { Lock($0.key.text, by: $0.value.text) }
    let info = root["info"]
    var lines = Lines(market: market, names: names, locks: locks, weeks: weeks, source: source)
    // Without the names, or the firm's start, lines would be called wrong that are right.
    lines.canRead =
      broken.isDisjoint(with: ["kinds", "names"])
      && root["segments"]?.list.allSatisfy { $0["name"] != nil } == true
    lines.knowsFirm = !broken.contains("start")
    lines.readActs(start: root["start"], events: root["events"])
    let cards = (root["cards"]?.pairs ?? []).map { key, card in
      Card(letter: key.text, title: card["title"]?.text ?? "", lines: lines.choices(card["lines"]))
    }
    lines.cards = cards
    let solution = lines.choices(root["solution"])
    let goals = (root["goals"]?.list ?? []).compactMap { goal($0, lines: &lines) }
    repeats((root["goals"]?.list ?? []).compactMap { $0["id"] }, what: "goal")
    let lesson = root["lesson"].map { self.lesson($0, lines: &lines) }
    problems += lines.problems
    // A pilot was made with the firm as it is; what the scenario lets happen later had not happened.
    let canRead = lines.canRead && lines.knowsFirm && lines.problems.isEmpty
    let beginning = lines.acts.filter { $0.week == 0 }
    let pilots = canRead ? pilots(.init(market: market, names: names, acts: beginning)) : []
    return Scenario(
      id: root["id"]?.text ?? "", title: root["title"]?.text ?? "", firm: root["firm"]?.text ?? "",
      sector: root["sector"]?.text, difficulty: root["difficulty"].flatMap { Scenario.Difficulty(rawValue: $0.text) },
      minutes: root["minutes"]?.number.map { Int($0) },
      story: root["story"]?.text ?? "",
      background: Background(
        what: info?["what"]?.text ?? "", how: info?["how"]?.text ?? "",
        notice: (info?["notice"]?.list ?? []).map(\.text), attempts: (info?["try"]?.list ?? []).map(\.text),
        sources: (info?["sources"]?.list ?? []).compactMap(citation)),
      market: market, customers: Int(root["market"]?["customers"]?.number ?? 10_000), weeks: weeks,
      personas: (root["segments"]?.list ?? []).map(persona), acts: lines.acts, names: names,
      cards: cards.sorted { $0.letter < $1.letter }, locks: locks.sorted { $0.lever < $1.lever },
      hidden: (root["hidden"]?.list ?? []).map(\.text).sorted(), goals: goals, solution: solution,
      lesson: lesson, pilots: pilots, facilitation: root["facilitator"].map(facilitation), text: source.text)
  }

  private func citation(_ item: Item) -> Citation? {
    guard let grade = Citation.Grade(rawValue: item["grade"]?.text ?? "") else { return nil }
    return Citation(id: item["id"]?.text ?? "", grade: grade, says: item["says"]?.text ?? "")
  }

  private func facilitation(_ item: Item) -> Facilitation {
    Facilitation(
      opening: item["opening"]?.text ?? "", questions: (item["ask"]?.list ?? []).map(\.text),
      watch: (item["watch"]?.list ?? []).map(\.text), close: item["close"]?.text ?? "")
  }

  private func persona(_ item: Item) -> Persona {
    Persona(
      segment: item["name"]?.text ?? "", title: item["title"]?.text ?? "", sentence: item["persona"]?.text ?? "")
  }

  private func goal(_ item: Item, lines: inout Lines) -> Goal? {
    let week = item["week"]?.number.map { Int($0) }
    if let week, week > lines.weeks, let spot = item["week"]?.spot {
      lines.report(.afterEnd(week: week, weeks: lines.weeks), at: spot)
    }
    guard let condition = item["holds"].flatMap({ lines.condition($0) }) else { return nil }
    return Goal(id: item["id"]?.text ?? "", title: item["title"]?.text ?? "", condition: condition, week: week)
  }

  mutating func report(_ cause: FileProblem.Cause, at spot: Spot) {
    problems.append(source.problem(cause, at: spot))
  }

  /// Names that stand twice, which YAML itself only sees in keys.
  mutating func repeats(_ names: [Item], what: String) {
    for (at, name) in names.enumerated() where names[..<at].contains(where: { $0.text == name.text }) {
      report(.repeatedName(name.text, what: what), at: name.spot)
    }
  }
}
