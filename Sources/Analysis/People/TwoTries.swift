import Reports
public import Simulation

/// The same customer with the same luck in two tries, and in one sentence how it went otherwise.
public struct TwoTries: Sendable {
  private let here: (name: String, story: Story)
  private let there: (name: String, story: Story)

  /// Sets the story of the present try beside that of another; both are of the same customer.
  public init(here: (name: String, story: Story), there: (name: String, story: Story)) {
    self.here = here
    self.there = there
  }

  /// `In first Maya left in week 8; in honest Maya is still a customer, with trust 71.3 instead of 32.1.`
  public var sentence: String {
    let name = Names.name(of: here.story.customer.id)
    let (now, other) = (here.story.customer, there.story.customer)
    let fates =
      now.standing == other.standing
      ? "In \(there.name) as in \(here.name) \(name) \(other.fate)"
      : "In \(here.name) \(name) \(now.fate); in \(there.name) \(name) \(other.fate)"
    let (mine, theirs) = (Figure.points.text(now.trust), Figure.points.text(other.trust))
    return fates + (mine == theirs ? ", with the same trust, \(mine)." : ", with trust \(theirs) instead of \(mine).")
  }
}

extension Customer {
  /// What became of them, as the end of a sentence.
  fileprivate var fate: String {
    switch standing {
    case .active: "is still a customer"
    case .lapsed(let week): "drifted away in week \(week)"
    case .left(let week): "left in week \(week)"
    }
  }
}
