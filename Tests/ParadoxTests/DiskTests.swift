import Glibc
import Testing

/// What cannot be written is said once and survived, by the history and by the session: on a disk that is full, in a folder
/// that may only be read, and on a disk that has room again.
@Suite(.timeLimit(.minutes(20))) struct DiskTests {
  /// A disk of 48 kB that is gone with the test; nil where nothing may be mounted.
  final class Tiny {
    let home = Home()
    var path: String { home.path + "/disk" }

    init?() {
      mkdir(path, 0o700)
      guard mount("tmpfs", path, "tmpfs", 0, "size=48k") == 0 else { return nil }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }

    /// Takes all the room there is.
    func fill() {
      guard let file = fopen(path + "/filler", "w") else { return }
      while fputc(0, file) != EOF && fflush(file) == 0 {}
      fclose(file)
    }

    /// Whether anything can be mounted here; a machine that allows it to nobody cannot try this.
    static let isPossible = Tiny() != nil
  }

  private func open(_ home: Home, _ state: String, _ arguments: [String] = ["shopping-list"]) throws -> Pty {
    let terminal = try #require(
      Pty(command: [Binary.path] + arguments, in: home, changing: ["XDG_STATE_HOME": state, "NO_COLOR": "1"]))
    try #require(terminal.wait(for: "> ") != nil)
    return terminal
  }

  private func say(_ line: String, to terminal: Pty) throws -> String {
    terminal.send(line + "\r")
    return try #require(terminal.wait(for: "week 0> "))
  }

  @Test(.enabled(if: Tiny.isPossible))
  func `a full disk is said once by the history and by the session, and then made up for`() throws {
    let disk = try #require(Tiny())
    let terminal = try open(disk.home, disk.path)
    #expect(try !say("set customers 8", to: terminal).contains("because"))
    disk.fill()
    // More than the session's last block has room for.
    let filling = (1...4).map { "secure strong because \"kept later \($0) \(String(repeating: "x", count: 1900))\"" }
    let said = try (filling + ["share none"]).map { try say($0, to: terminal) }.joined()
    for trouble in ["not remembered", "not being kept"] { #expect(said.count(of: trouble) == 1) }
    #expect(said.contains("the disk is full"))
    unlink(disk.path + "/filler")
    #expect(try !say("secure basic because \"room again\"", to: terminal).contains("because the disk"))
    terminal.signal(SIGKILL)
    _ = terminal.exitCode()
    let resumed = try open(disk.home, disk.path, ["--resume"])
    let status = try say("status", to: resumed)
    #expect(
      (1...4).allSatisfy { status.contains("kept later \($0)") } && status.contains("share none")
        && status.contains("room again"))
    // What stood in the history when the disk was full is whole.
    #expect(Home.text(of: disk.path + "/paradox/history")?.hasPrefix("set customers 8\n") == true)
  }

  @Test(.enabled(if: Tiny.isPossible)) func `a disk that is full from the start is said once, and the session goes on`()
    throws
  {
    let disk = try #require(Tiny())
    disk.fill()
    let terminal = try open(disk.home, disk.path)
    #expect(try say("secure strong", to: terminal).contains("not being kept"))
    #expect(try !say("secure basic", to: terminal).contains("not being kept"))
    #expect(try say("status", to: terminal).contains("secure basic"))
    #expect(Home.text(of: disk.path + "/paradox/shopping-list-1.session") == nil)
  }

  /// Root may write where nobody may: a file in place of the folder stands in its way as well.
  @Test func `a folder that cannot be is said once by the history and by the session`() throws {
    let home = Home()
    try home.write("a file", to: "state")
    let terminal = try open(home, home.path + "/state")
    let said = try say("secure strong", to: terminal)
    #expect(said.contains("not remembered") && said.contains("not being kept"))
    let again = try say("secure basic", to: terminal)
    #expect(!again.contains("not remembered") && !again.contains("not being kept"))
    #expect(try say("status", to: terminal).contains("secure basic"))
    #expect(Home.text(of: home.path + "/state") == "a file")
  }

  @Test(.enabled(if: Tiny.isPossible))
  func `a disk that can only be read is said once by the history and by the session`() throws {
    let disk = try #require(Tiny())
    let first = try open(disk.home, disk.path)
    _ = try say("set customers 8", to: first)
    first.signal(SIGKILL)
    _ = first.exitCode()
    #expect(mount("tmpfs", disk.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0)
    let terminal = try open(disk.home, disk.path, ["--resume"])
    let said = try say("secure strong", to: terminal)
    #expect(said.contains("not remembered") && said.contains("not being kept") && said.contains("can only be read"))
    let again = try say("secure basic", to: terminal)
    #expect(!again.contains("not remembered") && !again.contains("not being kept"))
  }

  @Test func `the session and the history belong to their reader alone`() throws {
    let home = Home()
    let terminal = try open(home, home.path + "/state")
    _ = try say("secure strong", to: terminal)
    for name in ["history", "shopping-list-1.session"] {
      var status = stat()
      #expect(stat("\(home.path)/state/paradox/\(name)", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
    var status = stat()
    #expect(stat(home.path + "/state/paradox", &status) == 0 && status.st_mode & 0o777 == 0o700)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
