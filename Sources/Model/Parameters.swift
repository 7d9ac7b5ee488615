/// A number of the model: what it means, its unit, usual value, range, and how good the evidence for it is.
public struct Parameter: Hashable, Sendable {
  /// How good the evidence is.
  public enum Grade: String, CaseIterable, Sendable {
    /// A published figure is this very number.
    case measured
    /// Fitted, with others, to published figures: the figures pin what they do together.
    case mixed
    /// Only a direction or an ordering is published; the size is our judgement.
    case expert
    /// Nothing is published: it is plausible, no more.
    case assumed
  }

  /// Where in a customer's week it works, in the order of the week.
  public enum Stage: String, CaseIterable, Sendable {
    /// Who the customers are at the start.
    case start
    /// What the firm's practice comes to in numbers.
    case practice
    case exposure, appraisal, learning, attitude, behaviour
    /// What is asked of customers and recorded; no stage reads it.
    case observation
  }

  /// Its word in lines and formulas.
  public let name: String
  /// What it stands for, in plain words.
  public let meaning: String
  /// The unit of its value.
  public let unit: String
  /// The usual value: the default.
  public let value: Double
  /// The values that an assumption may give it.
  public let range: ClosedRange<Double>
  /// How good the evidence is.
  public let grade: Grade
  /// Rows of the evidence table (`sign`: only the direction is published) or a paper; `assumed` where there is none.
  public let source: String
  /// Where it works.
  public fileprivate(set) var stage = Stage.start

  fileprivate init(
    _ name: String, _ value: Double, _ range: ClosedRange<Double>, _ unit: String, _ meaning: String, _ grade: Grade,
    _ source: String = "assumed"
  ) {
    self.name = name
    self.meaning = meaning
    self.unit = unit
    self.value = value
    self.range = range
    self.grade = grade
    self.source = source
  }

  /// The values that the formulas stand: what a rival theory may set, beyond what is plausible.
  public var possible: ClosedRange<Double> {
    switch unit {
    case "0-1", "share": 0...max(1, range.upperBound)
    case "logit": -100...100
    // A half-life, a shape or a divisor of 0 would mean nothing.
    case "weeks", "contacts", "shape", "count", "depth", "knowledge", "basket", "stakes": 0.001...1e9
    default: 0...1e9
    }
  }
}

/// The registry of all parameters, in the order of the stages. `Guides/Model.md` has the formulas in which they stand.
public enum Parameters {
  /// Every parameter.
  public static let all: [Parameter] = Parameter.Stage.allCases.flatMap { stage in
    of(stage).map { parameter in
      var parameter = parameter
      parameter.stage = stage
      return parameter
    }
  }

  private static let index: [String: Parameter] = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The parameter of that name; nil if there is none.
  public static func named(_ name: String) -> Parameter? { index[name] }

  private static func of(_ stage: Parameter.Stage) -> [Parameter] {
    switch stage {
    case .start: start
    case .practice: practice
    case .exposure: exposure
    case .appraisal: appraisal
    case .learning: learning
    case .attitude: attitude
    case .behaviour: behaviour
    case .observation: observation
    }
  }

  private static let start: [Parameter] = [
    Parameter(
      "trait.concentration", 5, 2...20, "count",
      "how alike the customers of a segment are in concern, appetite, literacy and reactance", .assumed),
    Parameter(
      "trust.spread", 0.14, 0.05...0.25, "0-1",
      "spread of prior trust within a segment", .assumed),
    Parameter(
      "facet.spread", 0.10, 0...0.2, "0-1",
      "spread of each facet around the customer's own trust", .assumed),
    Parameter(
      "skepticism.spread", 0.15, 0.05...0.25, "0-1",
      "spread of prior skepticism within a segment", .assumed),
    Parameter(
      "rate.shape", 0.243, 0.1...1, "shape",
      "heterogeneity of purchase rates (gamma)", .measured, "Fader, Hardie and Lee 2005 (A)"),
    Parameter(
      "basket.shape", 3.74, 2...8, "shape",
      "heterogeneity of mean baskets (gamma-gamma q)", .measured, "Fader and Hardie 2013 (A)"),
    Parameter(
      "basket.regularity", 6.25, 2...20, "shape",
      "regularity of one customer's baskets (gamma-gamma p)", .measured, "Fader and Hardie 2013 (A)"),
  ]

