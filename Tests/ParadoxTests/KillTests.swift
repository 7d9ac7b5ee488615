import Glibc
import Sessions
import Testing

@testable import Shell

/// The program is killed 200 times while somebody types: as it starts, at the prompt, and above all between Enter and the
/// answer, where a line is read, run and written.
@Suite(.timeLimit(.minutes(20))) struct KillTests {
  /// What came of one seed's kills.
  struct Count {
    var kills = 0
    /// Enter was pressed and no answer had come.
    var underWay = 0
    /// Of these, so many had reached the file, and so many had not.
    var (written, unwritten) = (0, 0)

    /// Whether most fell between Enter and the answer, on both sides of the moment of writing.
    var isCovered: Bool { underWay >= 25 && written >= 2 && unwritten >= 2 }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every line that was answered is there after kill -9, and none twice`(seed: UInt64) throws {
    let home = Home()
    var chance = Chance(seed)
    var count = Count()
    // The same lines in a conversation of this process, which nobody kills.
    let mirror = Mirror()
    let file = home.path + "/.local/state/paradox/shopping-list-1.session"
    // The line editor says this each time it begins to read: whatever was typed before has been answered.
    let isReading = "\u{1B}[?2004h"
    var pause = 10_000.0

    // On a machine that is busy with other things more kills may be needed to meet both sides of the moment of writing.
    while count.kills < 50 || !count.isCovered && count.kills < 250 {
      let isFirst = count.kills == 0
      let terminal = try #require(Pty(command: [Binary.path] + (isFirst ? ["shopping-list"] : ["--resume"]), in: home))
      count.kills += 1
      if !isFirst, chance.next(10) == 0 {
        usleep(UInt32(chance.next(60_000)))
        try terminal.end()
      } else {
        try #require(terminal.wait(for: isReading) != nil)
        let lines =
          (isFirst ? ["set customers 8", "set replications 1"] : [])
          + (0...chance.next(3)).map { _ in mirror.line(&chance) }
        for line in lines.dropLast() {
          let start = ContinuousClock.now
          terminal.send(line + "\r")
          try #require(terminal.wait(for: isReading) != nil, "\(line)")
          mirror.say(line)
          pause = 0.8 * pause + 0.2 * Double((ContinuousClock.now - start) / .microseconds(1))
        }
        let last = lines.last ?? ""
        terminal.send(last + "\r")
        usleep(UInt32(chance.next(Int(1.2 * pause) + 1)))
        try terminal.end()
        let isAnswered = terminal.wait(for: isReading, seconds: 0) != nil
        let records = try readSession(file).session.records
        if isAnswered {
          mirror.say(last)
        } else {
          count.underWay += 1
          // It may be there or not, but nothing in between; a line that is refused leaves no record.
          let before = mirror.desk
          mirror.say(last)
          if records == mirror.records {
            count.written += mirror.records == before?.session.records ? 0 : 1
          } else {
            mirror.desk = before
            count.unwritten += 1
          }
        }
      }
      let kept = try readSession(file)
      #expect(kept.session.records == mirror.records, "kill \(count.kills)")
    }
    #expect(count.isCovered, "\(count)")

    // What is resumed shows the same bytes as a session in which the same was typed and nobody was killed.
    let questions = ["status", "tries", "run 1", "table"].flatMap { ["-c", $0] }
    let resumed = Pipe.run([file] + questions, in: home)
    let anew = Pipe.run(["shopping-list"] + mirror.lines.flatMap { ["-c", $0] } + questions, in: home)
    #expect(resumed.code == 0, "\(resumed.errors)")
    #expect(anew.code == 0, "\(anew.errors)")
    #expect(status(in: resumed.output) == status(in: anew.output))
  }

  /// What was said from `status` on, but for the name of the file.
  private func status(in output: String) -> [Substring] {
    let lines = output.split(separator: "\n").filter { !$0.hasPrefix("Kept as") }
    return Array(lines[(lines.lastIndex { $0.hasPrefix("Try '") } ?? lines.endIndex)...])
  }

  /// A conversation that hears the same lines.
  final class Mirror {
    private let talk = Conversation()
    private var typed = 0

    init() { _ = talk.begin(.named("shopping-list")) }

    /// What it stands at, to be put back.
    var desk: Desk? {
      get { talk.desk }
      set { talk.desk = newValue }
    }

    var records: [Record] { talk.desk?.session.records ?? [] }

    /// Hears a line; one that is refused changes nothing.
    func say(_ line: String) { _ = talk.reply(to: line) }

    /// What is to be typed for the same session.
    var lines: [String] {
      records.map { record in
        switch record {
        case .reached: "run 1"
        case .turn(let name): "try \(name)"
        case .customers(let count): "set customers \(count)"
        case .replications(let count): "set replications \(count)"
        default: record.text
        }
      }
    }

    /// Something that a person might type next.
    func line(_ chance: inout Chance) -> String {
      typed += 1
      switch chance.next(10) {
      case 0...3: return "secure \(typed % 2 == 0 ? "basic" : "strong") because \"line \(typed).\""
      case 4, 5: return "run 1"
      case 6: return "try t\(typed) from 0"
      case 7: return "undo"
      case 8: return "redo"
      default: return "rewind 0"
      }
    }
  }

  /// A sequence of numbers that a seed makes.
  struct Chance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}

extension Pty {
  /// Kills the program and waits until it is gone.
  fileprivate func end() throws {
    signal(SIGKILL)
    #expect(exitCode() == 128 + SIGKILL)
  }
}
