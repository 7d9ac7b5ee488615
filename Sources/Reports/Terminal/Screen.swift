/// What a rendering may rely on: its size, its colours and its characters.
///
/// The executable fills it from the terminal and the environment; renderers only read it.
public struct Screen: Sendable, Hashable {
  /// How many colours may be used to repeat what words and glyphs already say.
  public enum Colour: Sendable, Hashable {
    case none, sixteen, full
    /// Few and strong, to be read from afar.
    case contrast
  }

  /// Columns that a line may fill; at least 20.
  public var width: Int
  /// Rows that are visible at once.
  public var height: Int
  /// The colours at hand.
  public var colour: Colour
  /// Whether the locale can show characters outside ASCII.
  public var isUnicode: Bool
  /// Whether a person is looking, rather than a pipe or a file.
  public var isTerminal: Bool
  /// Whether a room looks on, so that strokes are to be thick and colours strong.
  var isProjected = false

  /// A pipe of 80 columns, unless told otherwise.
  public init(
    width: Int = 80, height: Int = 24, colour: Colour = .none, isUnicode: Bool = false, isTerminal: Bool = false
  ) {
    self.width = max(20, width)
    self.height = max(1, height)
    self.colour = colour
    self.isUnicode = isUnicode
    self.isTerminal = isTerminal
  }

  /// Whether lines, blocks and typographic signs may be drawn; elsewhere ASCII stands for them.
  public var drawsBlocks: Bool { isUnicode && isTerminal }

  /// The same for a room that looks on.
  var projected: Screen {
    var screen = self
    screen.isProjected = true
    if colour != .none { screen.colour = .contrast }
    return screen
  }
}