  private static let practice: [Parameter] = [
    Parameter(
      "passing.partners", 0.9, 0.4...1, "factor",
      "stakes of data passed on to partners", .assumed),
    Parameter(
      "passing.brokers", 1.1, 0.6...2, "factor",
      "stakes of data passed on to brokers", .expert, "K29 sign"),
    Parameter(
      "clarity.fine-print", 0.01, 0...0.1, "0-1",
      "part of what was unknown that fine print tells in a week", .expert, "S7 sign"),
    Parameter(
      "clarity.notice", 0.6, 0.3...0.9, "0-1",
      "part of what was unknown that a notice tells in a week", .expert, "S7 sign"),
    Parameter(
      "clarity.just-in-time", 0.85, 0.5...1, "0-1",
      "part of what was unknown that a reason at the moment of contact tells", .assumed),
    Parameter(
      "clarity.dashboard", 0.5, 0.2...0.8, "0-1",
      "part of what was unknown that a dashboard tells the fully literate in a week", .assumed),
    Parameter(
      "hidden.fine-print", 0.8, 0.5...1, "0-1",
      "how far what fine print held counts as hidden, once found out", .expert, "S7 sign"),
    Parameter(
      "hidden.notice", 0.15, 0...0.4, "0-1",
      "how far what a notice told counts as hidden", .expert, "S7 sign"),
    Parameter(
      "hidden.just-in-time", 0.05, 0...0.3, "0-1",
      "how far what was told at the moment of contact counts as hidden", .assumed),
    Parameter(
      "hidden.dashboard", 0.15, 0...0.4, "0-1",
      "how far what a dashboard shows counts as hidden", .assumed),
    Parameter(
      "hidden.lie", 1.5, 1...3, "factor",
      "how far what was falsely stated or denied counts as hidden", .assumed),
    Parameter(
      "control.opt-out", 0.35, 0.1...0.6, "0-1",
      "control felt with an opt-out", .expert, "K18 sign"),
    Parameter(
      "control.opt-in", 0.8, 0.5...0.95, "0-1",
      "control felt when asked first", .expert, "K18 sign"),
    Parameter(
      "control.granular", 1, 0.8...1, "0-1",
      "control felt with a choice for each kind", .expert, "K18 sign"),
    Parameter(
      "control.buried", 0.1, 0...0.4, "factor",
      "control felt when it is buried", .assumed),
    Parameter(
      "control.unsaid", 0.85, 0.6...1, "factor",
      "control felt when nobody reminds of it", .assumed),
    Parameter(
      "security.unseen", 0.5, 0.2...0.9, "factor",
      "how much protection cushions when it cannot be seen", .expert, "S10 sign"),
  ]

  private static let exposure: [Parameter] = [
    Parameter(
      "ask.bias", -0.01686, -2...1, "logit",
      "leaning to say yes when asked and nothing is offered", .mixed, "K7"),
    Parameter(
      "ask.slope", 2.38, 1...6, "logit",
      "what the value of saying yes adds", .mixed, "K7 K10"),
    Parameter(
      "ask.buried", 1.5, 0...3, "logit",
      "what a buried question adds to yes", .assumed),
    Parameter(
      "optout.ease", 0.012, 0.002...0.05, "1/week",
      "chance of coming across an opt-out that is not buried", .assumed),
    Parameter(
      "optout.buried", 0.00015, 0.00005...0.001, "1/week",
      "chance of coming across a buried opt-out", .mixed, "K7"),
    Parameter(
      "withdraw.anger", 0.04671, 0...0.5, "1/week",
      "chance of withdrawing consent at full anger", .mixed, "K7"),
    Parameter(
      "contact.half", 8, 2...26, "weeks",
      "half-life of remembered contacts", .assumed),
  ]

