import Scenarios

/// A session as its file tells it, and how far the file can be trusted.
struct Reopening {
  var session: Session
  var notes: [SessionNote] = []
  /// The fingerprint of everything that was read.
  var chain: Chain
  /// How many bytes of the file were read as lines; what follows is torn or not trusted.
  var length: Int
  /// Whether the last of these bytes ends a line; a record can be whole without.
  var endsLine = true
  /// Whether all of the file is what was written, but for a last record that breaks off.
  var isTrusted = true
}

/// Reads a session file to its end, or up to the first line that is not what was written there.
func reopening(_ bytes: [UInt8]) throws(SessionFailure.Cause) -> Reopening {
  var lines = FileLines(bytes)
  try lines.mark()
  var chain = Chain()
  var beginning = Session.Beginning(customers: 0)
  beginning.seed = try lines.number("seed", &chain)
  beginning.customers = try lines.number("customers", &chain)
  beginning.replications = try lines.number("replications", &chain)
  beginning.model = try lines.value("model", &chain)
  let count: Int = try lines.number("scenario", &chain)
  var text: [Substring] = []
  while text.count < count {
    let line = try lines.header(&chain)
    guard line.hasPrefix("  ") else { throw .header(line: lines.number) }
    text.append(line.dropFirst(2))
  }
  guard Session.customerRange.contains(beginning.customers), Session.replicationRange.contains(beginning.replications)
  else { throw .header(line: 2) }
  let reading = readScenario(text.joined(separator: "\n"))
  guard let scenario = reading.scenario else { throw .scenario(reading.problems) }
  var reopening = Reopening(session: Session(of: scenario, beginning), chain: chain, length: lines.offset)
  if beginning.model != Session.model {
    reopening.notes.append(.otherModel(file: beginning.model, program: Session.model))
  }
  reopening.readRecords(&lines)
  return reopening
}

extension Reopening {
  fileprivate mutating func readRecords(_ lines: inout FileLines) {
    while let (bytes, isEnded) = lines.next() {
      var next = chain
      guard let text = next.read(bytes) else {
        if !isEnded && lines.isAtEnd { return notes.append(.torn(line: lines.number)) }
        return stop(.edited(line: lines.number, after: lines.remaining))
      }
      guard let record = Record(text, vocabulary: session.scenario.vocabulary),
        (try? session.take(record)) != nil
      else { return stop(.notUnderstood(line: lines.number, after: lines.remaining)) }
      chain = next
      length = lines.offset
      endsLine = isEnded
    }
  }

  private mutating func stop(_ note: SessionNote) {
    isTrusted = false
    notes.append(note)
  }
}
