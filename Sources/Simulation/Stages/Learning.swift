/// Stage 3. A practice is learned by being told or by finding out (Guides/Model.md, 4).
struct Learning {
  let terms: Terms
  let constants: Constants
  /// Mean bad word of last week in the segment.
  let word: Float

  func callAsFunction(_ people: Columns, _ block: Block, _ space: Workspace) {
    for source in terms.sources {
      block.each { j, _ in (space[source.misuse][j], space[source.deceit][j]) = (.zero, .zero) }
    }
    block.each { j, i in
      (space[.misuse][j], space[.deceit][j], space[.told][j]) = (.zero, .zero, .zero)
      space[.bite][j] = constants.findBlow * people.concern[i] * (1 + constants.sting * people.loyalty[i])
    }
    for held in terms.held { learn(held, people, block, space) }
  }

  private func learn(_ held: Terms.Held, _ people: Columns, _ block: Block, _ space: Workspace) {
    let knowledge = people.knowledge(held.column)
    let heard = held.hidden * constants.hearsay * word
    let dug = held.hidden * constants.dig
    let users = held.usedBy.map { terms.tactics[$0].space }
    let news = held.news.map { terms.news[$0] }
    // First what is told, then what is left to find: `found` is the part per unit of source.
    block.each { j, i in
      let active = space[.active][j]
      var reached = held.isPassedOn ? space[.any][j] : .zero
      for user in users { reached = upper(reached, space[user.reached][j]) }
      let before = knowledge[i]
      let told = (1 - before) * held.tells(literacy: people.literacy[i], reached: reached) * active
      let known = before + told
      let cost =
        held.stakes * (1 - held.tamed) * constants.toldCost * people.concern[i] * (1 - space[.faith][j]) * told
      space[held.telling][j] += cost
      space[.told][j] += cost
      var sources = heard + dug * people.literacy[i]
      for user in users { sources += space[user.shows][j] }
      for item in news { sources += one(where: space[.news][j] .< item.reach) }
      let found = (1 - known) / upper(sources, Lanes(repeating: 1)) * active
      space[.found][j] = found
      knowledge[i] = known + found * sources
      space[held.told][j] = told
      space[held.found][j] = found * sources
      // What finding out costs per unit of source, by misuse; deceit is the same times how far it was hidden.
      space[.misuseRate][j] = held.stakes * found * (1 - held.tamed * known)
      space[.deceitRate][j] = held.stakes * found
    }
    for place in held.usedBy {
      let shows = terms.tactics[place].space.shows
      book(terms.sources[place], held.hidden, block, space) { j, _ in space[shows][j] }
    }
    for place in held.news {
      let reach = terms.news[place].reach
      let hidden = terms.isDenied ? max(held.hidden, constants.hiddenLie) : held.hidden
      book(terms.sources[terms.tactics.count + place], hidden, block, space) { j, _ in
        one(where: space[.news][j] .< reach)
      }
    }
    let last = terms.sources.count
    book(terms.sources[last - 2], held.hidden, block, space) { _, _ in Lanes(repeating: heard) }
    book(terms.sources[last - 1], held.hidden, block, space) { _, i in dug * people.literacy[i] }
  }

  @inline(__always) private func book(
    _ source: Terms.Source, _ hidden: Float, _ block: Block, _ space: Workspace, _ amount: (Int, Int) -> Lanes
  ) {
    block.each { j, i in
      let size = amount(j, i)
      let misuse = space[.misuseRate][j] * size
      let deceit = space[.deceitRate][j] * size * hidden
      space[source.misuse][j] += misuse
      space[source.deceit][j] += deceit
      space[.misuse][j] += misuse
      space[.deceit][j] += deceit
    }
  }
}
