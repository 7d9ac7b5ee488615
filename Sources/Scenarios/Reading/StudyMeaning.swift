import Language
import Simulation

/// What came of reading a study file.
public struct StudyFile: Sendable {
  /// The study; nil when anything is wrong.
  public var study: Study?
  /// Everything that is wrong, in the order of the file.
  public var problems: [FileProblem]
}

/// Reads the text of a study file to its end, however much is wrong with it.
///
/// - Parameter library: Where the scenario is found that it may take its customers from.
public func readStudy(_ text: String, library: Library = Library(folder: nil)) -> StudyFile {
  let form = Form.read(text, as: .study)
  guard let root = form.root else { return StudyFile(study: nil, problems: form.problems) }
  var meaning = StudyMeaning(root: root, broken: form.broken, source: form.source, library: library)
  let study = meaning.study()
  let problems = (form.problems + meaning.problems).inOrder
  return StudyFile(study: problems.isEmpty ? study : nil, problems: problems)
}

/// Makes the study of a file whose form is right, and finds what only its meaning shows to be wrong.
struct StudyMeaning {
  let root: Item
  let broken: Set<String>
  let source: SourceText
  let library: Library
  /// The customers of the scenario that it is kept with; nil for a file of its own.
  let host: Host?
  private(set) var problems: [FileProblem] = []

  /// Customers, names and acts that are given from elsewhere.
  struct Host {
    var market: Market
    var names: [Vocabulary.Alias]
    var acts: [DatedAct]
  }

  init(
    root: Item, broken: Set<String>, source: SourceText, library: Library = Library(folder: nil), host: Host? = nil
  ) {
    self.root = root
    self.broken = broken
    self.source = source
    self.library = library
    self.host = host
  }

  /// The study, as far as the file is right.
  mutating func study() -> Study {
    let host = host ?? customers()
    let market = host.market
    let readings = readings(of: market)
    let weeks = max(1, readings.map(\.when.last).max() ?? 1)
    var lines = Lines(market: market, names: host.names, locks: [], weeks: weeks, source: source)
    lines.canRead = broken.isDisjoint(with: ["segments", "scenario"])
    lines.knowsFirm = !broken.contains("start")
    lines.begin(with: host.acts)
    lines.readActs(start: root["start"], events: nil)
    let arms = (root["arms"]?.pairs ?? []).map { name, item in
      Study.Arm(name: name.text, levels: lines.levels(of: item))
    }
    problems += lines.problems
    let grade = Citation.Grade(rawValue: root["grade"]?.text ?? "") ?? .assumed
    let source = root["source"]
    return Study(
      id: root["id"]?.text ?? "", title: root["title"]?.text ?? "",
      role: Study.Role(rawValue: root["role"]?.text ?? "") ?? .finding, grade: grade,
      source: Study.Source(
        authors: source?["authors"]?.text ?? "", year: Int(source?["year"]?.number ?? 0),
        venue: source?["venue"]?.text ?? "", found: source?["found"]?.text ?? ""),
      posed: root["posed"]?.text ?? "", market: market, acts: lines.acts, arms: arms, readings: readings,
      expectations: expectations(readings, arms, grade), text: self.source.text)
  }

  private mutating func report(_ cause: FileProblem.Cause, at spot: Spot) {
    problems.append(source.problem(cause, at: spot))
  }

  /// The customers: of a scenario, of the file, or ordinary ones.
  private mutating func customers() -> Host {
    if let name = root["scenario"] {
      for key in ["segments", "base", "start"] {
        if let other = root[key] { report(.twoBases, at: other.spot) }
      }
      if let scenario = try? library.open(name.text) {
        return Host(market: scenario.market, names: scenario.names, acts: scenario.acts)
      }
      let near = nearest(name.text, among: library.ids)
      report(.unknownValue(name.text, of: "scenario", nearest: near, allowed: library.ids), at: name.spot)
    }
    var meaning = Meaning(of: root, broken: broken, in: source)
    meaning.checkNames()
    let segments = meaning.market().segments
    problems += meaning.problems
    let base = Market.Base(rawValue: root["base"]?.text ?? "") ?? .established
    let own = segments.isEmpty ? [Segment(name: "customers", share: 1)] : segments
    return Host(market: Market(segments: own, base: base), names: [], acts: [])
  }

