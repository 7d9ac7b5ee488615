import Language
import Simulation

/// What a sweep file may say: the one table behind the reader and the JSON Schema.
extension Definition {
  static let sweep = Shape.record([
    Field("sweep", .whole(1...1), "The version of this format: 1."),
    Field("title", .phrase, "What it is about."),
    Field(
      "scenario", .phrase,
      "The customers and the firm: a scenario by its name, or its file, looked for beside this one."),
    Field(
      "lines", .lines(.sweep),
      "What you do, as lines; each range in them, such as depth=0..1/6, is an open number, 11 levels unless said."),
    Field(
      "latin", .whole(2...Sweep.most), optional: true,
      "So many points, spread evenly over all open numbers (a latin hypercube); without it and 'list' every level of each with every level of the others."
    ),
    Field(
      "list", .list(of: .map(keys: openName, values: .number(0...1000)), atLeast: 1), optional: true,
      "The points themselves: a value for each open number, by its name, such as retargeting.depth: 0.2; parts as 0 to 1."
    ),
    Field("weeks", .whole(1...520), optional: true, "How many weeks each point runs; the scenario's unless said."),
    Field("customers", .whole(8...10_000_000), optional: true, "How many customers; 2000 unless said."),
    Field("replications", .whole(1...1000), optional: true, "How often each point is repeated; 20 unless said."),
    Field("seed", .whole(0...Int(UInt32.max)), optional: true, "What all luck comes from; 1 unless said."),
    Field(
      "measures", .list(of: .choice(Measure.allCases.map(\.rawValue)), atLeast: 1), optional: true,
      "What is read in the last week; \(Sweep.usualMeasures.map(\.rawValue).joined(separator: ", ")) unless said."),
  ])

  private static let openName = Shape.pattern(
    "[a-z][a-z0-9.-]{0,59}", meaning: "the name of an open number, such as retargeting.depth")
}
