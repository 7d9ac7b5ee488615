import Glibc

/// Gives the lines of a pipe or a file one by one, each as soon as it has come.
struct LineReader {
  /// Why a line cannot be given.
  enum Fault: Error, Equatable {
    case notText(line: Int)
    case tooLong(line: Int)
    case unreadable(Int32)
    /// A page of Markdown with no line to run.
    case nothingToRun

    var sentence: String {
      switch self {
      case .notText(let line): "line \(line) is not UTF-8 text"
      case .tooLong(let line): "line \(line) is longer than \(LineReader.limit) bytes"
      case .unreadable(let problem): reason(problem)
      case .nothingToRun: "no block of code begins with ```paradox, so there is no line to run"
      }
    }
  }

  /// A line of a conversation is short; a stream without an end of line is a mistake.
  static let limit = 65_536

  private let descriptor: Int32
  private var buffer: ArraySlice<UInt8> = []
  private var hasEnded = false
  /// The number of the line that was given last, from 1.
  private(set) var number = 0

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end, nil after the last.
  mutating func next() throws(Fault) -> String? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = buffer[..<end]
        buffer = buffer[(end + 1)...]
        return try text(line)
      }
      if hasEnded {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        return try text(buffer)
      }
      guard buffer.count <= LineReader.limit else { throw .tooLong(line: number + 1) }
      try fill()
    }
  }

  private mutating func fill() throws(Fault) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw .unreadable(errno) }
    hasEnded = count == 0
    buffer += chunk[..<count]
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) throws(Fault) -> String {
    number += 1
    guard bytes.count <= LineReader.limit else { throw .tooLong(line: number) }
    // Editors of other systems begin a file with a mark and end lines with a return.
    let start = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    let line = start.last == 13 ? start.dropLast() : start
    guard let text = String(validating: line, as: UTF8.self) else { throw .notText(line: number) }
    return text
  }
}
