public import Scenarios

/// A published finding that the model follows, is held against or begins with: a row of the table of evidence.
public struct Source: Hashable, Sendable {
  /// The row, such as `K28`, or the author's name where a work is no row of its own.
  public let id: String
  /// Who found it, as it is cited.
  public let authors: String
  /// When it was published; several years where several works say it together.
  public let year: String
  /// The title where it is known for sure, and where it appeared.
  public let venue: String
  /// What was found, in our own words.
  public let finding: String
  /// How far its figures can be trusted.
  public let grade: Citation.Grade
  /// Whether only a direction or an ordering is published, so that nothing finer may be read into it.
  public let isDirectionOnly: Bool

  init(
    _ id: String, _ authors: String, _ year: String, _ venue: String, _ grade: Citation.Grade, sign: Bool = false,
    _ finding: String
  ) {
    self.id = id
    self.authors = authors
    self.year = year
    self.venue = venue
    self.grade = grade
    self.isDirectionOnly = sign || grade == .sign
    self.finding = finding
  }

  /// The grade as it is written: `A`, `A sign`, `sign`.
  public var gradeText: String {
    isDirectionOnly && grade != .sign ? "\(grade.rawValue) sign" : grade.rawValue
  }

  /// `Goldfarb and Tucker 2011`.
  public var citation: String { year.isEmpty ? authors : "\(authors) \(year)" }

  /// The names by which one may ask for it: its id, each author, each author with a year.
  public func isCalled(_ name: String) -> Bool {
    let asked = name.lowercased()
    let people = authors.split { ",;".contains($0) }.flatMap { $0.replacing(" and ", with: ",").split(separator: ",") }
    let names = people.map { $0.drop { $0 == " " } }.map { $0.hasPrefix("and ") ? $0.dropFirst(4) : $0 }
      .map { $0.lowercased() }
    let years = year.split { " ,".contains($0) }.map(String.init)
    return id.lowercased() == asked || citation.lowercased() == asked || names.contains(asked)
      || names.contains { name in years.contains { "\(name) \($0)" == asked } }
  }
}

extension Citation.Grade {
  /// What a grade says about a figure.
  public var meaning: String {
    switch self {
    case .a: "seen in the paper itself, or in two independent sources"
    case .b: "seen in one secondary source"
    case .c: "from memory or a vendor's survey: the direction is safe, the digits are not"
    case .sign: "only a direction or an ordering is published; nothing finer is claimed"
    case .assumed: "nothing is published: a guess of ours, and yours to change with assume"
    }
  }

  /// The sentence that belongs under every list of sources.
  public static let caution =
    "A grade says how sure we are of a figure: A the paper's own, B one secondary source, C memory or a vendor's "
    + "survey, sign a direction only. Never quote a figure with more confidence than its grade."
}
