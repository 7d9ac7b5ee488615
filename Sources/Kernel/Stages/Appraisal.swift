internal import Model

/// Stage 2. The privacy calculus of each contact: benefit against known risk and surprise (Guides/Model.md, 3).
struct Appraisal {
  /// A contact as it is weighed.
  private struct Contact {
    var at: Terms.Running.Space
    var column: Int
    var depth, worth, weighing, pushing, pull: Float
    var kinds: Range<Int>
  }

  /// A kind that a contact uses: where it is known, and what it weighs.
  private struct Used {
    var column: Int
    var stakes, known: Float
    var tells: Terms.Tells
  }

  private let constants: Constants
  private let contacts: [Contact]
  /// The kinds of all contacts, one contact after the other.
  private let used: [Used]
  private let span: Float

  init(terms: Terms, constants: Constants) {
    let c = constants
    var used: [Used] = []
    var contacts: [Contact] = []
    for tactic in terms.tactics {
      let use = tactic.application
      let d = Float(use.depth)
      let grasp = d * (1 + c.depthHalf) / (d + c.depthHalf)
      let weighing =
        (1 + c.intrude * tactic.obtrusiveness) * (1 - c.shield * terms.assurance) * (use.isOnDevice ? c.deviceRisk : 1)
      let kinds = tactic.kinds.map { terms.held[$0] }
      // Whoever has a say is pushed less.
      let untamed = kinds.isEmpty ? 1 : 1 - kinds.reduce(0) { $0 + $1.tamed } / Float(kinds.count)
      let first = used.count
      used += kinds.map {
        Used(column: $0.column, stakes: $0.stakes, known: $0.stakes * (1 - $0.tamed), tells: $0.tells)
      }
      contacts.append(
        Contact(
          at: tactic.space, column: tactic.column, depth: d,
          worth: Float(use.fit) * Float(tactic.profile.relevance) * grasp * (1 + c.reason * tactic.named),
          weighing: weighing, pushing: c.reactanceWeight * weighing * d * d * untamed,
          pull: c.attention * tactic.obtrusiveness * (1 - d), kinds: first..<used.count))
    }
    self.constants = constants
    self.contacts = contacts
    self.used = used
    span = c.wearPeak * c.wearPeak + 2 * c.wearIn * c.wearPeak
  }

  func callAsFunction(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    batch.each { j, _ in (space[.benefit][j], space[.risk][j], space[.pressure][j]) = (.zero, .zero, .zero) }
    used.withUnsafeBufferPointer { used in
      for contact in contacts { weigh(contact, used, people, batch, space) }
    }
  }

  private func weigh(
    _ contact: Contact, _ used: UnsafeBufferPointer<Used>, _ people: Columns, _ batch: Batch, _ space: Workspace
  ) {
    let c = constants
    let (at, d) = (contact.at, contact.depth)
    let contacts = people.contacts(contact.column)
    batch.each { j, i in
      let reached = space[at.reached][j]
      let literacy = people.literacy[i]
      let benefit =
        people.appetite[i] * contact.worth * wear(contacts[i]) * (1 - c.doubt * people.skepticism[i]) * reached
      let shows = d * d * (1 + literacy) / 2 * reached
      let weight = people.concern[i] * contact.weighing * reached
      // What is told this week is known when the contact comes.
      var knows = Lanes.zero
      var surprises = Lanes.zero
      for place in contact.kinds {
        let kind = used[place]
        let known = people.knowledge(kind.column)[i]
        let told = known + (1 - known) * kind.tells(literacy: literacy, reached: reached)
        knows += told * kind.known
        surprises += (1 - told) * kind.stakes
      }
      let known = weight * (d * d * c.knownWeight) * (1 - space[.faith][j]) * knows
      let surprise = weight * (d * c.surpriseWeight) * shows * surprises
      let pressure = contact.pushing * people.reactance[i] * (1 - space[.faith][j]) * reached
      space[at.benefit][j] = benefit
      space[at.known][j] = known
      space[at.surprise][j] = surprise
      space[at.pressure][j] = pressure
      space[at.shows][j] = shows
      space[at.act][j] = benefit + contact.pull * reached - c.heed * (known + surprise) - pressure
      space[.benefit][j] += benefit
      space[.risk][j] += known + surprise
      space[.pressure][j] += pressure
    }
  }

  /// Rises over the first contacts, peaks at `wear.peak`, wears out.
  @inline(__always) private func wear(_ contacts: Lanes) -> Lanes {
    (1 + contacts * (1 / constants.wearIn)) / (1 + contacts * contacts * (1 / span))
  }
}

extension Terms.Tells {
  /// The part of what was unknown that this week tells.
  @inline(__always) func callAsFunction(literacy: Lanes, reached: Lanes) -> Lanes {
    upper(upper(Lanes(repeating: all), literate * literacy), self.reached * reached)
  }
}
