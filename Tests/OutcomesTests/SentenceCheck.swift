import Simulation

@testable import Analysis

/// Reads the sentences of an account as a stranger would and holds each against the story, with no help from what made them.
struct SentenceCheck {
  let story: Story

  init(_ story: Story) { self.story = story }

  /// Pairs of words of which the second makes a sentence wrong that had the first.
  static let lies: [(String, String)] = [
    ("less attached", "more attached"), ("become less", "become more"), ("fell", "rose"), ("lower", "higher"),
    ("In week 1 ", "In week 2 "), ("have grown", "have shrunk"),
    ("cost them", "won them"),
    ("more than I did", "less than I did"), ("what I buy", "my whereabouts"),
    ("still a customer", "a customer who left in week 3"),
    ("nothing", "once"), (" weeks I bought", "1 weeks I bought"), ("data was stolen", "data was safe"),
    ("fell hard", "fell a little"),
    ("pass data about me on", "sell my house"), ("more than it worried me", "less than it worried me"),
    ("recommendations", "birthday offer"),
    ("said no", "said yes"), ("much lower", "a little lower"), ("every week", "every 9 weeks"),
    ("At the start I trusted them.", "At the start I did not trust them much."),
  ]

  /// What is wrong, sentence by sentence.
  func faults(_ sentences: [OwnWords.Sentence]) -> [String] {
    var last = 0
    return sentences.flatMap { sentence -> [String] in
      var text = sentence.text
      if let week = text.firstMatch(of: /(?:In|Still in) week (\d+)/) { last = Int(week.1) ?? 0 }
      text = text.replacing("That same week ", with: "In week \(last) ")
      let unbooked = sentence.grounds.filter { !holds($0) }.map { "not booked: \($0)" }
      return (unbooked + wording(text, sentence.grounds)).map { "\(text): \($0)" }
    }
  }

  private func level(_ quantity: Quantity, _ week: Int) -> Double {
    let (customer, day) = (story.customer, week > 0 ? story.weeks[week - 1] : nil)
    switch quantity {
    case .skepticism: return day?.skepticism ?? customer.startSkepticism
    case .loyalty: return day?.loyalty ?? customer.startLoyalty
    default: return day?.trust ?? customer.startTrust
    }
  }

  private func booked(_ quantity: Quantity, _ weeks: ClosedRange<Int>, _ counts: (Driver) -> Bool) -> Double {
    var sum = 0.0
    for week in story.weeks where weeks.contains(week.week) {
      for entry in week.entries[quantity] ?? [] where counts(entry.driver) { sum += entry.amount }
    }
    return sum
  }

