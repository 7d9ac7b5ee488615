import Simulation

/// What the firm decides.
extension Parser {
  mutating func decision(_ verb: Verb) throws(Problem) -> Decision {
    var said: [Clause] = []
    var kinds: [Kind] = []
    var claims: [Claim] = []
    var to: [String] = []
    var flag = false
    var compensation: Amount?

    /// `{ clause }`: whichever of the verb's clauses come, in any order, each at most once.
    func clauses(_ parser: inout Parser) throws(Problem) {
      while let clause = try parser.clause(of: verb.clauses, &said) {
        switch clause {
        case .saying: claims = try parser.claims()
        case .about, .for: kinds = try parser.kinds()
        case .to: to = try parser.segments()
        case .compensate: compensation = try parser.amount("a compensation", most: 10)
        default: flag = true
        }
      }
    }

    switch verb {
    case .collect, .forget:
      let held = try self.kinds()
      try clauses(&self)
      return verb == .collect ? .collect(held, to: to) : .forget(held, to: to)
    case .stop:
      let tactic = try tactic()
      try clauses(&self)
      return .stop(tactic, to: to)
    case .disclose:
      let level = try one(Disclosure.self, .disclosure)
      try clauses(&self)
      return .disclose(level, saying: claims, about: kinds, to: to)
    case .control:
      let level = try one(Control.self, .control)
      try clauses(&self)
      return .control(level, isBuried: flag, about: kinds, to: to)
    case .incentive:
      let amount = try amount("an incentive")
      try clauses(&self)
      return .incentive(amount, kinds: kinds, to: to)
    case .share:
      let sharing = try one(Sharing.self, .sharing)
      try clauses(&self)
      return .share(sharing, about: kinds, to: to)
    case .secure:
      let level = try one(Security.self, .security)
      try clauses(&self)
      return .secure(level, isVisible: flag)
    case .notify:
      try clauses(&self)
      return .notify(saying: claims, to: to)
    case .respond:
      let response = optional(Response.self, .response)
      let start = here
      try clauses(&self)
      if response == nil && compensation == nil {
        let choices = Response.allCases.map(\.rawValue) + [Clause.compensate.word]
        if let found, next?.form == .word { throw problem(.unknown(.response, found: found, choices: choices)) }
        throw problem(.missing(.response, after: verb.rawValue, choices: choices), at: start)
      }
      return .respond(response, compensate: compensation, to: to)
    default:
      return .apply(try application())
    }
  }

  /// `"apply" tactic { ... }`.
  private mutating func application() throws(Problem) -> Application {
    var application = Application(try tactic())
    var said: [Clause] = []
    while let clause = try clause(of: Verb.apply.clauses, &said) { try set(clause, of: &application) }
    return application
  }

  /// One clause of `apply`; `howfar` has them too.
  mutating func set(_ clause: Clause, of application: inout Application) throws(Problem) {
    switch clause {
    case .depth: application.depth = try level(.depth)
    case .reach: application.reach = try level(.reach)
    case .times: application.times = try level(.times)
    case .fit: application.fit = try level(.fit)
    case .obtrusive: application.isObtrusive = true
    case .onDevice: application.isOnDevice = true
    case .using: application.using = try kinds()
    default: application.to = try segments()
    }
  }
}
