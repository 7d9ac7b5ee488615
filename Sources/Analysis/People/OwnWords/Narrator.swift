import Language
import Simulation

/// Reads a story for what is worth saying, and says it in the customer's voice.
struct Narrator {
  let story: Story
  let market: Market
  let wording: Wording
  let voice: Voice

  init(_ story: Story, _ market: Market, _ wording: Wording) {
    self.story = story
    self.market = market
    self.wording = wording
    voice = Voice(of: story.customer)
  }

  var customer: Customer { story.customer }

  /// All weeks that ran.
  var span: ClosedRange<Int> { 1...max(story.weeks.count, 1) }

  /// An attitude at the end of a week; week 0 is the start.
  func level(_ quantity: Quantity, _ week: Int) -> Double {
    guard week > 0 else {
      switch quantity {
      case .skepticism: return customer.startSkepticism
      case .loyalty: return customer.startLoyalty
      default: return customer.startTrust
      }
    }
    let reading = story.weeks[week - 1]
    switch quantity {
    case .skepticism: return reading.skepticism
    case .loyalty: return reading.loyalty
    default: return reading.trust
    }
  }

  /// The two levels that a change lies between, and the change.
  func move(_ quantity: Quantity, from: Int, to: Int) -> (grounds: [Ground], change: Double) {
    let (before, after) = (level(quantity, from), level(quantity, to))
    return ([.level(quantity, week: from, before), .level(quantity, week: to, after)], after - before)
  }

  /// The entries of trust of some weeks by mechanism, in the order of the ledger's words.
  func sums(over weeks: ClosedRange<Int>) -> [(mechanism: Mechanism, sum: Double)] {
    let entries = story.weeks[weeks.lowerBound - 1..<weeks.upperBound].flatMap { $0.entries[.trust] ?? [] }
    return Mechanism.allCases.compactMap { mechanism in
      let sum = entries.filter { $0.driver.mechanism == mechanism }.reduce(0) { $0 + $1.amount }
      return sum == 0 ? nil : (mechanism, sum)
    }
  }

  /// One of several ways to say a thing, as it suits this customer's temper.
  func say(_ thing: String, _ ways: [Voice.Temper: [String]], else others: [String]) -> String {
    voice.one(of: ways[voice.temper] ?? others, about: thing)
  }
}

/// A moment that may be told: the heaviest are.
struct Moment {
  /// The week that it belongs to.
  var week: Int
  /// What comes first of one week.
  var order: Int
  /// How much it deserves to be told.
  var weight: Double
  /// The sentence, given when it was: `In week 3`, `That same week` or `Still in week 3`.
  var text: (_ when: String) -> String
  /// What it rests on.
  var grounds: [Ground]
  /// Whether the sentence says when it was.
  var isDated = true
}

extension Narrator {
  /// At most so many moments, in the order in which they happened.
  func middle(of most: Int) -> [OwnWords.Sentence] {
    let all = contacts + discoveries + moves + answers + thefts + feelings + sums
    let heaviest = all.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    let told = heaviest.prefix(most).map(\.element).sorted { ($0.week, $0.order) < ($1.week, $1.order) }
    var (last, times) = (0, 0)
    return told.map { moment in
      if moment.isDated { (last, times) = (moment.week, moment.week == last ? times + 1 : 0) }
      let when = times == 0 ? "In week \(last)" : times == 1 ? "That same week" : "Still in week \(last)"
      return OwnWords.Sentence(text: moment.text(when), grounds: moment.grounds)
    }
  }
}

extension String {
  /// With a capital at its beginning.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
