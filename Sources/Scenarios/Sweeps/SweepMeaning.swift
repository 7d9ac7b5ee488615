import Language
import Simulation

/// What came of reading a sweep file.
public struct SweepFile: Sendable {
  /// The sweep; nil when anything is wrong.
  public var sweep: Sweep?
  /// Everything that is wrong, in the order of the file.
  public var problems: [FileProblem]
}

/// Reads the text of a sweep file to its end, however much is wrong with it.
///
/// - Parameters:
///   - library: Where its scenario is found by name.
///   - folder: Where its scenario is found by a path that is not whole: the file's own folder.
public func readSweep(_ text: String, library: Library = Library(folder: nil), folder: String = "") -> SweepFile {
  let form = Form.read(text, as: .sweep)
  guard let root = form.root else { return SweepFile(sweep: nil, problems: form.problems) }
  var meaning = SweepMeaning(root: root, broken: form.broken, source: form.source)
  let sweep = meaning.sweep(library, folder)
  let problems = (form.problems + meaning.problems).inOrder
  return SweepFile(sweep: problems.isEmpty ? sweep : nil, problems: problems)
}

/// Makes the sweep of a file whose form is right, and finds what only its meaning shows to be wrong.
private struct SweepMeaning {
  let root: Item
  let broken: Set<String>
  let source: SourceText
  var problems: [FileProblem] = []

  mutating func sweep(_ library: Library, _ folder: String) -> Sweep? {
    guard let scenario = scenario(library, folder) else { return nil }
    let weeks = root["weeks"]?.number.map { Int($0) } ?? scenario.weeks
    if weeks > scenario.weeks, let spot = root["weeks"]?.spot {
      report(.afterEnd(week: weeks, weeks: scenario.weeks), at: spot)
    }
    var lines = Lines(
      market: scenario.market, names: scenario.names, locks: scenario.locks, weeks: weeks, source: source)
    lines.begin(with: scenario.acts)
    let found = root["lines"].map { lines.open($0) } ?? []
    problems += lines.problems
    let opens = Sweep.Open.named(found, vocabulary: lines.vocabulary, in: lines.acts)
    if opens.isEmpty, problems.isEmpty, let spot = root["lines"]?.spot { report(.nothingOpen, at: spot) }
    var sweep = Sweep(
      title: root["title"]?.text ?? "", scenario: scenario, acts: Array(lines.acts.dropFirst(scenario.acts.count)),
      opens: opens.map { open in
        var open = open
        open.act -= scenario.acts.count
        return open
      }, design: .grid, weeks: weeks,
      customers: root["customers"]?.number.map { Int($0) } ?? 2000,
      replications: root["replications"]?.number.map { Int($0) } ?? 20,
      seed: root["seed"]?.number.map { UInt32($0) } ?? 1,
      measures: root["measures"]?.list.compactMap { Measure(rawValue: $0.text) } ?? Sweep.usualMeasures)
    if let latin = root["latin"]?.number { sweep.design = .latin(Int(latin)) }
    if let list = root["list"] {
      if let latin = root["latin"] { report(.twoDesigns, at: latin.spot) }
      sweep.design = .list(list.list.compactMap { point($0, opens) })
    }
    // A product that would not fit a number is told as well.
    let levels = opens.reduce(1.0) { $0 * Double($1.range.values.count) }
    if sweep.design == .grid, levels > Double(Sweep.most), let spot = root["lines"]?.spot {
      report(.tooManyPoints(levels, most: Sweep.most), at: spot)
    }
    return sweep
  }

  private mutating func report(_ cause: FileProblem.Cause, at spot: Spot) {
    problems.append(source.problem(cause, at: spot))
  }

  private mutating func scenario(_ library: Library, _ folder: String) -> Scenario? {
    guard let item = root["scenario"] else { return nil }
    let name = isPath(item.text) && !item.text.hasPrefix("/") ? folder + item.text : item.text
    do throws(OpenFailure) {
      return try library.open(name)
    } catch {
      switch error {
      case .unknown(_, let near, let ids, _):
        report(.unknownValue(shown(item.text), of: "scenario", nearest: near, allowed: ids), at: item.spot)
      case .unreadable(_, let why): report(.badScenario(name, because: why), at: item.spot)
      case .invalid: report(.badScenario(name, because: "it is not as it must be"), at: item.spot)
      }
      return nil
    }
  }

  /// The values of a point of the list, in the order of the open numbers; nil where one is missing or wrong.
  private mutating func point(_ item: Item, _ opens: [Sweep.Open]) -> [Double]? {
    let before = problems.count
    let names = opens.map(\.name)
    var meant: [String] = []
    for (key, value) in item.pairs {
      guard let open = opens.first(where: { $0.name == key.text }) else {
        let near = nearest(key.text, among: names)
        meant += [near].compactMap { $0 }
        report(.unknownKey(shown(key.text), in: "a point", nearest: near, allowed: names), at: key.spot)
        continue
      }
      let (low, high) = (open.range.low, open.range.high)
      guard let number = value.number, !(low...high).contains(number) else { continue }
      report(.outOfRange(plain(number), of: open.name, expected: Shape.number(low...high).expected), at: value.spot)
    }
    for open in opens where item[open.name] == nil && !meant.contains(open.name) {
      report(
        .missingKey(open.name, in: "a point", meaning: "Each point gives every open number a value."), at: item.spot)
    }
    return problems.count == before ? opens.compactMap { item[$0.name]?.number } : nil
  }
}

extension Sweep.Open {
  /// Open numbers with their names: of two that would be called the same the later ones are counted.
  fileprivate static func named(
    _ found: [(act: Int, range: LeverRange)], vocabulary: Vocabulary, in acts: [DatedAct]
  ) -> [Sweep.Open] {
    var opens: [Sweep.Open] = []
    for (act, range) in found {
      let what =
        switch acts[act].act {
        case .decision(.apply(let application)): vocabulary.name(of: application.tactic)
        case .event(.uncover): "uncover"
        default: "breach"
        }
      let name = "\(what).\(range.lever.rawValue)"
      let same = opens.count { $0.name == name || $0.name.hasPrefix(name + ".") }
      opens.append(Sweep.Open(name: same == 0 ? name : "\(name).\(same + 1)", act: act, range: range))
    }
    return opens
  }
}
