public import Simulation

extension Course {
  /// The entries of this course less those of another, driver by driver, largest first: they sum to the difference of the
  /// two changes.
  public func entries(
    of quantity: Quantity, beside other: Course, in segments: [String] = [], from: Int = 0, to week: Int
  ) -> [Entry] {
    var entries = entries(of: quantity, in: segments, from: from, to: week)
    for entry in other.entries(of: quantity, in: segments, from: from, to: week) {
      if let place = entries.firstIndex(where: { $0.driver == entry.driver }) {
        entries[place].amount -= entry.amount
      } else {
        entries.append(Entry(driver: entry.driver, amount: -entry.amount))
      }
    }
    return entries.enumerated().filter { $0.element.amount != 0 }
      .sorted { (abs($0.element.amount), -$0.offset) > (abs($1.element.amount), -$1.offset) }
      .map(\.element)
  }
}
