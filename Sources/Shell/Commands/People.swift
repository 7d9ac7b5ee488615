import Analysis
import Language
import Reports
import Sessions
import Simulation

extension Command {
  static let who = Command(
    name: "who", purpose: .people, meaning: "the people behind the numbers",
    usage: [
      "who left|lapsed|spends [in SEGMENT,...]", "who gained|lost|changed [MEASURE] [in SEGMENT,...]",
      "who pays [for TACTIC] [in SEGMENT,...]",
    ],
    text: """
      Names customers of the first replication, which is the story: who left over trust, who drifted away for ordinary \
      reasons, who gained, lost or changed most since week 0 (trust, unless skepticism, loyalty or spend is named), who \
      spends most; each with a few words on why. 'meet' tells one of them. 'who pays' counts all customers in two whole \
      worlds, with and without a tactic or all that you did: helped, unmoved, harmed, left who would have stayed, \
      withdrew in silence; beside what the firm gains.
      """,
    examples: [
      "who left  # over trust, with the reason",
      "who lost trust in careful  # most since week 0, in one segment",
      "who pays for shopping-list  # who is harmed by it, and what it brings",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in
      if words.count <= 1 {
        return Listing.Question.allCases.map { Suggestion($0.rawValue, $0.meaning) }
          + [Suggestion(paying, "harmed and helped, beside what the firm gains")]
      }
      if words[0] == paying, words.count == 2 {
        return [Suggestion("for", "with and without this tactic"), Suggestion("in", "only these segments")]
      }
      if words[0] == paying, words[words.count - 2] == "for" { return talk.tacticsApplied }
      if words[0] == paying {
        return words.count == 4 && words[1] == "for" ? [Suggestion("in", "only these segments")] : talk.segments
      }
      if words[words.count - 2] == "in" { return talk.segments }
      return whoMeasures.map { Suggestion($0.rawValue, $0.measure.meaning) } + [Suggestion("in", "only these segments")]
    },
    answer: { talk, line in
      // "who changed most" is how one says it.
      let words = line.words.filter { $0 != "most" }
      if words.first == paying {
        let pays = try talk.whoPays(Array(words.dropFirst()))
        return Reply(Document(pays.document.blocks + [try talk.footer(of: pays.reckoned.plan)]))
      }
      guard let first = words.first, let question = Listing.Question(rawValue: first) else {
        let all = Listing.Question.allCases.map(\.rawValue) + [paying]
        let hint = words.first.flatMap { nearest($0, among: all) }.map { " Did you mean 'who \($0)'?" } ?? ""
        throw Misstep("error: 'who' needs one of \(all.joined(separator: ", ")).\(hint) Type: who left")
      }
      var rest = Array(words.dropFirst())
      var measure = Quantity.trust
      if let name = rest.first, name != "in" {
        guard let quantity = Quantity(rawValue: name), whoMeasures.contains(quantity), question.takesMeasure else {
          throw Misstep(
            "error: 'who \(first)' cannot be asked of '\(name)'. Measures are for gained, lost and changed: "
              + "\(whoMeasures.map(\.rawValue).joined(separator: ", ")). Type: who changed trust")
        }
        measure = quantity
        rest.removeFirst()
      }
      let segments = try talk.segments(in: rest, after: first, "who")
      let (mine, _) = try talk.resultsSoFar()
      let listing = Listing(
        question, by: measure, among: try talk.people(), of: mine, in: segments, wording: talk.wording)
      talk.desk?.listed = listing.people.map(\.customer.id)
      return Reply(Document(listing.document.blocks + [try talk.footer(mine)]))
    },
    called: Call.who)

  /// The question that is put to everybody, in two worlds.
  static let paying = "pays"

  private static let whoMeasures: [Quantity] = [.trust, .skepticism, .loyalty, .spend]
}

extension Listing.Question {
  /// Whether a measure can be named behind it.
  var takesMeasure: Bool { [.gained, .lost, .changed].contains(self) }

  var meaning: String {
    switch self {
    case .left: "left over trust"
    case .lapsed: "drifted away for ordinary reasons"
    case .gained: "gained most since week 0"
    case .lost: "lost most since week 0"
    case .changed: "changed most since week 0"
    case .spends: "spent most so far"
    }
  }
}

extension Conversation {
  /// The customers of the first replication as they stand now.
  func people() throws -> [Customer] {
    let plan = try requireSession().plan()
    if let known = known, known.plan == plan { return known.people }
    let people = customers(of: plan, threads: courses.threads)
    known = (plan, people)
    return people
  }
}
