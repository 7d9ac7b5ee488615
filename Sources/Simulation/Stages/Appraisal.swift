/// Stage 2. The privacy calculus of each contact: benefit against known risk and surprise (Guides/Model.md, 3).
struct Appraisal {
  let terms: Terms
  let constants: Constants

  func callAsFunction(_ people: Columns, _ block: Block, _ space: Workspace) {
    block.each { j, _ in (space[.benefit][j], space[.risk][j], space[.pressure][j]) = (.zero, .zero, .zero) }
    for tactic in terms.tactics { weigh(tactic, people, block, space) }
  }

  private func weigh(_ tactic: Terms.Running, _ people: Columns, _ block: Block, _ space: Workspace) {
    let c = constants
    let use = tactic.application
    let d = Float(use.depth)
    let grasp = d * (1 + c.depthHalf) / (d + c.depthHalf)
    let worth = Float(use.fit) * Float(tactic.profile.relevance) * grasp * (1 + c.reason * tactic.named)
    let weighing =
      (1 + c.intrude * tactic.obtrusiveness) * (1 - c.shield * terms.assurance) * (use.isOnDevice ? c.deviceRisk : 1)
    let kinds = tactic.kinds.map { terms.held[$0] }
    // Whoever has a say is pushed less.
    let untamed = kinds.isEmpty ? 1 : 1 - kinds.reduce(0) { $0 + $1.tamed } / Float(kinds.count)
    let pushing = c.reactanceWeight * weighing * d * d * untamed
    let pull = c.attention * tactic.obtrusiveness * (1 - d)
    let contacts = people.contacts(tactic.column)
    let at = tactic.space
    block.each { j, i in
      let reached = space[at.reached][j]
      let benefit =
        people.appetite[i] * worth * wear(contacts[i]) * (1 - c.doubt * people.skepticism[i]) * reached
      let shows = d * d * (1 + people.literacy[i]) / 2 * reached
      let weight = people.concern[i] * weighing * reached
      // What is told this week is known when the contact comes.
      var knows = Lanes.zero
      var surprises = Lanes.zero
      for kind in kinds {
        let known = people.knowledge(kind.column)[i]
        let told = known + (1 - known) * kind.tells(literacy: people.literacy[i], reached: reached)
        knows += told * (kind.stakes * (1 - kind.tamed))
        surprises += (1 - told) * kind.stakes
      }
      let known = weight * (d * d * c.knownWeight) * (1 - space[.faith][j]) * knows
      let surprise = weight * (d * c.surpriseWeight) * shows * surprises
      let pressure = pushing * people.reactance[i] * (1 - space[.faith][j]) * reached
      space[at.benefit][j] = benefit
      space[at.known][j] = known
      space[at.surprise][j] = surprise
      space[at.pressure][j] = pressure
      space[at.shows][j] = shows
      space[at.act][j] = benefit + pull * reached - c.heed * (known + surprise) - pressure
      space[.benefit][j] += benefit
      space[.risk][j] += known + surprise
      space[.pressure][j] += pressure
    }
  }

  /// Rises over the first contacts, peaks at `wear.peak`, wears out.
  @inline(__always) private func wear(_ contacts: Lanes) -> Lanes {
    let c = constants
    let span = c.wearPeak * c.wearPeak + 2 * c.wearIn * c.wearPeak
    return (1 + contacts * (1 / c.wearIn)) / (1 + contacts * contacts * (1 / span))
  }
}

extension Terms.Held {
  /// The part of what was unknown that this week tells.
  @inline(__always) func tells(literacy: Lanes, reached: Lanes) -> Lanes {
    upper(upper(Lanes(repeating: tellsAll), tellsLiterate * literacy), tellsReached * reached)
  }
}
