/// What the firm decides. In each, `to: []` means all segments and `about: []` all kinds of data.
public enum Decision: Hashable, Sendable {
  case collect([Kind], to: [String])
  case forget([Kind], to: [String])
  case apply(Application)
  case stop(Tactic, to: [String])
  case disclose(Disclosure, saying: [Claim], about: [Kind], to: [String])
  case control(Control, isBuried: Bool, about: [Kind], to: [String])
  /// A reward for giving data, paid with each purchase to those who gave every kind in `kinds`.
  case incentive(Amount, kinds: [Kind], to: [String])
  case share(Sharing, about: [Kind], to: [String] = [])
  case secure(Security, isVisible: Bool)
  case notify(saying: [Claim], to: [String])
  case respond(Response?, compensate: Amount?, to: [String])
}

/// What the world does.
public enum Event: Hashable, Sendable {
  case breach(reach: Double, isAvoidable: Bool, about: [Kind])
  case uncover(Secret, isUnproven: Bool, reach: Double)
  case law(Law, about: [Kind])
  case rival(Amount, to: [String])
}

/// What a revelation can bring to light.
public enum Secret: Hashable, Sendable {
  case selling
  case breach
  case kinds([Kind])
  case tactic(Tactic)
}

/// What a law can require.
public enum Law: String, CaseIterable, Sendable {
  case optIn = "opt-in"
  case notice, erasure
}

/// What the reader believes about a parameter of the model.
public struct Assumption: Hashable, Sendable {
  /// The value given.
  public enum Value: Hashable, Sendable {
    case number(Double)
    case word(String)
  }

  /// The name in the registry, such as `surprise.weight`, or `prior`.
  public var name: String
  /// The value it is given.
  public var value: Value

  /// Makes the value.
  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

extension Assumption {
  /// Whether it is about what customers start with: dated after week 0 it would change nothing.
  public var isOfStart: Bool {
    ["prior", "trust.spread", "facet.spread", "skepticism.spread", "trait.concentration", "rate.shape", "basket.shape"]
      .contains(name)
  }
}

/// A line that changes the plan.
public enum Act: Hashable, Sendable {
  case decision(Decision)
  case event(Event)
  case assumption(Assumption)
}

/// An act and when it is made.
public struct DatedAct: Hashable, Sendable {
  /// Who put the act into the plan.
  public enum Origin: Hashable, Sendable {
    /// The scenario's own `start` and `events`: part of the baseline.
    case scenario
    /// Whoever sits at the prompt.
    case yours
  }

  /// Weeks done when the act is made; it is first felt in week `week + 1`.
  public var week: Int
  /// What is done.
  public var act: Act
  /// The reason that was given for it.
  public var reason: String?
  /// Who put it into the plan.
  public var origin: Origin

  /// Makes the value.
  public init(week: Int, _ act: Act, reason: String? = nil, origin: Origin = .yours) {
    self.week = week
    self.act = act
    self.reason = reason
    self.origin = origin
  }
}
