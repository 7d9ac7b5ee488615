extension Terms {
  /// Words of a class with machines of its own, of codes and of records.
  static let ofClass: [(term: String, meaning: String)] = [
    (
      "class, participant, participants",
      "People who play the same scenario on machines of their own and hand in a session file each: class folder, class add"
    ),
    (
      "handed in, session file, session files",
      "Who is in: the files that were given to class add, by their names. seal to NAME.session writes one."
    ),
    (
      "seal, sealed, code, codes",
      "Eight letters that stand for a text, such as everything typed so far. Said aloud before weeks run, they bind: what is handed in must begin with what they seal. One in six million other texts has the same."
    ),
    (
      "chain of hashes",
      "In a session file each line carries a fingerprint of itself and all lines before it. One letter changed breaks the chain there. It finds edits, not forgers: whoever has the program can write a file that fits."
    ),
    (
      "stale",
      "Of a session file: it plays another text of the scenario, or another version of the model, than the class."
    ),
    ("lines", "What was typed of decisions, events and assumptions, in all tries."),
    ("as said", "How many predictions came out the way that was said, up, flat or down, of those whose week has come."),
    ("predicted", "What was said beforehand: predict"),
    ("up/flat/down", "How many said each way."),
    ("by how much", "The lowest and the highest number that was named, and the middle one."),
    (
      "what came, it came",
      "Beside predictions: by how much the measure changed in the plan of whoever predicted it; of several the lowest, the highest and the middle."
    ),
    ("middle, lowest to highest", "In a chart of a class: half are higher and half are lower; the shade holds all."),
    (
      "better by",
      "How much better than doing nothing a scoreboard is, in points: the weighed mean of its entries, each in points, money in percent. What counts how much is said by NAME=NUMBER behind class add."
    ),
    (
      "standing, well below, below, level, above, well above",
      "Better by, in words: level below one point or where luck could explain it, well below and well above from ten points on. There is no ranking."
    ),
    ("own best", "Of one's own tries the one that did best on this scoreboard."),
    (
      "completion record, completion",
      "A page that says who finished which lesson, what was done by oneself, what was skipped, hints and predictions, with a code: completion of NAME"
    ),
    ("TITLE", "In a usage: what a scenario or its lesson is called; capitals do not matter."),
    ("who", "In a record: the name as it was typed. As a command: help who"),
    ("written", "In a record: the day on which it was made."),
    ("what it is about", "The title of a step."),
    ("READ-ME", "A page in plain words that class folder writes for participants."),
    ("WSL", "Linux within Windows, in which Paradox runs."),
    ("FOLDER", "A folder that you name: one to be made, or one in which session files are."),
    ("PAGE", "A file for a page: PAGE.html for a browser, PAGE.md as Markdown."),
    ("NUMBER", "What counts how much, 0 to 100."),
    ("program", "Behind class folder FOLDER with: this Paradox, copied into the folder."),
  ]
}
