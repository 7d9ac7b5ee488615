import Reports

/// A form in which results are written to a file; the ending of the file's name says which.
enum FileForm: String, CaseIterable {
  // The longer ending stands before the one it ends with.
  case vegaLite = "vl.json"
  case html, svg, csv, xlsx, md, json

  /// The form of a file by its name.
  init?(of path: String) {
    guard let form = FileForm.allCases.first(where: { path.hasSuffix("." + $0.rawValue) }) else { return nil }
    self = form
  }

  /// What it is for, within a sentence.
  var meaning: String {
    switch self {
    case .vegaLite: "charts for Vega-Lite"
    case .html: "a page for a browser"
    case .svg: "a picture"
    case .csv: "tables for a program"
    case .xlsx: "a workbook"
    case .md: "a page of Markdown"
    case .json: "an object for a program"
    }
  }

  /// What an answer must hold to be written so.
  var needs: String { self == .vegaLite ? "chart" : "table" }

  /// The words that may stand behind the file, each with what it does.
  var facts: [Suggestion] {
    let own =
      switch self {
      case .svg: [Suggestion("large", "letters for the back row of a room")]
      case .csv:
        [
          Suggestion("excel", "as Excel takes it: nothing turns into a date"),
          Suggestion("decimal-comma", "for an Excel that writes 48,2"),
        ]
      case .html, .vegaLite, .xlsx, .md, .json: [Suggestion]()
      }
    return own + [Suggestion("again", "write over the file that is there")]
  }
}

extension [FileForm] {
  /// All of them as a choice: `.csv (tables for a program), .xlsx (a workbook) or .md (a page of Markdown)`.
  var choice: String {
    let all = map { ".\($0.rawValue) (\($0.meaning))" }
    return all.dropLast().joined(separator: ", ") + (count > 1 ? " or " : "") + (all.last ?? "")
  }
}
