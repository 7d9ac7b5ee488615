/// What holds for each group of customers: what was said of it, of all groups, or of nobody.
extension Sketch {
  /// The groups of which a premise is still to be asked; nil where it is not about groups.
  func groups(open premise: String) -> [String]? {
    switch premise {
    case "every": segments.filter { $0.every == nil }.map(\.name)
    case "basket": segments.filter { $0.basket == nil }.map(\.name)
    case "prior": segments.filter { $0.feeling == nil }.map(\.name)
    default: nil
    }
  }

  /// A value of one group, and where it comes from.
  func value(_ name: String, of segment: SegmentSketch) -> (text: String, origin: String) {
    let own: String? =
      switch name {
      case "every": segment.every.map(plain)
      case "basket": segment.basket.map(plain)
      default: segment.feeling?.prior
      }
    if let own { return (own, "your answer") }
    guard let answer = answers[name] else { return (value(name), origin(name)) }
    if case .each(let all) = NumberForGroups(answer), let one = all.first(where: { $0.name == segment.name }) {
      return (plain(one.value), "your answer")
    }
    // One figure for all is no figure of this group.
    return (answer, (groups(open: name) ?? []).count == 1 ? "your answer" : "your answer, one for all groups")
  }

  /// Refuses numbers for groups that are not those that are open.
  func holdGroups() throws(Objection) {
    for name in ["every", "basket"] {
      guard let answer = answers[name], case .each(let all) = NumberForGroups(answer), let open = groups(open: name),
        Set(open) != Set(all.map(\.name))
      else { continue }
      let each = open.map { "\($0) \(plain(all.first?.value ?? 1))" }.joined(separator: ", ")
      throw Objection(
        "'\(name)' has numbers for \(all.map(\.name).joined(separator: ", ")), and it is asked of "
          + "\(open.joined(separator: ", ")): one for each of these, or one for all. Type: \(each)")
    }
  }
}
