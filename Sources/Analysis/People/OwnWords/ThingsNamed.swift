import Language
import Simulation

/// What customers call the things that a firm has and does.
extension Voice {
  /// What a firm holds of them, as the object of a verb: `what I buy and what they worked out about me`.
  func names(of kinds: [Kind]) -> String {
    var names: [String] = []
    for kind in kinds where !names.contains(name(of: kind)) { names.append(name(of: kind)) }
    return listed(names)
  }

  private func name(of kind: Kind) -> String {
    switch (kind, tongue) {
    case (.declared, .precise): "declared data"
    case (.declared, _): "what I told them myself"
    case (.purchases, .precise): "purchase data"
    case (.purchases, _): "what I buy"
    case (.browsing, .precise): "browsing data"
    case (.browsing, _): "what I look at here"
    case (_, .vague): "things about me"
    case (.location, .precise): "location data"
    case (.location, .plain): "my whereabouts"
    case (.device, .precise): "device data"
    case (.device, .plain): "which device I use"
    case (.webHistory, .precise): "web history from elsewhere"
    case (.webHistory, .plain): "what I look at elsewhere"
    case (.inferred, .precise): "inferred data"
    case (.inferred, .plain): "what they worked out about me"
    case (.bought, .precise): "bought data"
    case (.bought, .plain): "what they bought about me from others"
    default: "my \(kind.name) data"
    }
  }

  /// A way to personalize, by its name in the scenario where that has one; `isKnown` where it was spoken of before.
  func name(of tactic: Tactic, in vocabulary: Vocabulary, isKnown: Bool = false) -> String {
    let name = vocabulary.name(of: tactic)
    guard name == tactic.rawValue else { return "the \(name.replacing("-", with: " "))" }
    let (first, again) = Voice.names(of: tactic)
    return isKnown ? again : first
  }

  private static func names(of tactic: Tactic) -> (first: String, again: String) {
    switch tactic {
    case .nameInEmail: ("an email with my name in it", "that email")
    case .birthdayOffer: ("a birthday offer", "the birthday offer")
    case .recommendations: ("recommendations made for me", "the recommendations")
    case .shoppingList: ("a shopping list made for me", "the shopping list")
    case .crossSell: ("an offer of something more to buy", "that offer of something more")
    case .browsingReminder: ("a reminder of what I had looked at", "the reminder")
    case .retargeting: ("an ad that followed me elsewhere", "the ad that followed me")
    case .lookalike: ("an ad for people like me", "that ad for people like me")
    case .locationPush: ("a message about where I was", "the message about where I was")
    case .lifeEvent: ("an offer for a change in my life", "the offer for a change in my life")
    case .pricePersonalization: ("a price made for me", "my own price")
    case .serviceMemory: ("service that remembered me", "the service that remembered me")
    }
  }

  /// What moved them, as the subject of a sentence.
  func name(of mechanism: Mechanism) -> String {
    switch mechanism {
    case .benefit: temper == .keen ? "an offer that suits me" : "finding it useful"
    case .control: "the say that they gave me"
    case .honesty: "their plain words"
    case .protection: "protection that I can see"
    case .exposed:
      tongue == .vague ? "feeling that they know too much about me" : "feeling exposed by what I know they use"
    case .told: "being told what they have"
    case .foundOut: "finding out what they have"
    case .digging: "what came up when I dug into it"
    case .deceit: temper == .resistant ? "having been played" : "having been deceived"
    case .breach: "the theft of my data"
    case .missed: "offers that missed who I am"
    case .neglect: "knowing that the theft could have been prevented"
    case .accusation: "what they stand accused of"
    case .lateness: "being told too late"
    case .healed: "the weeks that had passed"
    case .apology: "their apology"
    case .denial: "their denial"
    case .silence: "their silence"
    case .compensation: "what they paid to make up for it"
    case .word: "what others told me"
    case .noticed: "noticing that it is made for me"
    case .finePrint: "fine print"
    case .emptyPromise: "a promise with nothing behind it"
    case .fading: "time"
    default: mechanism.phrase
    }
  }
}
