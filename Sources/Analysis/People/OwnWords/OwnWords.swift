import Reports
public import Simulation

/// A customer's account of their weeks in the first person, made of booked facts alone.
///
/// The same customer in the same plan says the same words. Each sentence carries the facts that it rests on, and none says
/// more than they do: no job, no family, no product that is not in the scenario.
/// ```swift
/// OwnWords(of: story(of: 421, in: course), in: course.plan, wording: wording).paragraphs[0][0].text
/// // As a rule I buy here every week.
/// ```
public struct OwnWords: Sendable {
  /// A sentence and what it rests on.
  public struct Sentence: Hashable, Sendable {
    /// As it is spoken.
    public var text: String
    /// The facts behind it, the most telling first.
    public var grounds: [Ground]
  }

  /// Who they are; what happened, in the order of the weeks; how it stands now.
  public let paragraphs: [[Sentence]]

  private let currency: String
  private let wording: Wording

  /// How long an account is at most: so much can be read aloud, and stands on a small screen.
  static let longest = 14

  /// What the customer of `story`, which is their `story(of:in:)` in a course of `plan`, has to say.
  public init(of story: Story, in plan: Plan, wording: Wording) {
    currency = plan.market.currency
    self.wording = wording
    let narrator = Narrator(story, plan.market, wording)
    let (beginning, ending) = (narrator.beginning, narrator.ending)
    let middle = narrator.middle(of: OwnWords.longest - beginning.count - ending.count)
    paragraphs = [beginning, middle, ending]
  }

  /// All sentences in the order in which they are spoken.
  public var sentences: [Sentence] { paragraphs.flatMap { $0 } }

  /// The account, a paragraph for each part.
  var document: Document {
    Document(
      paragraphs.enumerated().flatMap { place, sentences -> [Block] in
        let text = sentences.map(\.text).joined(separator: " ")
        return (place == 0 ? [] : [.space]) + [.sentence(text, tone: .whole)]
      })
  }

  /// Each sentence with what it rests on below it.
  var documentWithFigures: Document {
    Document(
      sentences.flatMap { sentence -> [Block] in
        let facts = sentence.grounds.map { $0.text(currency, wording) }.joined(separator: "; ")
        return [.sentence(sentence.text), .note("[\(facts)]")]
      })
  }
}
