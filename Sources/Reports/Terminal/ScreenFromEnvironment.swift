extension Screen {
  /// Returns the screen that a terminal and its environment describe.
  ///
  /// `NO_COLOR` (not empty), `TERM=dumb`, no `TERM` and a pipe switch colour off. The locale is the first of `LC_ALL`,
  /// `LC_CTYPE` and `LANG` that is set; it is Unicode when it names UTF-8.
  ///
  /// - Parameters:
  ///   - columns: the window's width, or nil where it is unknown (then 80).
  ///   - rows: the window's height, or nil where it is unknown (then 24).
  public init(isTerminal: Bool, columns: Int?, rows: Int?, environment: [String: String]) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    let isUTF8 = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    self.init(
      width: columns ?? 80, height: rows ?? 24,
      colour: isTerminal && value("NO_COLOR") == nil ? Screen.colour(of: value("TERM")) : .none,
      isUnicode: isUTF8, isTerminal: isTerminal)
  }

  private static func colour(of term: String?) -> Colour {
    guard let term, term != "dumb" else { return .none }
    return term.contains("256color") || term.contains("direct") ? .full : .sixteen
  }
}
