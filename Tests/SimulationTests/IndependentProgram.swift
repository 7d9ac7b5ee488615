import Foundation
import Simulation

/// What the NumPy program says came of a plan.
struct IndependentCourse: Decodable {
  /// What each customer did in week 1, by id; flags are 0 or 1.
  struct FirstWeek: Decodable {
    var purchases, left, lapsed: [Int]
    /// By kind: 0 for who does not let data be used that is held.
    var allowed: [String: [Int]]
  }

  var all: [[String: Double]]
  var segments: [String: [[String: Double]]]
  var customers: FirstWeek
}

/// The NumPy program under `Tests/Independent`.
enum IndependentProgram {
  /// Thrown when Python could not run it, with what it said.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Why it cannot run here; nil when it can.
  static let hindrance: String? = {
    do {
      _ = try python(["-c", "import numpy"], input: Data())
      return nil
    } catch {
      return "The independent check did not run, as python3 with numpy is missing: apt-get install python3-numpy"
    }
  }()

  /// Whether the check must run: on a machine of the CI a missing numpy is a failure, elsewhere it is skipped.
  static var isExpected: Bool { hindrance == nil || ProcessInfo.processInfo.environment["CI"] == "true" }

  /// The courses of some jobs.
  static func courses(of jobs: [IndependentJob]) throws -> [IndependentCourse] {
    if let hindrance { throw Failure(description: hindrance) }
    let output = try python([program], input: JSONEncoder().encode(jobs))
    return try JSONDecoder().decode([IndependentCourse].self, from: output)
  }

  /// Tests the program's own draws.
  static func testItself() throws -> String {
    if let hindrance { throw Failure(description: hindrance) }
    return String(decoding: try python([program, "--self-test"], input: Data()), as: UTF8.self)
  }

  private static var program: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Independent/check.py").path
  }

  /// Runs python3 and gives what it prints; through files, so that no pipe can fill up.
  private static func python(_ arguments: [String], input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "paradox-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    try input.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
    return try Data(contentsOf: files[1])
  }
}
