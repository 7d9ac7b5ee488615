import Reports
import Simulation

/// The weeks in which a line or an event was made, with letters: one for each week.
///
/// What the scenario's firm did before week 0 is no mark: it is where everything starts from.
func marks(_ plan: Plan, to week: Int, wording: Wording) -> [LineChart.Mark] {
  var weeks: [(week: Int, lines: [String])] = []
  for dated in plan.standing where dated.week <= week {
    if case .assumption = dated.act { continue }
    if dated.origin == .scenario, dated.week == 0 { continue }
    let line = wording.line(dated)
    if let place = weeks.firstIndex(where: { $0.week == dated.week }) {
      weeks[place].lines.append(line)
    } else {
      weeks.append((dated.week, [line]))
    }
  }
  weeks.sort { $0.week < $1.week }
  return zip(weeks, "ABCDEFGHIJKLMNOPQRSTUVWXYZ").map { entry, letter in
    LineChart.Mark(week: entry.week, letter: letter, label: entry.lines.joined(separator: "; "))
  }
}
