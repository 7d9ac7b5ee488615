import Shell

/// What the command line asks for.
struct Invocation: Equatable {
  enum Task: Equatable {
    case help
    case version
    /// A shell line given as arguments: `paradox run shopping-list --json`.
    case verb([String])
    case converse(Conversation.Opening, from: [Source])
  }

  /// Where lines come from when they are not typed or piped in.
  enum Source: Equatable {
    case line(String)
    case file(String)
  }

  /// Why a command line cannot be followed.
  struct Misuse: Error, Equatable {
    let sentence: String
  }

  private(set) var task = Task.converse(.greeting, from: [])
  private(set) var threads: Int?

  /// Reads the arguments that follow the program's name. From the first verb on they belong to the verb.
  init(_ arguments: [String], isVerb: (String) -> Bool) throws(Misuse) {
    var opening = Conversation.Opening.greeting
    var sources: [Source] = []
    var rest = arguments[...]
    var optionsHaveEnded = false

    while let argument = rest.popFirst() {
      if optionsHaveEnded || !argument.hasPrefix("-") || argument == "-" {
        if isVerb(argument), opening == .greeting, sources.isEmpty, !optionsHaveEnded {
          task = .verb([argument] + rest)
          return
        }
        try Invocation.requireNone(opening, before: argument)
        opening = .named(argument)
        continue
      }
      let option = Option(argument)
      if option.name == "--" {
        optionsHaveEnded = true
        continue
      }
      switch Switch.named(option.name) {
      case .help:
        task = .help
        return
      case .version:
        task = .version
        return
      case .line: sources.append(.line(try option.value(from: &rest, called: "a line")))
      case .file: sources.append(.file(try option.value(from: &rest, called: "a file")))
      case .threads:
        let text = try option.value(from: &rest, called: "a number")
        guard let count = Int(text), Switch.threads.range?.contains(count) == true else {
          throw Misuse(sentence: "--threads '\(text)': give a whole number from 1 to 1024, such as --threads 2")
        }
        threads = count
      case .resume:
        try Invocation.requireNone(opening, before: argument)
        opening = .resumed(option.optionalValue(from: &rest))
      case let misplaced?:
        throw Misuse(
          sentence: "\(option.name) stands behind a verb, as in: paradox run shopping-list \(misplaced.usage)")
      case nil: throw Option.unknown(option.name)
      }
    }
    task = .converse(opening, from: sources)
  }

  private static func requireNone(_ opening: Conversation.Opening, before argument: String) throws(Misuse) {
    let first: String
    switch opening {
    case .greeting: return
    case .named(let name): first = "'\(name)'"
    case .resumed: first = "--resume"
    case .asking(let call): first = "'\(call.joined(separator: " "))'"
    }
    throw Misuse(sentence: "\(first) and '\(argument)' both say what to open: give one of them. See: paradox --help")
  }
}
