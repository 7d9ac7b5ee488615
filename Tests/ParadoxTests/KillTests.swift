import Glibc
import Testing

/// The program is killed 200 times while somebody types, at any moment: starting, answering, writing.
@Suite(.timeLimit(.minutes(3))) struct KillTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every line that was answered is there after kill -9`(seed: UInt64) throws {
    let home = Home()
    var chance = seed
    var typed = 0
    var answered: [Int] = []
    for round in 0..<50 {
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let milliseconds = round == 0 ? 2_000 : 40 + Int(chance >> 33) % 300
      let fraction = String(String(1_000 + milliseconds % 1_000).dropFirst())
      let arguments = round == 0 ? ["shopping-list"] : ["--resume"]
      let killed = ["/usr/bin/timeout", "--foreground", "-s", "KILL", "\(milliseconds / 1_000).\(fraction)"]
      let terminal = try #require(Pty(command: killed + [Binary.path] + arguments, in: home))
      // The line editor says this each time it begins to read: whatever was typed before has been answered.
      let isReading = "\u{1B}[?2004h"
      guard terminal.wait(for: isReading) != nil else { continue }
      if round == 0 {
        terminal.send("set customers 8\r")
        _ = terminal.wait(for: isReading)
        terminal.send("set replications 1\r")
        _ = terminal.wait(for: isReading)
      }
      while typed < 8 * (round + 1) {
        typed += 1
        terminal.send("secure \(typed % 2 == 0 ? "basic" : "strong") because \"line \(typed).\"\r")
        guard terminal.wait(for: isReading) != nil else { break }
        answered.append(typed)
      }
      _ = terminal.exitCode()
      let status = Pipe.run(["--resume", "-c", "status"], in: home)
      #expect(status.code == 0, "\(status.errors)")
      // A line that was killed before its answer may be there or not.
      let lost = answered.filter { !status.output.contains("\"line \($0).\"") }
      #expect(lost.isEmpty, "round \(round)")
    }
    #expect(answered.count > 50)
  }
}
