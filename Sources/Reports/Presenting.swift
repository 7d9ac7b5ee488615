extension Document {
  /// Returns the document in the form that is wanted, for a screen or a page; each line is ended.
  ///
  /// CSV is empty where there is no table and no chart: what to do with the words is for the caller to decide.
  public func text(for screen: Screen, as presentation: Presentation) -> String {
    switch presentation.mode {
    case .table: presentation.isProjected ? projected(for: screen) : text(for: screen)
    case .plain: plain(for: screen)
    case .markdown: markdown
    case .csv: csv()
    case .json: isEmpty ? "" : json.text() + "\n"
    }
  }
}
