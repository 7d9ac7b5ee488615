extension Drafting {
  /// Enters what happens this week and passes: revelations, breaches, notices and responses.
  func happen(_ week: Timeline.Week, _ constants: Constants, _ terms: inout Terms) {
    let practice = week.practice
    terms.hasBreach = practice.breach != nil
    terms.isDenied = practice.denial != nil
    for dated in week.happenings {
      switch dated.act {
      case .event(.uncover(let secret, let isUnproven, let reach)):
        let news = Terms.News(reach: Float(reach), act: dated)
        if isUnproven {
          terms.accusations.append(news)
        } else if secret == .breach {
          if practice.breach != nil, practice.notified == nil { terms.lateNews.append(news) }
        } else {
          uncover(secret, news, practice, constants, &terms)
        }
      case .event(.breach(let reach, let isAvoidable, let about)):
        let stakes = practice.kinds.filter { $0.isHeld && (about.isEmpty || about.contains($0.facts.kind)) }
          .reduce(0) { $0 + Float($1.facts.stakes) }
        terms.breach = Terms.Breach(
          reach: Float(reach), size: min(1, stakes / constants.breachFull), isAvoidable: isAvoidable, act: dated)
      case .decision(.notify(_, let to)):
        guard to.isEmpty || to.contains(practice.segment) else { continue }
        if practice.notified == dated, let breach = practice.breach {
          let lag = Float(dated.week - breach.week)
          let prompt = Float(Exact.power(Double(keep(constants.notifyHalf)), Double(lag)))
          terms.notice = Terms.News(reach: prompt, act: dated)
        }
      case .decision(.respond(let response, let compensation, let to)):
        guard to.isEmpty || to.contains(practice.segment) else { continue }
        terms.reply = reply(response, compensation, dated, practice, constants)
      default: break
      }
    }
  }

  private func uncover(
    _ secret: Secret, _ news: Terms.News, _ practice: Practice, _ constants: Constants, _ terms: inout Terms
  ) {
    let columns: [Int?]
    switch secret {
    case .selling: columns = [tracked.passedOnColumn]
    case .kinds(let kinds): columns = kinds.map { kind in column(of: kind) }
    case .tactic(let tactic):
      let running = practice.running.first { $0.application.tactic == tactic }
      columns = (running?.application.using ?? []).map { column(of: $0) }
    case .breach: columns = []
    }
    let places = terms.held.indices.filter { columns.contains(terms.held[$0].column) }
    guard !places.isEmpty else { return }
    for place in places { terms.held[place].news.append(terms.news.count) }
    terms.news.append(news)
  }

  private func column(of kind: Kind) -> Int? {
    plan.market.kinds.firstIndex { $0.kind == kind }.flatMap { tracked.column[$0] }
  }

  private func reply(
    _ response: Response?, _ compensation: Amount?, _ act: DatedAct, _ practice: Practice, _ constants: Constants
  ) -> Terms.Reply {
    let words: (ability: Float, other: Float)
    let soothes: Float
    switch response {
    case .apology: (words, soothes) = ((constants.sorry, constants.sorryLied), constants.sorry)
    case .denial: (words, soothes) = ((constants.deny, practice.isProven ? 0 : constants.denyLied), constants.deny)
    case .silence, nil: (words, soothes) = ((0, 0), 0)
    }
    return Terms.Reply(response: response, compensation: compensation, words: words, soothes: soothes, act: act)
  }
}
