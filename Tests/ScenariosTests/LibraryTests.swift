import Glibc
import Scenarios
import Testing

@testable import Scenarios

@Suite struct LibraryTests {
  @Test func `the library of a build folder is the one of the source tree`() {
    #expect(Library.installed(named: nil, program: root + "/.build/release/paradox").folder == root + "/scenarios")
  }

  @Test func `a named folder comes first`() {
    #expect(Library.installed(named: "/elsewhere", program: root + "/.build/release/paradox").folder == "/elsewhere")
  }

  @Test func `an installed program finds what was installed beside it`() throws {
    let place = "/tmp/paradox-library-\(getpid())"
    for folder in ["", "/bin", "/share", "/share/paradox", "/share/paradox/scenarios"] { mkdir(place + folder, 0o755) }
    let file = try #require(fopen("\(place)/share/paradox/scenarios/mine.yaml", "w"))
    fputs(try text(of: "Small.yaml"), file)
    fclose(file)
    let library = Library.installed(named: nil, program: "\(place)/bin/paradox")
    #expect(library.ids == ["mine"])
    #expect(try library.open("mine").id == "corner-shop")
    unlink("\(place)/share/paradox/scenarios/mine.yaml")
    for folder in ["/share/paradox/scenarios", "/share/paradox", "/share", "/bin", ""] { rmdir(place + folder) }
  }

  @Test func `an id that does not exist brings the nearest`() {
    let failure = #expect(throws: OpenFailure.self) { try shelf.open("shoping-list") }
    #expect(
      failure?.text == """
        error: there is no scenario 'shoping-list'. Did you mean 'shopping-list'? Type: open shopping-list
        There are: breach, data-for-sale, fine-print, following-ad, happy-medium, shopping-list.
        """)
  }

  @Test func `a file that is not there is named`() {
    let failure = #expect(throws: OpenFailure.self) { try shelf.open("./nowhere.yaml") }
    #expect(
      failure?.text
        == "./nowhere.yaml: error: it cannot be read, because there is no such file. See what there is: scenarios")
  }

  @Test func `a folder is not a scenario`() {
    let failure = #expect(throws: OpenFailure.self) { try shelf.open(root + "/scenarios") }
    #expect(failure?.text.contains("because it is a folder") == true)
  }

  @Test func `bytes that are no text are found`() throws {
    let path = "/tmp/paradox-bytes-\(getpid()).yaml"
    let file = try #require(fopen(path, "w"))
    fputs("paradox: 1\nid: ", file)
    putc(0xff, file)
    fclose(file)
    let problems = try check(file: path)
    unlink(path)
    #expect(problems.map(\.cause) == [.notUTF8])
    #expect(problems.map(\.line) == [2])
    #expect(problems.map(\.column) == [5])
  }
}
