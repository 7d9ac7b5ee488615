import Glibc
import Reports
import Shell

/// What is known about the place where input comes from and output goes to.
enum Terminal {
  /// Whether a person types and reads: only then is there a prompt, editing and colour.
  static var isInteractive: Bool { isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 }

  /// Whether the terminal understands no escapes.
  static var isDumb: Bool { ["", "dumb"].contains(environment("TERM") ?? "") }

  /// What a reply to a person may rely on, read anew for each because a window is resized in between.
  static var screen: Screen {
    let window = Window()
    let names = ["LC_ALL", "LC_CTYPE", "LANG", "TERM", "NO_COLOR"]
    var screen = Screen(
      isTerminal: isatty(STDOUT_FILENO) != 0, columns: window.columns, rows: window.rows,
      environment: Dictionary(uniqueKeysWithValues: names.map { ($0, environment($0) ?? "") }))
    let isTrueColour = ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
    if screen.colour != .none, isTrueColour { screen.colour = .full }
    return screen
  }

  /// What a reply to a script may rely on: lines that nobody typed are answered in plain text, wherever it goes.
  static var page: Screen {
    var page = screen
    page.colour = .none
    page.isTerminal = false
    return page
  }

  /// How replies are given, as the reader's environment asks.
  static func presentation() throws(Invocation.Misuse) -> Presentation {
    do throws(Presentation.Unknown) {
      return try Presentation(environment: environment)
    } catch {
      throw Invocation.Misuse(sentence: error.sentence)
    }
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Opens nothing in place of the standard streams that the caller closed: a file opened later would become one.
  static func holdStandardStreams() {
    while true {
      let descriptor = open("/dev/null", O_RDONLY)
      guard (0...2).contains(descriptor) else {
        close(descriptor)
        return
      }
    }
  }
}

/// The size of the window: as the terminal says, else as `COLUMNS` and `LINES` do, else 80 by 24.
struct Window: Equatable {
  let columns: Int
  let rows: Int

  init() {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    func either(_ told: UInt16, _ name: String, _ usual: Int) -> Int {
      if isKnown, told > 0 { return Int(told) }
      return Terminal.environment(name).flatMap { Int($0) }.flatMap { $0 > 0 && $0 <= 1000 ? $0 : nil } ?? usual
    }
    columns = either(size.ws_col, "COLUMNS", 80)
    rows = either(size.ws_row, "LINES", 24)
  }
}
