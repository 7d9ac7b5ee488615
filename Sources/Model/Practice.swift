/// What the firm does, says, offers and protects towards one segment at one time.
///
/// What it does and what it says are kept apart; the gap between them is what can be found out. A line states the whole
/// of its subject and replaces what was said before about it: the tactic of `apply`, each kind in `about`.
public struct Practice: Hashable, Sendable {
  /// What was said of one kind of data.
  public struct Said: Hashable, Sendable {
    /// As the line said; none where nothing was.
    public var level = Disclosure.none
    /// What the line claims.
    public var claims: [Claim] = []
    /// The kinds that the same line spoke about: what its claims are true or false of.
    public var about: [Kind] = []
    /// The line behind it; nil where there is none.
    public var act: DatedAct?
  }

  /// What was offered to steer for one kind of data.
  public struct Offered: Hashable, Sendable {
    /// As the line said; none where nothing was.
    public var level = Control.none
    /// Whether it is hard to find.
    public var isBuried = false
    /// The line behind it; nil where there is none.
    public var act: DatedAct?
  }

  /// A tactic that runs, and the line that started it.
  public struct Running: Hashable, Sendable {
    /// How it runs.
    public var application: Application
    /// The line behind it; nil where there is none.
    public var act: DatedAct
  }

  /// A reward for giving data.
  public struct Incentive: Hashable, Sendable {
    /// How much.
    public var amount: Amount
    /// The kinds that it is for; none named means all.
    public var kinds: [Kind]
    /// The line behind it; nil where there is none.
    public var act: DatedAct
  }

  /// What a rival offers, since when.
  public struct Rival: Hashable, Sendable {
    /// How much.
    public var amount: Amount
    /// The line behind it; nil where there is none.
    public var act: DatedAct
  }

  /// One kind of data as the firm treats it.
  public struct Treatment: Hashable, Sendable {
    /// The kind, and what is at stake with it.
    public var facts: KindFacts
    /// Whether the firm holds it.
    public var isHeld = false
    /// What customers are told.
    public var said = Said()
    /// What customers may steer.
    public var offered = Offered()
    /// To whom it is passed on.
    public var sharing = Sharing.none
    /// The line that set to whom it is passed on.
    public var sharingAct: DatedAct?
    /// The line that had it collected.
    public var act: DatedAct?
    /// What laws require for it.
    public var law: LawState = LawState()
  }

  /// What laws in force require for one kind.
  public struct LawState: Hashable, Sendable {
    /// The law that requires asking first.
    public var optIn: DatedAct?
    /// The law that requires notice.
    public var notice: DatedAct?
    /// The law that lets customers have data erased.
    public var erasure: DatedAct?
  }

  /// The segment towards which this is the practice.
  public let segment: String
  /// In the order of the market's kinds.
  public private(set) var kinds: [Treatment]
  /// In the order of `Tactic.allCases`.
  public private(set) var running: [Running] = []
  /// The reward for giving data, while one is on.
  public private(set) var incentive: Incentive?
  /// How well data is protected.
  public private(set) var security = Security.standard
  /// Whether customers can see the protection.
  public private(set) var isSecurityVisible = false
  /// The line that set security.
  public private(set) var securityAct: DatedAct?
  /// What a rival offers.
  public private(set) var rival: Rival?
  /// The last breach, while it stands; nobody forgets it.
  public private(set) var breach: DatedAct?
  /// When customers were first told of the last breach.
  public private(set) var notified: DatedAct?
  /// A denial that stands, to be held against the firm when the thing is proven.
  public private(set) var denial: DatedAct?

  /// Whether what was last uncovered is proven; false while nothing was.
  public private(set) var isProven = false

  /// The practice of a firm that has done nothing yet: nothing held, nothing said, standard security.
  public init(segment: String, market: Market) {
    self.segment = segment
    kinds = market.kinds.map { Treatment(facts: $0) }
  }

  /// Whether data is passed on to anyone.
  public var sharesData: Bool { kinds.contains { $0.isHeld && $0.sharing != .none } }

  /// The kinds that the firm holds.
  public var held: [Kind] { kinds.filter(\.isHeld).map(\.facts.kind) }

  /// How the firm treats a kind; nil for a kind that the market does not know.
  public func treatment(of kind: Kind) -> Treatment? { kinds.first { $0.facts.kind == kind } }