  private func holds(_ ground: Ground) -> Bool {
    func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-6 }
    let customer = story.customer
    switch ground {
    case .trait(let name, let value):
      let traits = [
        "concern": customer.concern, "appetite": customer.appetite, "literacy": customer.literacy,
        "reactance": customer.reactance,
      ]
      return traits[name].map { near($0, value) } ?? false
    case .pace(let rate, let basket): return near(rate, customer.rate) && near(basket, customer.basket)
    case .level(let quantity, let week, let value): return near(level(quantity, week), value)
    case .reached(let tactic, let weeks):
      return weeks == story.weeks.filter { $0.reachedBy.contains(tactic) }.map(\.week)
    case .unreached(let weeks):
      return story.weeks.filter { weeks.contains($0.week) }.allSatisfy(\.reachedBy.isEmpty)
    case .told(let kind, let week, let part):
      return story.weeks[week - 1].learned.contains { $0.kind == kind && near($0.told, part) }
    case .foundOut(let kind, let week, let part):
      return story.weeks[week - 1].learned.contains { $0.kind == kind && near($0.foundOut, part) }
    case .learned(_, let sum):
      return near(sum, story.weeks.flatMap(\.learned).map { $0.told + $0.foundOut }.reduce(0, +))
    case .answer(let kind, let isYes, let week):
      let day = story.weeks[week - 1]
      return (isYes ? day.gave : day.withdrew).contains(kind)
    case .felt(let feeling, let weeks, let mean):
      let days = weeks.map { story.weeks[$0 - 1] }
      let sum = days.reduce(0) { sum, day in
        switch feeling {
        case .benefit: sum + day.benefit
        case .risk: sum + day.knownRisk + day.surprise
        case .pressure: sum + day.pressure
        }
      }
      return near(mean, sum / Double(max(days.count, 1)))
    case .bought(let weeks, let count, let spend):
      let days = story.weeks.filter { weeks.contains($0.week) }
      return count == days.map(\.purchases).reduce(0, +) && near(spend, days.map(\.spend).reduce(0, +))
    case .entry(let quantity, let driver, let weeks, let sum):
      return near(sum, booked(quantity, weeks) { $0 == driver })
    case .entries(let quantity, let mechanism, let weeks, let sum):
      return near(sum, booked(quantity, weeks) { $0.mechanism == mechanism })
    case .allBut(let quantity, let mechanism, let weeks, let sum):
      return near(sum, booked(quantity, weeks) { $0.mechanism != mechanism })
    case .standing(let standing): return standing == customer.standing
    }
  }

  private static let kinds: [(phrase: String, kinds: [Kind])] = [
    ("what I told them myself", [.declared]), ("declared data", [.declared]), ("what I buy", [.purchases]),
    ("purchase data", [.purchases]), ("what I look at here", [.browsing]), ("browsing data", [.browsing]),
    ("my whereabouts", [.location]), ("location data", [.location]), ("which device I use", [.device]),
    ("device data", [.device]), ("what I look at elsewhere", [.webHistory]),
    ("web history from elsewhere", [.webHistory]),
    ("what they worked out about me", [.inferred]), ("inferred data", [.inferred]),
    ("what they bought about me from others", [.bought]), ("bought data", [.bought]),
  ]

  private func wording(_ text: String, _ grounds: [Ground]) -> [String] {
    var faults: [String] = []
    func require(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }
    let levels = grounds.compactMap { ground -> (Quantity, Double)? in
      if case .level(let quantity, _, let value) = ground { (quantity, value) } else { nil }
    }
    let move = levels.count == 2 ? levels[1].1 - levels[0].1 : nil
    let sums = grounds.compactMap { ground -> Double? in
      switch ground {
      case .entry(_, _, _, let sum), .entries(_, _, _, let sum): sum
      default: nil
      }
    }

    // Weeks and counts.
    for match in text.matches(of: /[Ii]n week (\d+)/) {
      require(
        Int(match.1).map { week in grounds.contains { $0.weeks.contains(week) } } ?? false,
        "that week is not in its grounds")
    }
    for match in text.matches(of: /in (?:these )?(\d+) weeks/.ignoresCase()) {
      require(Int(match.1).map { count in grounds.contains { $0.weeks.count == count } } ?? false, "not so many weeks")
    }
    if let match = text.firstMatch(of: /every (\d+) weeks/) {
      require(Double(match.1) == (1 / story.customer.rate).rounded(), "another pace")
    }
    require(!text.contains("every week") || (1 / story.customer.rate).rounded() <= 1, "another pace")
    require(!text.contains("less than once a year") || 1 / story.customer.rate > 52, "another pace")
    if text.contains("I bought") {
      let count = story.weeks.map(\.purchases).reduce(0, +)
      let said =
        text.firstMatch(of: /I bought (\d+) times/).flatMap { Int($0.1) }
        ?? (text.contains("bought once") ? 1 : text.contains("bought nothing") ? 0 : -1)
      require(said == count, "bought \(count) times")
    }

    // Directions and sizes.
    let isDown = ["fell", " is lower", "much lower", "little lower", "cost them", "took", "was lost"].contains(
      where: text.contains)
    let isUp = ["rose", "higher", "won ", "came back"].contains(where: text.contains)
    if isDown || isUp {
      let amounts = (move.map { [$0] } ?? []) + sums
      require(isDown != isUp, "both ways")
      require(!amounts.isEmpty && amounts.allSatisfy { isDown ? $0 < 0 : $0 > 0 }, "the other way")
      let size = abs(move ?? sums.first ?? 0)
      if text.contains("hard") || text.contains("much lower") || text.contains("much of") {
        require(size >= 10, "not so much")
      }
      if text.contains("a little") { require(size < 4, "more than a little") }
    }
    if text.contains("about what it was") || text.contains("about as before") {
      require(abs(move ?? 9) < 1, "it changed")
    }
    if text.contains("doubt") {
      let change = levels.allSatisfy { $0.0 == .skepticism } ? move ?? .nan : .nan
      if text.contains("about as much") {
        require(abs(change) < 2, "doubt changed")
      } else {
        let grew = text.contains("more than") || text.contains("have grown")
        require(grew ? change >= 2 : change <= -2, "doubt went another way")
      }
    }
    let isLess = ["less attached", "become less"].contains(where: text.contains)
    if isLess || ["more attached", "become more"].contains(where: text.contains) {
      require(
        levels.allSatisfy { $0.0 == .loyalty } && (move ?? 0) * (isLess ? -1 : 1) >= 4, "loyalty went another way")
    }
    if let start = levels.first, levels.count == 1, text.lowercased().contains("at the start") {
      let trust = start.1
      require(
        text.contains("not trust") || text.contains("little trust")
          ? trust < 40
          : text.contains("neither")
            ? trust >= 40 && trust < 55
            : text.contains("more or less") || text.contains("well enough") ? trust >= 55 && trust < 75 : trust >= 75,
        "another trust at the start")
    }

    // Feelings.
    if text.contains("worried me") {
      let felt = grounds.compactMap { if case .felt(_, _, let mean) = $0 { mean } else { nil } }
      let isUseful = text.contains("more than it worried me")
      let isWorse = text.contains("worried me more than it helped")
      require(
        felt.count == 2 && isUseful != isWorse && (isUseful ? felt[0] >= felt[1] : felt[0] < felt[1]),
        "it felt otherwise")
    }
    if text.contains("felt pushed") {
      require(
        grounds.contains { if case .felt(.pressure, _, let mean) = $0 { mean > 0 } else { false } }, "no pressure")
    }

    // Kinds, and whether somebody had told.
    let known = grounds.compactMap { ground -> Kind?? in
      switch ground {
      case .told(let kind, _, _), .foundOut(let kind, _, _): .some(kind)
      case .answer(let kind, _, _): .some(kind)
      default: nil
      }
    }
    if !known.isEmpty {
      let kinds = known.compactMap { $0 }
      for (phrase, named) in Self.kinds where text.contains(phrase) {
        require(named.allSatisfy(kinds.contains), "not about \(phrase)")
      }
      for kind in kinds {
        let phrases =
          Self.kinds.filter { $0.kinds == [kind] }.map(\.phrase) + ["my \(kind.name) data"]
          + ([.declared, .purchases, .browsing].contains(kind) ? [] : ["things about me"])
        require(phrases.contains(where: text.contains), "\(kind) is not said")
      }
      require(text.contains("pass data about me on") == known.contains(nil), "passing on")
    }
    if text.contains("nobody had told me") {
      for case .foundOut(let kind, let week, _) in grounds {
        let told = story.weeks.prefix(week).flatMap(\.learned).filter { $0.kind == kind }.map(\.told).reduce(0, +)
        require(told <= 0.05, "they had been told")
      }
    }
    for case .answer(_, let isYes, _) in grounds {
      require(text.contains(isYes ? "said yes" : "said no"), "another answer")
    }
    for case .entry(_, let driver, _, _) in grounds where driver.mechanism == .breach && grounds.count == 1 {
      require(text.contains("stolen") || text.contains("theft"), "the theft is not said")
    }

    // Tactics: named by a word that is theirs, and first in that week; what gave a thing away is what the ledger says.
    func isNamed(_ tactic: Tactic) -> Bool {
      switch tactic {
      case .recommendations: text.contains("recommendations")
      case .shoppingList: text.contains("shopping list")
      case .retargeting: text.contains("ad that followed") || text.contains("following ad")
      case .crossSell: text.contains("something more")
      default: true
      }
    }
    for case .reached(let tactic, let weeks) in grounds {
      require(isNamed(tactic), "another tactic")
      require(text.contains("week \(weeks.first ?? 0) "), "reached before")
    }
    for case .foundOut in grounds.prefix(1) {
      for case .entry(_, let driver, _, _) in grounds {
        switch (driver.mechanism, driver.act?.act) {
        case (.word, _): require(text.contains("from others"), "it was word of others")
        case (.digging, _): require(text.contains("looked into it"), "they dug")
        case (_, .event): require(text.contains("came out"), "it came out")
        case (_, .decision(.apply(let application))): require(isNamed(application.tactic), "it was another tactic")
        default: break
        }
      }
    }

    // Who they are and how it ended.
    let customer = story.customer
    if text.contains("push") && grounds.contains(where: { if case .trait = $0 { true } else { false } }) {
      require(customer.reactance >= 0.65, "they do not resist")
    }
    if text.contains("made for me") && grounds.contains(where: { if case .trait = $0 { true } else { false } }) {
      require(customer.appetite >= 0.65, "they are not keen")
    }
    if text.contains("could not tell you") || text.contains("know little") {
      require(customer.literacy < 0.35, "they know")
    }
    if case .standing(let standing)? = grounds.first {
      switch standing {
      case .active: require(text.hasSuffix("a customer."), "still a customer")
      case .left(let week): require(text.contains("In week \(week) ") && text.contains("left"), "left in week \(week)")
      case .lapsed(let week):
        require(text.contains("In week \(week) ") && text.contains("drifted away"), "drifted away")
      }
    }
    for case .allBut(_, _, _, let sum) in grounds { require(sum >= 0, "the rest lowered trust") }
    if text.contains("weighed most") || text.contains("weighs most") || text.contains("ask me why")
      || text.contains("ask why")
    {
      for case .entry(let quantity, let driver, let weeks, let sum) in grounds {
        let all = story.weeks.filter { weeks.contains($0.week) }.flatMap { $0.entries[quantity] ?? [] }
        // That trust settles by itself is nobody's reason.
        let drivers = Set(all.map(\.driver)).subtracting([driver]).filter { $0.mechanism != .healed }
        let others = drivers.map { other in booked(quantity, weeks) { $0 == other } }
        require(others.allSatisfy { sum < 0 ? $0 >= sum - 1e-9 : $0 <= sum + 1e-9 }, "something else weighed more")
      }
    }
    return faults
  }
}

