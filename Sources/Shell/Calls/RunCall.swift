import Analysis
import Reports
import Scenarios
import Sessions

extension Call {
  /// `paradox run FILE [--weeks N] ... [--json|--csv]`.
  @Sendable static func run(_ call: Call) throws -> Reply {
    if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    if call.words.count > 1 {
      throw Call.misuse("'run' takes one file, so '\(call.words[1])' says nothing. How long to run: --weeks 13")
    }
    let talk = try call.opened()
    let weeks = try call.weeks(talk)
    guard call.wantsJSON || call.wantsCSV else { return try talk.run(to: weeks) }
    let courses = try talk.coursesAsFar(to: weeks)
    let stopped = talk.stopped(courses.mine, before: weeks)
    stopped.map { talk.surroundings.say?($0) }
    let export = try talk.export(courses)
    return Reply(
      verbatim: call.wantsJSON ? export.json.text(isPretty: true).ended : export.tidy.csv(),
      status: stopped == nil ? .done : .failed)
  }
}
