import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let compare = Command(
    name: "compare", purpose: .see, meaning: "tries, scenarios, sessions side by side: what differs, for whom",
    usage: ["compare", "compare TRY ...", "compare FILE ..."],
    text: """
      Sets the present try beside the one it came from, or beside those named; the first is the one that the others are \
      held against. A name may be a try, a scenario (a name or a file) or a kept session, of which its last try counts. \
      All have the same luck and, where their segments are the same, the same customers, so differences are paired. It \
      shows both scoreboards, the inputs that differ, and who gains and who loses. From outside, 'paradox compare FILE' \
      compares the tries of a session, and lines behind -c are typed in each that is named.
      """,
    examples: [
      "compare  # with the try that this one came from",
      "compare first honest  # those named; the first is the yardstick",
      "compare breach  # with another scenario, in which nothing is done",
    ],
    before: ["apply shopping-list", "run 2", "try honest from 0", "disclose notice"],
    complete: { talk, words in
      let said = words.dropLast()
      return (talk.tries + talk.scenariosByName + talk.keptSessions).filter { !said.contains($0.word) }
    },
    answer: { talk, line in
      guard try talk.requireSession().tries.contains(where: { $0.reached > 0 }) else {
        throw Misstep("error: no week has run yet, so nothing differs. Let a quarter pass: run 13")
      }
      let sides = try talk.sides(named: line.words)
      let (comparison, _) = try talk.comparison(of: sides)
      var document = comparison.document
      for side in sides where side.isShort(of: comparison.week) {
        document.append(
          .note("\(side.name) has run to week \(side.attempt.reached) only; it is shown as if it went on so."))
      }
      document.append(Comparison.footers(comparison, sides))
      if sides.count == 2, sides[0].isNothing {
        document.append(.note("There is one try so far, set beside doing nothing. To have another: try honest from 0"))
      }
      return Reply(document)
    },
    called: Call.compare)
}

/// Something that can be compared: a try of a session, under the name that it is called by.
struct Side {
  var name: String
  var session: Session
  var attempt: Try
  /// Whether it is the try with no line of its own in it.
  var isNothing = false

  /// Whether a comparison shows more weeks than it has run; of a scenario that is only named, none has.
  func isShort(of week: Int) -> Bool { session.tries.contains { $0.reached > 0 } && attempt.reached < week }

  /// Its plan with the luck of another session.
  func plan(weeks: Int, luckOf other: Session) -> Plan {
    var plan = session.plan(of: attempt, weeks: weeks)
    (plan.seed, plan.customers, plan.replications) = (other.seed, other.customers, other.replications)
    return isNothing ? plan.baseline : plan
  }
}

extension Conversation {
  /// The sides of those names; none: where the present try came from, else its latest child, and itself; else doing
  /// nothing beside it.
  fileprivate func sides(named names: [String]) throws -> [Side] {
    let session = try requireSession()
    let present = Side(name: session.present.name, session: session, attempt: session.present)
    if names.isEmpty {
      let other = session.present.parent.flatMap(session.named) ?? session.tries.last { $0.parent == present.name }
      if let other { return [Side(name: other.name, session: session, attempt: other), present] }
      guard present.hasLines else {
        throw Misstep(
          "error: there is one try and no line of yours in it, so it is doing nothing itself. Change something first: "
            + "disclose notice")
      }
      return [.nothing(beside: present), present]
    }
    let sides = try names.map(side)
    guard sides.count == 1 else { return sides }
    return sides[0].name == present.name ? try self.sides(named: []) : sides + [present]
  }

  /// What a word names: a try of the present session, a scenario, or a session that is kept.
  func side(_ word: String) throws -> Side {
    if let session = desk?.session, let attempt = session.named(word) {
      return Side(name: word, session: session, attempt: attempt)
    }
    if let session = attached[word] { return Side(name: word, session: session, attempt: session.present) }
    let word = expanded(word)
    let isKept = word.hasSuffix(".session") || folder?.names.contains(word) == true
    if isKept {
      do throws(SessionFailure) {
        let path = try (folder ?? SessionFolder(path: "")).file(named: word)
        let session = try readSession(path).session
        return Side(name: path.fileName, session: session, attempt: session.present)
      } catch {
        throw Misstep(error.text, status: .invalid)
      }
    }
    do throws(OpenFailure) {
      let session = Session(of: try surroundings.library.open(word))
      return Side(name: session.scenario.id, session: session, attempt: session.present)
    } catch {
      guard case .unknown = error else { throw Misstep(error.text, status: .invalid) }
      let tries = desk?.session.tries.map(\.name) ?? []
      let known = tries + surroundings.library.ids
      let hint = nearest(word, among: known).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: there is no try, scenario or session '\(word)'.\(hint) There are: \(known.joined(separator: ", ")). "
          + "Type: compare \(known.first ?? "FILE")")
    }
  }

  /// The comparison of sides as of the latest week that has come, and the scenario of each.
  func comparison(of sides: [Side], weeks: Int? = nil) throws -> (comparison: Comparison, origins: [Comparison.Origin])
  {
    let first = sides[0]
    var luck = first.session
    if let present = desk?.session { luck = present }
    let reached = sides.map(\.attempt.reached).max() ?? 0
    let present = desk?.session.week ?? 0
    let wanted = weeks ?? (present > 0 ? present : reached > 0 ? reached : first.session.scenario.weeks)
    let week = sides.reduce(wanted) { min($0, $1.session.scenario.weeks) }
    let names = sides.map(\.name)
    let named = try sides.map { side in
      let (mine, baseline) = try courses(of: side.plan(weeks: week, luckOf: luck))
      let isElsewhere = side.session.scenario != first.session.scenario
      // Two sessions of one scenario may both call their try first.
      let name = names.count { $0 == side.name } > 1 ? "\(side.name) (\(side.session.scenario.id))" : side.name
      return Comparison.Named(
        name, mine, beside: baseline,
        inputs: isElsewhere ? side.session.scenario.inputs(beside: first.session.scenario, named: first.name) : [])
    }
    let comparison = try Comparison(
      named, week: week, threads: courses.threads, wording: Wording(of: first.session.scenario),
      progress: surroundings.progress)
    return (comparison, sides.map { ($0.session.scenario.id, $0.session.scenario.fingerprint) })
  }

  /// The kept sessions by their names.
  fileprivate var keptSessions: [Suggestion] { (folder?.names ?? []).map { Suggestion($0, "a kept session") } }
}

extension Side {
  /// Whether a line of it is a decision or an event: an assumption is part of the baseline.
  var hasLines: Bool {
    let plan = session.plan(of: attempt, weeks: 1)
    return plan != plan.baseline
  }

  /// The same try with no line of yours.
  static func nothing(beside side: Side) -> Side {
    var nothing = side
    nothing.name = "nothing"
    nothing.isNothing = true
    return nothing
  }
}

extension Comparison {
  /// On what the sides rest, each scenario once.
  static func footers(_ comparison: Comparison, _ sides: [Side]) -> Document {
    var known: [Fingerprint] = []
    var document = Document()
    for (side, named) in zip(sides, comparison.sides) where !known.contains(side.session.scenario.fingerprint) {
      known.append(side.session.scenario.fingerprint)
      document.append(Footer(of: named.course.plan, scenario: side.session.scenario.fingerprint).block)
    }
    return document
  }
}
