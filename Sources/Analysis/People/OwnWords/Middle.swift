import Language
import Simulation

/// What happened to them.
extension Narrator {
  /// What reached them, each when it did so first; or that nothing did.
  var contacts: [Moment] {
    let firsts = Tactic.allCases.compactMap { tactic -> (Tactic, [Int])? in
      let weeks = story.weeks.filter { $0.reachedBy.contains(tactic) }.map(\.week)
      return weeks.isEmpty ? nil : (tactic, weeks)
    }.sorted { $0.1[0] < $1.1[0] }
    guard !firsts.isEmpty else {
      let text = say(
        "unreached", [:], else: ["None of what they send ever reached me.", "Nothing of what they do ever reached me."])
      return [
        Moment(week: 1, order: 0, weight: 200, text: { _ in text }, grounds: [.unreached(weeks: span)], isDated: false)
      ]
    }
    return firsts.enumerated().map { place, first in
      let (tactic, weeks) = first
      let name = voice.name(of: tactic, in: wording.vocabulary)
      let text = say(
        "contact \(tactic.rawValue)",
        [
          .guarded: ["I first saw \(name).", "\(name) turned up for the first time."],
          .keen: ["I got \(name) for the first time.", "I first had \(name)."],
          .resistant: ["they first put \(name) in front of me.", "they first came at me with \(name)."],
        ], else: ["\(name) reached me for the first time.", "I first came across \(name)."])
      return Moment(
        week: weeks[0], order: 0, weight: place == 0 ? 200 : 60 - Double(place), text: { "\($0) \(text)" },
        grounds: [.reached(tactic, weeks: weeks)])
    }
  }

  /// What they found out, and what they were told; a second time only where it is about something else.
  var discoveries: [Moment] {
    func lessons(_ part: (Lesson) -> Double) -> [(week: StoryWeek, lessons: [Lesson], sum: Double)] {
      let all = story.weeks.map { week in
        let lessons = week.learned.filter { part($0) > 0.05 }
        return (week: week, lessons: lessons, sum: lessons.reduce(0) { $0 + part($1) })
      }
      let largest = all.filter { $0.sum >= 0.1 }.sorted { ($1.sum, $0.week.week) < ($0.sum, $1.week.week) }
      guard let first = largest.first else { return [] }
      let known = first.lessons.map(\.kind)
      return [first] + largest.dropFirst().filter { !$0.lessons.allSatisfy { known.contains($0.kind) } }.prefix(1)
    }
    let found = lessons(\.foundOut).map { week, lessons, sum in
      let source = source(of: week)
      let text = finding(lessons, in: week, from: source)
      return Moment(
        week: week.week, order: 1, weight: 50 + 50 * sum, text: { "\($0) \(text)" },
        grounds: lessons.map { .foundOut($0.kind, week: week.week, $0.foundOut) }
          + (source.map { [.entry(.trust, $0.driver, weeks: week.week...week.week, $0.amount)] } ?? []))
    }
    let told = lessons(\.told).map { week, lessons, sum in
      let that = holding(lessons)
      let text = say(
        "told",
        [.keen: ["they explained to me that \(that)."], .resistant: ["they told me, after all, that \(that)."]],
        else: ["they told me that \(that).", "I was told by them that \(that)."])
      return Moment(
        week: week.week, order: 1, weight: 40 + 40 * sum, text: { "\($0) \(text)" },
        grounds: lessons.map { .told($0.kind, week: week.week, $0.told) })
    }
    return found + told
  }

  /// `they have on record what I buy`, `they pass data about me on to others`, or both.
  private func holding(_ lessons: [Lesson]) -> String {
    let kinds = lessons.compactMap(\.kind)
    let verb =
      switch voice.tongue {
      case .precise: "hold"
      case .plain: "have on record"
      case .vague: "know"
      }
    var parts = kinds.isEmpty ? [] : ["\(verb) \(voice.names(of: kinds))"]
    if lessons.contains(where: { $0.kind == nil }) { parts.append("pass data about me on to others") }
    return "they " + parts.joined(separator: ", and that they ")
  }

  /// How they found out in a week, as the largest entry has it.
  private func source(of week: StoryWeek) -> Entry? {
    let ways: [Mechanism] = [.foundOut, .deceit, .word, .digging]
    return week.entries[.trust]?.filter { ways.contains($0.driver.mechanism) && $0.amount < 0 }
      .min { $0.amount < $1.amount }
  }

