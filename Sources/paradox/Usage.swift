import Shell

/// What `paradox --help` prints.
enum Usage {
  static let text = """
    Paradox shows how customers answer to personalization and to what they are told.

    paradox                       greets and asks what to open
    paradox SCENARIO              opens a scenario: paradox shopping-list
    paradox FILE.session          goes on with a saved session
    paradox VERB ...              answers one question and ends, such as:
                                  paradox run shopping-list --json

    \(rows(Switch.allCases.filter(\.isGeneral)))
    Behind a verb, as in paradox run shopping-list --weeks 13:
    \(rows(Switch.allCases.filter { !$0.isGeneral }))
    PARADOX_MODE=plain, markdown, csv or json gives replies in that form, as does the
    line: set mode plain. PARADOX_PAGER=off lets long replies pass without a stop.

    With -c, -f or a pipe nothing asks and nothing is coloured; the first line that
    fails ends it. Exit codes: 0 done, 1 a line failed, 2 wrong usage, 3 a file is
    invalid, 4 a goal or a check was missed.

    The manual: paradox manual | man -l -
    Tab in your shell: paradox help completions

    """

  private static func rows(_ switches: [Switch]) -> String {
    switches.map { $0.usage + String(repeating: " ", count: max(1, 19 - $0.usage.count)) + $0.meaning + "\n" }.joined()
  }
}
