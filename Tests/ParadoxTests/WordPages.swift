import Analysis
import Reports
import Scenarios
import Testing

@testable import Shell

/// The pages of `what is`, each as a reader meets it.
struct WordPages {
  private static let screen = Screen(width: 80, isUnicode: true, isTerminal: true)

  @Test(arguments: WrittenPages.all.map(\.name))
  func `a page says all that a page must say and fits a small screen`(name: String) throws {
    let page = try #require(WrittenPages.all.first { $0.name == name })
    #expect(!page.gist.isEmpty && page.text.meaning.hasSuffix("."))
    #expect(page.text.examples.count == 2)
    #expect(page.text.message.hasSuffix(".") && page.text.message.dropLast().contains(".") == false)
    #expect(page.text.hurt.hasSuffix("."))
    #expect(page.text.sources.allSatisfy { Evidence.row($0) != nil }, "\(page.text.sources)")
    let reply = talk().reply(to: "what is \(name)")
    let rows = reply.document.text(for: WordPages.screen).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(reply.status == .done && rows.count - 1 <= 23 && rows.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: WrittenPages.all.map(\.name))
  func `what a page tells to type works as it stands`(name: String) throws {
    let talk = talk()
    for line in try #require(WrittenPages.all.first { $0.name == name }).text.attempt {
      let reply = talk.reply(to: line)
      #expect(reply.status == .done, "\(line): \(reply.document)")
    }
  }

  @Test(arguments: [
    ("depth", "deep 0.8"), ("just-in-time", "0.85"), ("granular", "1 of 1"), ("brokers", "1.1"), ("apology", "0.4"),
    ("retargeting", "deep 0.8"), ("secure", "protects 0.5 of 1"), ("disclose", "dashboard"),
    ("share none", "passed on"),
    ("claim bought", "a lie"), ("trust", "0.4875 ability + 0.325 benevolence + 0.1875 integrity"), ("grade", "assumed"),
    ("Goldfarb", "K28"), ("k31", "79 %"), ("Colquitt 2007", ".39"), ("Ponemon", "K14"), ("S8", "third parties"),
  ])
  func `a page shows what one comes for`(word: String, what: String) {
    let text = talk().reply(to: "what is \(word)").document.text(for: Screen(width: 400))
    #expect(text.contains(what), "\(text)")
  }

  @Test(arguments: [
    "Opt-In", "opt ins", "fine print", "the interval", "\"how sure\"", "too close to call", "TACTICS", "location push",
    "dashboards?", "feeling deceived", "the breach",
  ])
  func `a word is found however it is written`(word: String) {
    #expect(talk().reply(to: "what is \(word)").status == .done)
  }

  @Test func `trust is shown as its facets with their numbers of now`() {
    let talk = talk("apply shopping-list depth=deep", "run 4")
    let text = talk.reply(to: "what is trust").document.text(for: Screen(width: 200))
    let numbers = text.matches(of: /Now: 0\.4875 x ([0-9.]+) \+ 0\.325 x ([0-9.]+) \+ 0\.1875 x ([0-9.]+) = ([0-9.]+)/)
    #expect(numbers.count == 1)
    guard let found = numbers.first?.output, let a = Double(found.1), let b = Double(found.2), let c = Double(found.3),
      let whole = Double(found.4)
    else { return }
    #expect(abs(0.4875 * a + 0.325 * b + 0.1875 * c - whole) < 0.11)
  }

  @Test func `no source has an id or a name for nothing`() {
    #expect(Set(Evidence.all.map(\.id)).count == Evidence.all.count)
    #expect(Set((1...31).map { "K\($0)" } + (1...11).map { "S\($0)" }).isSubset(of: Set(Evidence.all.map(\.id))))
    for source in Evidence.all {
      let first = source.authors.split { " ,;".contains($0) }.first.map(String.init) ?? ""
      #expect(
        source.isCalled(source.id) && (source.isCalled(first) || source.authors.hasPrefix("The ")), "\(source.id)")
    }
  }

  @Test(arguments: [
    ("cite retargeting", "K5", true), ("cite K31", "Ponemon", true), ("cite all", "K17", true),
    ("cite Tucker", "K27", true), ("cite find.blow", "K31", true), ("cite trust", "Colquitt", true),
    ("cite retargeting", "K7", false), ("cite", "S6", true), ("cite", "K14", false), ("cite", "never quote", false),
  ])
  func `cite gives the sources of a word with their grade`(line: String, what: String, isThere: Bool) {
    let talk = talk("apply shopping-list", "run 2")
    let text = talk.reply(to: line).document.text(for: Screen(width: 300))
    #expect(text.contains(what) == isThere)
    #expect(text.contains("Never quote a figure with more confidence than its grade."))
  }

  @Test func `cite alone goes by what was shown last`() {
    let talk = Conversation()
    _ = talk.reply(to: "what is location-push")
    #expect(talk.reply(to: "cite").document.text(for: Screen(width: 300)).contains("Accenture"))
    #expect(talk.reply(to: "cite").document.text(for: Screen(width: 300)).contains("Accenture"))
    #expect(Conversation().reply(to: "cite").document.text(for: Screen(width: 300)).contains("K31"))
  }

  @Test(arguments: ["cite qqqq", "what is qqqq", "what is share nothing"])
  func `a word that nobody knows is refused`(line: String) { #expect(talk().reply(to: line).status == .failed) }

  /// The article's own facts and findings may be quoted by scenarios with no more confidence than the table has.
  @Test func `no scenario quotes a source with more confidence than its grade`() throws {
    let library = Surroundings().library
    for id in library.ids {
      for cited in try library.open(id).background.sources {
        let row = try #require(Evidence.row(cited.id), "\(id): \(cited.id)")
        let isSame = cited.grade == row.grade || (row.isDirectionOnly && cited.grade == .sign)
        #expect(isSame, "\(id): \(cited.id) is \(cited.grade), not \(row.gradeText)")
      }
    }
  }
}
