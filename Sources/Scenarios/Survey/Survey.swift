/// The groups of customers that a survey shows, by one rule:
///
/// concern (the mean of its three items, 0-100) of 67 and more makes *concerned*, of 33 and less *unconcerned*, the rest
/// *pragmatic*; a group of fewer than 20 people or 5 % joins the pragmatic; each group has the means of its people.
public struct Survey: Sendable {
  /// In the order concerned, pragmatic, unconcerned.
  public let segments: [SegmentSketch]
  /// What was read, in sentences, for a comment and a screen.
  public let account: [String]

  /// Fewer people than that are no group: their mean says little, and it could say who they are.
  static let fewest = 20

  /// Reads the survey in a file.
  public init(file path: String) throws(Objection) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch bytes(of: path, upTo: Survey.limit + 1) {
    case .failure(let why): throw Objection("'\(shown(path))' cannot be read, because \(why.reason)")
    case .success(let bytes):
      guard bytes.count <= Survey.limit else {
        throw Objection(
          "'\(shown(path))' is longer than \(Survey.limit) bytes. A survey needs twelve columns and no more")
      }
      guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
        throw Objection("'\(shown(path))' is not UTF-8 text. In a spreadsheet save it as CSV UTF-8")
      }
      do throws(Objection) {
        try self.init(text, named: name)
      } catch {
        throw Objection("\(shown(path)): \(error.sentence)")
      }
    }
  }

  private static let limit = 16_000_000

  /// Reads the text of a survey.
  ///
  /// - Parameter name: What the file is called in the account of it.
  public init(_ text: String, named name: String) throws(Objection) {
    let csv = try CSVRows(text)
    let columns = try Survey.columns(of: csv)
    var people: [Respondent] = []
    for row in csv.rows {
      var person = Respondent()
      for (place, item) in columns.items {
        do throws(Objection) {
          if let answer = try Questionnaire.answer(row.fields[place]) { person.add(item.score(answer), to: item.trait) }
        } catch {
          throw Objection("line \(row.line), column '\(shown(csv.header.fields[place]))': \(error.sentence)")
        }
      }
      people.append(person)
    }
    let answered = people.filter { $0.count(of: .concern) >= 2 }
    guard answered.count >= Survey.fewest else {
      throw Objection(
        "\(answered.count) people answered two of the three items on concern, and \(Survey.fewest) are the fewest that "
          + "say anything about all customers. Ask more people; 200 make groups whose means are sure to a few points")
    }
    let groups = Survey.groups(of: answered)
    segments = Survey.segments(groups, of: answered.count)
    var account = [
      "\(answered.count) people answered the questionnaire (\(shown(name))), split by their concern: 67 and more concerned, "
        + "33 and less unconcerned, the rest pragmatic.",
      "Behind each mean stands the range in which the mean of all such customers would lie, in 95 of 100 such surveys.",
    ]
    if people.count > answered.count {
      account.append("Left out: \(people.count - answered.count) who answered fewer than two of the items on concern.")
    }
    let gone = SegmentSketch.Stand.allCases.filter { stand in !groups.contains { $0.stand == stand } }
    for stand in gone where answered.contains(where: { $0.stand == stand }) {
      account.append(
        "Fewer than \(Survey.fewest) people or 5 % were \(stand.rawValue): they stand with the largest group.")
    }
    if !columns.ignored.isEmpty {
      account.append("Not used: \(columns.ignored.map { "'\(shown($0))'" }.joined(separator: ", ")).")
    }
    self.account = account
  }

  /// Which column is which item, and which are none; refuses those that look like a person.
  private static func columns(
    of csv: CSVRows
  ) throws(Objection) -> (items: [(Int, Questionnaire.Item)], ignored: [String]) {
    var items: [(Int, Questionnaire.Item)] = []
    var ignored: [String] = []
    for (place, name) in csv.header.fields.enumerated() {
      if let item = Questionnaire.item(of: name) {
        if items.contains(where: { $0.1 == item }) {
          throw Objection("line 1: the item '\(item.code)' has two columns")
        }
        items.append((place, item))
      } else {
        let values = csv.rows.map { $0.fields[place] }
        if let personal = PersonalColumn(name, values: values) {
          throw Objection(
            "the column '\(shown(name))' looks like a person, because \(personal.reason). Nothing of it is needed: "
              + "delete the column and save the file")
        }
        if values.contains(where: { !$0.isEmpty }) { ignored.append(name) }
      }
    }
    let missing = Questionnaire.items.filter { item in !items.contains { $0.1 == item } }.map(\.code)
    guard missing.isEmpty else {
      throw Objection(
        "no column for \(missing.joined(separator: ", ")). A column is named by the item or has its sentence in the "
          + "first line; Guides/Survey.md has all twelve")
    }
    return (items, ignored)
  }
}

/// The scores of one person; who it was is not known.
struct Respondent {
  private var scores: [Questionnaire.Trait: [Double]] = [:]

  mutating func add(_ score: Double, to trait: Questionnaire.Trait) { scores[trait, default: []].append(score) }

  func count(of trait: Questionnaire.Trait) -> Int { scores[trait]?.count ?? 0 }

  /// The mean over the items that were answered; nil where none was.
  func mean(of trait: Questionnaire.Trait) -> Double? {
    scores[trait].map { $0.reduce(0, +) / Double($0.count) }
  }

  /// Trust as a whole, its facets weighted as in the model; nil where one was not answered.
  var trust: Double? {
    guard let ability = mean(of: .ability), let benevolence = mean(of: .benevolence),
      let integrity = mean(of: .integrity)
    else { return nil }
    return 0.4875 * ability + 0.325 * benevolence + 0.1875 * integrity
  }

  var stand: SegmentSketch.Stand {
    let concern = mean(of: .concern) ?? 50
    return concern >= 67 ? .concerned : concern <= 33 ? .unconcerned : .pragmatic
  }
}
