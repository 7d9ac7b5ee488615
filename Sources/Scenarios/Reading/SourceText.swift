import Language

/// The text of a file, by lines, and what is refused in it before YAML is read at all.
struct SourceText {
  /// The longest file that is read.
  static let limit = 1_000_000

  let text: String
  let lines: [String]
  let format: FileProblem.Format

  /// A byte-order mark at the start is dropped, as it says nothing.
  init(_ text: String, format: FileProblem.Format = .scenario) {
    self.format = format
    let marked = text.unicodeScalars.first == "\u{FEFF}"
    self.text = marked ? String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())) : text
    lines = self.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView($0.last == "\r" ? $0.dropLast() : $0))
    }
  }

  /// The line of that number, from 1; empty past the end.
  func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

  /// A problem at a spot of this file.
  func problem(_ cause: FileProblem.Cause, at spot: Spot) -> FileProblem {
    FileProblem(
      cause: cause, format: format, line: spot.line, column: spot.column, length: spot.length, source: line(spot.line))
  }

  /// What must not reach YAML: too long a file, control characters, aliases.
  func refusals() -> [FileProblem] {
    if text.utf8.count > SourceText.limit {
      return [
        FileProblem(
          cause: .tooLong(limit: SourceText.limit), format: format, line: 1, column: 1, length: 1, source: "")
      ]
    }
    return controls() + aliases()
  }

  /// The first ten characters that a terminal would obey.
  private func controls() -> [FileProblem] {
    var found: [FileProblem] = []
    for (number, line) in lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated() where scalar.isHarmful && scalar != "\t" {
        let spot = Spot(line: number + 1, column: column + 1)
        found.append(problem(.controlCharacter(code: scalar.value), at: spot))
        if found.count == 10 { return found }
      }
    }
    return found
  }

  /// An anchor `&name` with an alias `*name` of it, wherever they stand.
  ///
  /// A few lines of aliases of aliases make a tree too big for any machine, and the YAML library walks it while
  /// it reads: so they are found in the bare text.
  private func aliases() -> [FileProblem] {
    var anchors: Set<String> = []
    for line in lines { anchors.formUnion(names(after: "&", in: line).map(\.name)) }
    if anchors.isEmpty { return [] }
    for (number, line) in lines.enumerated() {
      for (name, column) in names(after: "*", in: line) where anchors.contains(name) {
        return [problem(.alias(name), at: Spot(line: number + 1, column: column, length: name.count + 1))]
      }
    }
    return []
  }

  private func names(after sign: Unicode.Scalar, in line: String) -> [(name: String, column: Int)] {
    guard line.unicodeScalars.contains(sign) else { return [] }
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.filter { scalars[$0] == sign }.compactMap { at in
      let name = scalars[(at + 1)...].prefix {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
      }
      return name.isEmpty ? nil : (String(String.UnicodeScalarView(name)), at + 1)
    }
  }
}

/// A stretch of one line of a file; line and column from 1.
struct Spot: Hashable {
  var line: Int
  var column: Int
  var length = 1
}
