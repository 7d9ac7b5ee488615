import Analysis
import Language
import Reports
import Sessions
import Simulation

extension Command {
  static let meet = Command(
    name: "meet", purpose: .people, meaning: "hear one customer's story, in this try or in another",
    usage: ["meet NAME [in TRY] [with figures]", "meet NUMBER [in TRY] [with figures]", "meet [with figures]"],
    text: """
      One customer of the first replication tells what happened, in the first person and from the ledger alone. 'with \
      figures' says below each sentence what it rests on, and shows the weeks, the attitudes and what moved trust. 'in \
      TRY' is the same person with the same luck in another try. Several share a name: the one listed last is meant, \
      else the one to whom most has happened. A number such as c-00421 is one person. Alone, it is the first of the \
      people that were listed last.
      """,
    examples: [
      "meet Maya  # by name",
      "meet Maya with figures  # what each sentence rests on",
      "who changed\nmeet  # the first of those listed",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in
      switch (words.count, words.dropLast().last) {
      case (0...1, _): talk.peopleSpokenOf
      case (_, "in"): talk.otherTries
      case (_, "with"): [Suggestion("figures", "what each sentence rests on, week by week")]
      case (2, _): (talk.otherTries.isEmpty ? [] : [Suggestion("in", "the same person in another try")]) + withFigures
      case (4, _) where words[1] == "in": withFigures
      default: []
      }
    },
    answer: { talk, line in
      let asked = try Meeting(line.words)
      let session = try talk.requireSession()
      let (mine, _) = try talk.resultsSoFar()
      let person = try asked.name ?? talk.someone()
      let id = try talk.customer(person)
      talk.desk?.metLast = (id, asked.attempt ?? session.present.name)
      let here = Simulation.story(of: id, in: mine)
      var (course, told) = (mine, here)
      var document = Document()
      if let name = asked.attempt {
        let attempt = try talk.other(name, for: person)
        course = try talk.courses(of: session.plan(of: attempt, weeks: session.week)).mine
        told = Simulation.story(of: id, in: course)
        let sentence = TwoTries(here: (session.present.name, here), there: (name, told)).sentence
        document.append(.sentence(sentence, tone: .whole))
        if attempt.reached < session.week {
          document.append(.note("\(name) has run to week \(attempt.reached) only; it is told as if it went on so."))
        }
      }
      let portrait = Portrait(of: told, in: course.plan, wording: talk.wording)
      document.append(asked.hasFigures ? portrait.documentWithFigures : portrait.document)
      if !asked.hasFigures {
        let place = asked.attempt.map { " in \($0)" } ?? ""
        let team = talk.desk?.askedTeam.map { "\($0) " } ?? ""
        document.append(.note("What each sentence rests on: \(team)meet \(person)\(place) with figures"))
      }
      document.append(try talk.footer(course))
      return Reply(document)
    })

  private static let withFigures = [Suggestion("with", "figures: what each sentence rests on")]
}

/// What `meet` was asked.
private struct Meeting {
  /// Who; nil leaves it to whom one would meet next.
  var name: String?
  var attempt: String?
  var hasFigures = false

  init(_ words: [String]) throws {
    var rest = words[...]
    if let first = rest.first, !["in", "with"].contains(first) { name = rest.popFirst() }
    let person = name ?? "Maya"
    while let word = rest.popFirst() {
      switch (word, rest.popFirst()) {
      case ("in", let attempt?) where self.attempt == nil && !hasFigures: self.attempt = attempt
      case ("in", nil):
        throw Misstep("error: behind 'in' the name of a try is missing. See them: tries. Type: meet \(person) in first")
      case ("with", "figures") where !hasFigures: hasFigures = true
      default:
        throw Misstep(
          "error: '\(word)' says nothing here, because behind a name only 'in' with a try and 'with figures' can "
            + "stand. Type: meet \(person) with figures")
      }
    }
  }
}

extension Conversation {
  /// The try of that name, which is not the present one.
  fileprivate func other(_ name: String, for person: String) throws -> Try {
    let session = try requireSession()
    guard name != session.present.name else {
      throw Misstep("error: '\(name)' is the try in which you are. Leave it out: meet \(person)")
    }
    guard let attempt = session.named(name) else {
      let all = otherTries.map(\.word)
      let hint = nearest(name, among: all).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: there is no try '\(name)'.\(hint) "
          + (all.isEmpty ? "Begin one: try honest from 0" : "There are: \(all.joined(separator: ", ")). See: tries"))
    }
    return attempt
  }

  /// Whom one would meet next: the first of those listed last, else the one to whom most has happened.
  fileprivate func someone() throws -> String {
    let session = try requireSession()
    let most = try desk?.listed.first ?? people().max { $0.eventfulness < $1.eventfulness }?.id
    return Names.id(most ?? 0, customers: session.customers)
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
      if let met = desk?.met[word.lowercased()], met != listed {
        let number = Names.id(met, customers: session.customers)
        desk?.notes.append("This is another \(Names.name(of: met)) than the one met before, who is \(number).")
      }
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
