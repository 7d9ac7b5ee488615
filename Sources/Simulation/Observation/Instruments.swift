internal import Model

/// The numbers by which customers are observed, as one week sees them. No stage of the model reads them.
struct Instruments: Sendable {
  let middle: Float
  let slope: Float
  let noise: Float
  let click: Float
  let sayDo: Float
  let creepyAt: Float
  let uneasyAt: Float

  init(_ plan: Plan, week: Int) {
    let assumed = plan.assumed(week: week)
    func value(_ name: String) -> Float { Float(assumed[name] ?? Parameters.named(name)!.value) }
    middle = value("survey.middle")
    slope = value("survey.slope")
    noise = value("survey.noise")
    click = value("click.pull")
    sayDo = value("say.do")
    creepyAt = value("creepy.at")
    uneasyAt = value("uneasy.at")
  }
}
