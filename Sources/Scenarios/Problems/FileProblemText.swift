import Language
import Simulation

extension FileProblem {
  /// The whole message: `file:line:column: error:`, the sentence, the line, a caret, and what to type next.
  ///
  /// No control character of the file is in it.
  public func text(file: String) -> String {
    if case .line(let problem) = cause { return problem.text(file: file.harmless) }
    let number = String(line)
    let margin = String(repeating: " ", count: max(5 - number.count, 1))
    var lines = ["\(file.harmless):\(line):\(column): error: \(sentence)"]
    if !source.isEmpty {
      let place = Excerpt(of: source, column: column, length: length)
      lines.append("\(margin)\(number) | \(place.line)")
      let hint = note.map { " " + $0 } ?? ""
      lines.append("\(margin)\(String(repeating: " ", count: number.count)) | \(place.caret)\(hint)")
    }
    lines.append(remedy(file: file.harmless))
    return lines.joined(separator: "\n")
  }

  /// The sentence alone, without place and caret.
  public var sentence: String {
    switch cause {
    case .notYAML(let why): "this cannot be read as YAML: \(why)"
    case .notUTF8: "this is not UTF-8 text"
    case .tooLong(let limit): "the file is longer than \(limit) bytes, and no \(format) needs more"
    case .controlCharacter(let code): "a control character (U+\(hex(code))) stands here, and it could mislead a screen"
    case .alias(let name): "'*\(name)' repeats a part of the file, and a \(format) is read as it stands"
    case .repeatedKey(let key): "'\(key)' stands here twice, and only one can count"
    case .unknownKey(let key, let place, _, _): "unknown key '\(key)' in \(called(place))"
    case .missingKey(let key, let place, let meaning): "\(called(place)) has no '\(key)'. \(meaning)"
    case .form(let key, let expected): "\(called(key)) must be \(expected)"
    case .outOfRange(let value, let key, let expected): "\(called(key)) cannot be '\(value)': it is \(expected)"
    case .unknownValue(let value, let key, _, _): "\(called(key)) cannot be '\(value)'"
    case .pattern(let value, let key, let expected): "\(called(key)) cannot be '\(value)': it is \(expected)"
    case .unquoted(let value, let key): "\(called(key)) is text, but YAML takes \(value) for something else"
    case .empty(let key): "\(called(key)) says nothing"
    case .textTooLong(let key, let limit): "\(called(key)) is longer than \(limit) characters"
    case .tooFew(let key, let least): "'\(key)' needs at least \(least)"
    case .notBlock(let key): "'\(key)' must be a block of lines, because YAML drops what follows '#' or ': ' elsewhere"
    case .shares(let sum): "the shares of the segments make \(plain((sum * 100).rounded() / 100))%, not 100%"
    case .repeatedName(let name, let what): "the \(what) '\(name)' stands here twice"
    case .twoNames(let tactic, let first, let second): "'\(tactic)' has two names here, '\(first)' and '\(second)'"
    case .afterEnd(let week, let weeks): "week \(week) never comes: the \(format) lasts \(weeks) weeks"
    case .line(let problem): problem.sentence
    case .formula(let fault): fault.sentence
    case .twoRanges: "an arm varies one lever, and here is a second range"
    case .twoBases: "a study has either a 'scenario' or 'segments', 'base' and 'start' of its own"
    case .nothingOpen: "no number in the lines is open, so there is one point and nothing to sweep"
    case .twoDesigns: "a sweep takes either the points of 'list' or so many as 'latin' says"
    case .tooManyPoints(let count, let most): "these are \(plain(count)) points, and a sweep has at most \(most)"
    case .badScenario(let name, let why): "the scenario '\(name.harmless)' cannot be used, because \(why)"
    }
  }

  /// What stands beside the caret.
  private var note: String? {
    switch cause {
    case .unknownKey(_, _, let nearest?, _), .unknownValue(_, _, let nearest?, _): "did you mean '\(nearest)'?"
    case .formula(let fault): fault.nearest.map { "did you mean '\($0)'?" }
    default: nil
    }
  }

  /// What to do about it, with the next thing to type.
  private func remedy(file: String) -> String {
    let check = "then type: paradox check \(file)"
    switch cause {
    case .notYAML:
      return "Indent with spaces, put text that has ': ' or ' #' in it between quotes, \(check)"
    case .notUTF8: return "Save the file as UTF-8, \(check)"
    case .tooLong: return "Shorten it, \(check)"
    case .controlCharacter: return "Delete the character, \(check)"
    case .alias: return "Write that part out here, \(check)"
    case .repeatedKey, .repeatedName: return "Delete one of the two or change its name, \(check)"
    case .unknownKey(_, let place, _, let allowed): return choices(allowed, in: place)
    case .missingKey(let key, _, _): return "Add '\(key):'. See what each key means: \(schema)"
    case .outOfRange(_, let key, _) where [.theories, .worlds].contains(format) && Parameters.named(key) != nil:
      return "See what it is: paradox what is \(key)"
    case .form, .outOfRange, .pattern, .tooFew: return "See what each key may say: \(schema)"
    case .unknownValue(_, let key, _, let allowed): return choices(allowed, in: key)
    case .unquoted(let value, _): return "Put it between quotes: \"\(value)\", \(check)"
    case .empty: return "Write something or delete the key, \(check)"
    case .textTooLong: return "Shorten it, \(check)"
    case .notBlock(let key): return "Write '\(key): |' and the lines below it, indented, \(check)"
    case .shares: return "Change a share so that they make 100%, \(check)"
    case .twoNames: return "Keep one of them, \(check)"
    case .afterEnd where format == .sweep: return "Take an earlier week, or fewer 'weeks', \(check)"
    case .afterEnd where format == .study: return "Take an earlier week, or read a later one, \(check)"
    case .afterEnd: return "Take an earlier week or more 'weeks' in 'market', \(check)"
    case .line: return ""
    case .formula(let fault): return fault.remedy
    case .twoRanges: return "Take one level here, or make arms of your own for the levels, \(check)"
    case .twoBases, .twoDesigns: return "Delete one of them, \(check)"
    case .nothingOpen: return "Write a range for a level, such as depth=0..1/6, \(check)"
    case .tooManyPoints: return "Take fewer levels (depth=0..1/6), or write 'latin: 100', \(check)"
    case .badScenario(let name, _): return "See what is wrong: paradox check \(name.harmless)"
    }
  }

  private var schema: String {
    switch format {
    case .scenario: "paradox schema"
    case .study: "paradox schema study"
    case .sweep: "paradox schema sweep"
    case .theories, .worlds: "paradox parameters"
    }
  }

  /// Up to five choices; more are left to the schema.
  private func choices(_ allowed: [String], in place: String) -> String {
    let first = "Allowed in \(called(place)): \(allowed.prefix(5).joined(separator: ", "))"
    let all = allowed.allSatisfy { Parameters.named($0) != nil } ? "paradox parameters" : schema
    return allowed.count <= 5 ? "\(first). See more: \(all)" : "\(first)... See all \(allowed.count): \(all)"
  }

  /// A key in quotes; what is several words stands as it is.
  private func called(_ name: String) -> String { name.contains(" ") ? name : "'\(name)'" }

  private func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }
}
