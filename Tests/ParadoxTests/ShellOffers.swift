import Analysis
import FoundationEssentials
import Reports
import Sessions
import Simulation
import Testing

@testable import Shell

/// What Tab offers in a session with two tries, people who were listed, files and kept sessions around.
@Suite struct ShellOffers {
  let home = Home()

  /// At week 4 of a try `honest`, after `first` ran to week 20 with a later line; the last list was of who changed.
  private func session(isKept: Bool = false) throws -> Conversation {
    let talk = Conversation(
      Surroundings(isInteractive: isKept, folder: isKept ? home.path + "/state" : nil, home: home.path))
    _ = talk.begin(.named("shopping-list"))
    for line in [
      "set customers 64", "set replications 1", "apply shopping-list depth=deep", "at 9 disclose fine-print", "run 20",
      "try honest from 0", "disclose notice", "run 4", "who changed", "meet Maya",
    ] { try #require(talk.reply(to: line).status == .done) }
    return talk
  }

  private func offers(_ text: String, _ talk: Conversation) -> [String: String] {
    Dictionary(talk.suggestions(after: text).map { ($0.word, $0.meaning) }) { first, _ in first }
  }

  @Test(arguments: [
    ("ru", "run", "let weeks pass"),
    ("apply shop", "shopping-list", "a list made up from what was bought"),
    ("apply shopping-list depth=d", "deep", "depth 0.8"),
    ("collect loc", "location", "where"),
    ("disclose notice saying ben", "benefit", "what you get"),
    ("control opt", "opt-in", "off, until they say yes"),
    ("apply shopping-list to car", "careful", "Careful shoppers"),
    ("who changed tr", "trust", "trust in the firm"),
    ("who left in fam", "families", "Busy families"),
    ("chart active,le", "left", ""),
    ("why trust in reg", "regulars", "Old regulars"),
    ("try fi", "first", "has run to week 20, 2 lines of its own"),
    ("try ho", "honest", "where you are; has run to week 4, 1 line of its own, from first at week 0"),
    ("compare fi", "first", "has run to week 20"),
    ("try new from ", "4", "now"),
    ("try new from ", "0", "the start; apply shopping-list depth=deep; disclose notice"),
    ("rewind ", "0", "the start; apply shopping-list depth=deep; disclose notice"),
    ("at ", "4", "now"),
    ("at ", "13", "goal: Customers find the list useful; goal: After a quarter"),
    ("at ", "26", "half a year done"),
    ("run ", "9", "to week 13: goal: Customers find the list useful"),
    ("run ", "48", "to week 52: goal: The year brings"),
    ("run ", "quarter", "13 weeks"),
    ("assume surp", "surprise.weight=", ""),
    ("assume surprise.weight=", "0.7749", "the usual"),
    ("meet May", "Maya", "c-0"),
    ("meet Maya ", "in", "the same person in another try"),
    ("meet Maya ", "with", "figures"),
    ("meet Maya in ", "first", "has run to week 20"),
    ("meet Maya in first ", "with", "figures"),
    ("meet Maya in first with ", "figures", "rests on"),
    ("open break", "", ""),
    ("open brea", "breach", "The breach"),
    ("open shopping-list-", "shopping-list-1", "The custom shopping list, today"),
    ("what is skept", "skepticism", ""),
    ("help un", "undo", "take back the last line"),
  ])
  func `a word is offered with what it means here`(text: String, word: String, meaning: String) throws {
    let offers = offers(text, try session(isKept: text.hasPrefix("open")))
    if word.isEmpty {
      #expect(offers.isEmpty)
    } else {
      #expect(offers[word]?.contains(meaning) == true, "\(offers)")
    }
  }

  @Test(arguments: [
    "", "a", "at ", "at 5 ", "apply ", "collect ", "disclose notice saying ", "try ", "rewind ", "run ", "assume ",
    "meet ", "who ", "who changed ", "open ", "what is ", "help ", "set ", "compare ", "chart ", "check ",
  ])
  func `whatever is offered has a meaning that is more than its sort`(text: String) throws {
    let offers = try session().suggestions(after: text)
    #expect(!offers.isEmpty)
    for offer in offers {
      #expect(offer.meaning.count >= 3, "\(offer)")
      #expect(
        !["a word", "a scenario", "a session", "a try", "a segment", "a customer"].contains(offer.meaning), "\(offer)")
    }
  }