  private static let appraisal: [Parameter] = [
    Parameter(
      "wear.in", 12, 4...30, "contacts",
      "contacts that would double the response, before it wears out", .mixed, "K23"),
    Parameter(
      "wear.peak", 10, 8...12, "contacts",
      "remembered contacts at which the response peaks", .measured, "K23"),
    Parameter(
      "depth.half", 1.05, 0.1...1.2, "depth",
      "depth that gives half of the open-ended benefit", .assumed),
    Parameter(
      "reason", 0.09783, 0...0.6, "share",
      "benefit added when the customer is told what it is for", .mixed, "K4"),
    Parameter(
      "doubt", 0.46, 0.3...0.6, "share",
      "benefit lost at full skepticism", .measured, "K22"),
    Parameter(
      "known.weight", 1.812, 1...8, "factor",
      "risk of a known flow at full distrust, per unit of stakes, depth squared and concern", .mixed, "K3 K5"),
    Parameter(
      "surprise.weight", 0.7749, 0.1...9, "factor",
      "risk of an unknown flow that shows, per unit of stakes, depth and concern", .mixed, "K1 K2 K11"),
    Parameter(
      "tame", 0.95, 0.3...0.95, "share",
      "known risk removed by full control", .mixed, "K18 K27"),
    Parameter(
      "shield", 0.727, 0.2...0.9, "share",
      "risk removed by full visible protection", .mixed, "K2"),
    Parameter(
      "intrude", 2, 0.2...2, "factor",
      "risk added by full obtrusiveness", .mixed, "K11 K28"),
    Parameter(
      "attention", 0.2, 0...0.2, "value",
      "pull added by full obtrusiveness", .expert, "K28 sign"),
    Parameter(
      "reactance.weight", 0.3278, 0.05...1.5, "factor",
      "pressure of the deepest contact where there is neither trust nor a say, at usual reactance", .mixed, "K5 K27"),
    Parameter(
      "device.risk", 0.3, 0.1...0.8, "factor",
      "stakes left when data stays on the device", .assumed),
    Parameter(
      "heed", 0.88, 0.2...0.9, "share",
      "felt risk that still counts in what is done", .mixed, "K6"),
  ]

  private static let learning: [Parameter] = [
    Parameter(
      "hearsay", 0.08, 0.05...1, "factor",
      "found out per bad word per customer and week", .assumed),
    Parameter(
      "dig", 0.001, 0.0005...0.03, "1/week",
      "part of what is hidden that the fully literate dig up", .assumed),
    Parameter(
      "find.blow", 43.71, 1...50, "evidence",
      "size of finding out all there is, at stakes and concern 1", .mixed, "K31"),
    Parameter(
      "glimpse.half", 1, 0.2...5, "knowledge",
      "knowledge of a kind at which finding out has cost half of its open-ended most", .assumed),
    Parameter(
      "told.cost", 2, 0...10, "evidence",
      "size of being told all there is, at stakes and concern 1", .expert, "K18 sign"),
    Parameter(
      "sting", 1.422, 0...1.5, "share",
      "what full loyalty adds to a betrayal", .expert, "K29 sign"),
  ]

