import Simulation

extension Vocabulary {
  /// Checks that a scenario may call something of its own by a name, before the name is added.
  ///
  /// The problem's line is the name itself; `Problem.placed` puts it where the name stands in its file.
  /// - Parameter role: `.segment`, `.kind`, `.tactic` (another name for one) or `.try`.
  public func check(name: String, as role: Role) throws(Problem) {
    func problem(_ cause: Problem.Cause) -> Problem {
      Problem(cause, span: Span(column: 1, length: max(1, name.unicodeScalars.count)), source: name)
    }
    let scalars = name.unicodeScalars
    let isSpelt = scalars.allSatisfy { ($0.isLetter && !$0.isCapital) || $0.isDigit || $0 == "-" }
    guard let first = scalars.first, first.isLetter, isSpelt, scalars.count <= 40 else {
      throw problem(.spelling(name, as: role))
    }
    if let reserved = Words.role(of: name) { throw problem(.reserved(name, as: role, because: reserved)) }
    if ["all", "everyone", "everybody", "customers", "nothing"].contains(name) {
      throw problem(.everybody(name, as: role))
    }
    if kinds.contains(Kind(name)) { throw problem(.taken(name, by: .kind)) }
    if segments.contains(name) { throw problem(.taken(name, by: .segment)) }
    if aliases.contains(where: { $0.name == name }) { throw problem(.taken(name, by: .tactic)) }
  }
}
