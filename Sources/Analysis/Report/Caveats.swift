import Reports
import Simulation

/// What speaks against reading too much into an answer that is forwarded.
enum Caveats {
  /// That nobody real was asked, and on how many figures the model rests.
  static func synthetic(_ customers: Int) -> String {
    let known = Parameters.all.count { [.measured, .mixed].contains($0.grade) }
    return "No real customer was asked. \(Figure.count.text(Double(customers))) synthetic ones respond as published "
      + "findings lead us to expect; of the model's \(Parameters.all.count) numbers, \(known) are measured or fitted to "
      + "published figures, and the others are judged or assumed."
  }
}
