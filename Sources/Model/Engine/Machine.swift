/// The arithmetic of a run, compiled for one kind of processor: there are two of the same source, which give the same bytes.
package struct Machine: Sendable {
  /// What is said in a segment in a week, mean per customer of week 0.
  package struct Word: Sendable {
    package var good, bad: Float

    package init(good: Float, bad: Float) {
      self.good = good
      self.bad = bad
    }
  }

  /// What is said in a segment as its week begins.
  package struct Talk: Sendable {
    /// Mean bad word of last week.
    package var bad: Float
    /// Last week's balance of good and bad word, less that of the start.
    package var balance: Float

    package init(bad: Float, balance: Float) {
      self.bad = bad
      self.balance = balance
    }
  }

  /// Sums by `Sum`.
  package typealias Sums = UnsafeMutablePointer<Double>

  /// Draws the customers of a chunk.
  package let draw: @Sendable (Compiled, _ replication: UInt32, Columns, Dealing.Chunk) -> Void
  /// Counts a batch as it stands at the start.
  package let stand: @Sendable (Terms) -> @Sendable (Columns, Batch, Sums) -> Void
  /// The stages of one week of one segment: each call moves a batch on, and counts it.
  package let week:
    @Sendable (Compiled, _ replication: UInt32, _ week: Int, _ segment: Int, Talk, _ isBooked: Bool) ->
      @Sendable (
        Columns, Batch, Workspace, Sums
      ) -> Void
  /// Books a batch of a week to the ledger, by slot.
  package let book: @Sendable ([Booking], Batch, Workspace, _ ledger: UnsafeMutablePointer<Double>) -> Void

  package init(
    draw: @escaping @Sendable (Compiled, UInt32, Columns, Dealing.Chunk) -> Void,
    stand: @escaping @Sendable (Terms) -> @Sendable (Columns, Batch, Sums) -> Void,
    week:
      @escaping @Sendable (Compiled, UInt32, Int, Int, Talk, Bool) ->
      @Sendable (Columns, Batch, Workspace, Sums) ->
      Void,
    book: @escaping @Sendable ([Booking], Batch, Workspace, UnsafeMutablePointer<Double>) -> Void
  ) {
    self.draw = draw
    self.stand = stand
    self.week = week
    self.book = book
  }
}
