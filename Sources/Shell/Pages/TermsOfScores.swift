extension Terms {
  /// Words of the two scoreboards and of who pays, each with its formula.
  static let ofScores: [(term: String, meaning: String)] = [
    (
      "scoreboard, for the firm, for the customers",
      "What a plan came to for the firm and for its customers, each beside doing nothing: scores"
    ),
    (
      "margin",
      "Sales at the full price less goods, so far, per customer of week 0: sales x the scenario's margin, and all of a personal markup."
    ),
    (
      "earnings",
      "What passing data on has brought, per customer of week 0: the scenario's rate of partners or brokers x weeks as a customer."
    ),
    ("contacts", "What contacts have cost, per customer of week 0: contacts x the scenario's cost of one."),
    ("incentives", "What rewards for data have cost, per customer of week 0: sales at the full price x the reward."),
    ("compensation", "What respond compensate= has paid out, per customer of week 0."),
    ("breaches", "What breaches have cost, per customer of week 0: breached records x the scenario's cost of one."),
    (
      "horizon, discount, customer lifetime value",
      "Value sums, over the weeks up to the horizon, (margin + earnings - contacts - incentives - compensation - breaches) / (1 + discount)^(week / 52). The discount is the scenario's own, by the year; the horizon is the week at the prompt, or further on: scores over 26"
    ),
    ("retention", "The measure active: customers of week 0 who still buy here."),
    (
      "harmed",
      "Customers whose trust is a point or more lower than the same customer's with the same luck in the other world, or who left over trust and would still be customers there."
    ),
    (
      "helped",
      "Customers whose trust is a point or more higher than the same customer's with the same luck in the other world, or who stayed and would have left over trust there; and are not harmed."
    ),
    ("unmoved", "Customers who are neither helped nor harmed: with helped and harmed they make up all."),
    (
      "left instead of staying",
      "Customers who left over trust and, with the same luck, would still be customers in the other world."
    ),
    (
      "silent withdrawal, silent",
      "Customers who stay in both worlds and give or buy less: took a consent back that nobody had asked about anew, or made at least 1 % fewer purchases than in the other. Each counts by the chance of having told nobody in anger, week by week 1 - what anger makes them tell (tell x anger)."
    ),
    (
      "word of mouth",
      "What customers tell others. In who pays and scores both sides are whole worlds, so word travels in each and counts."
    ),
    ("pays", "Who is harmed and helped by what was done, in two worlds with the same customers and luck: who pays"),
    ("what became of them, share of all", "In who pays: how many customers fared so, and how many of all that is."),
    (
      "nobody was asked",
      "Of opted-in: no control was offered and no law asks for one, so nobody could say yes or no, and consent is only taken for granted."
    ),
  ]
}
