/// A kind of data that a firm can hold about a customer.
///
/// The eight kinds of the design are constants; a scenario may add kinds of its own, so a kind is its name.
public struct Kind: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The word that lines and scenario files use, such as `web-history`.
  public let name: String

  /// Makes the kind of that name.
  public init(_ name: String) { self.name = name }

  /// What the customer typed in: name, address, preferences.
  public static let declared = Kind("declared")
  /// What the customer bought here.
  public static let purchases = Kind("purchases")
  /// What the customer looked at here.
  public static let browsing = Kind("browsing")
  /// Where the customer is.
  public static let location = Kind("location")
  /// Address and make of the device.
  public static let device = Kind("device")
  /// What the customer looked at elsewhere.
  public static let webHistory = Kind("web-history")
  /// What was worked out about the customer.
  public static let inferred = Kind("inferred")
  /// What was bought about the customer from others.
  public static let bought = Kind("bought")

  /// The name.
  public var description: String { name }

  /// By name.
  public static func < (a: Kind, b: Kind) -> Bool { a.name < b.name }
}

/// How far data flows before it is used; each step further is less expected and weighs more.
public enum Flow: Int, Comparable, CaseIterable, Sendable {
  case declared, observed, inferred, crossSite, bought

  /// What the flow multiplies the sensitivity of a kind by to give its stakes; 0.5...1.1. Assumed (sketched in K3, K4).
  public var weight: Double {
    switch self {
    case .declared: 0.5
    case .observed: 0.7
    case .inferred: 0.85
    case .crossSite: 1.0
    case .bought: 1.1
    }
  }

  /// Shorter flows come first.
  public static func < (a: Flow, b: Flow) -> Bool { a.rawValue < b.rawValue }
}

/// What the model must know of a kind of data.
public struct KindFacts: Hashable, Sendable {
  /// The kind.
  public var kind: Kind
  /// How much it would matter if it were misused, 0...1.
  public var sensitivity: Double
  /// How far it flows.
  public var flow: Flow
  /// The proportion of customers who know at the start that it is recorded, 0...1.
  public var awareness: Double

  /// Makes the facts of a kind.
  public init(kind: Kind, sensitivity: Double, flow: Flow, awareness: Double) {
    self.kind = kind
    self.sensitivity = sensitivity
    self.flow = flow
    self.awareness = awareness
  }

  /// Sensitivity x flow: what is at stake when this kind is used, 0...1.1.
  public var stakes: Double { sensitivity * flow.weight }

  /// The eight kinds of the design. Awareness of location, device and web history: S3 (C); all else assumed.
  public static let standard: [KindFacts] = [
    KindFacts(kind: .declared, sensitivity: 0.20, flow: .declared, awareness: 0.90),
    KindFacts(kind: .purchases, sensitivity: 0.35, flow: .observed, awareness: 0.70),
    KindFacts(kind: .browsing, sensitivity: 0.35, flow: .observed, awareness: 0.50),
    KindFacts(kind: .location, sensitivity: 0.70, flow: .observed, awareness: 0.25),
    KindFacts(kind: .device, sensitivity: 0.50, flow: .observed, awareness: 0.17),
    KindFacts(kind: .webHistory, sensitivity: 0.70, flow: .crossSite, awareness: 0.14),
    KindFacts(kind: .inferred, sensitivity: 0.70, flow: .inferred, awareness: 0.10),
    KindFacts(kind: .bought, sensitivity: 0.80, flow: .bought, awareness: 0.08),
  ]
}
