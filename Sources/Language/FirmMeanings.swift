import Simulation

extension Tactic {
  var meaning: String {
    switch self {
    case .nameInEmail: "the customer's name in an email"
    case .birthdayOffer: "an offer on the customer's birthday"
    case .recommendations: "things like those bought before"
    case .shoppingList: "a list made up from what was bought"
    case .crossSell: "things that go with what was bought or looked at"
    case .browsingReminder: "a reminder of what was looked at here"
    case .retargeting: "an ad that follows across other sites"
    case .lookalike: "ads to people who resemble customers, from bought data"
    case .locationPush: "a message when passing a store"
    case .lifeEvent: "an offer for a guessed event, such as a baby"
    case .pricePersonalization: "a price of one's own"
    case .serviceMemory: "service that remembers earlier visits"
    }
  }
}

extension Kind {
  var meaning: String {
    switch self {
    case .declared: "what customers typed in themselves"
    case .purchases: "what they bought here"
    case .browsing: "what they looked at here"
    case .location: "where they are"
    case .device: "address and make of their device"
    case .webHistory: "what they looked at on other sites"
    case .inferred: "what was worked out about them"
    default: "what was bought about them from others"
    }
  }
}

extension Claim {
  var meaning: String {
    switch self {
    case .declared: "only what you told us"
    case .observed: "nothing beyond what we see you do here"
    case .inferred: "nothing beyond what we work out ourselves"
    case .crossSite: "also what you do on other sites"
    case .bought: "also what others sell to us"
    case .onDevice: "your data never leaves your device"
    case .notShared: "we pass nothing on"
    case .protected: "your data is strongly protected"
    case .control: "you can steer it"
    case .benefit: "this is what you get from it"
    case .reward: "we reward you for it"
    }
  }
}

extension Disclosure {
  var meaning: String {
    switch self {
    case .none: "say nothing: covert"
    case .finePrint: "say it where nobody reads it"
    case .notice: "a clear notice"
    case .justInTime: "the reason, at the moment of contact"
    case .dashboard: "a page that shows everything held"
    }
  }
}

extension Control {
  var meaning: String {
    switch self {
    case .none: "no choice"
    case .optOut: "on, unless they say no"
    case .optIn: "off, until they say yes"
    case .granular: "a choice for each kind of data"
    }
  }
}

extension Sharing {
  var meaning: String {
    switch self {
    case .none: "pass nothing on"
    case .partners: "pass data on to partners"
    case .brokers: "sell data to brokers"
    }
  }
}

extension Security {
  var meaning: String {
    switch self {
    case .basic: "the least that one can do"
    case .standard: "as others do"
    case .strong: "everything one can do"
    }
  }
}

extension Response {
  var meaning: String {
    switch self {
    case .apology: "say sorry"
    case .denial: "say that it is not so"
    case .silence: "say nothing"
    }
  }
}

extension Law {
  var meaning: String {
    switch self {
    case .optIn: "customers must be asked first"
    case .notice: "customers must be told clearly"
    case .erasure: "customers may have their data deleted"
    }
  }
}
