import Simulation

extension Verb {
  var meaning: String {
    switch self {
    case .collect: "start to record kinds of data"
    case .forget: "delete kinds of data and stop recording them"
    case .apply: "personalize with a tactic"
    case .stop: "stop a tactic"
    case .disclose: "say what you collect and do, and how clearly"
    case .control: "let customers steer what happens with their data"
    case .incentive: "reward customers who give data"
    case .share: "pass data on to others, or stop it"
    case .secure: "protect data, well or badly"
    case .notify: "tell customers that their data was stolen"
    case .respond: "answer what went wrong"
    case .breach: "data is stolen"
    case .uncover: "the news tell what you do"
    case .law: "a law comes into force"
    case .rival: "a rival lures your customers"
    case .assume: "believe something else about the model"
    case .run: "let weeks pass"
    case .reached: "how far a session came (session files only)"
    case .predict: "say beforehand what you expect"
    case .howfar: "ask how far a tactic can go"
    }
  }
}

extension Clause {
  var meaning: String {
    switch self {
    case .depth: "how personal it is, 0 to 1"
    case .reach: "how many it reaches, in percent"
    case .times: "contacts a week, 0 to 20"
    case .fit: "how well it meets the customer, 0 to 1"
    case .obtrusive: "cannot be overlooked"
    case .onDevice: "worked out on the customer's own device"
    case .using: "the kinds of data that it uses"
    case .saying: "what you claim, true or not"
    case .about: "the kinds of data that it is about; else all"
    case .buried: "hard to find"
    case .for: "the kinds of data that must be given for it"
    case .visible: "shown to customers"
    case .compensate: "money, or percent of the basket, paid to make up"
    case .avoidable: "care would have prevented it"
    case .unproven: "an accusation without proof"
    case .to: "the segments that it is for; else everyone"
    case .in: "the segments that are measured; else everyone"
    case .at: "the week"
    case .until: "stop when this holds"
    case .within: "give up after so many weeks"
    case .keeping: "what must still hold"
    case .over: "the weeks to look at"
    case .when: "one line to add to the plan"
    case .because: "your reason, in quotes"
    }
  }
}

extension Joint {
  var meaning: String {
    switch self {
    case .and: "both must hold"
    case .baseline: "the same week if we do nothing"
    case .start: "week 0"
    case .quarter: "13 weeks"
    case .year: "52 weeks"
    case .end: "the scenario's last week"
    }
  }
}

extension Condition.Comparison {
  var meaning: String {
    switch self {
    case .less: "less than"
    case .atMost: "at most"
    case .more: "more than"
    case .atLeast: "at least"
    }
  }
}

extension Prediction.Direction {
  var meaning: String {
    switch self {
    case .up: "it rises"
    case .down: "it falls"
    case .flat: "it hardly changes"
    }
  }
}

extension Prior {
  var meaning: String { "trust \(decimal(trust * 100)), skepticism \(decimal(skepticism * 100)) at the start" }
}

extension Measure {
  var meaning: String {
    switch self {
    case .trust: "trust in the firm, 0 to 100"
    case .ability: "trust that the firm keeps data safe"
    case .benevolence: "trust that the firm uses data for good"
    case .integrity: "trust that the firm is honest"
    case .skepticism: "doubt of what the firm does and says (high is bad)"
    case .loyalty: "attachment to the firm, 0 to 100"
    case .spend: "money spent so far per customer"
    case .value: "margin and earnings so far per customer, less costs"
    case .active: "customers who still buy here"
    case .left: "customers who left over trust"
    case .lapsed: "customers who drifted away"
    case .optedIn: "consents given for the data held"
    case .benefit: "benefit felt this week by those reached"
    case .risk: "risk felt this week by those reached"
    case .reached: "active customers reached this week"
    case .anger: "anger this week, 0 to 100"
    case .pressure: "resistance to being pushed, this week"
    case .knowledge: "kinds of data held that customers know of"
    case .purchases: "purchases this week per customer"
    case .praise: "good word passed on this week per customer"
    case .complaints: "bad word passed on this week per customer"
    }
  }
}
