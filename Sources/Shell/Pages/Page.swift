import Analysis
import Language
import Reports
import Simulation

/// What is written of a word, beside what the model's own tables know of it.
struct PageText: Sendable {
  /// What it is, in plain words, after the one line that Tab shows.
  let meaning: String
  /// Two kinds of practice that one can meet.
  let examples: [String]
  /// What one should take away, in one sentence; the model behaves so.
  let message: String
  /// Who is hurt most, and why.
  let hurt: String
  /// Lines that show it, typed one after another in a fresh `shopping-list`.
  let attempt: [String]
  /// Rows of the evidence on which it rests.
  let sources: [String]

  init(
    _ meaning: String, _ examples: [String], message: String, hurt: String, attempt: [String], sources: [String]
  ) {
    self.meaning = meaning
    self.examples = examples
    self.message = message
    self.hurt = hurt
    self.attempt = attempt
    self.sources = sources
  }
}

/// The page of one word in one of its senses.
struct Page: Sendable {
  /// The sort of word, which tells the senses of one word apart.
  let role: Role
  let word: String
  /// The one line in plain words.
  let gist: String
  /// Levels, defaults and numbers, read from the tables of the model.
  let facts: [Definition]
  let text: PageText

  init(_ role: Role, _ word: String, _ facts: [Definition], _ text: PageText) {
    self.role = role
    self.word = word
    self.gist = Words.named(word).first { $0.role == role }?.meaning ?? ""
    self.facts = facts
    self.text = text
  }

  /// The verbs that take a level, with the role of their levels.
  static let levels: [String: Role] = [
    "disclose": .disclosure, "control": .control, "share": .sharing, "secure": .security, "respond": .response,
  ]

  /// As it is called where several senses are told apart: `control none`.
  var name: String { "\(role.asked) \(word)" }

  /// The page, called as the reader called it.
  func document(called name: String) -> Document {
    let title = name == word ? word : "\(name), which is \(word)"
    let sources = text.sources.compactMap(Evidence.row).map { "\($0.id) (\($0.gradeText))" }
    return [
      .sentence("\(title) (\(role.called)): \(gist). \(text.meaning)"),
      .definitions(
        facts + (Tactic(rawValue: word).map(\.depths) ?? []) + [
          Definition("for example", text.examples.joined(separator: "; ")),
          Definition("remember", text.message),
          Definition("hurt most", text.hurt),
          Definition("try", text.attempt.joined(separator: ", then: ")),
          Definition("sources", sources.isEmpty ? "none: assumed" : sources.joined(separator: ", ")),
        ]),
      .note("The sources in full: cite \(WrittenPages.isOneSense(word) ? word : self.name)"),
    ]
  }
}

extension Role {
  /// What a page calls such a word.
  var called: String {
    switch self {
    case .kind: "kind of data"
    case .disclosure: "a level of disclose"
    case .control: "a level of control"
    case .sharing: "a level of share"
    case .security: "a level of secure"
    case .response: "a way to respond"
    case .decision: "what the firm does"
    case .event: "what happens"
    case .secret: "a thing to uncover"
    default: rawValue
    }
  }

  /// The word by which one asks for this sense of a word that has several: `what is share none`.
  var asked: String {
    switch self {
    case .disclosure: "disclose"
    case .sharing: "share"
    case .security: "secure"
    case .response: "respond"
    default: rawValue
    }
  }
}
