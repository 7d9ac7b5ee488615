import Language
import Reports
import Scenarios
import Simulation

extension Conversation {
  /// A rival theory: what it says, what it leaves out, and the numbers that leave it out.
  func page(on rival: RivalTheory) -> Document {
    let rows: [[Cell]] = rival.theory.values.map { set in
      let usual = Parameters.named(set.parameter).map { decimal($0.value) } ?? ""
      return [.text(set.parameter), .text(usual), .text(decimal(set.value))]
    }
    return [
      .sentence("\(rival.theory.name) (theory): \(rival.title)."),
      .definitions([Definition("says", rival.says), Definition("leaves out", rival.leavesOut)]),
      .table(Table(columns: [.text("number"), .number("usual"), .number("here")], rows: rows)),
      .note(
        "Everything else is as usual. To believe it: assume theory=\(rival.theory.name). To believe it no more: undo"),
    ]
  }

  /// All theories.
  var theories: Document {
    [
      .definitions(RivalTheory.all.map { Definition($0.theory.name, $0.title + ".") }),
      .note("About one: what is \(RivalTheory.all[0].theory.name)"),
    ]
  }
}
