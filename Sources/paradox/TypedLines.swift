import Shell

/// The lines of a script: all of a plain file, and of a Markdown page (`.md`, such as a log) those that were typed.
struct TypedLines {
  private var reader: LineReader
  private var reading: LogReading?

  init(_ descriptor: Int32, of path: String) {
    reader = LineReader(descriptor)
    reading = path.hasSuffix(".md") ? LogReading() : nil
  }

  /// The place in the file of the line that was given last, from 1.
  var number: Int { reader.number }

  /// The next line to type, nil after the last.
  mutating func next() throws(LineReader.Fault) -> String? {
    while let line = try reader.next() {
      guard reading != nil else { return line }
      if let typed = reading?.typed(line) { return typed }
    }
    if let reading, !reading.hasBlocks { throw .nothingToRun }
    return nil
  }
}
