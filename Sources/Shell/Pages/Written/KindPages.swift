import Simulation

extension Kind {
  /// What is written of one of the eight kinds of the model.
  var page: PageText {
    switch self {
    case .declared:
      PageText(
        "Name, address, wishes: given knowingly, for a purpose.",
        ["a form filled in for a loyalty card", "sizes and tastes named in an account"],
        message: "Data that customers gave knowingly is the safest to use.",
        hurt: "hardly anybody, while it is used for what it was given for.",
        attempt: ["collect declared", "apply recommendations using declared"], sources: ["K10"])
    case .purchases:
      PageText(
        "Most people guess that what they buy is recorded, fewer that it is put to use.",
        ["a loyalty card's history", "receipts kept in an account"],
        message: "What was bought here is half expected: say so, and it may even win trust.",
        hurt: "the concerned who never thought of it.",
        attempt: ["disclose notice about purchases", "apply recommendations"], sources: ["K9", "K10"])
    case .browsing:
      PageText(
        "Pages seen, searches typed, things put back: on the firm's own site.",
        ["an online shop's record of what you viewed", "an app's log of what you tapped"],
        message: "Looking feels more private than buying, so its use surprises more.",
        hurt: "those who do not know how sites work (low literacy).",
        attempt: ["collect browsing", "apply browsing-reminder"], sources: ["K5", "K11"])
    case .location:
      PageText(
        "Where the phone is, now and over time; few know that it is recorded.",
        ["a shop's app that sees you pass", "wireless counters in a mall"],
        message: "Where one is tells who one is: it weighs far more than what one buys.",
        hurt: "the concerned, by surprise: few knew of it.",
        attempt: ["collect location", "apply location-push"], sources: ["S3", "K11"])
    case .device:
      PageText(
        "IP address, make and settings of phone or computer, which together can mark one person.",
        ["a site that knows you again without a cookie", "a price that differs between phones"],
        message: "What is collected without anything to see surprises when it shows.",
        hurt: "those with low literacy, who cannot know of it.",
        attempt: ["collect device", "apply recommendations using device"], sources: ["S3"])
    case .webHistory:
      PageText(
        "Visits to sites of others, brought together by trackers and ad networks.",
        ["an ad network's profile across many sites", "a like button that reports each page it stands on"],
        message: "Data that crossed from other sites is seen as taken, not given.",
        hurt: "the careful leave most; regulars lose most trust.",
        attempt: ["collect web-history", "apply retargeting"], sources: ["S3", "K3"])
    case .inferred:
      PageText(
        "Guesses that nobody gave: a pregnancy, an income, a mood. It costs nothing to make and much to explain.",
        ["a score for how likely you are to leave", "a guess at your household from your basket"],
        message: "What was worked out is data that customers never gave, and they feel it so.",
        hurt: "the concerned most: hardly anybody knows of it at the start.",
        attempt: ["apply recommendations depth=deep using inferred"], sources: ["S5", "K18"])
    default:
      PageText(
        "Records that others collected and sell on: income, household, interests.",
        ["lists of a data broker", "a credit bureau's marketing data"],
        message: "Data from strangers is expected least and costs most trust of all kinds.",
        hurt: "everyone, the careful most.",
        attempt: ["collect bought", "apply recommendations using bought"], sources: ["K3", "S8"])
    }
  }
}
