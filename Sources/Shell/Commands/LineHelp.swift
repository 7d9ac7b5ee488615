/// What `help VERB` says of a line of the grammar: what is special about it, and three examples.
struct LineHelp {
  let text: String
  let examples: [String]
  var before: [String] = []

  /// What holds for all of them.
  static let common =
    "The reply says what was filled in and from which week it is felt. 'at N' in front makes it in week N; "
    + "'because \"...\"' behind it keeps your reason."

  /// The help of a verb; nothing for a verb that has none, which a test would not let pass.
  static func of(_ verb: String) -> LineHelp { all[verb] ?? LineHelp(text: "", examples: []) }

  private static let all: [String: LineHelp] = firm.merging(world) { first, _ in first }

  private static let firm: [String: LineHelp] = [
    "collect": LineHelp(
      text: "Tactics can only use what is collected. Collecting alone already is something that can be found out.",
      examples: [
        "collect location,browsing  # two kinds, of everyone",
        "collect web-history to careful  # of one segment",
        "at 4 collect location because \"to greet them\"  # later, with a reason",
      ]),
    "forget": LineHelp(
      text: "Deletes what is held and stops recording. What is gone can be neither stolen nor used.",
      examples: [
        "forget inferred  # nothing is worked out any more",
        "forget purchases to careful  # for one segment",
        "at 8 forget inferred  # in week 8",
      ]),
    "apply": LineHelp(
      text: """
        Runs a tactic until it is stopped; again with other levels replaces it. What you leave open is what the page of \
        the tactic shows: what is shopping-list.
        """,
      examples: [
        "apply shopping-list depth=deep because \"they like it\"  # a level by its name",
        "apply recommendations to families  # for one segment",
        "apply shopping-list depth=0.7 reach=50% times=2  # levels as numbers",
      ]),
    "stop": LineHelp(
      text: "Ends a tactic for everyone, or for the segments named. What was collected for it is still held.",
      examples: [
        "stop shopping-list  # for everyone",
        "stop recommendations to careful  # for one segment",
        "at 8 stop recommendations  # in week 8",
      ], before: ["apply shopping-list", "apply recommendations"]),
    "disclose": LineHelp(
      text: """
        How customers are told, from nothing to a dashboard, and with 'saying' what you claim. Claims are checked against \
        what the firm does: an untrue one is a lie that can be found out.
        """,
      examples: [
        "disclose fine-print  # said, and hardly read",
        "disclose notice saying benefit about purchases  # what it is good for",
        "disclose just-in-time saying inferred  # the reason at each contact",
      ]),
    "control": LineHelp(
      text: "What customers may decide. Those who say no are not reached; those who may choose feel less at risk.",
      examples: [
        "control opt-in  # off, until they say yes",
        "control opt-out buried  # on, with a switch that nobody finds",
        "control granular to careful  # a choice for each kind, in one segment",
      ]),
    "incentive": LineHelp(
      text: "Pays, with each purchase, those who gave every kind asked for. Percent is a part of the basket.",
      examples: [
        "incentive 5% for purchases  # a discount for one kind",
        "incentive 2  # money, for all that is asked",
        "incentive 5% to families  # in one segment",
      ]),
    "share": LineHelp(
      text: "Passes data on to partners or brokers, which earns each week and can be uncovered; 'share none' stops it.",
      examples: [
        "share brokers about purchases  # one kind, to whoever pays",
        "share partners to regulars  # what one segment gave",
        "share none  # stops it",
      ]),
    "secure": LineHelp(
      text: "How well data is protected. It shows its worth in a breach, and more where customers can see it.",
      examples: [
        "secure strong visible  # and shown",
        "secure strong  # the same, unseen",
        "at 12 secure basic  # less, from week 13 on",
      ]),
    "notify": LineHelp(
      text: "Tells customers of a breach. Only its lateness counts: tell in the week of the breach, or it costs more.",
      examples: [
        "at 14 notify saying protected  # with a claim",
        "at 8 breach reach=30%\nat 8 notify  # at once",
        "at 8 breach reach=30%\nat 14 notify  # six weeks late",
      ]),
    "respond": LineHelp(
      text:
        "Answers what went wrong, once: in words, in money, or both. More money than is expected looks like a bribe.",
      examples: [
        "at 9 respond apology compensate=10  # both",
        "at 9 respond denial  # if it is not proven",
        "respond compensate=5 to regulars  # money alone, to one segment",
      ]),
  ]

  private static let world: [String: LineHelp] = [
    "breach": LineHelp(
      text: "Data is stolen from a part of the customers. What is not held is not stolen; protection softens the blow.",
      examples: [
        "at 8 breach reach=30% avoidable about purchases  # one kind, by neglect",
        "at 8 breach reach=100%  # everybody",
        "at 8 breach reach=100%\nat 8 notify  # and told at once",
      ]),
    "uncover": LineHelp(
      text:
        "The news tell what you do: that data is passed on, a breach, a kind of data or a tactic. Some believe it unproven.",
      examples: [
        "at 12 uncover selling unproven reach=40%  # an accusation",
        "at 12 uncover inferred reach=80%  # a kind that is held",
        "apply shopping-list\nat 12 uncover shopping-list reach=80%  # how it works",
      ]),
    "law": LineHelp(
      text:
        "From its week on everybody must ask first, tell clearly, or delete on request. It earns the firm no credit.",
      examples: [
        "at 26 law opt-in about purchases  # ask first, about one kind",
        "at 8 law notice  # tell clearly",
        "at 8 law erasure about inferred  # delete on request",
      ]),
    "rival": LineHelp(
      text: "Somebody else offers money or a part of the basket; it draws the disloyal most, and stays.",
      examples: [
        "at 20 rival 10% to families  # to one segment",
        "at 8 rival 5%  # to everyone",
        "at 8 rival 3  # in money",
      ]),
    "assume": LineHelp(
      text: """
        Gives a number of the model another value, for both the plan and doing nothing; what is NAME says what it means. \
        prior sets trust and skepticism at the start.
        """,
      examples: [
        "assume prior=distrusted  # a firm that few trust",
        "assume surprise.weight=0.4  # people mind surprises less",
        "assume find.blow=10  # being found out costs less",
      ]),
  ]
}
