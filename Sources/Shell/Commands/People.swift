import Analysis
import Language
import Reports
import Sessions
import Simulation

extension Command {
  static let who = Command(
    name: "who", purpose: .people, meaning: "the people behind the numbers",
    usage: ["who left|lapsed|pays [in SEGMENT,...]", "who gained|lost|changed [MEASURE] [in SEGMENT,...]"],
    text: """
      Names customers of the first replication, which is the story: who left over trust, who drifted away for ordinary \
      reasons, who gained, lost or changed most since week 0 (trust, unless skepticism, loyalty or spend is named), who \
      pays most; each with a few words on why. 'meet' tells one of them.
      """,
    examples: [
      "who left  # over trust, with the reason",
      "who changed most  # in trust, since week 0",
      "who lost trust in careful  # in one segment",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in
      if words.count <= 1 { return Listing.Question.allCases.map { Suggestion($0.rawValue, $0.meaning) } }
      if words[words.count - 2] == "in" { return talk.segments }
      return whoMeasures.map { Suggestion($0.rawValue, $0.measure.meaning) } + [Suggestion("in", "only these segments")]
    },
    answer: { talk, line in
      // "who changed most" is how one says it.
      let words = line.words.filter { $0 != "most" }
      guard let first = words.first, let question = Listing.Question(rawValue: first) else {
        let all = Listing.Question.allCases.map(\.rawValue)
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
    })

  private static let whoMeasures: [Quantity] = [.trust, .skepticism, .loyalty, .spend]

  static let meet = Command(
    name: "meet", purpose: .people, meaning: "hear one customer's weeks",
    usage: ["meet NAME", "meet NUMBER"],
    text: """
      Tells the weeks of one customer of the first replication: what reached them, what they knew, what they felt, what \
      they did, and what moved their trust. Several share a name: the one listed last is meant, else the one to whom \
      most has happened. A number such as c-00421 is one person.
      """,
    examples: [
      "meet Maya  # by name",
      "meet c-00421  # by number",
      "who changed\nmeet Maya  # somebody of that name, listed ones first",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in
      guard words.count <= 1 else { return [] }
      let customers = talk.desk?.session.customers ?? 0
      return (talk.desk?.listed ?? []).map {
        Suggestion(Names.name(of: $0), Names.id($0, customers: customers))
      }
    },
    answer: { talk, line in
      guard line.words.count == 1 else { throw Misstep("error: 'meet' needs a name or a number. Type: meet Maya") }
      let (mine, _) = try talk.resultsSoFar()
      let id = try talk.customer(line.words[0])
      let told = Simulation.story(of: id, in: mine)
      let portrait = Portrait(of: told, in: mine.plan, wording: talk.wording)
      return Reply(Document(portrait.document.blocks + [try talk.footer(mine)]))
    })
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
    case .pays: "spent most"
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

  /// The customer that a name or number means.
  func customer(_ word: String) throws -> Int {
    let session = try requireSession()
    if let id = Names.customer(word) {
      guard id < session.customers else {
        throw Misstep(
          "error: there is no customer '\(word)', because numbers end at "
            + "\(Names.id(session.customers - 1, customers: session.customers)). Type: meet Maya")
      }
      return id
    }
    let candidates = Names.candidates(word, customers: session.customers)
    if let listed = desk?.listed.first(where: candidates.contains) {
      desk?.met[word.lowercased()] = listed
      return listed
    }
    if let met = desk?.met[word.lowercased()] { return met }
    let known = Set(candidates)
    let found = try people().filter { known.contains($0.id) }.max { $0.eventfulness < $1.eventfulness }
    guard let found else {
      throw Misstep(
        "error: nobody here is called '\(word)'. Names come from the lists: who left, who changed. Or: meet Maya")
    }
    desk?.met[word.lowercased()] = found.id
    return found.id
  }
}

extension Customer {
  /// How much there is to tell: leaving over trust first, then how far trust and skepticism moved.
  fileprivate var eventfulness: Double {
    let moved = abs(trust - startTrust) + abs(skepticism - startSkepticism)
    if case .left = standing { return 1000 + moved }
    return moved
  }
}
