internal import Kernel
public import Model

/// Something that can be learned of one customer, by asking them or by looking at the firm's own records.
///
/// The raw values are the words of study files. How each is worked out: Guides/Model.md, "Observation".
public enum Sight: Hashable, Sendable {
  case of(Item)
  /// About one kind of data.
  case about(Item, Kind)
  /// The firm's ledger entries, a mean over all customers: not a thing of one customer.
  case ledger(Quantity, Mechanism)

  /// What is learned.
  public enum Item: String, CaseIterable, Sendable {
    // Who they are.
    case concernTrait = "trait concern"
    case appetite = "trait appetite"
    case literacy = "trait literacy"
    case reactance = "trait reactance"
    case forgiveness = "trait forgiveness"
    case patronage = "trait patronage"
    // What they answer.
    case interest = "survey interest"
    case purchase = "survey purchase"
    case benefit = "survey benefit"
    case risk = "survey risk"
    case pressure = "survey pressure"
    case trust = "survey trust"
    case ability = "survey ability"
    case benevolence = "survey benevolence"
    case integrity = "survey integrity"
    case skepticism = "survey skepticism"
    case loyalty = "survey loyalty"
    case concern = "survey concern"
    case willing = "survey willing"
    case knows = "survey knows"
    case wouldLeave = "survey leave"
    case confused = "survey confused"
    case uncomfortable = "survey uncomfortable"
    case creepedOut = "survey creeped-out"
    case notKnowinglyGiven = "survey not-knowingly-given"
    // What they say that they did.
    case stopped = "self-report stopped"
    case toldOthers = "self-report told-others"
    // What the firm's records say.
    case reached = "log reached"
    case informed = "log informed"
    case breached = "log breached"
    case clicks = "log clicks"
    case visits = "log visits"
    case purchases = "log purchases"
    case spend = "log spend"
    case basket = "log basket"
    case credited = "log credited"
    case value = "log value"
    case optedIn = "log opted-in"
    case optedOut = "log opted-out"
    case giving = "log giving"
    case praise = "log praise"
    case complaints = "log complaints"
    case active = "log active"
    case left = "log left"
    case lapsed = "log lapsed"

    /// Whether it is about one kind of data, which has to be named.
    public var needsKind: Bool { [.willing, .knows, .giving].contains(self) }
  }

  /// The item; nil for ledger entries.
  var item: Item? {
    switch self {
    case .of(let item), .about(let item, _): item
    case .ledger: nil
    }
  }
}

/// How what is seen of a customer in several weeks becomes one value.
enum Fold {
  /// The mean over the weeks (or contacts, or purchases) in which there was something to see.
  case mean
  /// As it stands in the last week.
  case last
  /// 1 where it was so in any week.
  case any
  /// The chance that it happened at least once, of its chance in each week.
  case chance
}

extension Sight.Item {
  var fold: Fold {
    switch self {
    case .creepedOut, .reached, .informed, .breached: .any
    case .wouldLeave, .stopped, .toldOthers: .chance
    case .optedIn, .optedOut, .giving, .active, .left, .lapsed: .last
    default: .mean
    }
  }
}

/// What is looked at, and over which weeks.
public struct Noting: Hashable, Sendable {
  /// What is looked at.
  public var sight: Sight
  /// Weeks done: 0 is before anything happened.
  public var weeks: ClosedRange<Int>

  /// Makes a noting.
  public init(_ sight: Sight, weeks: ClosedRange<Int>) {
    self.sight = sight
    self.weeks = weeks
  }
}
