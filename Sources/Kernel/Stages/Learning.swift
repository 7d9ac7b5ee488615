internal import Model

/// Stage 3. A practice is learned by being told or by finding out (Guides/Model.md, 4).
struct Learning {
  /// A kind, or being passed on, as it is learned.
  private struct Subject {
    var column, told, found, telling: Int
    /// What word and digging give, per unit of bad word and of literacy.
    var heard, dug: Float
    var stakes, tamed, costs, hidden: Float
    /// How far it counts as hidden where the news uncovers it: as a lie where it was denied.
    var denied: Float
    var tells: Terms.Tells
    var isPassedOn: Bool
    var users, news: Range<Int>
  }

  /// A tactic that gives a kind away: where it says whom it reached and how much it shows, and where the ledger reads.
  private struct User {
    var reached, shows: Int
    var source: Terms.Source
  }

  /// A revelation of a kind.
  private struct News {
    var reach: Float
    var source: Terms.Source
  }

  private let constants: Constants
  private let subjects: [Subject]
  private let users: [User]
  private let news: [News]
  private let sources: [Terms.Source]
  private let tellings: [Int]
  /// Whether what each source brought is kept for the ledger.
  private let isBooked: Bool

  /// - Parameter word: Mean bad word of last week in the segment.
  init(terms: Terms, constants: Constants, word: Float, isBooked: Bool) {
    self.constants = constants
    self.isBooked = isBooked
    sources = terms.sources
    tellings = terms.tellings.map(\.column)
    var users: [User] = []
    var news: [News] = []
    subjects = terms.held.map { held in
      let (firstUser, firstNews) = (users.count, news.count)
      users += held.usedBy.map { place in
        let space = terms.tactics[place].space
        return User(reached: space.reached, shows: space.shows, source: terms.sources[place])
      }
      news += held.news.map { place in
        News(reach: terms.news[place].reach, source: terms.sources[terms.tactics.count + place])
      }
      return Subject(
        column: held.column, told: held.told, found: held.found, telling: held.telling,
        heard: held.hidden * constants.hearsay * word, dug: held.hidden * constants.dig, stakes: held.stakes,
        tamed: held.tamed, costs: held.stakes * (1 - held.tamed) * constants.toldCost, hidden: held.hidden,
        denied: terms.isDenied ? max(held.hidden, constants.hiddenLie) : held.hidden, tells: held.tells,
        isPassedOn: held.isPassedOn, users: firstUser..<users.count, news: firstNews..<news.count)
    }
    self.users = users
    self.news = news
  }

  func callAsFunction(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    if isBooked {
      for source in sources {
        for (j, _) in places(of: batch) { (space[source.misuse][j], space[source.deceit][j]) = (.zero, .zero) }
      }
      for telling in tellings { for (j, _) in places(of: batch) { space[telling][j] = .zero } }
    }
    for (j, i) in places(of: batch) {
      (space[.misuse][j], space[.deceit][j], space[.told][j]) = (.zero, .zero, .zero)
      space[.bite][j] = constants.findBlow * people.concern[i] * (1 + constants.sting * people.loyalty[i])
    }
    users.withUnsafeBufferPointer { users in
      news.withUnsafeBufferPointer { news in
        for subject in subjects { learn(subject, users, news, people, batch, space) }
      }
    }
  }

  private func learn(
    _ subject: Subject, _ users: UnsafeBufferPointer<User>, _ news: UnsafeBufferPointer<News>, _ people: Columns,
    _ batch: Batch, _ space: Workspace
  ) {
    let knowledge = people.knowledge(subject.column)
    let half = constants.glimpseHalf
    let glimpse = half * (1 + half)
    let (word, digging) = (sources[sources.count - 2], sources[sources.count - 1])
    // First what is told, then what is left to find: `found` is the part per unit of source.
    for (j, i) in places(of: batch) {
      let active = space[.active][j]
      let literacy = people.literacy[i]
      var reached = subject.isPassedOn ? space[.any][j] : .zero
      for user in subject.users { reached = upper(reached, space[users[user].reached][j]) }
      let before = knowledge[i]
      let told = (1 - before) * subject.tells(literacy: literacy, reached: reached) * active
      let known = before + told
      let cost = subject.costs * people.concern[i] * (1 - space[.faith][j]) * told
      space[.told][j] += cost
      let digs = subject.dug * literacy
      var all = subject.heard + digs
      for user in subject.users { all += space[users[user].shows][j] }
      for item in subject.news { all += one(where: space[.news][j] .< news[item].reach) }
      let found = (1 - known) / upper(all, Lanes(repeating: 1)) * active
      knowledge[i] = known + found * all

      // What finding out costs, by misuse; deceit is the same times how far it was hidden. The first glimpse costs most: what
      // counts is how far g(K) = K (1 + half) / (K + half) grows, which from a to b is (b − a) half (1 + half) / (a + half)(b + half).
      let dawned = found * glimpse / ((known + half) * (knowledge[i] + half))
      let misuses = subject.stakes * dawned * (1 - subject.tamed * known)
      let deceits = subject.stakes * dawned
      var (misuse, deceit) = (space[.misuse][j], space[.deceit][j])
      @inline(__always) func find(_ size: Lanes, _ hidden: Float, _ source: Terms.Source) {
        let (used, lied) = (misuses * size, deceits * size * hidden)
        misuse += used
        deceit += lied
        if isBooked {
          space[source.misuse][j] += used
          space[source.deceit][j] += lied
        }
      }
      for user in subject.users { find(space[users[user].shows][j], subject.hidden, users[user].source) }
      for item in subject.news {
        find(one(where: space[.news][j] .< news[item].reach), subject.denied, news[item].source)
      }
      find(Lanes(repeating: subject.heard), subject.hidden, word)
      find(digs, subject.hidden, digging)
      (space[.misuse][j], space[.deceit][j]) = (misuse, deceit)
      if isBooked {
        space[subject.telling][j] += cost
        space[subject.told][j] = told
        space[subject.found][j] = found * all
      }
    }
  }
}
