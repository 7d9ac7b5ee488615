import Foundation
import Simulation

// What the engine does, without the program around it: Guides/Performance.md.

do {
  let request = try Request(Array(CommandLine.arguments.dropFirst()))
  let answer: any Encodable =
    switch request.question {
    case .job: IndependentJob(request.plan)
    case .course: try CourseSaid(request)
    case .time: try Timing(request)
    }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  print(String(decoding: try encoder.encode(answer), as: UTF8.self))
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(2)
}
