public import Scenarios

/// What each participant of a class gets: files for a folder, in plain words.
public struct Handout: Sendable {
  private let scenario: Scenario

  /// The handout for a class that plays a scenario.
  public init(of scenario: Scenario) { self.scenario = scenario }

  /// The name of the scenario's file.
  public var scenarioFile: String { "\(scenario.id).yaml" }

  /// The name of the program, where the folder holds it.
  public static let program = "paradox"

  /// Name and text of each file.
  public var files: [(name: String, text: String)] {
    [("READ-ME.txt", readMe), ("start", start), (scenarioFile, scenario.text)]
  }

  /// A script rather than a program: it is started by its name on disks that know no right to run, too.
  private var start: String {
    """
    #!/bin/sh
    # Starts Paradox with the scenario of this folder: the program beside it, else the one that is installed.
    # sh start            begins
    # sh start --resume   goes on where you stopped
    cd "$(dirname "$0")" || exit
    program=./\(Handout.program)
    [ -x "$program" ] || program=$(command -v paradox) || {
      echo "There is no Paradox here. Ask your trainer for it, and put the file 'paradox' into this folder." >&2
      exit 1
    }
    [ $# -gt 0 ] || set -- \(scenarioFile)
    exec "$program" "$@"

    """
  }

  private var readMe: String {
    let lesson =
      scenario.lesson.map { "\n  lesson        leads you through it step by step, about \($0.minutes) minutes" } ?? ""
    let cards = scenario.cards.isEmpty ? "" : "\n  cards         shows choices to begin with; a letter takes one"
    let goals = scenario.goals.isEmpty ? "" : "\n  goals         says what is asked of you"
    return """
      PARADOX: HOW FAR IS TOO FAR?

      You run a firm, decide how personal it gets and what it says about it, let
      weeks pass, and see what its customers make of it. This folder holds the
      firm: \(scenario.title.oneLine)

      TO START
      Open a terminal in this folder (on Windows: WSL) and type

        sh start

      WHAT TO TYPE
      Enter ends each line. Tab shows what can be typed.

        story         tells about the firm\(goals)\(cards)\(lesson)
        predict trust down 5
                      says what you expect, before you see it
        run 13        lets a quarter pass
        why trust     says what did it
        try better from 0
                      begins another way beside what you have
        undo          takes the last line back
        help          lists the rest; what is WORD explains any word you see

      WHEN YOUR TRAINER SAYS SO
        seal          shows a code of eight letters. Say it aloud before the
                      weeks run: it stands for all you typed and predicted
      AT THE END
        seal to your-name.session
                      writes what you did into a file in this folder. Hand
                      that file in, and nothing else

      IF SOMETHING GOES WRONG
      Nothing that was answered is lost, also when the window closes or the
      power fails. To go on where you were:

        sh start --resume

      Leave the session file as it is: one that was edited is not taken.
      Nothing here leaves your machine, and nobody else can see what you type.

      """
  }
}

extension String {
  /// No longer than a page is wide.
  fileprivate var oneLine: String { String(prefix(64)) }
}
