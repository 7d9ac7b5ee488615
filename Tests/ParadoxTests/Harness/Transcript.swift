/// A session as a text: what was typed at a shell or at Paradox, each line followed by what was answered.
///
/// ```
/// # Prose before the first command says what the session shows.
/// $ paradox shopping-list
/// ...
/// shopping-list · week 0> run 13
/// ...
/// ```
/// `...` on a line of its own stands for any lines.
struct Transcript: Equatable {
  /// Something typed and what came of it.
  struct Step: Equatable {
    /// What stood before the typing, with its blank: `$ `, `shopping-list · week 0> `.
    var prompt: String
    var input: String
    var output: [String] = []

    var isCommand: Bool { prompt == "$ " }
  }

  var prose: [String] = []
  var steps: [Step] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for line in lines {
      if let typed = line.wholeMatch(of: /(\$ |paradox> |(?:\S.* )?week \d+> |\d+ of \d+ · \S+> )(.*)/) {
        steps.append(Step(prompt: String(typed.1), input: String(typed.2)))
      } else if steps.isEmpty {
        prose.append(line)
      } else {
        steps[steps.count - 1].output.append(line)
      }
    }
  }

  /// The text again.
  var text: String {
    let said = steps.flatMap { [$0.prompt + $0.input] + $0.output }
    return (prose + said).map { $0 + "\n" }.joined()
  }

  /// Whether `lines` are as `expected` says, where `...` stands for any number of lines.
  static func fits(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    let rest = expected.dropFirst()
    if first == "..." { return (lines.startIndex...lines.endIndex).contains { fits(lines[$0...], rest) } }
    return lines.first == first && fits(lines.dropFirst(), rest)
  }

  /// What really happened, with the elisions of this text kept wherever they still fit.
  func elided(_ actual: Transcript) -> Transcript {
    var result = actual
    for (index, step) in steps.enumerated() where index < actual.steps.count {
      let fits = Transcript.fits(actual.steps[index].output[...], step.output[...])
      if fits { result.steps[index].output = step.output }
    }
    return result
  }
}
