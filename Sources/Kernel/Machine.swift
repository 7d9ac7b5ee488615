internal import CLanes
package import Model

/// The arithmetic of a run as it is compiled for this module's kind of processor.
package func machine() -> Machine {
  precondition(Workspace.isLaidOut, "columns lie elsewhere than the model lays them")
  return Machine(
    draw: { compiled, replication, people, chunk in
      Birth(
        market: compiled.plan.market, constants: compiled.constants[0], prior: compiled.prior,
        tracked: compiled.tracked, luck: Philox(seed: compiled.plan.seed, replication: replication)
      ).draw(people, chunk)
    },
    stand: { terms in Census(terms: terms).stand },
    week: { compiled, replication, week, segment, talk, isBooked in
      Stages(
        compiled, luck: Philox(seed: compiled.plan.seed, replication: replication), week: week, segment: segment,
        talk: talk, isBooked: isBooked
      ).run
    },
    book: { bookings, batch, space, ledger in
      for booking in bookings { ledger[booking.slot] += booking.amount(batch, space) }
    })
}

extension Booking {
  fileprivate func amount(_ batch: Batch, _ space: Workspace) -> Double {
    let (term, factor) = (space[term], space[factor])
    var sum = Lanes.zero
    for j in 0..<batch.count { sum += term[j] * factor[j] }
    return total(sum) * Double(scale)
  }
}