  private static let attitude: [Parameter] = [
    Parameter(
      "accuse", 2, 0.5...6, "evidence",
      "size of an unproven accusation", .expert, "K21 sign"),
    Parameter(
      "trust.gain", 0.05, 0.01...0.12, "1/week",
      "trust gained per unit of good", .assumed),
    Parameter(
      "trust.bad", 2, 1.5...3, "ratio",
      "trust lost per unit of bad / gained per unit of good", .mixed, "K20"),
    Parameter(
      "facet.halo", 0, 0...0.3, "share",
      "of the evidence about one facet of trust, what counts for all of them", .assumed),
    Parameter(
      "protection.gain", 0.3, 0...1, "factor",
      "good that visible protection does", .expert, "S10 sign"),
    Parameter(
      "kept", 0.15, 0...0.4, "share",
      "good that each true claim adds to clear words", .expert, "S7 sign"),
    Parameter(
      "miss", 1, 0...4, "factor",
      "bad that an offer does which misses", .assumed),
    Parameter(
      "breach.blow", 8.575, 1...40, "evidence",
      "size of a breach of unprotected data", .mixed, "K17 K30 S10"),
    Parameter(
      "breach.full", 0.6, 0.3...1.5, "stakes",
      "stakes of the data that make a full breach", .assumed),
    Parameter(
      "protect", 0.75, 0.2...0.85, "share",
      "blow softened by strong visible protection", .expert, "S10 sign"),
    Parameter(
      "bond", 0.4252, 0.2...0.9, "share",
      "a breach softened by full loyalty (anger: patronage)", .expert, "K19 K29 sign"),
    Parameter(
      "neglect.share", 0.5, 0...1, "share",
      "of an avoidable breach, what reads as lack of care", .expert, "S10 sign"),
    Parameter(
      "late.blow", 6, 1...20, "evidence",
      "size of learning late of a breach", .assumed),
    Parameter(
      "notify.half", 2, 0.5...6, "weeks",
      "half-life of the credit for telling of a breach", .assumed),
    Parameter(
      "heal.half", 5.11, 4...8, "weeks",
      "half-life of the gap between trust and its footing", .mixed, "K17"),
    Parameter(
      "settle.half", 50.66, 20...150, "weeks",
      "half-life with which the footing follows trust", .mixed, "K17"),
    Parameter(
      "scar", 0.7066, 0...0.8, "share",
      "of a loss through betrayal, what hits the footing at once", .mixed, "K31"),
    Parameter(
      "sorry", 0.4, 0.2...0.6, "share",
      "gap closed by an apology after a lapse of ability", .expert, "K21 sign"),
    Parameter(
      "sorry.lied", 0.12, 0...0.3, "share",
      "gap closed by an apology after a lapse of integrity", .expert, "K21 sign"),
    Parameter(
      "deny", 0.08, 0...0.2, "share",
      "gap closed by a denial after a lapse of ability", .expert, "K21 sign"),
    Parameter(
      "deny.lied", 0.32, 0.15...0.5, "share",
      "gap closed by denying what is not proven", .expert, "K21 sign"),
    Parameter(
      "amends", 0.25, 0.1...0.5, "share",
      "gap closed by a compensation as large as expected", .assumed),
    Parameter(
      "amends.expected", 0.3, 0.1...1, "basket",
      "compensation that is expected", .assumed),
    Parameter(
      "wary.surprise", 0.1, 0.02...0.3, "1/week",
      "skepticism fed per unit of surprise", .expert, "S6 S7 sign"),
    Parameter(
      "wary.noticed", 0.02, 0...0.05, "1/week",
      "skepticism fed by personalization that one notices at all", .expert, "S6 sign"),
    Parameter(
      "wary.deceit", 0.1, 0.02...0.3, "1/week",
      "skepticism fed by what was hidden and found out", .expert, "S7 sign"),
    Parameter(
      "wary.print", 0.006, 0...0.03, "1/week",
      "skepticism fed by fine print", .expert, "S7 sign"),
    Parameter(
      "wary.promise", 0.01, 0...0.03, "1/week",
      "skepticism fed by an empty promise", .assumed),
    Parameter(
      "wary.word", 0.1, 0...0.5, "factor",
      "skepticism moved by the balance of word of mouth", .assumed),
    Parameter(
      "wary.silence", 0.02, 0...0.1, "evidence",
      "skepticism fed by silence after what went wrong", .assumed),
    Parameter(
      "wary.overpaid", 0.03, 0...0.1, "evidence",
      "skepticism fed by a compensation past what is expected", .assumed),
    Parameter(
      "wary.honest", 0.03, 0...0.08, "1/week",
      "skepticism calmed by clear contact", .expert, "S7 sign"),
    Parameter(
      "wary.half", 26, 8...52, "weeks",
      "half-life with which skepticism returns to the customer's own level", .assumed),
    Parameter(
      "loyal.half", 26, 8...52, "weeks",
      "half-life with which loyalty follows trust and experience", .assumed),
    Parameter(
      "loyal.value", 0.21, 0.05...0.6, "factor",
      "loyalty per unit of net experience", .assumed),
    Parameter(
      "anger.breach", 0.005019, 0.002...0.2, "factor",
      "anger per unit of a breach", .mixed, "K15 K16"),
    Parameter(
      "anger.deceit", 0.01115, 0.002...0.2, "factor",
      "anger per unit of a betrayal: what was hidden and found out, or told late", .mixed, "K12"),
    Parameter(
      "anger.half", 3.988, 1...4, "weeks",
      "half-life of anger", .mixed, "K16"),
  ]

