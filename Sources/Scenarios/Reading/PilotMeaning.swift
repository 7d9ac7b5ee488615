import Language
import Simulation

/// The pilots of a scenario: studies whose customers and firm are the scenario's own.
extension Meaning {
  /// - Parameter host: the scenario's customers, its names, and what its firm does from the beginning.
  mutating func pilots(_ host: StudyMeaning.Host) -> [Study] {
    let items = root["pilots"]?.list ?? []
    repeats(items.compactMap { $0["id"] }, what: "pilot")
    return items.map { item in
      var meaning = StudyMeaning(root: item, broken: broken, source: source, host: host)
      var study = meaning.study()
      problems += meaning.problems
      for figure in item["expect"]?.list ?? [] {
        if let band = figure["band"], !band.text.contains(" to ") {
          report(.pattern(band.text, of: "band", expected: "'0.98 to 1.31', the two ends of its range"), at: band.spot)
        }
      }
      study.source = Study.Source(authors: "Your own", year: 0, venue: item["made"]?.text ?? "", found: "")
      study.text = item.canonical
      // The range is that of the experiment itself, not one of ours.
      for place in study.expectations.indices { study.expectations[place].band.origin = .published }
      return study
    }
  }
}

extension Item {
  /// What it holds, in one fixed form: comments and spacing change nothing.
  fileprivate var canonical: String {
    switch content {
    case .text(let text): JSON.quoted(text)
    case .number(let number): "\(number)"
    case .block(let text, _, _): JSON.quoted(text)
    case .list(let items): "[" + items.map(\.canonical).joined(separator: " ") + "]"
    case .keys(let pairs):
      "{"
        + pairs.sorted { $0.key.text < $1.key.text }.map { $0.key.text + ": " + $0.value.canonical }
        .joined(separator: " ") + "}"
    }
  }
}
