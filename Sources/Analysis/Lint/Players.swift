import Simulation

/// Players that know the menu and nothing else.
struct Players {
  let menu: Menu
  let plays: Plays

  /// Types up to six lines at random, most of them at week 0.
  func random(_ dice: inout Dice) -> [DatedAct] {
    let occasions = menu.occasions
    let weeks = (0..<dice.number(1...6)).map { _ in
      occasions.isEmpty || dice.happens(65) ? 0 : dice.one(of: occasions)
    }
    var acts: [DatedAct] = []
    for week in weeks.sorted() {
      acts += menu.acts(dice.one(of: menu.offers), at: week, after: acts)
    }
    return acts
  }

  /// Looks at some lines in each of up to five rounds and takes the one that comes nearest to the goals; begins anew when
  /// it has won or sees nothing better.
  ///
  /// - Returns: What came of each of `looks` plans that it looked at.
  func greedy(_ dice: inout Dice, looks: Int) throws -> [Plays.Result] {
    var seen: [Plays.Result] = []
    let occasions = menu.occasions
    let nothing = try plays.result(of: [])
    var (acts, best, round) = ([DatedAct](), nothing, 0)
    while seen.count < looks {
      var next: (acts: [DatedAct], result: Plays.Result)?
      // Later rounds also answer what has happened by then.
      let week = round < 3 || occasions.isEmpty ? 0 : dice.one(of: occasions)
      let earlier = acts.filter { $0.week <= week }
      for _ in 0..<min(10, looks - seen.count) {
        let tried = acts + menu.acts(dice.one(of: menu.offers), at: week, after: earlier)
        let result = try plays.result(of: tried)
        seen.append(result)
        if result.score > (next?.result.score ?? best.score) { next = (tried, result) }
      }
      round += 1
      if let next { (acts, best) = (next.acts, next.result) }
      if next == nil || best.wins || round == 5 { (acts, best, round) = ([], nothing, 0) }
    }
    return seen
  }
}
