public import Language
public import Simulation

/// One thing that changes a session: what its file keeps, a line each.
public enum Step: Hashable, Sendable {
  case act(DatedAct)
  /// Weeks ran until this one was done.
  case reached(Int)
  case rewind(Int)
  /// Opens a new try at a week.
  case open(String, from: Int)
  case switchTo(String)
  case undo, redo
  case set(Setting)

  /// Something that holds for the whole session.
  public enum Setting: Hashable, Sendable {
    case seed(UInt32)
    case replications(Int)
    case customers(Int)
  }

  /// The line that stands for it in a session file.
  public func text(in vocabulary: Vocabulary) -> String {
    switch self {
    case .act(let act): act.text(in: vocabulary)
    case .reached(let week): "reached \(week)"
    case .rewind(let week): "rewind \(week)"
    case .open(let name, let week): "try \(name) from \(week)"
    case .switchTo(let name): "try \(name)"
    case .undo: "undo"
    case .redo: "redo"
    case .set(.seed(let seed)): "set seed \(seed)"
    case .set(.replications(let count)): "set replications \(count)"
    case .set(.customers(let count)): "set customers \(count)"
    }
  }

  /// Reads a line of a session file; nil for one that stands for nothing.
  public init?(_ text: String, in vocabulary: Vocabulary) {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("undo", 1): self = .undo
    case ("redo", 1): self = .redo
    case ("rewind", 2):
      guard let week = Int(words[1]), week >= 0 else { return nil }
      self = .rewind(week)
    case ("try", 2): self = .switchTo(words[1])
    case ("try", 4):
      guard words[2] == "from", let week = Int(words[3]), week >= 0 else { return nil }
      self = .open(words[1], from: week)
    case ("set", 3):
      guard let setting = Setting(words[1], words[2]) else { return nil }
      self = .set(setting)
    default:
      guard let line = try? parse(text, in: .session, vocabulary: vocabulary) else { return nil }
      if case .movement(.reached(let week)) = line.statement {
        self = .reached(week)
      } else if let act = line.dated(now: 0) {
        self = .act(act)
      } else {
        return nil
      }
    }
  }
}

extension Step.Setting {
  /// What `set` can set, with the values that it takes.
  public static let limits: [(name: String, range: ClosedRange<Int>)] = [
    ("seed", 0...Int(UInt32.max)), ("replications", 1...1000), ("customers", 8...10_000_000),
  ]

  /// The setting of that name; nil for an unknown name or a value out of its range.
  public init?(_ name: String, _ value: String) {
    guard let range = Step.Setting.limits.first(where: { $0.name == name })?.range, let number = Int(value),
      range.contains(number)
    else { return nil }
    switch name {
    case "seed": self = .seed(UInt32(number))
    case "replications": self = .replications(number)
    default: self = .customers(number)
    }
  }
}
