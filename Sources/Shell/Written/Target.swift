import Reports
import Sessions

/// A file to which results go: `quarter.csv again`, `trust.svg large`.
struct Target: Sendable {
  let file: NamedFile
  let form: FileForm
  /// What was said of it behind its name.
  private let facts: Set<String>
  /// The line up to the file, to type another behind it.
  private let line: String

  /// The form of the numbers of a CSV.
  var dialect: CSV.Dialect {
    facts.contains("decimal-comma") ? .excelWithCommas : facts.contains("excel") ? .excel : .tidy
  }
  /// Whether the back row of a room is to read it.
  var isLarge: Bool { facts.contains("large") }
  private var replaces: Bool { facts.contains("again") }

  /// Reads the name of a file and the words behind it.
  ///
  /// - Parameters:
  ///   - words: The file, as the system takes its path, and what stands behind it.
  ///   - line: What stands in front of it, such as `export` or `chart trust to`.
  ///   - forms: The forms that there are here.
  init(_ words: [String], behind line: String, among forms: [FileForm]) throws {
    let example = "\(line) results.\(forms[0].rawValue)"
    guard let path = words.first else {
      throw Misstep("error: '\(line)' needs a file behind it, ending in \(forms.choice). Type: \(example)")
    }
    guard let form = FileForm(of: path), forms.contains(form) else {
      throw Misstep(
        "error: '\(path)' must end in \(forms.choice), because the ending says what is written. Type: \(example)")
    }
    let known = form.facts.map(\.word)
    for (place, word) in words.enumerated().dropFirst() where !known.contains(word) || words[..<place].contains(word) {
      throw Misstep(
        "error: behind '\(path)' can stand only \(known.map { "'\($0)'" }.joined(separator: " and ")), each once, so "
          + "'\(word)' says nothing. Type: \(line) results.\(form.rawValue) \(known.last ?? "")")
    }
    (file, self.form, self.line) = (NamedFile(path), form, line)
    facts = Set(words.dropFirst())
  }

  /// The file beside it that says what its columns mean.
  var codebook: NamedFile { NamedFile(codebookOf: file.path) }

  /// Refuses a file that could not be written, before anybody waits for what would stand in it.
  func check() throws {
    do throws(SystemError) { try file.check(replacing: replaces) } catch { throw refused(file, error) }
  }

  /// Writes the file, whole or not at all.
  func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) { try file.write(bytes, replacing: replaces) } catch { throw refused(file, error) }
  }

  /// Writes comma-separated values and their codebook beside them, both or neither.
  func write(_ text: String, codebook sheet: DataSheet) throws {
    func bytes(_ text: String) -> [UInt8] { Array((dialect.mark + text).utf8) }
    let wasThere = codebook.isThere
    do throws(SystemError) {
      try codebook.write(bytes(sheet.csv(for: dialect)), replacing: replaces)
    } catch { throw refused(error.isTaken ? codebook : file, error) }
    do { try write(bytes(text)) } catch {
      if !wasThere { codebook.remove() }
      throw error
    }
  }

  private func refused(_ file: NamedFile, _ error: SystemError) -> Misstep {
    let path = Conversation.quoted(self.file.path)
    let remedy =
      error.isTaken ? "To write over it: \(line) \(path) again" : "Name another: \(line) results.\(form.rawValue)"
    return Misstep("error: nothing was written to '\(file.path)', because \(error.becauseNotMade). \(remedy)")
  }
}

extension NamedFile {
  /// The file beside a table of comma-separated values that says what its columns mean.
  init(codebookOf table: String) { self.init(table.dropLast(".csv".count) + "-codebook.csv") }
}