  /// Takes an act: changes what the act's line is about, and nothing else. Acts for other segments change nothing.
  public mutating func take(_ dated: DatedAct) {
    switch dated.act {
    case .assumption: break
    case .decision(let decision): take(decision, dated)
    case .event(let event): take(event, dated)
    }
  }

  /// The practice as customers hear it in a week with these happenings: a `notify` speaks once, as a notice about
  /// everything would.
  func speaking(in happenings: [DatedAct]) -> Practice {
    var practice = self
    for dated in happenings {
      guard case .decision(.notify(let claims, let to)) = dated.act, concerns(to) else { continue }
      practice.each([]) { $0.said = Said(level: .notice, claims: claims, about: [], act: dated) }
    }
    return practice
  }

  private func concerns(_ names: [String]) -> Bool { names.isEmpty || names.contains(segment) }

  private mutating func each(_ about: [Kind], _ change: (inout Treatment) -> Void) {
    for i in kinds.indices where about.isEmpty || about.contains(kinds[i].facts.kind) { change(&kinds[i]) }
  }

  private mutating func take(_ decision: Decision, _ dated: DatedAct) {
    switch decision {
    case .collect(let names, let to):
      guard concerns(to) else { return }
      each(names) {
        $0.isHeld = true
        $0.act = dated
      }
    case .forget(let names, let to):
      guard concerns(to) else { return }
      each(names) { $0.isHeld = false }
    case .apply(let application):
      guard concerns(application.to) else { return }
      running.removeAll { $0.application.tactic == application.tactic }
      running.append(Running(application: application, act: dated))
      let order = Tactic.allCases
      running.sort { order.firstIndex(of: $0.application.tactic)! < order.firstIndex(of: $1.application.tactic)! }
    case .stop(let tactic, let to):
      guard concerns(to) else { return }
      running.removeAll { $0.application.tactic == tactic }
    case .disclose(let level, let claims, let about, let to):
      guard concerns(to) else { return }
      each(about) { $0.said = Said(level: level, claims: claims, about: about, act: dated) }
    case .control(let level, let isBuried, let about, let to):
      guard concerns(to) else { return }
      each(about) { $0.offered = Offered(level: level, isBuried: isBuried, act: dated) }
    case .incentive(let amount, let names, let to):
      guard concerns(to) else { return }
      incentive =
        amount == .money(0) || amount == .basket(0) ? nil : Incentive(amount: amount, kinds: names, act: dated)
    case .share(let sharing, let about, let to):
      guard concerns(to) else { return }
      each(about) {
        $0.sharing = sharing
        $0.sharingAct = dated
      }
    case .secure(let level, let isVisible):
      (security, isSecurityVisible, securityAct) = (level, isVisible, dated)
    case .notify(_, let to):
      guard concerns(to), breach != nil, notified == nil else { return }
      notified = dated
    case .respond(let response, _, let to):
      guard concerns(to) else { return }
      if response == .denial { denial = dated }
      if response == .apology { denial = nil }
    }
  }

  private mutating func take(_ event: Event, _ dated: DatedAct) {
    switch event {
    case .breach: (breach, notified) = (dated, nil)
    case .uncover(_, let isUnproven, _): isProven = !isUnproven
    case .law(let law, let about):
      each(about) {
        switch law {
        case .optIn: $0.law.optIn = dated
        case .notice: $0.law.notice = dated
        case .erasure: $0.law.erasure = dated
        }
      }
    case .rival(let amount, let to):
      guard concerns(to) else { return }
      rival = Rival(amount: amount, act: dated)
    }
  }

  /// Whether a claim about some kinds (none named: all kinds held) is a fact about the firm.
  ///
  /// A flow claim is true when no kind that it is about flows further: understating is the lie.
  public func isTrue(_ claim: Claim, about: [Kind] = []) -> Bool {
    let spoken = kinds.filter { about.isEmpty ? $0.isHeld : about.contains($0.facts.kind) }
    if let flow = claim.flow { return spoken.allSatisfy { $0.facts.flow <= flow } }
    switch claim {
    case .onDevice: return running.allSatisfy(\.application.isOnDevice)
    case .notShared: return !sharesData
    case .protected: return security == .strong
    case .control: return spoken.contains { $0.offered.level != .none || $0.law.optIn != nil }
    case .benefit:
      return running.contains { run in spoken.contains { run.application.using.contains($0.facts.kind) } }
    case .reward: return incentive != nil
    default: return true
    }
  }
}
