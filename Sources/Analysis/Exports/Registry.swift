public import Reports
public import Simulation

/// The numbers of the model for people, programs and spreadsheets.
public struct Registry: Sendable {
  private let parameters: [Parameter]

  /// The numbers whose name begins with a prefix; all of them for an empty one.
  public init(prefix: String = "") { parameters = Parameters.all.filter { $0.name.hasPrefix(prefix) } }

  /// Whether no name begins so.
  public var isEmpty: Bool { parameters.isEmpty }

  /// A table for each stage, and how many numbers have which grade.
  public var document: Document {
    var document = Document()
    for stage in Parameter.Stage.allCases {
      let own = parameters.filter { $0.stage == stage }
      if own.isEmpty { continue }
      document.append(.heading(stage.title))
      document.append(.table(Registry.table(of: own)))
    }
    let grades = Parameter.Grade.allCases.map { grade in
      "\(parameters.count { $0.grade == grade }) \(grade.rawValue)"
    }
    document.append(.note("\(grades.joined(separator: ", ")). About a grade: what is measured"))
    let first = parameters[0]
    document.append(
      .note("To believe otherwise: assume \(first.name)=\(Registry.decimal(first.range.upperBound))"))
    return document
  }

  /// Some numbers as rows.
  public static func table(of parameters: [Parameter]) -> Table {
    Table(
      columns: [
        .text("name"), .number("usual"), .text("range"), .text("unit"), .text("grade"), .text("source"),
      ],
      rows: parameters.map { parameter in
        [
          .text(parameter.name), .text(decimal(parameter.value)), .text(range(of: parameter)), .text(parameter.unit),
          .text(parameter.grade.rawValue), .text(parameter.grade == .assumed ? "" : parameter.source),
        ]
      })
  }

  /// The range as a person reads it.
  public static func range(of parameter: Parameter) -> String {
    "\(decimal(parameter.range.lowerBound)) to \(decimal(parameter.range.upperBound))"
  }

  /// A number with no more decimals than it has.
  public static func decimal(_ value: Double) -> String {
    (0...5).map { Figure.decimals($0).text(value) }.first { Double($0.filter { $0 != "," }) == value }
      ?? Figure.decimals(5).text(value)
  }

  /// The object that `parameters --json` prints.
  public var json: JSONValue {
    [
      "schema": 1, "model": .string(modelVersion),
      "parameters": .array(
        parameters.map { parameter in
          [
            "name": .string(parameter.name), "meaning": .string(parameter.meaning), "value": .number(parameter.value),
            "low": .number(parameter.range.lowerBound), "high": .number(parameter.range.upperBound),
            "unit": .string(parameter.unit), "stage": .string(parameter.stage.rawValue),
            "grade": .string(parameter.grade.rawValue), "source": .string(parameter.source),
          ]
        }),
    ]
  }

  /// One row for each number.
  public var csv: String {
    let header: [Cell] = ["name", "value", "low", "high", "unit", "stage", "grade", "source", "meaning"]
    return CSV.text(
      [header]
        + parameters.map { parameter in
          [
            .text(parameter.name), .number(parameter.value, .decimals(5)),
            .number(parameter.range.lowerBound, .decimals(5)), .number(parameter.range.upperBound, .decimals(5)),
            .text(parameter.unit), .text(parameter.stage.rawValue), .text(parameter.grade.rawValue),
            .text(parameter.source), .text(parameter.meaning),
          ]
        })
  }
}

extension Parameter.Stage {
  /// The stage as a heading.
  public var title: String {
    switch self {
    case .start: "The customers at the start"
    case .practice: "What the firm does and says"
    case .exposure: "Exposure"
    case .appraisal: "Appraisal"
    case .learning: "Learning"
    case .attitude: "Attitude"
    case .behaviour: "Behaviour"
    case .observation: "Observation"
    }
  }
}

extension Parameter.Grade {
  /// What the grade says.
  public var meaning: String {
    switch self {
    case .measured: "a published figure is this very number"
    case .mixed: "fitted, with others, to published figures: they pin what the numbers do together"
    case .expert: "only a direction or an ordering is published; the size is a judgement"
    case .assumed: "nothing is published: it is plausible, no more"
    }
  }
}
