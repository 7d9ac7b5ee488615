import CLibEdit

/// ^C while a command runs. A run asks between weeks and gives up what it has not finished.
enum Interrupt {
  /// Whether ^C came since the last reset; may be asked from any thread.
  static var isRequested: Bool { interrupt_is_requested() }

  /// Forgets a ^C that belongs to an earlier command.
  static func reset() { interrupt_reset() }
}
