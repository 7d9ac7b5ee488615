extension Problem {
  /// What is wrong, as facts.
  public enum Cause: Hashable, Sendable {
    case lineTooLong(limit: Int)
  }
}
