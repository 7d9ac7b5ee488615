import Training

/// What an answer leaves for Enter to show.
enum Pending {
  /// Predictions are due, and what came of the weeks since `week` is held back until they are revealed.
  case due(since: Int)
  /// Predictions are being revealed, one at a time: those left, and of how many.
  case revealing([Revealed], of: Int, since: Int?)
  /// All are revealed: what came of the weeks since `week`.
  case outcome(since: Int)
}
