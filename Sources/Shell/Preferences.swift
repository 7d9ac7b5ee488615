import Language
public import Reports

extension Presentation {
  /// Why a word names no form.
  public struct Unknown: Error, Equatable {
    /// What was said, and what there is.
    public let sentence: String

    fileprivate init(_ word: String, for name: String, among choices: [String]) {
      let hint = nearest(word, among: choices).map { "did you mean '\($0)'? " } ?? ""
      sentence = "\(name) '\(word)': \(hint)There are: \(choices.joined(separator: ", "))."
    }
  }

  /// How replies are given where the reader always wants the same: `PARADOX_MODE` names the form, `PARADOX_PAGER` is
  /// `on` or `off`. Both may be missing or empty.
  public init(environment: (String) -> String?) throws(Unknown) {
    self.init()
    if let word = environment("PARADOX_MODE"), !word.isEmpty { mode = try Mode(named: word, as: "PARADOX_MODE") }
    if let word = environment("PARADOX_PAGER"), !word.isEmpty {
      guard ["on", "off"].contains(word) else { throw Unknown(word, for: "PARADOX_PAGER", among: ["on", "off"]) }
      isPaged = word == "on"
    }
  }
}

extension Mode {
  /// The form of that name.
  init(named word: String, as name: String = "mode") throws(Presentation.Unknown) {
    let choices = Mode.allCases.map(\.rawValue)
    guard let mode = Mode(rawValue: word) else { throw .init(word, for: name, among: choices) }
    self = mode
  }
}
