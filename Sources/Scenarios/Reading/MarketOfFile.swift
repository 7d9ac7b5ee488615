import Language
import Simulation

/// The customers, the money and the names of a file.
extension Meaning {
  mutating func market() -> Market {
    let item = root["market"]
    let segments = root["segments"]?.list ?? []
    let shares = segments.compactMap { $0["share"]?.proportion }
    let sum = shares.reduce(0, +) * 100
    if shares.count == segments.count, let spot = segments.first?["share"]?.spot, abs(sum - 100) > 0.05 {
      report(.shares(sum: sum), at: spot)
    }
    let costs = item?["costs"]
    var contact: [Tactic: Double] = [:]
    for (key, value) in costs?["contact"]?.pairs ?? [] {
      if let tactic = Tactic(rawValue: key.text) { contact[tactic] = value.number }
    }
    let earnings = item?["earnings"]
    return Market(
      segments: segments.map(segment), kinds: KindFacts.standard + kinds(),
      base: Market.Base(rawValue: item?["base"]?.text ?? "") ?? .established, currency: item?["currency"]?.text ?? "$",
      margin: item?["margin"]?.proportion ?? 0, discount: item?["discount"]?.proportion ?? 0.1,
      costs: Market.Costs(contact: contact, breachedRecord: costs?["breached-record"]?.number ?? 148),
      earnings: Market.Earnings(
        partners: earnings?["partners"]?.number ?? 0, brokers: earnings?["brokers"]?.number ?? 0))
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
  private func kinds() -> [KindFacts] {
    (root["kinds"]?.pairs ?? []).sorted { $0.key.text < $1.key.text }.compactMap { key, value in
      let words = value.text.split { $0 == " " || $0 == "," }.map(String.init)
      guard let like = KindFacts.standard.first(where: { words.dropFirst().first == $0.kind.name }) else { return nil }
      func points(_ word: String) -> Double? {
        words.firstIndex(of: word).flatMap { Double(words[$0 + 1]) }.map { $0 / 100 }
      }
      return KindFacts(
        kind: Kind(key.text), sensitivity: points("sensitivity") ?? like.sensitivity, flow: like.flow,
        awareness: points("awareness") ?? like.awareness)
    }
  }

  /// The scenario's own names for tactics, by name; a tactic has one at most.
  mutating func aliases() -> [Vocabulary.Alias] {
    var aliases: [Vocabulary.Alias] = []
    for (key, value) in (root["names"]?.pairs ?? []).sorted(by: { $0.key.text < $1.key.text }) {
      guard let tactic = Tactic(rawValue: value.text) else { continue }
      if let first = aliases.first(where: { $0.tactic == tactic }) {
        report(.twoNames(for: tactic.rawValue, first.name, key.text), at: key.spot)
      }
      aliases.append(Vocabulary.Alias(key.text, for: tactic))
    }
    return aliases
  }

  /// Names that lines could not tell from words of the grammar or from each other.
  mutating func checkNames() {
    var vocabulary = Vocabulary.standard
    func check(_ name: Item, as role: Role) -> FileProblem? {
      do {
        try vocabulary.check(name: name.text, as: role)
        return nil
      } catch {
        var placed = error.placed(line: name.spot.line, indent: name.spot.column - 1)
        placed.source = source.line(name.spot.line)
        return source.problem(.line(placed), at: name.spot)
      }
    }
    for (key, _) in root["kinds"]?.pairs ?? [] {
      if let problem = check(key, as: .kind) { problems.append(problem) }
      vocabulary.kinds.append(Kind(key.text))
    }
    for name in (root["segments"]?.list ?? []).compactMap({ $0["name"] }) {
      if let problem = check(name, as: .segment) { problems.append(problem) }
      vocabulary.segments.append(name.text)
    }
    for (key, value) in root["names"]?.pairs ?? [] {
      if let problem = check(key, as: .tactic) { problems.append(problem) }
      if let tactic = Tactic(rawValue: value.text) { vocabulary.aliases.append(.init(key.text, for: tactic)) }
    }
  }
}
