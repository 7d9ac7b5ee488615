import Language
import Simulation

/// Makes the scenario of a file whose form is right, and finds what only its meaning shows to be wrong.
struct Meaning {
  let root: Item
  let source: SourceText
  private(set) var problems: [FileProblem] = []

  init(of root: Item, in source: SourceText) {
    self.root = root
    self.source = source
  }

  /// The scenario, as far as the file is right.
  mutating func scenario() -> Scenario {
    let market = market()
    let names = aliases(beside: market)
    let weeks = Int(root["market"]?["weeks"]?.number ?? 52)
    let locks = (root["locked"]?.pairs ?? []).map { Lock($0.key.text, by: $0.value.text) }
    let info = root["info"]
    var lines = Lines(market: market, names: names, locks: locks, weeks: weeks, source: source)
    lines.readActs(start: root["start"], events: root["events"])
    let cards = (root["cards"]?.pairs ?? []).map { key, card in
      Card(letter: key.text, title: card["title"]?.text ?? "", lines: lines.choices(card["lines"]))
    }
    let solution = lines.choices(root["solution"])
    let goals = (root["goals"]?.list ?? []).compactMap { goal($0, lines: &lines) }
    repeats((root["goals"]?.list ?? []).compactMap { $0["id"] }, what: "goal")
    problems += lines.problems
    return Scenario(
      id: root["id"]?.text ?? "", title: root["title"]?.text ?? "", firm: root["firm"]?.text ?? "",
      story: root["story"]?.text ?? "",
      background: Background(
        what: info?["what"]?.text ?? "", how: info?["how"]?.text ?? "",
        notice: (info?["notice"]?.list ?? []).map(\.text), attempts: (info?["try"]?.list ?? []).map(\.text),
        sources: (info?["sources"]?.list ?? []).compactMap(citation)),
      market: market, customers: Int(root["market"]?["customers"]?.number ?? 10_000), weeks: weeks,
      personas: (root["segments"]?.list ?? []).map(persona), acts: lines.acts, names: names,
      cards: cards.sorted { $0.letter < $1.letter }, locks: locks.sorted { $0.lever < $1.lever },
      hidden: (root["hidden"]?.list ?? []).map(\.text).sorted(), goals: goals, solution: solution, text: source.text)
  }

