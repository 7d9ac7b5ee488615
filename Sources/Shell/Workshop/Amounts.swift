import Simulation

/// Amounts as a room says them.
///
/// `a little` is 3 and `a lot` is 10: points of an attitude, percent of customers or of the money.
func inNumbers(_ line: String) -> String {
  var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  guard words.count > 3, words[0] == "predict", let measure = Measure(rawValue: words[1]) else { return line }
  // What follows 'because' is somebody's own words.
  for (said, amount) in [("little", 3), ("lot", 10)] {
    guard let place = words.indices.dropFirst(3).first, words[place] == "a", words.indices.contains(place + 1),
      words[place + 1] == said
    else { continue }
    let text =
      switch measure.unit {
      case .points: "\(amount)"
      case .share, .money: "\(amount)%"
      case .plain: amount < 10 ? "0.0\(amount)" : "0.\(amount)"
      }
    words.replaceSubrange(place...place + 1, with: [text])
  }
  return words.joined(separator: " ")
}
