import Foundation
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Tables of the guides are made from what the program itself reads, so that they cannot drift: `make record` writes them.
struct GuideTests {
  @Test func `the numbers in the guide to the model are those of the registry`() throws {
    var lines: [String] = []
    for stage in Parameter.Stage.allCases {
      lines += ["### \(stage.title)", "", "| name | usual | range | unit | what it is | grade | source |"]
      lines.append("|---|---|---|---|---|---|---|")
      lines += Parameters.all.filter { $0.stage == stage }.map { parameter in
        "| `\(parameter.name)` | \(Registry.decimal(parameter.value)) | \(Registry.range(of: parameter)) | "
          + "\(parameter.unit) | \(parameter.meaning) | \(parameter.grade.rawValue) | "
          + "\(parameter.grade == .assumed ? "" : parameter.source) |"
      }
      lines.append("")
    }
    lines += ["### Rival theories", "", "| theory | what it leaves out | sets |", "|---|---|---|"]
    lines += RivalTheory.all.map { rival in
      let sets = rival.theory.values.map { "`\($0.parameter)` \(Registry.decimal($0.value))" }
      return "| `\(rival.theory.name)`: \(rival.title) | \(rival.leavesOut) | \(sets.joined(separator: ", ")) |"
    }
    try hold("Model.md", between: "numbers", lines)
  }

  @Test func `the sentences in the guide are those that are checked`() throws {
    let lines =
      ["| it is true that | because | evidence |", "|---|---|---|"]
      + Sentence.all.map { "| \($0.name) | \($0.reason) | \($0.source ?? "") |" }
    try hold("Reality.md", between: "sentences", lines)
  }

  @Test func `the questionnaire in the guide is the one that is read`() throws {
    let lines =
      ["| item | sentence | measures | scale |", "|---|---|---|---|"]
      + Questionnaire.items.map { item in
        "| `\(item.code)` | \(item.sentence) | \(item.trait.isFacet ? "trust: " : "")\(item.trait.rawValue) | "
          + "1 to 5\(item.isReversed ? ", reversed" : "") |"
      }
    try hold("Survey.md", between: "items", lines)
  }

  @Test func `the survey beside the guide is the one that its seed makes`() throws {
    let path = String(Shipped.folder.dropLast("scenarios".count)) + "Guides/survey.csv"
    if ProcessInfo.processInfo.environment["PARADOX_RECORD"] == "1" {
      try SurveyExample.csv().write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == SurveyExample.csv(), "type: make record")
    #expect(SurveyExample.csv(seed: 13) != SurveyExample.csv())
  }

  /// Compares what stands between two comments of a guide, or writes it there when recording.
  private func hold(_ guide: String, between name: String, _ lines: [String]) throws {
    let path = Shipped.folder.dropLast("scenarios".count) + "Guides/" + guide
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let (begin, end) = ("<!-- \(name): recorded, not typed -->\n", "<!-- end of \(name) -->\n")
    let first = try #require(text.range(of: begin)?.upperBound)
    let last = try #require(text.range(of: end)?.lowerBound)
    let wanted = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["PARADOX_RECORD"] == "1" {
      try (text[..<first] + wanted + text[last...]).write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(text[first..<last] == wanted, "type: make record")
    }
  }
}

extension Questionnaire.Trait {
  /// Whether it is a facet of trust.
  fileprivate var isFacet: Bool { [.ability, .benevolence, .integrity].contains(self) }
}
