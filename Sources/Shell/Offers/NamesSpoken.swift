import Analysis
import Sessions
import Simulation

extension Conversation {
  /// The tries of this session, each with how far it has run.
  var tries: [Suggestion] {
    guard let session = desk?.session else { return [] }
    return session.tree.map { branch in
      let attempt = branch.attempt
      let lines = branch.ownLines == 1 ? "1 line of its own" : "\(branch.ownLines) lines of its own"
      let origin = attempt.parent.map { ", from \($0) at week \(attempt.opened)" } ?? ""
      let here = branch.isPresent ? "where you are; " : ""
      return Suggestion(attempt.name, "\(here)has run to week \(attempt.reached), \(lines)\(origin)")
    }
  }

  /// The tries in which one is not.
  var otherTries: [Suggestion] { tries.filter { $0.word != desk?.session.present.name } }

  /// The customers who were listed or met last, with who they are.
  var peopleSpokenOf: [Suggestion] {
    guard let desk else { return [] }
    var ids: [Int] = []
    for id in desk.listed + desk.met.values.sorted() where !ids.contains(id) { ids.append(id) }
    // A name means the first who was listed under it: the others are met by their number.
    var taken: Set<String> = []
    return ids.map { id in
      let (name, number) = (Names.name(of: id), Names.id(id, customers: desk.session.customers))
      let isFirst = taken.insert(name).inserted
      let person = known?.people.first { $0.id == id }
      let facts = [isFirst ? number : name, person?.segment, person?.ending.lowered].compactMap { $0 }
      return Suggestion(isFirst ? name : number, facts.joined(separator: ", "))
    }
  }
}

extension String {
  /// As part of a sentence: without the capital and the full stop.
  fileprivate var lowered: String {
    prefix(1).lowercased() + (hasSuffix(".") ? dropFirst().dropLast() : dropFirst())
  }
}
