import Simulation
import Testing

@testable import Language

@Suite struct Completing {
  private func words(_ text: String, in place: Place = .prompt) -> [String] {
    completions(before: text, in: place, vocabulary: ownNames).map(\.word)
  }

  @Test(arguments: [
    ("ap", ["apply"]),
    ("at 8 dis", ["disclose"]),
    ("apply re", ["recommendations", "retargeting"]),
    ("apply play", ["playlist"]),
    ("apply retargeting depth=", ["light", "moderate", "deep"]),
    ("apply retargeting depth=d", ["deep"]),
    ("apply retargeting dep", ["depth="]),
    (
      "apply retargeting depth=deep to young ",
      ["reach=", "times=", "fit=", "obtrusive", "on-device", "using", "because"]
    ),
    ("apply retargeting to ", ["young", "families", "careful", "regulars"]),
    ("apply retargeting to young,", ["families", "careful", "regulars"]),
    ("collect web-history,dev", ["device"]),
    ("disclose notice saying cro", ["cross-site"]),
    ("disclose notice ", ["saying", "about", "to", "because"]),
    ("control ", ["none", "opt-out", "opt-in", "granular"]),
    ("law ", ["opt-in", "notice", "erasure"]),
    ("run ", ["to", "until", "quarter", "year"]),
    ("run until opt", ["opted-in"]),
    ("run until trust ", ["in", "at", "<", "<=", ">", ">="]),
    ("run until trust < ", ["baseline", "start"]),
    ("run until trust < 50 ", ["and", "within"]),
    ("run until left < 95% ", ["baseline", "start", "and", "within"]),
    ("run until trust < 50 within ", ["quarter", "year"]),
    ("howfar retargeting keeping sk", ["skepticism"]),
    ("assume prior=", ["trusted", "ordinary", "distrusted"]),
    ("assume surprise", ["surprise.weight="]),
    ("respond ", ["apology", "denial", "silence", "compensate=", "to"]),
    ("secure strong ", ["visible", "because"]),
    ("apply retargetting ", []),
    ("apply retargeting depth=0.", []),
    ("apply retargeting because \"wh", []),
    ("apply retargeting # de", []),
  ])
  func `Tab offers what may come next`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `what nothing answers yet is not offered`() {
    #expect(words("assume ").contains("theory=") && words("assume theory=").contains("calculus"))
  }

  @Test func `a place offers only its own lines`() {
    #expect(words("", in: .start).contains("apply") && !words("", in: .start).contains("breach"))
    #expect(words("", in: .events).contains("at") && words("at 3 br", in: .events) == ["breach"])
    #expect(words("r", in: .session) == ["respond", "rival", "reached"])
  }

  /// Whatever Tab offers is read: the line is no longer wrong at that word.
  @Test(arguments: promised.map(\.typed))
  func `every word offered is one that is read`(typed: String) throws {
    let tokens = try Lexer.tokens(of: typed)
    for token in tokens {
      let before = String(typed.unicodeScalars.prefix(token.span.column - 1))
      guard let last = before.last, " ,=".contains(last) else { continue }
      for word in words(before) {
        let column = before.unicodeScalars.count + 1
        do { _ = try parse(before + word, in: .prompt, vocabulary: ownNames) } catch {
          #expect(error.span.column > column, "\(before)\(word): \(error.sentence)")
        }
      }
    }
  }

  @Test(arguments: promised.map(\.typed))
  func `every word that is read was offered`(typed: String) throws {
    for token in try Lexer.tokens(of: typed) where token.form == .word {
      let before = String(typed.unicodeScalars.prefix(token.span.column - 1))
      let isKnown = !["howfar"].contains(token.text)
      #expect(
        !isKnown || words(before).contains { $0 == token.text || $0 == token.text + "=" }, "\(before)|\(token.text)")
    }
  }

  @Test func `every candidate has a meaning`() {
    for text in [
      "", "apply ", "apply retargeting ", "collect ", "uncover ", "run until ", "run until trust < baseline ",
    ] {
      #expect(completions(before: text, in: .prompt, vocabulary: ownNames).allSatisfy { !$0.meaning.isEmpty })
    }
  }
}
