import Simulation
import Testing

@testable import Language

@Suite struct Checks {
  /// What the check says about a line, once some lines stand.
  private func verdict(_ typed: String, after lines: String..., locks: [Lock] = []) throws -> String? {
    var firm = try firm()
    for line in lines {
      let act = try #require(try read(line).dated(now: 0))
      for i in firm.indices { firm[i].take(act) }
    }
    do throws(Problem) {
      try check(try! read(typed), practices: firm, locks: locks, vocabulary: vocabulary)
      return nil
    } catch {
      return error.text()
    }
  }

  @Test func `a tactic needs its kinds of data to be collected`() throws {
    #expect(
      try verdict("apply retargeting depth=deep") == """
        error: retargeting uses web-history, which is not collected; it is what was looked at on other sites, 'using browsing' what was looked at here
          apply retargeting depth=deep
                ^~~~~~~~~~~
        Type: collect web-history
        """)
    #expect(try verdict("apply retargeting", after: "collect web-history") == nil)
  }

  @Test func `only the segments concerned must be collected from`() throws {
    #expect(try verdict("apply retargeting to young", after: "collect web-history to young") == nil)
    #expect(
      try verdict("apply retargeting", after: "collect web-history", "forget web-history to careful") == """
        error: retargeting uses web-history, which is not collected from careful; it is what was looked at on other sites, 'using browsing' what was looked at here
          apply retargeting
                ^~~~~~~~~~~
        Type: collect web-history to careful
        """)
  }

  @Test func `the caret stands under the kind where it was typed`() throws {
    #expect(
      try verdict("apply retargeting using location,device", after: "collect location") == """
        error: retargeting uses device, which is not collected
          apply retargeting using location,device
                                           ^~~~~~
        Type: collect device
        """)
  }

  @Test func `a line that the remedy names makes the tactic possible`() throws {
    let problem = try #require(try verdict("apply shopping-list"))
    let remedy = try #require(problem.split(separator: "\n").last?.dropFirst(6))
    #expect(try verdict("apply shopping-list", after: String(remedy)) == nil)
  }

  @Test func `a locked lever says who locked it`() throws {
    let locks = [Lock("share", by: "the legal department"), Lock("retargeting", by: "the board")]
    #expect(
      try verdict("share brokers because \"money\"", locks: locks) == """
        error: 'share' is locked by the legal department
          share brokers because "money"
          ^~~~~
        See what is locked: status
        """)
    #expect(try verdict("stop retargeting", locks: locks)?.contains("'retargeting' is locked by the board") == true)
    #expect(try verdict("stop recommendations", locks: locks) == nil)
  }

  @Test func `a question whose data is missing is asked again with it`() throws {
    let problem = try #require(try verdict("howfar shopping-list over 13"))
    let remedy = try #require(problem.split(separator: "\n").last?.dropFirst(6))
    #expect(remedy.hasPrefix("howfar shopping-list over 13 when collect "))
    #expect(try verdict(String(remedy)) == nil)
  }

  @Test func `howfar looks at what its own added line collects`() throws {
    #expect(try verdict("howfar retargeting")?.contains("not collected") == true)
    #expect(try verdict("howfar retargeting when collect web-history") == nil)
  }

  @Test func `practices are those of the week, later lines left out`() throws {
    let acts = ["at 5 forget location", "at 2 collect location"].map { try! read($0).dated(now: 0)! }
    let held = [0, 2, 4, 5].map { practices(at: $0, of: acts, market: market)[0].held.contains(.location) }
    #expect(held == [false, true, true, false])
  }

  @Test(arguments: [
    ("young families", "cannot name a segment"), ("Young", "cannot name a segment"), ("", "cannot name a segment"),
    ("trust", "because lines know that word as a measure"), ("to", "because lines know that word as a clause"),
    ("location", "because lines know that word as a kind of data"), ("young", "names a segment already"),
    ("playlist", "names a tactic already"), ("1st", "cannot name a segment"),
    ("everyone", "takes it for all customers"),
  ])
  func `a name that lines could not tell apart is refused`(name: String, because: String) {
    do throws(Problem) {
      try ownNames.check(name: name, as: .segment)
      Issue.record("accepted")
    } catch {
      #expect(error.sentence.contains(because), "\(error.sentence)")
    }
  }

  @Test func `a try is checked as a try`() {
    #expect(throws: Never.self) { try vocabulary.check(name: "honest", as: .try) }
    do throws(Problem) {
      try vocabulary.check(name: "run", as: .try)
      Issue.record("accepted")
    } catch {
      #expect(error.sentence == "a try cannot be called 'run', because lines know that word as a movement")
    }
  }

  @Test(arguments: ["night-owls", "b2b", "reason"])
  func `any other name is free`(name: String) {
    #expect(throws: Never.self) { try ownNames.check(name: name, as: .segment) }
  }
}
