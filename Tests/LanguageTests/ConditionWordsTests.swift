import Simulation
import Testing

@testable import Language

/// Conditions and levels in the words of people who do not type.
@Suite struct ConditionWordsTests {
  @Test(
    arguments: [
      (
        "trust >= baseline - 5 and left <= baseline + 2%",
        "trust no more than 5 points below doing nothing and leavers no more than 2% of customers above doing nothing"
      ),
      ("trust >= 50", "trust at least 50 points"),
      ("trust in careful > start - 1", "trust among careful less than 1 point below the start"),
      ("left at 13 < 5%", "leavers below 5% of customers in week 13"),
      ("skepticism <= baseline - 1", "skepticism at least 1 point below doing nothing"),
      ("value >= baseline", "value per customer not below doing nothing"),
      ("spend > 95% baseline", "spend per customer above 95% of doing nothing"),
      ("value >= baseline + 2.5", "value per customer at least €2.5 above doing nothing"),
      ("trust < baseline + 3", "trust less than 3 points above doing nothing"),
    ])
  func `a condition is said in words`(text: String, words: String) throws {
    #expect(try parseCondition(text, vocabulary: vocabulary).words(currency: "€") == words)
  }

  @Test(
    arguments: [
      (0, "below light"), (0.2, "light"), (0.38, "between light and moderate"), (0.49, "moderate"),
      (0.7, "between moderate and deep"), (0.8, "deep"), (1, "beyond deep"),
    ])
  func `a depth is placed among those with names`(level: Double, words: String) {
    #expect(Lever.depth.words(for: level) == words)
    #expect(Lever.reach.words(for: level) == nil)
  }
}
