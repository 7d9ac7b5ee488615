public import Reports
public import Scenarios
import Sessions

/// What a conversation needs to know of the world around it.
public struct Surroundings: Sendable {
  /// Whether a person is typing and reading: only then may verbs be shortened and are new sessions kept.
  public var isInteractive: Bool
  /// Columns of the screen, for what is laid out by hand: the banner.
  public var width: Int
  /// Threads to compute with; results do not depend on them.
  public var threads: Int
  /// Where scenarios are found by name.
  public var library: Library
  /// The folder of what outlasts a conversation: sessions, history, predictions; nil keeps nothing.
  public var folder: String?
  /// How replies are given at first.
  public var presentation = Presentation()
  /// What `~` stands for in a path that is typed at the prompt; nil leaves it as it is.
  public var home: String?
  /// Called now and then during a run, from any thread, with the part done, 0...1; returning false cancels the run.
  public var progress: (@Sendable (Double) -> Bool)?

  /// That folder unless someone says otherwise: `$XDG_STATE_HOME/paradox`, else `~/.local/state/paradox`.
  public static var usualFolder: String? { SessionFolder.standard()?.path }

  /// Makes surroundings; without any, those of a pipe.
  public init(
    isInteractive: Bool = false, width: Int = 80, threads: Int = 2, library: Library = .installed(),
    folder: String? = nil, home: String? = nil, progress: (@Sendable (Double) -> Bool)? = nil
  ) {
    self.isInteractive = isInteractive
    self.width = width
    self.threads = threads
    self.library = library
    self.folder = folder
    self.home = home
    self.progress = progress
  }
}
