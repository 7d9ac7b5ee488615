import FoundationEssentials
import Reports
import Sessions
import Testing

@testable import Shell

/// Every kind of page carries what it is made from: made, verified, and one digit of it changed.
@Suite(.timeLimit(.minutes(20))) struct PageKinds {
  private let home = Home()
  private var file: String { home.path + "/page.html" }
  private static let begin = ["set customers 200", "set replications 2", "set belief off"]

  enum Kind: String, CaseIterable {
    case report, compare, howfar, debrief, workshop, classroom
  }

  private func talk(_ lines: [String], opening: String? = "shopping-list") -> Conversation {
    let talk = Conversation(Surroundings(threads: 2, folder: home.path))
    if let opening { _ = talk.begin(.named(opening)) }
    for line in lines { #expect(talk.reply(to: line).status == .done, "\(line)") }
    return talk
  }

  private func words(_ reply: Reply) -> String { reply.document.text(for: Screen(width: 10_000)) }

  /// Writes a page of a kind, as somebody would at the prompt.
  private func made(_ kind: Kind) throws -> Reply {
    let tried =
      Self.begin + [
        "apply shopping-list depth=deep because \"we <know> them\"", "predict trust up", "run 3", "reveal",
        "try honest from 0", "disclose notice", "run 3",
      ]
    switch kind {
    case .report: return talk(tried).reply(to: "report \(file)")
    case .compare: return talk(tried).reply(to: "compare to \(file)")
    case .howfar: return talk(Self.begin).reply(to: "howfar shopping-list over 8 to \(file)")
    case .debrief: return talk(tried).reply(to: "debrief to \(file)")
    case .workshop:
      let talk = talk(
        ["workshop shopping-list minutes 60 teams red, blue"] + Self.begin + [
          "red chooses C", "red predicts trust up", "blue apply shopping-list depth=light",
          "blue predicts trust down 3",
        ], opening: nil)
      for line in ["run quarter", "run quarter", "reveal"] where talk.desk?.session.week == 0 || line == "reveal" {
        _ = talk.reply(to: line)
      }
      return talk.reply(to: "debrief to \(file)")
    case .classroom:
      let names = ["anna", "berta"].map { "\(home.path)/\($0).session" }
      for (path, line) in zip(names, ["apply shopping-list depth=deep", "disclose notice"]) {
        _ = talk(Self.begin + [line, "predict trust down 2", "run 3", "reveal", "seal to \(path)"])
      }
      let sealed = try readSession(names[0]).session.seals[1]
      try home.write(try #require(Home.text(of: names[1])).replacing("notice", with: "fine-print"), to: "carl.session")
      return talk([], opening: nil).reply(
        to: "class add \(names.joined(separator: " ")) \(home.path)/carl.session value=2 trust=1 "
          + "sealed \"anna \(sealed)\" to \(file)")
    }
  }

  @Test(arguments: Kind.allCases) func `each kind of page holds, and one changed digit is found`(kind: Kind) throws {
    let reply = try made(kind)
    #expect([.done, .missed].contains(reply.status) && words(reply).contains("paradox verify"), "\(words(reply))")
    let page = try #require(Home.text(of: file))
    // Elsewhere, where nothing else is left of it.
    let elsewhere = Conversation(Surroundings(threads: 1))
    for name in ["anna", "berta", "carl"] {
      try? FileManager.default.removeItem(atPath: "\(home.path)/\(name).session")
    }
    let verified = elsewhere.reply(to: "verify \(file)")
    #expect(verified.status == .done && words(verified).contains("are identical"), "\(words(verified))")
    if kind != .howfar { #expect(page.contains("<th scope=\"col\" class=\"words\">Run</th>")) }

    let figure = try #require(page.firstMatch(of: #/([0-9])([^0-9<]*)</td>/#))
    let digit = figure.output.1 == "7" ? "8" : "7"
    try home.write(
      page.replacingCharacters(in: figure.range, with: "\(digit)\(figure.output.2)</td>"), to: "page.html")
    let edited = elsewhere.reply(to: "verify \(file)")
    #expect(edited.status == .missed && words(edited).contains("the page says '"), "\(words(edited))")

    // How far somebody had come, or how many customers there were, in the receipt.
    let said = try #require(page.ranges(of: " reached ").last ?? page.ranges(of: " customers ").last)
    let next = page.index(after: said.upperBound)
    try home.write(page.replacingCharacters(in: said.upperBound..<next, with: "9"), to: "page.html")
    #expect(elsewhere.reply(to: "verify \(file)").status == .missed)
  }

  @Test func `a class page says of the files that were left out what the class saw, and holds without them`() throws {
    let reply = try made(.classroom)
    #expect(reply.status == .missed && words(reply).contains("carl.session"))
    let page = try #require(Home.text(of: file))
    #expect(page.contains("carl.session") && page.contains("edited after it was written"))
    #expect(page.contains("<h1>The class:"))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with words: String) -> String {
    String(self[..<range.lowerBound]) + words + self[range.upperBound...]
  }
}
