public import Scenarios
import Simulation

/// What came of reading a session file.
public struct SessionReading: Sendable {
  /// Something that a reader should know about a file, though it opens.
  public enum Remark: Hashable, Sendable {
    /// The last line broke off while it was written and is dropped.
    case torn(line: Int)
    /// A line, or something before the first, is not what was kept.
    case edited(line: Int, readable: Bool)
    case editedBeginning
    /// Kept by another version of the model, whose figures may differ.
    case otherModel(String)
  }

  public internal(set) var session: Session
  public internal(set) var remarks: [Remark] = []
  /// Where the chain goes on.
  public internal(set) var hash: Fingerprint
  /// How many bytes of the file are whole lines; anything behind them is to be cut off.
  public internal(set) var length: Int
  /// Whether the last whole line lacks its end.
  public internal(set) var lacksEnd = false
}

/// Why a file is no session.
public enum SessionFault: Error, Hashable, Sendable {
  case notASession
  case broken(line: Int)
  /// The scenario in it cannot be read.
  case scenario([FileProblem])
}

extension SessionText {
  /// Reads a session file to its end and takes its steps again.
  public static func read(_ bytes: [UInt8]) throws(SessionFault) -> SessionReading {
    let parts = bytes.split(separator: 10, omittingEmptySubsequences: false)
    func text(_ i: Int) -> String? {
      // The last part has no line end behind it.
      i < parts.count - 1 ? String(validating: parts[i], as: UTF8.self) : nil
    }
    guard text(0) == mark else { throw .notASession }
    func field(_ i: Int, _ name: String) throws(SessionFault) -> [String] {
      let words = text(i)?.split(separator: " ").map(String.init) ?? []
      guard words.count > 1, words[0] == name else { throw .broken(line: i + 1) }
      return Array(words.dropFirst())
    }
    let model = try field(1, "model")[0]
    guard let seed = UInt32(try field(2, "seed")[0]) else { throw .broken(line: 3) }
    guard let customers = Int(try field(3, "customers")[0]), (8...10_000_000).contains(customers) else {
      throw .broken(line: 4)
    }
    guard let replications = Int(try field(4, "replications")[0]), (1...1000).contains(replications) else {
      throw .broken(line: 5)
    }
    let named = try field(5, "scenario")
    guard named.count == 2, let count = Int(named[1]), count > 0, count <= parts.count - 7 else {
      throw .broken(line: 6)
    }
    let begin = 6 + count
    let scenarioText = String(decoding: Array(parts[6..<begin].joined(separator: [10])), as: UTF8.self)
    let reading = readScenario(scenarioText)
    guard let scenario = reading.scenario else { throw .scenario(reading.problems) }
    guard let first = text(begin), first.hasSuffix(" begin"), let hash = Fingerprint(String(first.dropLast(6))) else {
      throw .broken(line: begin + 1)
    }
    let session = Session(scenario, seed: seed, customers: customers, replications: replications)
    var result = SessionReading(session: session, hash: hash, length: 0)
    let header = String(decoding: Array(parts[0..<begin].joined(separator: [10])) + [10], as: UTF8.self)
    if Fingerprint(of: header).chained(with: "begin") != hash { result.remarks.append(.editedBeginning) }
    if model != modelVersion { result.remarks.append(.otherModel(model)) }
    result.length = parts[0...begin].reduce(0) { $0 + $1.count + 1 }
    for i in begin + 1..<parts.count { result.take(Array(parts[i]), line: i + 1, isLast: i == parts.count - 1) }
    return result
  }
}

extension SessionReading {
  /// Takes the step of one line. Only the last, which has no line end, may be torn.
  fileprivate mutating func take(_ bytes: [UInt8], line: Int, isLast: Bool) {
    if isLast, bytes.isEmpty { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let hash = text.firstIndex(of: " ").flatMap { Fingerprint(String(text[..<$0])) }
    let step = hash == nil ? "" : String(text.dropFirst(17))
    let isWhole = hash == self.hash.chained(with: step)
    if isLast {
      guard isWhole else {
        remarks.append(.torn(line: line))
        return
      }
      lacksEnd = true
    }
    length += bytes.count + (isLast ? 0 : 1)
    var isTaken = false
    if hash != nil, let parsed = Step(step, in: session.scenario.vocabulary) {
      do {
        try session.take(parsed)
        isTaken = true
      } catch {}
    }
    if !isWhole || !isTaken { remarks.append(.edited(line: line, readable: isTaken)) }
    // The chain goes on from what stands there, so that each edit is told once, at its own line.
    if let hash { self.hash = hash }
  }
}