  private static let behaviour: [Parameter] = [
    Parameter(
      "pull", 0.1537, 0.02...0.6, "log-rate",
      "purchases per unit of net value felt this week", .mixed, "K9"),
    Parameter(
      "loyal.buy", 0.1151, 0.1...1.5, "log-rate",
      "purchases per unit of loyalty gained", .mixed, "K9"),
    Parameter(
      "loyal.stay", 1.2, 0.5...4, "log-rate",
      "drop-out per unit of loyalty lost", .mixed, "K9"),
    Parameter(
      "anger.buy", 3, 0.05...3, "log-rate",
      "purchases lost per unit of anger", .mixed, "K16"),
    Parameter(
      "incentive.pull", 1, 0.2...3, "log-rate",
      "purchases per part of the basket given back", .assumed),
    Parameter(
      "rival.pull", 1, 0.2...3, "log-rate",
      "purchases lost per part of the basket that a rival offers", .assumed),
    Parameter(
      "leave", 0.2, 0.002...0.2, "1/week",
      "hazard of leaving per unit of anger", .mixed, "K12 K15 K24"),
    Parameter(
      "praise", 0.06, 0.02...0.2, "1/week",
      "rate of good word per unit of loyalty", .mixed, "K25"),
    Parameter(
      "grumble", 0.01319, 0.005...0.1, "1/week",
      "rate of bad word per unit of missing trust", .mixed, "K25"),
    Parameter(
      "tell", 0.6, 0.01...0.6, "1/week",
      "rate of bad word per unit of anger", .mixed, "K12"),
  ]

  private static let observation: [Parameter] = [
    Parameter(
      "survey.middle", -0.1874, -2...1, "logit",
      "stated interest, on its scale, in what brings nothing and costs nothing", .mixed, "K3"),
    Parameter(
      "survey.slope", 4.065, 1...6, "logit",
      "stated interest per unit of net value felt", .mixed, "K3"),
    Parameter(
      "survey.noise", 0.09315, 0.05...0.15, "0-1",
      "error of one answer", .mixed, "K6 K31"),
    Parameter(
      "click.pull", 1.687, 0.3...3, "log-rate",
      "clicks per unit of net value", .mixed, "K5"),
    Parameter(
      "say.do", 10.72, 5...12, "ratio",
      "stated against recorded leaving; what people report stands at its square root", .mixed, "K24"),
    Parameter(
      "creepy.at", 0.01608, 0...0.8, "value",
      "net loss from which a customer calls a contact creepy", .mixed, "K11"),
    Parameter(
      "uneasy.at", 0.24, 0.02...0.8, "value",
      "risk felt of the data held from which a customer says uncomfortable", .mixed, "K10"),
  ]
}

/// The model's version, stamped on every result. It changes whenever any number that a run gives can change.
public let modelVersion = "4"
