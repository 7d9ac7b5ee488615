/// Where what is to last from one call to the next is kept.
enum StateFolder {
  /// `$XDG_STATE_HOME/paradox`, else `~/.local/state/paradox`; nil where there is no home.
  static var path: String? {
    if let state = Terminal.environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/paradox" }
    guard let home = Terminal.environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/paradox"
  }
}
