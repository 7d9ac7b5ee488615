public import Sessions

/// A code that somebody said aloud before weeks ran, as the trainer wrote it down.
public struct SealedCode: Hashable, Sendable {
  /// The eight letters.
  public let seal: Seal
  /// Who said it; nil where only the letters were written down.
  public let who: String?

  /// The code that a line holds, such as `bakotume` or `anna bakotume`; nil where there is none in it.
  public init?(_ line: Substring) {
    let words = line.split { letter in " \t,;:".contains(letter) }.map { String($0) }
    guard let place = words.firstIndex(where: { Seal($0) != nil }), let seal = Seal(words[place]) else { return nil }
    self.seal = seal
    let others = words.enumerated().filter { $0.offset != place }.map { $0.element }
    who = others.isEmpty ? nil : others.joined(separator: " ")
  }
}

/// What codes say about the files that were handed in.
struct Sealings {
  /// In which weeks each has sealed, by the place of the member.
  private(set) var weeks: [[Int]]
  /// What does not fit, each in a sentence.
  private(set) var complaints: [String] = []

  init(_ codes: [SealedCode], by members: [ClassResult.Member]) {
    weeks = members.map { _ in [] }
    let seals = members.map(\.session.seals)
    for code in codes {
      let said = code.who.map { "\(code.seal), from \($0)" } ?? "\(code.seal)"
      guard let place = seals.firstIndex(where: { $0.contains(code.seal) }),
        let count = seals[place].firstIndex(of: code.seal)
      else {
        let near = Sealings.misheard(code.seal, among: seals, members)
        complaints.append("\(said): nothing that was handed in begins with what this code seals.\(near)")
        continue
      }
      let name = members[place].name
      if let who = code.who, who.lowercased() != name.lowercased() {
        complaints.append("\(said): it seals what \(name) handed in.")
        continue
      }
      weeks[place].append(members[place].session.past(after: count).week)
    }
  }

  /// Whose code differs in one letter, which an ear may have misheard.
  private static func misheard(_ seal: Seal, among seals: [[Seal]], _ members: [ClassResult.Member]) -> String {
    for (place, mine) in seals.enumerated() {
      let near = mine.first { one in zip(one.description, seal.description).count { $0 != $1 } == 1 }
      if let near { return " One letter else, and it is \(members[place].name)'s: \(near)." }
    }
    return ""
  }
}
