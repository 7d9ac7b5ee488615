import Simulation

/// How it stands now, and for whoever left, why.
extension Narrator {
  var ending: [OwnWords.Sentence] {
    [trustNow, doubtNow, purchases, standing] + reasons
  }

  private var trustNow: OwnWords.Sentence {
    let (grounds, change) = move(.trust, from: 0, to: span.upperBound)
    let size = abs(change) >= 10 ? "much " : abs(change) < 3 ? "a little " : ""
    let text =
      abs(change) < 1
      ? say(
        "now", [:], else: ["All in all my trust is about what it was.", "On the whole I trust them about as before."])
      : "\(voice.one(of: ["All in all", "On the whole", "Taken together"], about: "now")) my trust is \(size)"
        + (change < 0 ? "lower" : "higher") + " than at the start."
    return OwnWords.Sentence(text: text, grounds: grounds)
  }

  private var doubtNow: OwnWords.Sentence {
    let (grounds, change) = move(.skepticism, from: 0, to: span.upperBound)
    let text: String
    if abs(change) < 2 {
      text = "I doubt what they say about as much as before."
    } else if change > 0 {
      text = say(
        "doubt", [:], else: ["I doubt what they say more than I did.", "My doubts about what they say have grown."])
    } else {
      text = say(
        "doubt", [:], else: ["I doubt what they say less than I did.", "My doubts about what they say have shrunk."])
    }
    return OwnWords.Sentence(text: text, grounds: grounds)
  }

  private var purchases: OwnWords.Sentence {
    let count = story.weeks.reduce(0) { $0 + $1.purchases }
    let spend = story.weeks.reduce(0) { $0 + $1.spend }
    let all = span.upperBound == 1 ? "this one week" : "these \(span.upperBound) weeks"
    let often = count == 0 ? "nothing" : count == 1 ? "once" : "\(count) times"
    return OwnWords.Sentence(
      text: "In \(all) I bought \(often).", grounds: [.bought(weeks: span, count: count, spend: spend)])
  }

  private var standing: OwnWords.Sentence {
    let text =
      switch customer.standing {
      case .active: say("standing", [:], else: ["I am still a customer.", "They still have me as a customer."])
      case .lapsed(let week): "In week \(week) I drifted away, for ordinary reasons and not over trust."
      case .left(let week):
        say(
          "standing",
          [
            .guarded: ["In week \(week) I left.", "In week \(week) I drew the line and left."],
            .resistant: ["In week \(week) I had enough and left."],
          ], else: ["In week \(week) I left."])
      }
    return OwnWords.Sentence(text: text, grounds: [.standing(customer.standing)])
  }

  /// What cost most of the trust of somebody who left; that trust settles by itself is nobody's reason.
  var cause: Entry? {
    guard case .left = customer.standing else { return nil }
    return story.entries(of: .trust).filter { $0.driver.mechanism != .healed }.min { $0.amount < $1.amount }.flatMap {
      $0.amount < 0 ? $0 : nil
    }
  }

  /// The cause; and, where all else together took no trust away, that it did not.
  private var reasons: [OwnWords.Sentence] {
    guard let cause else { return [] }
    let mechanism = cause.driver.mechanism
    let name = voice.name(of: mechanism)
    let told = OwnWords.Sentence(
      text: say(
        "cause", [.guarded: ["What weighs most with me is \(name)."], .resistant: ["And if you ask why: \(name)."]],
        else: ["What weighed most was \(name).", "If you ask me why, most of all it was \(name)."]),
      grounds: [.entry(.trust, cause.driver, weeks: span, cause.amount)])
    let whole = story.entries(of: .trust).reduce(0) { $0 + $1.amount }
    let part = sums(over: span).first { $0.mechanism == mechanism }?.sum ?? 0
    guard whole - part >= 0 else { return [told] }
    let rest = OwnWords.Sentence(
      text: "That would have to be different: all the rest together did not lower my trust.",
      grounds: [.allBut(.trust, mechanism, weeks: span, whole - part)])
    return [told, rest]
  }
}
