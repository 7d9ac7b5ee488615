/// Words that the screen uses beside those of the grammar.
enum Terms {
  static let all: [(term: String, meaning: String)] = [
    (
      "baseline",
      "What would be if we do nothing: the scenario's own lines and every assumption, none of your decisions."
    ),
    ("luck", "The 95 % interval of the mean over replications: how far chance alone moves a figure."),
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
      "Risk felt because a contact gives away something that one did not know was known. Neither trust nor control softens it."
    ),
    ("footing", "What trust drifts back to, and what sinks when trust stays away from it for long."),
    (
      "violation",
      "Something hidden, buried, denied or falsely stated that is found out. It angers far more than a failure."
    ),
    ("failure", "A lapse of ability or care, such as a breach."),
    ("reactance", "How readily one resists being pushed (a trait); what is felt in a week is pressure."),
    ("habituation", "Repeats wear out: benefit grows over the first few contacts and fades after about ten."),
    ("paradox", "Personalization raises the benefit that is felt and the risk that is felt, both at once."),
    ("lapsed", "Drifted away for ordinary reasons."),
    ("left", "Went away over trust."),
  ]
}
