public import Reports
import Scenarios

extension [Source] {
  /// What an answer rests on, for a page: what was found, by whom, and how sure that is; nothing where nothing is cited.
  public var document: Document {
    guard !isEmpty else { return [] }
    return [
      .heading("On what it rests"),
      .table(
        Table(
          columns: [.text("Source"), .text("What was found"), .text("By whom"), .text("Grade")],
          rows: map { source in
            [.text(source.id), .text(source.finding), .text(source.citation), .text(source.gradeText)]
          })), .note(Citation.Grade.caution),
    ]
  }
}
