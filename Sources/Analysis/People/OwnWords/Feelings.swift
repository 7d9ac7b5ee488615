import Simulation

/// What they felt over all the weeks, and what it did to their trust.
extension Narrator {
  /// What is said of all weeks stands behind what is said of one.
  private func overall(_ text: String, order: Int, weight: Double, _ grounds: [Ground]) -> Moment {
    Moment(
      week: span.upperBound + 1, order: order, weight: weight, text: { _ in text }, grounds: grounds, isDated: false)
  }

  var feelings: [Moment] { [use, pressure, nothingLearned, attachment].compactMap { $0 } }

  /// Whether benefit or risk was felt more, on average over the weeks in which something reached them.
  private var use: Moment? {
    let reached = story.weeks.filter { !$0.reachedBy.isEmpty }
    func mean(_ part: (StoryWeek) -> Double) -> Double { reached.reduce(0) { $0 + part($1) } / Double(reached.count) }
    guard !reached.isEmpty else { return nil }
    let (benefit, risk) = (mean(\.benefit), mean { $0.knownRisk + $0.surprise })
    guard max(benefit, risk) >= 0.02 else { return nil }
    let text =
      benefit >= risk
      ? say(
        "use",
        [
          .guarded: ["I cannot deny that what reached me was useful, more than it worried me."],
          .keen: ["What reached me was useful, and I enjoyed it more than it worried me."],
          .resistant: ["What reached me was useful more than it worried me, I will give them that."],
        ], else: ["What reached me was useful, more than it worried me."])
      : say(
        "use",
        [
          .guarded: ["Useful or not, what reached me worried me more than it helped."],
          .keen: ["I would have liked to enjoy what reached me, but it worried me more than it helped."],
          .resistant: ["It is simple: what reached me worried me more than it helped."],
        ], else: ["What reached me worried me more than it helped."])
    let weeks = reached.map(\.week)
    return overall(
      text, order: 1, weight: voice.temper == .keen ? 110 : 55,
      [.felt(.benefit, weeks: weeks, benefit), .felt(.risk, weeks: weeks, risk)])
  }

  /// That they felt pushed: whoever resists says so, others when it lasted.
  private var pressure: Moment? {
    let pushed = story.weeks.filter { $0.pressure > 0.02 }
    let isResistant = voice.temper == .resistant
    guard pushed.count >= (isResistant ? 1 : 4) else { return nil }
    let often = pushed.count == 1 ? "in week \(pushed[0].week)" : "in \(pushed.count) weeks"
    let text = isResistant ? "I felt pushed \(often), and I do not like that." : "I felt pushed \(often)."
    let mean = pushed.reduce(0) { $0 + $1.pressure } / Double(pushed.count)
    return overall(
      text, order: 2, weight: isResistant ? 120 : 30, [.felt(.pressure, weeks: pushed.map(\.week), mean)])
  }

  /// That loyalty moved by 4 points or more, with what moved it most.
  private var attachment: Moment? {
    let (grounds, change) = move(.loyalty, from: 0, to: span.upperBound)
    guard abs(change) >= 4 else { return nil }
    let text =
      change < 0
      ? say("attachment", [:], else: ["I am less attached to them than I was.", "They have become less to me."])
      : say("attachment", [:], else: ["I am more attached to them than I was.", "They have become more to me."])
    let most = story.entries(of: .loyalty).first { ($0.amount < 0) == (change < 0) }
    return overall(
      text, order: 30, weight: 40 + 2 * abs(change),
      grounds + (most.map { [.entry(.loyalty, $0.driver, weeks: span, $0.amount)] } ?? []))
  }

  private var nothingLearned: Moment? {
    let sum = story.weeks.flatMap(\.learned).reduce(0) { $0 + $1.told + $1.foundOut }
    guard sum <= 0.05 else { return nil }
    let text =
      voice.tongue == .precise
      ? "I learned nothing new about the data they hold." : "I learned nothing new about what they know of me."
    return overall(text, order: 3, weight: 20, [.learned(weeks: span, sum)])
  }

  /// What moved their trust by a point or more over all weeks, unless it is told elsewhere: of a week, or as the reason
  /// why they left.
  var sums: [Moment] {
    let told = largestMoves.map(\.most.driver.mechanism) + [cause?.driver.mechanism].compactMap { $0 }
    return sums(over: span).filter { abs($0.sum) >= 1 && !told.contains($0.mechanism) }.map { mechanism, sum in
      let part = abs(sum) >= 10 ? "much" : abs(sum) >= 3 ? "some" : "a little"
      let name = voice.name(of: mechanism).asSentence
      let ways: [String]
      switch (mechanism, sum > 0) {
      case (.healed, true): ways = ["With time \(part) of my trust came back by itself."]
      case (.healed, false): ways = ["With time \(part) of my trust was lost by itself."]
      case (_, true):
        ways = [
          "\(name) won them \(part) of my trust.",
          "\(name) won me over \(part == "much" ? "a lot" : part == "some" ? "somewhat" : part).",
        ]
      case (_, false): ways = ["\(name) cost them \(part) of my trust.", "\(name) took \(part) of my trust away."]
      }
      return overall(
        voice.one(of: ways, about: mechanism.rawValue),
        order: 10 + (mechanism == .healed ? 9 : sum < 0 ? 0 : 5), weight: 35 + 2 * abs(sum),
        grounds(of: mechanism, sum))
    }
  }

  /// The entry of a mechanism over all weeks; where several lines are behind it, their sum and the largest.
  private func grounds(of mechanism: Mechanism, _ sum: Double) -> [Ground] {
    let entries = story.entries(of: .trust).filter { $0.driver.mechanism == mechanism }
    let largest = entries.prefix(1).map { Ground.entry(.trust, $0.driver, weeks: span, $0.amount) }
    return entries.count == 1 ? largest : [.entries(.trust, mechanism, weeks: span, sum)] + largest
  }
}
