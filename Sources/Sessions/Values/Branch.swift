/// A try in the tree of tries, for a small drawing.
public struct Branch: Hashable, Sendable {
  /// What stands there.
  public var attempt: Try
  /// How far it is from the first try, which has 0.
  public var depth: Int
  /// From the outermost in, its own last: whether nothing more comes below on that level.
  public var isLast: [Bool]
  /// Whether lines go to it.
  public var isPresent: Bool
  /// The lines that were typed in it, not taken over from its parent.
  public var ownLines: Int
}

extension Session {
  /// All tries, each below its parent, in the order in which they were opened.
  public var tree: [Branch] { [branch(0, isLast: [])] + below(Try.first, isLast: []) }

  private func below(_ parent: String, isLast: [Bool]) -> [Branch] {
    let children = tries.indices.filter { tries[$0].parent == parent }
    return children.flatMap { child in
      let here = isLast + [child == children.last]
      return [branch(child, isLast: here)] + below(tries[child].name, isLast: here)
    }
  }

  private func branch(_ index: Int, isLast: [Bool]) -> Branch {
    let attempt = tries[index]
    return Branch(
      attempt: attempt, depth: isLast.count, isLast: isLast, isPresent: index == position,
      ownLines: attempt.lines.count - attempt.inherited)
  }
}
