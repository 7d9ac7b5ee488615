import FoundationEssentials
import Testing

@testable import Reports

/// Compares a text with the one recorded under Tests/Goldens; with `PARADOX_RECORD=1` it is recorded anew.
func expectGolden(_ name: String, _ text: String, file: String = #filePath) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens/reports")
  let golden = folder.appending(path: name + ".txt")
  if ProcessInfo.processInfo.environment["PARADOX_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
  }
  let recorded = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
  #expect(text == recorded, "differs from \(name).txt")
}
