/// What an author says of a firm before there is a file: a question, and what stands where nobody knows better.
///
/// Every usual answer names its source and grade, or says that it is assumed; the file that is written says it again.
public struct Premise: Hashable, Sendable {
  /// The word by which it is answered in one line: `margin=60%`.
  public let name: String
  /// The question.
  public internal(set) var question: String
  /// More about it, for who asks `?`.
  public let more: String
  /// What stands unless somebody says otherwise; nil where nothing is usual.
  public internal(set) var usual: String?
  /// Where that comes from.
  public internal(set) var origin: String
  /// How an answer is held to its form.
  let form: AnswerForm

  /// Whether each group of customers can have a number of its own.
  var takesGroups: Bool { if case .numberForGroups = form { true } else { false } }

  /// What is asked of a firm, in this order.
  public static let all: [Premise] = money + customers + firm

  private static let money = [
    Premise(
      name: "firm", question: "What is your firm called, and what is it?",
      more: "A name, a comma and a few words, as they stand in the story: Corner Cup, a chain of coffee bars.",
      usual: "My firm, a shop", origin: "assumed", form: .phrase),
    Premise(
      name: "currency", question: "In which currency do customers pay?",
      more: "One of the signs $ € £ ¥ ₹, or a code of three letters such as CHF.",
      usual: "$", origin: "assumed", form: .currency),
    Premise(
      name: "margin", question: "Of 100 that customers pay, how much is left once the goods are paid for?",
      more: "The margin, before rent, wages and advertising. It turns spend into what the firm earns; trust does not "
        + "depend on it.",
      usual: "30%", origin: "assumed", form: .percent),
  ]

  private static let customers = [
    Premise(
      name: "segments", question: "Which groups of customers do you have, and how large are they?",
      more: "Names of small letters with their shares of all customers, which make 100%: climbers 20%, families 50%, "
        + "occasional 30%. Behind a share may stand what holds for that group alone, in any order: 'every 3' (weeks from "
        + "one purchase to the next), 'basket 90'; trusting, ordinary or distrusting, which is how far they trust you; "
        + "concerned, pragmatic or unconcerned, which is how they feel about data, whomever it goes to. So: climbers 20% "
        + "every 3 basket 90 trusting. What is not said here is asked next, for all; they are pragmatic unless said. "
        + "What the words mean in numbers stands in the file. The usual three are those of surveys over the years.",
      usual: "concerned 25%, pragmatic 60%, unconcerned 15%", origin: "Westin with Harris, K13, grade B",
      form: .segments),
    Premise(
      name: "every", question: "How many weeks pass from one purchase of a customer to the next?",
      more: "The mean over all customers: 1 for a grocery store, 0.5 for a coffee bar, 18 for the customers of an "
        + "online record store whose purchases are published (Fader, Hardie and Lee 2005, grade A). How much customers "
        + "differ from it is taken from those. One number holds for all groups alike, which they seldom are: say one "
        + "for each where you know it.",
      usual: "4", origin: "assumed", form: .numberForGroups(0.1...520)),
    Premise(
      name: "basket", question: "How much does a customer spend at a time?",
      more:
        "The mean basket in your currency. How much customers differ from it is published with the same customers. One number "
        + "for all groups alike, or one for each.",
      usual: "35", origin: "Fader and Hardie 2013, grade A", form: .numberForGroups(0.01...1_000_000)),
    Premise(
      name: "base", question: "Are your customers established or new?",
      more: "established: they have been with you, and about 5 % drift away in a year if nothing happens. new: they "
        + "have just bought for the first time, and most of them drift away soon, as those of Fader, Hardie and Lee did.",
      usual: "established", origin: "assumed", form: .choice(["established", "new"])),
    Premise(
      name: "prior", question: "How do customers feel about you: trusted, ordinary or distrusted?",
      more: "What trust and skepticism they begin with: trusted 80 and 25, ordinary 50 and 45, distrusted 25 and 70. "
        + "It holds for every group that was not called trusting, ordinary or distrusting. A survey knows better: "
        + "new FILE --from survey.csv",
      usual: "ordinary", origin: "assumed", form: .choice(["trusted", "ordinary", "distrusted"])),
  ]

  private static let firm = [
    Premise(
      name: "today", question: "Which personalization runs already, and on which data?",
      more:
        "Tactics with ; between them, each with what it uses where that is not what its page says: recommendations; "
        + "retargeting using browsing depth=light. Customers begin with it, and doing nothing means going on with it. "
        + "Explained by: what is recommendations",
      usual: nothing, origin: "assumed", form: .line("apply")),
    Premise(
      name: "data", question: "Which data about customers do you hold?",
      more: "Kinds with commas between them: declared (what they typed in), purchases, browsing (here), location, "
        + "device, web-history (elsewhere), inferred (worked out), bought (from others). Explained by: what is browsing",
      usual: "declared,purchases", origin: "assumed", form: .line("collect")),
    Premise(
      name: "disclosure", question: "What do you tell customers about their data today?",
      more: "none, fine-print (in the terms), notice (a clear statement), just-in-time (a reason beside each use) or "
        + "dashboard (a page where they can look); 'notice saying benefit' says as well what for. It is about all data, "
        + "unless: fine-print; notice about purchases",
      usual: "fine-print", origin: "assumed", form: .line("disclose")),
    Premise(
      name: "control", question: "What can customers decide about their data today?",
      more: "none, opt-out (a way to say no), opt-in (nothing without a yes) or granular (a choice for each kind); "
        + "'opt-out buried' where it is hard to find.",
      usual: "opt-out", origin: "assumed", form: .line("control")),
    Premise(
      name: "security", question: "How well is the data protected?",
      more: "basic, standard or strong; 'strong visible' where customers can see it.",
      usual: "standard", origin: "assumed", form: .line("secure")),
    Premise(
      name: "share", question: "Do you pass data on to others?",
      more:
        "none, partners or brokers. What it earns is yours to write into the file: earnings, per customer and week.",
      usual: "none", origin: "assumed", form: .line("share")),
    Premise(
      name: "tactic", question: "Which kind of personalization do you think about?",
      more:
        "One at a time; others can be asked about once the file is there. The cards of your scenario try it deep and "
        + "light: recommendations, shopping-list, location-push... 'retargeting using browsing' shows on other sites what "
        + "was looked at here, 'retargeting using web-history' what was looked at elsewhere. All of them: what is tactic",
      usual: "recommendations", origin: "assumed", form: .tactic),
  ]
}
