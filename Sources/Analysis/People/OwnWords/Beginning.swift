import Reports
import Simulation

/// Who they are and how they stood with the firm before anything happened.
extension Narrator {
  var beginning: [OwnWords.Sentence] { [habit, temper, startingTrust] }

  private var habit: OwnWords.Sentence {
    let weeks = customer.rate > 0 ? (1 / customer.rate).rounded() : .infinity
    let pace =
      weeks <= 1 ? "every week" : weeks > 52 ? "less than once a year" : "about every \(Figure.count.text(weeks)) weeks"
    let ways: [String]
    if market.base == .new {
      ways = ["I am new here and buy \(pace).", "I have not been here long; I buy \(pace)."]
    } else if weeks > 26 {
      ways = ["I am seldom here: I buy \(pace).", "You do not see me often; I buy \(pace)."]
    } else {
      ways = ["As a rule I buy here \(pace).", "I am a customer who buys \(pace).", "I come to buy \(pace)."]
    }
    return OwnWords.Sentence(
      text: voice.one(of: ways, about: "habit"), grounds: [.pace(rate: customer.rate, basket: customer.basket)])
  }

  /// The trait that stands out, and how much they know of what is done with data.
  private var temper: OwnWords.Sentence {
    let ways: [String]
    let trait: Ground
    switch voice.temper {
    case .guarded:
      trait = .trait("concern", customer.concern)
      ways =
        switch voice.tongue {
        case .precise: ["My data is my own business, and I know well what can be made of it."]
        case .plain:
          [
            "I am careful about what others get to know of me.",
            "My data is my own business, and I like it to stay so.",
          ]
        case .vague: ["I would rather that nobody knew things about me; how they come by them, I could not tell you."]
        }
    case .keen:
      trait = .trait("appetite", customer.appetite)
      ways =
        switch voice.tongue {
        case .precise: ["I like an offer that is made for me, and I know what data goes into one."]
        case .plain: ["I like it when something is made for me.", "An offer that is made for me is a pleasure."]
        case .vague: ["I like an offer that is made for me; how they do it, I could not tell you."]
        }
    case .resistant:
      trait = .trait("reactance", customer.reactance)
      ways =
        switch voice.tongue {
        case .precise: ["I do not like to be pushed, and I know what data it is done with."]
        case .plain: ["I do not like to be pushed.", "Push me, and I push back."]
        case .vague: ["I do not like to be pushed; how they know where to push, I could not tell you."]
        }
    case .even:
      trait = .trait("concern", customer.concern)
      ways =
        switch voice.tongue {
        case .precise: ["I know what is done with data, and I take it as it comes."]
        case .plain: ["I take things as they come.", "Data is not what I lie awake over."]
        case .vague: ["I know little of what is done with data, and I take it as it comes."]
        }
    }
    let tongue: [Ground] = voice.tongue == .plain ? [] : [.trait("literacy", customer.literacy)]
    return OwnWords.Sentence(text: voice.one(of: ways, about: "temper"), grounds: [trait] + tongue)
  }

  private var startingTrust: OwnWords.Sentence {
    let ways: [String]
    switch customer.startTrust {
    case 75...: ways = ["At the start I trusted them.", "I trusted them at the start, and fully."]
    case 55..<75: ways = ["At the start I trusted them, more or less.", "I trusted them well enough at the start."]
    case 40..<55: ways = ["At the start I trusted them neither much nor little."]
    default: ways = ["At the start I did not trust them much.", "I had little trust in them at the start."]
    }
    return OwnWords.Sentence(
      text: voice.one(of: ways, about: "start"), grounds: [.level(.trust, week: 0, customer.startTrust)])
  }
}
