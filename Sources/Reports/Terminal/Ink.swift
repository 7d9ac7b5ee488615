/// What a piece of a line is for; a screen with colours gives each its own.
enum Ink: Hashable {
  case plain, strong, quiet, good, bad
  case main, other, baseline, band
  /// One of many courses side by side, by its place.
  case course(Int)

  /// Colours that are told apart also by those who see fewer, and repeat after the most teams that play.
  private static let courses = [(33, 34), (172, 33), (35, 32), (167, 31), (134, 35), (37, 36), (180, 33), (244, 90)]

  /// Whether it draws one of many courses.
  var isOfCourse: Bool { if case .course = self { true } else { false } }

  init(_ tone: Tone) {
    self =
      switch tone {
      case .plain, .whole: .plain
      case .strong: .strong
      case .quiet: .quiet
      case .good: .good
      case .bad: .bad
      }
  }

  /// The parameters of the escape that switches the ink on; empty where it looks as plain text does.
  ///
  /// The 256 colours are of middle brightness, to be read on light and dark backgrounds.
  func escape(_ colour: Screen.Colour) -> String {
    if colour == .contrast { return contrast }
    let isFull = colour == .full
    return switch self {
    case .plain: ""
    case .strong: "1"
    case .quiet: isFull ? "38;5;244" : "90"
    case .good: isFull ? "38;5;35" : "32"
    case .bad: isFull ? "38;5;167" : "31"
    case .main: isFull ? "38;5;33" : "36"
    case .other: isFull ? "38;5;172" : "35"
    case .baseline: isFull ? "38;5;244" : ""
    case .band: isFull ? "38;5;67" : "34"
    case .course(let place):
      isFull
        ? "38;5;\(Ink.courses[place % Ink.courses.count].0)" : "\(Ink.courses[place % Ink.courses.count].1)"
    }
  }

  /// Everything as strong as the terminal can, and colour only where it says something.
  private var contrast: String {
    switch self {
    case .good: "1;32"
    case .bad: "1;31"
    case .other: "1;35"
    case .band: ""
    case .course(let place): "1;\(Ink.courses[place % Ink.courses.count].1)"
    case .plain, .strong, .quiet, .main, .baseline: "1"
    }
  }
}