extension Ground {
  /// The weeks that it speaks of.
  fileprivate var weeks: [Int] {
    switch self {
    case .trait, .pace: []
    case .level(_, let week, _), .told(_, let week, _), .foundOut(_, let week, _), .answer(_, _, let week): [week]
    case .reached(_, let weeks), .felt(_, let weeks, _): weeks
    case .unreached(let weeks), .learned(let weeks, _), .bought(let weeks, _, _), .entry(_, _, let weeks, _),
      .entries(_, _, let weeks, _), .allBut(_, _, let weeks, _):
      Array(weeks)
    case .standing(.active): []
    case .standing(.left(let week)), .standing(.lapsed(let week)): [week]
    }
  }

  /// The same with a figure that is not so.
  var falsified: Ground {
    switch self {
    case .trait(let name, let value): .trait(name, value + 0.1)
    case .pace(let rate, let basket): .pace(rate: rate + 1, basket: basket)
    case .level(let quantity, let week, let value): .level(quantity, week: week, value + 1)
    case .reached(let tactic, let weeks): .reached(tactic, weeks: Array(weeks.dropFirst()))
    case .unreached(let weeks): .reached(.recommendations, weeks: Array(weeks))
    case .told(let kind, let week, let part): .told(kind, week: week, part + 0.1)
    case .foundOut(let kind, let week, let part): .foundOut(kind, week: week, part + 0.1)
    case .learned(let weeks, let sum): .learned(weeks: weeks, sum + 0.1)
    case .answer(let kind, let isYes, let week): .answer(kind, isYes: !isYes, week: week)
    case .felt(let feeling, let weeks, let mean): .felt(feeling, weeks: weeks, mean + 0.1)
    case .bought(let weeks, let count, let spend): .bought(weeks: weeks, count: count + 1, spend: spend)
    case .entry(let quantity, let driver, let weeks, let sum): .entry(quantity, driver, weeks: weeks, sum + 0.1)
    case .entries(let quantity, let mechanism, let weeks, let sum):
      .entries(quantity, mechanism, weeks: weeks, sum + 0.1)
    case .allBut(let quantity, let mechanism, let weeks, let sum): .allBut(quantity, mechanism, weeks: weeks, sum + 0.1)
    case .standing(.active): .standing(.left(week: 1))
    case .standing: .standing(.active)
    }
  }
}