  private mutating func readings(of market: Market) -> [Study.Reading] {
    let pairs = root["readings"]?.pairs ?? []
    let names = pairs.map(\.key.text)
    var readings: [Study.Reading] = []
    for (key, item) in pairs {
      guard let sight = item["measure"].flatMap({ Sight.named($0.text) }), let whenItem = item["when"] else { continue }
      guard let when = Study.When(whenItem.text) else {
        report(.pattern(whenItem.text, of: "when", expected: Study.When.meaning), at: whenItem.spot)
        continue
      }
      let summary = item["as"].map { Study.Summary($0.text) } ?? .mean
      for other in summary.others where !names.contains(other) {
        report(
          .unknownValue(other, of: "as", nearest: nearest(other, among: names), allowed: names),
          at: item["as"]!.spot)
      }
      let who = item["who"].map { whom($0, names, market) } ?? []
      if case .ledger = sight, summary != .mean || !who.isEmpty, let spot = (item["as"] ?? item["who"])?.spot {
        report(
          .pattern(sight.word, of: "measure", expected: "a mean over all customers where it is of the ledger"), at: spot
        )
      }
      readings.append(Study.Reading(name: key.text, sight: sight, when: when, who: who, summary: summary))
    }
    return readings
  }

  /// Words for what is seen of a customer.
  private static let seen: [(word: String, sight: Sight.Item)] = [
    ("reached", .reached), ("informed", .informed), ("breached", .breached), ("consented", .optedIn),
    ("creeped-out", .creepedOut), ("active", .active),
  ]

  private mutating func whom(_ item: Item, _ names: [String], _ market: Market) -> [Study.Whom] {
    item.text.split(separator: " ").split(separator: "and").compactMap { part in
      let words = part.map(String.init)
      func unknown(_ word: String, _ allowed: [String]) -> Study.Whom? {
        report(.unknownValue(word, of: "who", nearest: nearest(word, among: allowed), allowed: allowed), at: item.spot)
        return nil
      }
      switch (words[0], words.count) {
      case ("all", 1): return nil
      case ("segment", 2):
        let segments = market.segments.map(\.name)
        return segments.firstIndex(of: words[1]).map { .segment($0) } ?? unknown(words[1], segments)
      case ("top", 4), ("bottom", 4):
        guard words[2] == "of", words[1].hasSuffix("%"), let part = Double(words[1].dropLast()),
          (0...100).contains(part)
        else { break }
        guard names.contains(words[3]) else { return unknown(words[3], names) }
        return .part(part / 100, isTop: words[0] == "top", of: words[3])
      case (let name, 3):
        let signs: [String: Study.Comparison] = [">=": .atLeast, "<=": .atMost, ">": .above, "<": .below]
        guard let comparison = signs[words[1]], let bound = Double(words[2]) else { break }
        guard names.contains(name) else { return unknown(name, names) }
        return .value(of: name, comparison, bound)
      case (let word, 1):
        if let seen = StudyMeaning.seen.first(where: { $0.word == word }) { return .seen(.of(seen.sight)) }
      default: break
      }
      return unknown(
        words.joined(separator: " "),
        ["all"] + StudyMeaning.seen.map(\.word) + ["segment NAME", "top 30% of READING", "READING >= 3"])
    }
  }

  private mutating func expectations(
    _ readings: [Study.Reading], _ arms: [Study.Arm], _ grade: Citation.Grade
  ) -> [Study.Expectation] {
    // Without all readings and arms, formulas would be called wrong that are right.
    guard broken.isDisjoint(with: ["readings", "arms"]), problems.isEmpty else { return [] }
    let counts = readings.map { reading -> (String, Int?) in
      if case .each(let weeks) = reading.when { (reading.name, weeks.count) } else { (reading.name, nil) }
    }
    var parser = FormulaReading(readings: counts, arms: arms.map { ($0.name, $0.levels.count) })
    var found: [Study.Expectation] = []
    for item in root["expect"]?.list ?? [] {
      let figure = item["figure"].flatMap { formula($0, &parser) }
      let control = item["control"].flatMap { formula($0, &parser) }
      let origin = Study.Band.Origin(rawValue: item["band-by"]?.text ?? "") ?? .ours
      let band = item["band"].flatMap { Study.Band($0.text, by: origin) }
      if band == nil, let spot = item["band"]?.spot {
        report(.pattern(item["band"]!.text, of: "band", expected: Study.Band.meaning), at: spot)
      }
      guard let figure, let band else { continue }
      found.append(
        Study.Expectation(
          says: item["says"]?.text ?? "", figure: figure, text: item["figure"]?.text ?? "",
          target: item["target"]?.number, band: band,
          grade: Citation.Grade(rawValue: item["grade"]?.text ?? "") ?? grade, control: control))
    }
    return found
  }

  private mutating func formula(_ item: Item, _ parser: inout FormulaReading) -> Formula? {
    do {
      return try parser.formula(item.text)
    } catch {
      // Between quotes the text begins one column later.
      let first = source.line(item.spot.line).unicodeScalars.dropFirst(item.spot.column - 1).first
      let column = item.spot.column + error.column - (first == "\"" || first == "'" ? 0 : 1)
      report(.formula(error), at: Spot(line: item.spot.line, column: column, length: max(error.length, 1)))
      return nil
    }
  }
}
