import FoundationEssentials
import Glibc
import Testing

@testable import Shell

/// Pages as a browser shows them, and the examples that stand beside the guide.
@Suite(.timeLimit(.minutes(20))) struct PageLooks {
  private static let root = String(#filePath.dropLast("Tests/ParadoxTests/PageLooks.swift".count))
  private static let chromium = ["chromium", "chromium-browser", "google-chrome"].contains { name in
    ["/usr/bin/", "/usr/local/bin/"].contains { access($0 + name, X_OK) == 0 }
  }

  private func look(_ files: String, in home: Home) -> Pipe {
    Pipe.shell("python3 '\(Self.root)Tests/Pages/look.py' \(files)", in: home)
  }

  @Test(.enabled(if: chromium, "there is no Chromium: apt-get install chromium"))
  func `every kind of page is in order at every width, on light, dark and paper`() throws {
    let home = Home()
    let talk = Conversation()
    _ = talk.begin(.named("shopping-list"))
    let lines = [
      "set customers 300", "set replications 2", "apply shopping-list depth=deep because \"we know them\"",
      "at 2 breach reach=30%", "assume surprise.weight=0.4", "run 6", "try honest from 0",
      "disclose notice saying benefit",
      "control opt-in", "run 6",
    ]
    for line in lines { #expect(talk.reply(to: line).status == .done, "\(line)") }
    let asked = [
      "report": "report", "compare": "compare first honest", "howfar": "howfar shopping-list over 13",
      "debrief": "debrief",
    ]
    for (name, line) in asked {
      try home.write(try talk.page(of: try talk.receipt(for: line)).html, to: "\(name).html")
    }
    for line in ["seal to \(home.path)/anna.session", "class add \(home.path)/anna.session to \(home.path)/class.html"]
    {
      #expect(talk.reply(to: line).status == .done, "\(line)")
    }
    let looked = look("report.html compare.html howfar.html debrief.html class.html", in: home)
    #expect(looked.code == 0, "\(looked.output) \(looked.errors)")
  }

  @Test(.enabled(if: chromium, "there is no Chromium: apt-get install chromium"))
  func `what is wrong with a page is seen`() {
    let looked = look("'\(Self.root)Tests/Pages/broken.html'", in: Home())
    let wrong = [
      "wider than the screen", "no language", "no title", "not one h1", "heading level 4 follows 2", "contrast 2.32",
      "letters of 8px", "leads nowhere", "without name", "outside their picture", "words over words", "a script runs",
      "it fetches", "focus cannot be seen", "not the way to the content",
    ]
    #expect(looked.code == 1 && wrong.filter { !looked.output.contains($0) } == [])
  }

  @Test func `the examples are what their command makes, and hold`() throws {
    let home = Home()
    let isRecording = getenv("PARADOX_RECORD") != nil
    let made = Pipe.shell(
      "'\(Self.root)Guides/examples/make.sh' '\(Binary.path)'" + (isRecording ? "" : " '\(home.path)'"), in: home)
    #expect(made.code == 0, "\(made.errors)")
    for name in ["trainer", "manager", "student"] {
      let path = "\(Self.root)Guides/examples/\(name).html"
      let page = try #require(Home.text(of: path))
      #expect(page.utf8.count < 400_000)
      if !isRecording {
        #expect(Home.text(of: "\(home.path)/\(name).html") == page, "make examples makes \(name) anew")
      }
    }
    let verified = Pipe.run(["verify", "\(Self.root)Guides/examples/student.html"], in: home)
    #expect(verified.code == 0, "\(verified.complaint)")
  }
}