  /// Lines that a suggestion ends are typed, and none may be refused.
  @Test(arguments: [
    "rewind ", "run ", "try ", "try new from ", "meet ", "meet Maya in ", "who ", "who gained ", "who left in ",
    "compare ", "chart ", "why ", "open ", "what is ", "help ", "secure ", "control ", "disclose ", "share ", "law ",
    "assume surprise.weight=",
  ])
  func `whatever is offered is taken`(text: String) throws {
    let talk = try session()
    let session = talk.desk
    let offers = talk.suggestions(after: text).filter { offer in
      // These begin something that must go on.
      !offer.word.hasSuffix("=") && !offer.word.hasSuffix("/")
        && !["until", "to", "in", "from", "with"].contains(offer.word)
    }
    #expect(!offers.isEmpty)
    for offer in offers {
      talk.desk = session
      #expect(talk.reply(to: text + offer.word).status == .done, "\(text)\(offer.word)")
    }
  }

  @Test func `what customers start with is assumed at the start alone`() throws {
    #expect(talk().suggestions(after: "assume prior=").map(\.word) == ["trusted", "ordinary", "distrusted"])
    #expect(talk("run 1").suggestions(after: "assume prior=").isEmpty)
    #expect(talk("run 1").suggestions(after: "assume pri").isEmpty)
    #expect(talk().suggestions(after: "at 3 assume pri").isEmpty)
  }

  @Test(arguments: ["undo", "redo", "run", "rewind", "why", "who", "meet", "chart", "table", "compare", "apply", "at"])
  func `a verb that nothing could answer now is not offered`(verb: String) {
    #expect(!Conversation().suggestions(after: "").map(\.word).contains(verb))
    let fresh = talk()
    let isOffered = fresh.suggestions(after: "").map(\.word).contains(verb)
    #expect(isOffered == ["run", "apply", "at"].contains(verb))
  }

  @Test func `weeks of a scenario's events that lie ahead are not given away`() {
    let talk = Conversation()
    _ = talk.begin(.named("breach"))
    for line in ["set customers 50", "set replications 1"] { _ = talk.reply(to: line) }
    #expect(!talk.suggestions(after: "at ").contains { $0.meaning.contains("breach reach") })
    #expect(talk.reply(to: "run 10").status == .done)
    #expect(talk.suggestions(after: "rewind ").contains { $0.word == "8" && $0.meaning.contains("breach reach") })
  }

  @Test func `files are offered by their titles, and for open only those that can be`() throws {
    let small = try #require(
      Home.text(of: #filePath.replacing("ParadoxTests/ShellOffers.swift", with: "ScenariosTests/Small.yaml")))
    try FileManager.default.createDirectory(atPath: home.path + "/mine", withIntermediateDirectories: true)
    try home.write(small, to: "mine/shop.yaml")
    try home.write("title: broken", to: "mine/broken.yaml")
    try home.write("no scenario", to: "mine/notes.txt")
    try home.write("x", to: "mine/two words.yaml")
    let talk = try session(isKept: true)
    #expect(offers("open ~", talk) == ["~/": "your home folder"])
    #expect(offers("open ~/m", talk) == ["~/mine/": "folder"])
    #expect(offers("open ~/mine/", talk) == ["~/mine/shop.yaml": "The corner shop"])
    #expect(offers("check ~/mine/", talk)["~/mine/broken.yaml"] == "not yet as it must be")
    #expect(
      offers("open \(home.path)/state/shopping", talk).values.allSatisfy {
        $0 == "The custom shopping list, week 4 of 52, 2 tries"
      })
    #expect(offers("open \(home.path)/state/shopping", talk).count == 1)
    #expect(talk.reply(to: "check ~/mine/shop.yaml").status == .done)
    #expect(talk.reply(to: "open ~/mine/shop.yaml").status == .done)
    #expect(talk.prompt == "corner-shop · week 0> ")
  }

  @Test func `a second person of a name is offered by number`() throws {
    let talk = try session()
    _ = talk.reply(to: "set customers 1000")
    let same = Names.count
    talk.desk?.listed = [0, same]
    #expect(Names.name(of: 0) == Names.name(of: same))
    #expect(talk.suggestions(after: "meet ").map(\.word).prefix(2) == [Names.name(of: 0), Names.id(same)])
  }
}
