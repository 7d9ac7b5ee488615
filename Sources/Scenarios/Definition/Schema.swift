/// The JSON Schema of a scenario file or a study file, printed from the definition that reads it.
///
/// It holds keys, forms and ranges. What lines and names mean is checked by the reader alone.
public func schema(of format: FileProblem.Format = .scenario) -> String {
  let head: [(String, JSON)] = [
    ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
    ("title", .string("A \(format) of Paradox")),
  ]
  return JSON.object(head + Definition.shape(of: format).schema).text() + "\n"
}

extension Shape {
  /// The keywords that say this form in JSON Schema.
  var schema: [(String, JSON)] {
    switch self {
    case .phrase: Shape.text(upTo: Shape.longestPhrase)
    case .prose: Shape.text(upTo: Shape.longestProse)
    case .condition, .prediction, .formula: Shape.text(upTo: Shape.longestPhrase)
    case .lines: [("type", .string("string"))]
    case .pattern(let pattern, _): [("type", .string("string")), ("pattern", .string("^(\(pattern))$"))]
    case .percent: [("type", .string("string")), ("pattern", .string("^\(Shape.percentPattern)$"))]
    case .number(let range): Shape.number("number", range.lowerBound, range.upperBound)
    case .whole(let range): Shape.number("integer", Double(range.lowerBound), Double(range.upperBound))
    case .choice(let words): [("enum", .array(words.map { .string($0) }))]
    case .list(let shape, let least):
      [("type", .string("array")), ("minItems", .number(Double(least))), ("items", .object(shape.schema))]
    case .map(let keys, let values):
      [
        ("type", .string("object")), ("propertyNames", .object(keys.schema)),
        ("additionalProperties", .object(values.schema)),
      ]
    case .record(let fields):
      [
        ("type", .string("object")), ("additionalProperties", .bool(false)),
        ("required", .array(fields.filter(\.isRequired).map { .string($0.key) })),
        (
          "properties",
          .object(fields.map { ($0.key, .object([("description", .string($0.meaning))] + $0.shape.schema)) })
        ),
      ]
    }
  }

  private static func text(upTo limit: Int) -> [(String, JSON)] {
    [("type", .string("string")), ("minLength", .number(1)), ("maxLength", .number(Double(limit)))]
  }

  private static func number(_ type: String, _ low: Double, _ high: Double) -> [(String, JSON)] {
    [("type", .string(type)), ("minimum", .number(low)), ("maximum", .number(high))]
  }
}
