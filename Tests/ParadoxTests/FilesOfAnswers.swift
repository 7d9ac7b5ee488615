import Analysis
import Reports
import Testing

@testable import Shell

/// `to FILE` behind a question.
struct FilesOfAnswers {
  private let home = Home()

  private func text(_ name: String) -> String? { Home.text(of: "\(home.path)/\(name)") }

  @Test func `an answer is shown and written, and stays until again is said`() throws {
    let talk = talk("apply shopping-list", "run 2")
    let line = "chart trust to \(home.path)/trust.svg"
    let reply = talk.reply(to: line)
    #expect(reply.document.blocks.first == talk.reply(to: "chart trust").document.blocks.first)
    #expect(reply.document.blocks.last == .sentence("Written to \(home.path)/trust.svg: a picture."))
    let small = try #require(text("trust.svg"))
    #expect(small.contains("<svg") && small.contains("plan"))
    #expect(talk.reply(to: line).status == .failed)
    #expect(talk.reply(to: line + " large again").status == .done)
    #expect(text("trust.svg") != small)
    #expect(talk.trail.steps.last?.line == line + " large again")
  }

  @Test(arguments: [
    ("chart trust to a.png", "must end in .html"), ("chart trust to", "needs a file behind it"),
    ("chart trust to a.svg huge", "only 'large' and 'again'"), ("chart trust to no/a.svg", "there is no such folder"),
    ("who left to a.vl.json", "no chart in this answer"),
  ])
  func `what cannot be written is said with what to type`(line: String, sentence: String) {
    let talk = talk("apply shopping-list", "run 2")
    let reply = talk.reply(to: line)
    #expect(reply.status == .failed)
    #expect(reply.document.text(for: Screen(width: 400)).contains(sentence))
  }

  /// The file would be in the way, so nobody waits for two hundred settings.
  @Test func `what is in the way is said before anything is computed`() throws {
    try home.write("mine", to: "map.svg")
    let talk = talk()
    let before = talk.courses.count
    #expect(talk.reply(to: "map depth of shopping-list, disclosure to \(home.path)/map.svg").status == .failed)
    #expect(talk.courses.count == before && text("map.svg") == "mine")
  }

  @Test func `howfar keeps its own to, for segments`() throws {
    let words = ["shopping-list", "to", "young"]
    #expect(try Command.howfar.parted(words).asked == words)
    let parted = try Command.howfar.parted(words + ["to", "far.md"])
    #expect(parted.asked == words && parted.target?.form == .md)
  }

  @Test func `a call writes what a line writes`() throws {
    let settings = ["--weeks", "2", "--customers", "64", "--replications", "2", "--belief", "off"]
    let called = Pipe.run(
      ["chart", "shopping-list", "trust", "to", "a.vl.json", "-c", "apply shopping-list"] + settings, in: home)
    #expect(called.code == 0, "\(called.errors)")
    let lines = [
      "set customers 64", "set replications 2", "set belief off", "apply shopping-list", "run 2",
      "chart trust to \"my b.vl.json\"",
    ]
    #expect(Pipe.run(["shopping-list"] + lines.flatMap { ["-c", $0] }, in: home).code == 0)
    #expect(text("a.vl.json") == text("my b.vl.json") && text("a.vl.json")?.contains("vega-lite/v5.json") == true)
    let refused = Pipe.run(["chart", "shopping-list", "trust", "to", "c.svg", "--json"] + settings, in: home)
    #expect(refused.code == 2)
  }

  @Test func `Tab offers what may stand behind a file`() {
    let talk = talk("run 1")
    func words(_ text: String) -> [String] { talk.suggestions(after: text).map(\.word) }
    #expect(words("chart trust ").contains("to"))
    #expect(words("chart trust to a.svg ") == ["large", "again"])
    #expect(words("chart trust to a.svg large ") == ["again"])
    #expect(words("export a.csv ") == ["excel", "decimal-comma", "again"])
  }
}
