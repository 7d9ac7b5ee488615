/// Amounts with a sign, drawn left and right of zero, such as the entries of a ledger.
public struct BarChart: Sendable, Hashable {
  /// One amount with its name.
  public struct Entry: Sendable, Hashable {
    /// What it is.
    public var label: String
    /// How much.
    public var amount: Double
    /// What is behind it, such as the line that caused it.
    public var cause: String?

    /// An amount with its name.
    public init(_ label: String, _ amount: Double, cause: String? = nil) {
      self.label = label
      self.amount = amount
      self.cause = cause
    }
  }

  /// What the amounts are about.
  public var title: String?
  /// How the amounts are written.
  public var figure: Figure
  /// The amounts, in the order in which they are shown.
  public var entries: [Entry]
  /// Their sum, shown under a rule.
  public var total: Entry?

  /// A chart of the given entries.
  public init(_ title: String? = nil, figure: Figure, entries: [Entry], total: Entry? = nil) {
    self.title = title
    self.figure = figure
    self.entries = entries
    self.total = total
  }
}
