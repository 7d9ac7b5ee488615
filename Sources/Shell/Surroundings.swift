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
  /// Shows what is there of a reply before the rest is, with a few words for what is still to come; nil where a reply is
  /// read only when it is whole. The whole begins with what was shown.
  public var show: (@Sendable (Document, _ awaited: String) -> Void)?
  /// Whether the reader waits no longer for the rest of what is shown; may be asked from any thread.
  public var waitsNoLonger: (@Sendable () -> Bool)?
  /// Says a line at once, beside the reply: how much there is to do, and how much is left; nil where nobody would hear.
  public var say: (@Sendable (String) -> Void)?

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