  private func finding(_ lessons: [Lesson], in week: StoryWeek, from source: Entry?) -> String {
    let that = holding(lessons)
    let isUntold = lessons.allSatisfy { lesson in
      let told = story.weeks.prefix(week.week).flatMap(\.learned).filter { $0.kind == lesson.kind }
      return told.reduce(0) { $0 + $1.told } <= 0.05
    }
    let aside = isUntold && voice.temper != .keen ? "; nobody had told me" : ""
    switch (source?.driver.mechanism, source?.driver.act?.act) {
    case (.word, _): return "I heard from others that \(that)\(aside)."
    case (.digging, _): return "I looked into it myself and found out that \(that)\(aside)."
    case (_, .event): return "it came out that \(that)\(aside)."
    case (_, .decision(.apply(let application))):
      let name = voice.name(of: application.tactic, in: wording.vocabulary, isKnown: true)
      return say(
        "found",
        [
          .guarded: [
            "I found out through \(name) that \(that)\(aside).",
            "it came to light through \(name) that \(that)\(aside).",
          ],
          .resistant: ["\(name) gave them away: \(that)\(aside)."],
        ], else: ["I gathered from \(name) that \(that)\(aside).", "\(name) showed me that \(that)\(aside)."])
    default: return "I found out that \(that)\(aside)."
    }
  }

  /// The two weeks in which trust moved most, if it did so by 2 points, with what weighed most in them.
  var moves: [Moment] {
    var before: (mechanism: Mechanism, isFall: Bool)?
    return largestMoves.map { week, change, most in
      let isFall = change < 0
      let size = abs(change)
      let verb =
        isFall
        ? (size >= 10 ? "fell hard" : size >= 4 ? "fell" : "fell a little")
        : (size >= 10 ? "rose a lot" : size >= 4 ? "rose" : "rose a little")
      let name = voice.name(of: most.driver.mechanism)
      let isAgain = before.map { $0 == (most.driver.mechanism, isFall) } ?? false
      before = (most.driver.mechanism, isFall)
      let text =
        isAgain
        ? "my trust \(isFall ? "fell" : "rose") again, for the same reason."
        : say(
          "move", [:],
          else: ["my trust \(verb), most of all through \(name).", "my trust \(verb); \(name) weighed most."])
      return Moment(
        week: week, order: 3, weight: 70 + 3 * size, text: { "\($0) \(text)" },
        grounds: [.entry(.trust, most.driver, weeks: week...week, most.amount)]
          + move(.trust, from: week - 1, to: week).grounds)
    }
  }

  /// The weeks of `moves` in order, each with the entry that weighed most the way that trust went.
  var largestMoves: [(week: Int, change: Double, most: Entry)] {
    let all = story.weeks.map { (week: $0.week, change: move(.trust, from: $0.week - 1, to: $0.week).change) }
    let largest = all.filter { abs($0.change) >= 2 }
      .sorted { (abs($1.change), $0.week) < (abs($0.change), $1.week) }.prefix(2).sorted { $0.week < $1.week }
    return largest.compactMap { week, change in
      let sign: Double = change < 0 ? -1 : 1
      let most = story.weeks[week - 1].entries[.trust]?.max { $0.amount * sign < $1.amount * sign }
      return most.flatMap { $0.amount * sign > 0 ? (week, change, $0) : nil }
    }
  }

  /// A yes or a no to the use of data.
  var answers: [Moment] {
    story.weeks.flatMap { week -> [Moment] in
      func moment(_ kinds: [Kind], isYes: Bool) -> Moment? {
        guard !kinds.isEmpty else { return nil }
        let names = voice.names(of: kinds)
        let answer =
          isYes ? "I said yes" : voice.temper == .resistant ? "I pushed back and said no" : "I said no"
        let text = "\(answer) to the use of \(names)."
        return Moment(
          week: week.week, order: 2, weight: isYes ? 85 : 90, text: { "\($0) \(text)" },
          grounds: kinds.map { .answer($0, isYes: isYes, week: week.week) })
      }
      return [moment(week.gave, isYes: true), moment(week.withdrew, isYes: false)].compactMap { $0 }
    }
  }

  /// That their data was stolen.
  var thefts: [Moment] {
    story.weeks.compactMap { week in
      guard let entry = week.entries[.trust]?.first(where: { $0.driver.mechanism == .breach }) else { return nil }
      let text = say(
        "theft", [.guarded: ["it happened: my data was stolen."]],
        else: ["my data was stolen.", "data of mine was stolen."])
      return Moment(
        week: week.week, order: 0, weight: 150, text: { "\($0) \(text)" },
        grounds: [.entry(.trust, entry.driver, weeks: week.week...week.week, entry.amount)])
    }
  }
}
