/// Words that the screen uses beside those of the grammar.
enum Terms {
  static let all = own + onScreen + ofScores + ofFiles + ofRooms + ofClass

  /// What a word means that has several names here.
  static func named(_ word: String) -> [(term: String, meaning: String)] {
    all.filter { names(of: $0.term).contains(word) }
  }

  /// Every name.
  static let names = all.flatMap { names(of: $0.term) }

  /// A term may have several names, with commas between them.
  private static func names(of term: String) -> [String] {
    term.replacing(", ", with: ",").split(separator: ",").map { $0.lowercased() }
  }

  static let own: [(term: String, meaning: String)] = [
    (
      "baseline",
      "What would be if we do nothing: the scenario's own lines and every assumption, none of your decisions. Spend falls in it, since nobody new joins in here and customers drift away for reasons of their own, those who buy often soonest: each purchase may be the last. Only the difference from it is your doing."
    ),
    (
      "plan",
      "In a chart: what comes of your lines. A plan is a scenario, your dated lines and a seed; a run follows from it."
    ),
    ("nothing", "In a chart: what would be if we do nothing, the baseline."),
    ("band", "A shade around a line in a chart: dark for luck, light for belief."),
    (
      "luck",
      "The 95 % interval of the mean over replications: how far chance alone moves a figure. More replications make it narrower; what we do not know of the model is belief: what is belief"
    ),
    (
      "belief",
      "How far a figure moves if the numbers of the model are others that are as plausible: the range that holds 18 of 20 plausible worlds, each run once with the same customers and luck. More replications do not make it narrower; only evidence does. To do without, and quicker: set belief off"
    ),
    (
      "plausible world, plausible worlds",
      "A set of values of the model's numbers with which it reproduces the published studies about as well as with the usual ones. In 17 of 20 plausible worlds: the sentence is true in 17 of them; what you assume yourself holds in all. Off: set belief off"
    ),
    ("usual world", "The model with the numbers that it takes unless you assume others; every mean is its."),
    ("replication", "One repetition of everything with customers and luck of its own; the first one is the story."),
    ("seed", "The number from which all luck is drawn. The same seed, the same luck in every try."),
    ("same luck", "All tries meet the same customers with the same chances, so a difference is due to what you did."),
    (
      "ledger",
      "Every change of trust, skepticism, loyalty and spend, booked as it happens by what did it and by the line behind it."
    ),
    ("try", "One way through a scenario. Going back never deletes: a line typed then begins another try."),
    ("creeped out", "A contact felt as a clear net loss."),
    (
      "surprise",
      "Risk felt because a contact gives away something that one did not know was known. Neither trust nor control softens it. On the customers' scoreboard: summed over contacts so far, per customer of week 0."
    ),
    ("footing", "What trust drifts back to, and what sinks when trust stays away from it for long."),
    (
      "violation",
      "Something hidden, buried, denied or falsely stated that is found out. It angers far more than a failure."
    ),
    ("failure", "A lapse of ability or care, such as a breach."),
    ("reactance", "How readily one resists being pushed (a trait); what is felt in a week is pressure."),
    ("habituation", "Repeats wear out: benefit grows over the first few contacts and fades after about ten."),
    ("all else", "In an answer to why: the entries too small for a row of their own, added up."),
    (
      "settling",
      "Trust moving by itself to its footing, up or down; the longer it stays away, the more the footing follows."
    ),
    ("week", "Week N at the prompt means that N weeks are done; a line typed there is first felt in week N+1."),
    ("scenario", "A firm, its customers and a question. All of them: scenarios"),
    ("goal", "A condition that a scenario asks for, judged by what came of your lines. Yours: goals"),
    ("card", "A lettered choice of a scenario that prints its lines; choosing it is typing them. Yours: cards"),
    ("session", "All tries of one sitting, kept as each line is accepted; after a crash: paradox --resume"),
    ("story", "The first replication: its customers have names, and meet tells their weeks."),
    ("small", "A difference below 1 point or 1 %, however certain it is."),
    ("too close to call", "A difference whose interval holds 0: it may be chance alone."),
    ("customer", "Somebody who buys here at the start; means are over all customers of week 0, also those who went."),
    ("patronage", "How much of a regular somebody is: high for those who buy often."),
    ("basket", "What one purchase costs."),
    ("risk", "The felt risk of data: known risk, of what one knows, and surprise, of what the contact gives away."),
    ("covertly", "Without telling anybody: disclose none."),
    ("model", "The formulas and numbers that say how customers answer; its version stands under every result."),
    (
      "ranges",
      "Luck: where the mean over replications would lie for other draws of customers and weeks, 95 times in 100. Belief: where 18 of 20 plausible worlds put it."
    ),
    ("points", "The unit of attitudes, 0 to 100."),
    ("first", "The try that a session begins with."),
    ("sign", "A grade of evidence: only the direction is published, not the size."),
    (
      "grade",
      "How good the evidence is: A the paper's own figure, B one secondary source, C memory or a vendor, sign a direction only."
    ),
    (
      "paradox, privacy paradox, personalization-privacy paradox",
      "What is personal is felt as useful and as a risk, both at once: the more a contact draws on, the better it fits and the more it gives away. What is said about it and who decides tips the scale. Published is the direction, not the size: what is K1, what is S5. To see it happen: tour"
    ),
    ("lapsed", "Drifted away for ordinary reasons."),
    ("left", "Went away over trust."),
    ("mode", "The form of replies: table, plain, markdown, csv or json. To change it: set mode plain"),
    ("plain", "A mode for screen readers: everything in words, one after the other, nothing drawn. set mode plain"),
    ("markdown", "A mode: replies as pages that GitHub and many editors show. set mode markdown"),
    ("csv", "A mode and a file: rows of figures for a spreadsheet. set mode csv, or: export results.csv"),
    ("json", "A mode and a file: everything as data for a program. set mode json, or: export results.json"),
    ("projector", "Large, few words, high contrast, for a room that looks on: set projector on"),
    ("pager", "Stops long replies at each screenful: Enter goes on, b goes back, q ends. set pager off"),
  ]
}
