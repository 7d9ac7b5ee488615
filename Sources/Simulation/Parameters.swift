/// A number of the model: what it means, its unit, default, range and source.
public struct Parameter: Hashable, Sendable {
  public let name: String
  public let meaning: String
  public let unit: String
  public let value: Double
  public let range: ClosedRange<Double>
  /// Rows of the evidence table, or `assumed`.
  public let source: String
}

/// The registry of all parameters; `Parameters.all` is in the order of the stages.
public enum Parameters {
  public static let all: [Parameter] = []

  /// The parameter of that name.
  public static func named(_ name: String) -> Parameter? { all.first { $0.name == name } }
}

/// The model's version, stamped on every result. It changes whenever any number that a run gives can change.
public let modelVersion = "1"