  private func citation(_ item: Item) -> Citation? {
    guard let grade = Citation.Grade(rawValue: item["grade"]?.text ?? "") else { return nil }
    return Citation(id: item["id"]?.text ?? "", grade: grade, says: item["says"]?.text ?? "")
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

  private mutating func report(_ cause: FileProblem.Cause, at spot: Spot) {
    problems.append(source.problem(cause, at: spot))
  }

  /// Names that stand twice, which YAML itself only sees in keys.
  private mutating func repeats(_ names: [Item], what: String) {
    for (at, name) in names.enumerated() where names[..<at].contains(where: { $0.text == name.text }) {
      report(.repeatedName(name.text, what: what), at: name.spot)
    }
  }

  /// Names that lines could not tell from their own words.
  private mutating func grammarWords(_ names: [Item], what: String) {
    for name in names where !Words.named(name.text).isEmpty {
      report(.grammarWord(name.text, what: what), at: name.spot)
    }
  }

  private mutating func market() -> Market {
    let item = root["market"]
    let segments = root["segments"]?.list ?? []
    let names = segments.compactMap { $0["name"] }
    repeats(names, what: "segment")
    grammarWords(names, what: "segment")
    let shares = segments.compactMap { $0["share"]?.proportion }
    let sum = shares.reduce(0, +) * 100
    if shares.count == segments.count, let spot = segments.first?["share"]?.spot, abs(sum - 100) > 0.05 {
      report(.shares(sum: sum), at: spot)
    }
    let costs = item?["costs"]
    let contact = (costs?["contact"]?.pairs ?? []).compactMap { key, value -> (Tactic, Double)? in
      guard let tactic = Tactic(rawValue: key.text), let cost = value.number else { return nil }
      return (tactic, cost)
    }
    return Market(
      segments: segments.map(segment), kinds: KindFacts.standard + kinds(),
      base: Market.Base(rawValue: item?["base"]?.text ?? "") ?? .established, currency: item?["currency"]?.text ?? "$",
      margin: item?["margin"]?.proportion ?? 0, discount: item?["discount"]?.proportion ?? 0.1,
      costs: Market.Costs(
        contact: Dictionary(uniqueKeysWithValues: contact), breachedRecord: costs?["breached-record"]?.number ?? 148),
      earnings: Market.Earnings(
        partners: item?["earnings"]?["partners"]?.number ?? 0, brokers: item?["earnings"]?["brokers"]?.number ?? 0))
  }

  private func segment(_ item: Item) -> Segment {
    let prior = Prior(rawValue: item["prior"]?.text ?? "") ?? .ordinary
    // Files speak of 0-100, the model of 0...1.
    func points(_ key: String) -> Double? { item[key]?.number.map { $0 / 100 } }
    var segment = Segment(
      name: item["name"]?.text ?? "", share: item["share"]?.proportion ?? 0, trust: points("trust") ?? prior.trust,
      skepticism: points("skepticism") ?? prior.skepticism)
    segment.concern = points("concern") ?? segment.concern
    segment.appetite = points("appetite") ?? segment.appetite
    segment.literacy = points("literacy") ?? segment.literacy
    segment.reactance = points("reactance") ?? segment.reactance
    segment.forgiveness = points("forgiveness") ?? segment.forgiveness
    segment.rate = item["weeks-between-purchases"]?.number.map { 1 / $0 } ?? segment.rate
    segment.basket = item["basket"]?.number ?? segment.basket
    return segment
  }

  /// The scenario's own kinds of data, by name: the order of keys says nothing.
  private mutating func kinds() -> [KindFacts] {
    let pairs = (root["kinds"]?.pairs ?? []).sorted { $0.key.text < $1.key.text }
    grammarWords(pairs.map(\.key).filter { key in !KindFacts.standard.contains { $0.kind.name == key.text } }, what: "kind")
    return pairs.compactMap { key, value in
      if KindFacts.standard.contains(where: { $0.kind.name == key.text }) {
        report(.standardKind(key.text), at: key.spot)
      }
      let words = value.text.split { $0 == " " || $0 == "," }
      guard let like = KindFacts.standard.first(where: { $0.kind.name == words.dropFirst().first.map(String.init) }) else {
        return nil
      }
      func points(_ word: Substring) -> Double? {
        words.firstIndex(of: word).flatMap { Double(words[$0 + 1]) }.map { $0 / 100 }
      }
      return KindFacts(
        kind: Kind(key.text), sensitivity: points("sensitivity") ?? like.sensitivity, flow: like.flow,
        awareness: points("awareness") ?? like.awareness)
    }
  }

  /// The scenario's own names for tactics, by name.
  private mutating func aliases(beside market: Market) -> [Vocabulary.Alias] {
    let pairs = (root["names"]?.pairs ?? []).sorted { $0.key.text < $1.key.text }
    grammarWords(pairs.map(\.key), what: "name")
    var aliases: [Vocabulary.Alias] = []
    for (key, value) in pairs {
      guard let tactic = Tactic(rawValue: value.text) else { continue }
      if let first = aliases.first(where: { $0.tactic == tactic }) {
        report(.twoNames(for: tactic.rawValue, first.name, key.text), at: key.spot)
      }
      let taken = market.segments.map(\.name) + market.kinds.map(\.kind.name)
      if taken.contains(key.text) { report(.repeatedName(key.text, what: "name"), at: key.spot) }
      aliases.append(Vocabulary.Alias(key.text, for: tactic))
    }
    return aliases
  }
}
