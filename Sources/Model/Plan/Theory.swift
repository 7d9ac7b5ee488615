/// A rival theory of how customers work: a name for values of numbers of the model, and no branch in it.
public struct Theory: Hashable, Sendable {
  /// A number of the model and the value that the theory gives it.
  public struct Value: Hashable, Sendable {
    /// The name in the registry.
    public var parameter: String
    /// The value, which may lie outside the range that is plausible: a mechanism left out is not plausible here.
    public var value: Double

    /// Makes the value.
    public init(_ parameter: String, _ value: Double) {
      self.parameter = parameter
      self.value = value
    }
  }

  /// The word in `assume theory=NAME`.
  public var name: String
  /// What it sets; everything else is as usual.
  public var values: [Value]

  /// Makes a theory.
  public init(_ name: String, _ values: [Value]) {
    self.name = name
    self.values = values
  }

  /// Whether it sets anything that customers start with: then it holds from week 0 or not at all.
  public var isOfStart: Bool { values.contains { Assumption($0.parameter, .number($0.value)).isOfStart } }
}

extension Assumption {
  /// The theory that is assumed; nil for any other assumption.
  public var theory: String? {
    if name == "theory", case .word(let word) = value { word } else { nil }
  }
}

extension [DatedAct] {
  /// The theories that the acts name, in order, each once.
  public var theories: [String] {
    reduce(into: []) { names, dated in
      if case .assumption(let assumption) = dated.act, let name = assumption.theory, !names.contains(name) {
        names.append(name)
      }
    }
  }
}
