import Analysis
import Reports
import Scenarios
import Sessions
import Simulation
import Testing

@testable import Shell

/// Beginning anew, and asking once the weeks are over.
struct LookingBack {
  @Test func `a try from nothing has the scenario's start and none of the lines`() throws {
    let talk = talk("apply shopping-list", "run 2", "try fresh from nothing")
    let session = try #require(talk.desk?.session)
    #expect(session.present.name == "fresh" && session.week == 0 && session.present.lines.isEmpty)
    #expect(session.plan(weeks: 4).acts == session.scenario.acts)
    #expect(session.named("first")?.lines.count == 1)
  }

  @Test
  func `after the end howfar is asked of the plan from the tactic's first week, and earlier lines of it give way`()
    throws
  {
    let early = talk("set replications 2", "set belief off")
    let late = talk(
      "set replications 2", "set belief off", "at 4 apply shopping-list depth=light",
      "at 9 apply shopping-list depth=deep",
      "run year")
    _ = early.reply(to: "run 4")
    // The same weeks with the same level throughout: nothing of the later lines is left in the answer.
    let asked = try early.howFar("howfar shopping-list over 20")
    let after = try late.howFar("howfar shopping-list over 20")
    #expect(after.week == 4 && after.threshold == asked.threshold && after.regions == asked.regions)
    #expect(after.today == 0.8 && asked.today == nil)
    let said = "\(try late.reply(try late.howFarReport("howfar shopping-list over 2", parts: []), parts: []).document)"
    #expect(said.contains("asked of your plan from week 4 on"))
    // What never ran is asked from the beginning.
    #expect(try late.howFar("howfar recommendations over 2").week == 0)
  }
}
