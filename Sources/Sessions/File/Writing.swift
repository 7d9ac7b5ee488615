import Scenarios

extension Session {
  /// The lines before the first record: what was chosen at the beginning and the scenario's whole text.
  var header: [String] {
    let text = scenario.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return [
      "seed \(beginning.seed)", "customers \(beginning.customers)", "replications \(beginning.replications)",
      "model \(beginning.model)", "scenario \(text.count)",
    ] + text.map { "  \(Substring($0))" }
  }
}

extension Session {
  /// The session as its file has it, so that it can stand within another file.
  public var fileText: String {
    var chain = Chain()
    return String(decoding: chain.file(of: self), as: UTF8.self)
  }
}

extension Chain {
  /// The bytes of a whole session file.
  mutating func file(of session: Session) -> [UInt8] {
    var text = Chain.mark + "\n"
    for line in session.header { text += written(line) }
    return Array(text.utf8) + lines(of: session.records[...])
  }

  /// The bytes of more records.
  mutating func lines(of records: ArraySlice<Record>) -> [UInt8] {
    records.flatMap { Array(written($0.text).utf8) }
  }
}
