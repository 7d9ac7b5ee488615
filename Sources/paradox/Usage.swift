/// What `paradox --help` and `paradox --version` print.
enum Usage {
  static let version = "0.1.0"

  static let text = """
    Paradox shows how customers answer to personalization and to what they are told.

    paradox                       greets and asks what to open
    paradox SCENARIO              opens a scenario: paradox shopping-list
    paradox FILE.session          goes on with a saved session
    paradox --resume [NAME]       goes on with the last session, or the one named
    paradox VERB ...              answers one question and ends, such as:
                                  paradox run shopping-list --json

    -c LINE        types a line; may be repeated, also behind a verb
    -f FILE        types the lines of a file; - is standard input; also behind a verb;
                   of a page such as a log (FILE.md) the lines marked paradox
    --threads N    computes with N threads; the results are the same
    --version      says which Paradox this is
    --help         says this

    PARADOX_MODE=plain, markdown, csv or json gives replies in that form, as does the
    line: set mode plain. PARADOX_PAGER=off lets long replies pass without a stop.

    With -c, -f or a pipe nothing asks and nothing is coloured; the first line that
    fails ends it. Exit codes: 0 done, 1 a line failed, 2 wrong usage, 3 a file is
    invalid, 4 a goal or a check was missed.

    """
}
