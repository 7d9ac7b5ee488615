public import Reports
import Scenarios
import Simulation

extension SweepSheet {
  /// What each column of the table means, as a sheet of its own.
  public var codebook: DataSheet { DataSheet.codebook(of: [DataSheet("points", of: [], fields)]) }

  /// The columns, each with what fills it out of a row's cells.
  var fields: [DataField<[Cell]>] {
    var fields: [DataField<[Cell]>] = []
    func add(
      _ name: String, _ meaning: String, unit: String = "", range: String = "", missing: String = "",
      values: [DataColumn.Value] = []
    ) {
      let place = fields.count
      fields.append(
        DataField(name, meaning, unit: unit, range: range, missing: missing, values: values) { $0[place] })
    }
    add("run", "The name of the run: the same run has it everywhere, so that it can be made again")
    add("scenario", "The scenario's name")
    add("hash", "The scenario's fingerprint")
    add("model", "The version of the model")
    add("seed", "The seed of all luck")
    add("replications", "How many replications the means are over", unit: "replications", range: "1 or more")
    add("customers", "How many customers", unit: "customers", range: "8 or more")
    add("week", "The week in which it is read, the last one", unit: "weeks", range: "1 to \(sweep.weeks)")
    add("point", "Which point of the sweep it is", range: "1 to \(rows / rowsOfPoint)")
    for open in sweep.opens {
      let levels = open.range.values
      let range = "\(Figure.decimals(4).text(levels.min() ?? 0)) to \(Figure.decimals(4).text(levels.max() ?? 0))"
      add(open.name, "The level of the open number of that name", range: range)
    }
    let segments = sweep.scenario.market.segments.map(\.name)
    let currency = sweep.scenario.market.currency
    add(
      "segment", "Whose mean it is: customers of week 0, also those who have left since",
      values: [DataColumn.Value(OutcomeRow.everybody, "Everybody")]
        + segments.map { DataColumn.Value($0, "The customers of this segment") })
    add("measure", "What is measured", values: sweep.measures.map { $0.value($0.rawValue, currency) })
    let isAlone = sweep.replications == 1 ? ", which one replication leaves unknown: the same again" : ""
    let figures = [
      ("mean", "The mean over all replications"),
      ("low", "The lower end of luck, the 95 % interval of the mean\(isAlone)"),
      ("high", "The upper end of luck\(isAlone)"), ("nothing", "The mean if we do nothing, with the same luck"),
      ("difference", "By how much the mean differs from doing nothing, replication by replication"),
      ("difference_low", "The lower end of the luck of that difference\(isAlone)"),
      ("difference_high", "The upper end of the luck of that difference\(isAlone)"),
    ]
    for (name, meaning) in figures {
      let isDifference = name.hasPrefix("difference")
      add(name, meaning, unit: "that of the measure", range: isDifference ? "any amount" : "that of the measure")
    }
    add("assumptions", "What was assumed instead of the usual", missing: "Nothing was assumed")
    return fields
  }
}
