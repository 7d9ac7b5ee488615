import FoundationEssentials
import Language
import Reports
import Scenarios
import Sessions
import Testing

@testable import Shell

/// Pages as their readers get them: made, forwarded, edited, checked.
@Suite(.timeLimit(.minutes(20))) struct PageCalls {
  private let home = Home()
  private var file: String { home.path + "/quarter.html" }

  /// A quarter in a shop with few customers, without plausible worlds unless asked for.
  private func quarter(threads: Int = 2, belief: Bool = false, _ lines: String...) -> Conversation {
    let talk = Conversation(Surroundings(threads: threads, folder: home.path))
    _ = talk.begin(.named("shopping-list"))
    let settings = ["set customers 300", "set replications 2", "set belief \(belief ? "on" : "off")"]
    for line in settings + ["apply shopping-list depth=deep because \"we <know> them\"", "run 4"] + lines {
      #expect(talk.reply(to: line).status == .done, "\(line)")
    }
    return talk
  }

  private func words(_ reply: Reply) -> String {
    reply.document.text(for: Screen(width: 10_000))
  }

  private func page() throws -> String { try #require(Home.text(of: file)) }

  private func change(_ old: String, _ new: String) throws {
    let text = try page()
    #expect(text.contains(old), "\(old)")
    try home.write(text.replacing(old, with: new, maxReplacements: 1), to: "quarter.html")
  }

  @Test func `a report is written, left alone, written over and verified`() throws {
    let talk = quarter()
    let reply = talk.reply(to: "report \(file)")
    #expect(reply.status == .done && words(reply).contains("paradox verify"))
    let text = try page()
    #expect(Document.isPage(text) && text.utf8.count < 400_000)
    #expect(words(talk.reply(to: "report \(file)")).contains("there is something of that name already"))
    #expect(talk.reply(to: "report \(file) again").status == .done)
    #expect(try page() == text)
    #expect(talk.reply(to: "verify \(file)").status == .done)
  }

  @Test(arguments: [
    ("report quarter.pdf", "must end in .html"), ("report quarter.html now", "so 'now' says nothing"),
    ("report /nowhere/x.html", "there is no such folder"), ("verify", "'verify' needs one file"),
    ("verify nothing.html", "there is no such file"),
  ])
  func `what cannot be written or read is refused`(line: String, because: String) {
    let reply = quarter().reply(to: line)
    #expect(reply.status != .done && words(reply).contains(because), "\(words(reply))")
  }

  @Test func `before a week has run there is nothing to report`() {
    let talk = Conversation()
    _ = talk.begin(.named("shopping-list"))
    #expect(words(talk.reply(to: "report \(file)")).contains("no week has run yet"))
    #expect(Home.text(of: file) == nil)
  }

  @Test(arguments: ["report", "compare", "howfar shopping-list"], [false, true])
  func `a page holds on one thread and on two, whatever is done since`(line: String, belief: Bool) throws {
    let one = quarter(threads: 1, belief: belief)
    let page = try one.page(of: try one.receipt(for: line))
    try home.write(page.html, to: "quarter.html")
    #expect(one.reply(to: "disclose notice").status == .done)
    let two = Conversation(Surroundings(threads: 2))
    let verified = two.reply(to: "verify \(file)")
    #expect(verified.status == .done, "\(words(verified))")
    #expect(words(verified).contains("are identical") && words(verified).contains(page.run))
  }

  @Test(arguments: Library.installed().ids)
  func `the report of each shipped scenario holds`(id: String) throws {
    let talk = Conversation(Surroundings(threads: 2))
    #expect(talk.begin(.named(id)).status == .done)
    for line in ["set customers 200", "set replications 2", "set belief off"] {
      #expect(talk.reply(to: line).status == .done)
    }
    let scenario = try #require(talk.desk?.session.scenario)
    for line in scenario.solution where talk.desk?.session.week ?? 0 < scenario.weeks {
      _ = talk.reply(to: line.text(in: scenario.vocabulary))
    }
    if talk.desk?.session.week == 0 { #expect(talk.reply(to: "run 4").status == .done) }
    try home.write(try talk.page(of: try talk.receipt(for: "report")).html, to: "quarter.html")
    let verified = Conversation(Surroundings(threads: 1)).reply(to: "verify \(file)")
    #expect(verified.status == .done, "\(words(verified))")
  }

  @Test func `one changed digit is found and named`() throws {
    let talk = quarter()
    #expect(talk.reply(to: "report \(file)").status == .done)
    let digit = try #require(try page().firstMatch(of: #/<td class="number">([^<]*[0-9])[0-9]</td>/#))
    let old = String(digit.output.0)
    let last = try #require(old.dropLast(5).last?.wholeNumberValue)
    try change(old, String(old.dropLast(6)) + "\((last + 1) % 10)</td>")
    let verified = talk.reply(to: "verify \(file)")
    #expect(verified.status == .missed)
    #expect(words(verified).contains("the page says '") && words(verified).contains("edited after it was made"))
  }

  @Test(arguments: [
    ("<polyline points=\"", "<polyline points=\"1", "a picture or the look"),
    ("reach", "touch", "edited after it was made"),
    (" reached 4\n", " reached 3\n", "was edited after it was written"),
    ("paradox page 1\n", "paradox page 9\n", "no receipt in it that can be read"),
    ("model 4\nworlds", "model 3\nworlds", "another version"),
  ])
  func `whatever is changed in a page is found, with the reason`(old: String, new: String, reason: String) throws {
    let talk = quarter()
    #expect(talk.reply(to: "report \(file)").status == .done)
    if reason == "another version" {
      // A page of another version says so in its words as well.
      try change("Made with model 4", "Made with model 3")
    }
    try change(old, new)
    let verified = talk.reply(to: "verify \(file)")
    #expect(verified.status == .missed && words(verified).contains(reason), "\(words(verified))")
  }

  @Test func `a receipt with another assumption, well written, makes another run than the page names`() throws {
    let talk = quarter()
    #expect(talk.reply(to: "report \(file)").status == .done)
    let own = try #require(talk.desk?.session)
    #expect(talk.reply(to: "assume surprise.weight=0.2").status == .done)
    let other = try #require(talk.desk?.session)
    let (mine, forged) = (Receipt("report", in: own).text, Receipt("report", in: other).text)
    let text = try page()
    let start = try #require(text.firstRange(of: "<pre class=\"receipt\""))
    let forgedPage = Document([.sentence("x")]).html(title: "x", receipt: forged)
    let tail = try #require(forgedPage.firstRange(of: "<pre class=\"receipt\""))
    try home.write(String(text[..<start.lowerBound] + forgedPage[tail.lowerBound...]), to: "quarter.html")
    #expect(mine != forged)
    let verified = talk.reply(to: "verify \(file)")
    #expect(verified.status == .missed && words(verified).contains("another run than the page names"))
  }

  @Test func `a foreign page is no page of ours`() throws {
    try home.write("<!DOCTYPE html><html><body>x</body></html>", to: "quarter.html")
    let reply = quarter().reply(to: "verify \(file)")
    #expect(reply.status == .invalid && words(reply).contains("is no page of Paradox"))
  }

  @Test func `calls make and verify pages, and end as they found`() throws {
    let made = Pipe.run(
      [
        "report", "shopping-list", "quarter.html", "--weeks", "4", "--customers", "200", "--replications", "2",
        "--belief", "off", "-c", "apply shopping-list",
      ], in: home)
    #expect(made.code == 0 && made.output.contains("Written to quarter.html"), "\(made.complaint)")
    #expect(Pipe.run(["verify", "quarter.html"], in: home).code == 0)
    try change("harmed", "harmless")
    #expect(Pipe.run(["verify", "quarter.html"], in: home).code == 4)
    #expect(Pipe.run(["verify", "none.html"], in: home).code == 3)
    #expect(Pipe.run(["report", "shopping-list", "a.html", "--json"], in: home).code == 2)
  }

  @Test(arguments: [
    ["compare", "shopping-list", "breach", "to", "quarter.html"], ["compare", "shopping-list", "to", "quarter.html"],
    ["howfar", "shopping-list", "shopping-list", "over", "8", "to", "quarter.html"],
    ["why", "shopping-list", "trust", "to", "quarter.html"],
  ])
  func `an answer from outside is a page that holds`(arguments: [String]) throws {
    let settings = ["--customers", "200", "--replications", "2", "--belief", "off", "-c", "disclose fine-print"]
    let weeks = arguments[0] == "howfar" ? [] : ["--weeks", "4"]
    let made = Pipe.run(arguments + settings + weeks, in: home)
    #expect(made.code == 0 && made.output.contains("Written to quarter.html"), "\(made.complaint)")
    let verified = Pipe.run(["verify", "quarter.html"], in: home)
    #expect(verified.code == 0 && verified.output.contains("identical"), "\(verified.output)\(verified.complaint)")
  }

  @Test func `at the prompt too, and a segment named after to is no page`() throws {
    let talk = quarter()
    #expect(talk.reply(to: "compare to \(file)").status == .done)
    #expect(try page().contains("what differs"))
    #expect(talk.reply(to: "howfar shopping-list over 8 to careful").status == .done)
  }

  @Test func `a session is reported as it stands, and verified line by line`() throws {
    let begun = Pipe.run(
      [
        "report", "shopping-list", "a.html", "--weeks", "3", "--customers", "200", "--replications", "2", "--belief",
        "off",
      ], in: home)
    #expect(begun.code == 0, "\(begun.complaint)")
    var session = Session(of: try Library.installed().open("shopping-list"), customers: 200, replications: 2)
    try session.advance(to: 5)
    try home.write(session.fileText, to: "mine.session")
    let made = Pipe.run(["report", "mine.session", "b.html", "--belief", "off"], in: home)
    #expect(
      made.code == 0 && Home.text(of: home.path + "/b.html")?.contains("in 5 simulated weeks") == true,
      "\(made.complaint)")
    #expect(Home.text(of: home.path + "/mine.session") == session.fileText)
    #expect(Pipe.run(["verify", "mine.session"], in: home).code == 0)
    try home.write(session.fileText.replacing("reached 5", with: "reached 6"), to: "mine.session")
    #expect(Pipe.run(["verify", "mine.session"], in: home).code == 4)
  }
}
