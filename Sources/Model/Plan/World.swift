/// A plausible world: values of numbers of the model with which it reproduces the studies as well as with the usual ones.
///
/// It is what may be true, where a rival theory is what somebody claims: a plan is run in many worlds, and how far they
/// lie apart is what we do not know.
public struct World: Hashable, Sendable {
  /// What it is called, in its file alone.
  public var name: String
  /// What it sets; everything else is as usual.
  public var values: [Theory.Value]

  /// How much it counts beside the others; they all count 1 unless experiments weigh them, and their mean stays 1.
  public var weight: Double

  /// Makes a world.
  public init(_ name: String, _ values: [Theory.Value], weight: Double = 1) {
    self.name = name
    self.values = values
    self.weight = weight
  }
}

extension Plan {
  /// The same plan in another world, with the luck of its first replication alone.
  public func sample(in world: World?) -> Plan {
    var plan = self
    plan.world = world
    plan.replications = 1
    return plan
  }
}
