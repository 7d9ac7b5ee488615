import Glibc
import Scenarios
import Testing

@testable import Scenarios

@Suite struct LibraryTests {
  @Test func `the library within the program is the folder of scenarios, byte for byte`() throws {
    #expect(Library(folder: nil).ids == shelf.ids)
    for shipped in Shipped.all {
      let file = try bytes(of: root + "/scenarios/\(shipped.name).yaml", upTo: 1 << 20).get()
      #expect(shipped.text == file, "\(shipped.name)")
      #expect(try Library(folder: nil).open(shipped.name).id == shipped.name)
    }
  }

  @Test func `a named folder comes first`() {
    #expect(Library.installed(named: "/elsewhere").folder == "/elsewhere")
    #expect(Library.installed(named: "").folder == nil)
    #expect(Library.installed(named: nil).folder == nil)
  }

  @Test func `an id that does not exist brings the nearest`() {
    let failure = #expect(throws: OpenFailure.self) { try shelf.open("shoping-list") }
    #expect(
      failure?.text == """
        error: there is no scenario 'shoping-list'. Did you mean 'shopping-list'? Type: open shopping-list
        There are: bank, breach, charity, data-for-sale, fine-print, following-ad, happy-medium, health-app, loyalty-card, night-train, shopping-list, streaming, telco, tour.
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
