extension Duration {
  /// How long it is, to a person who waits: `about 20 s`, `about 3 min`, `about 2 h`.
  public var roughly: String {
    let seconds = self / .seconds(1)
    switch seconds {
    case ..<1: return "less than a second"
    case ..<60: return "about \(Int(seconds.rounded(.up))) s"
    case ..<3600: return "about \(Int((seconds / 60).rounded(.up))) min"
    default: return "about \(Int((seconds / 3600).rounded(.up))) h"
    }
  }
}
