import Reports

final class Echo: Talk {
  let output: Output
  var hasEnded = false
  var prompt: String { "paradox> " }
  init(output: Output) { self.output = output }
  func candidates(after text: String) -> [Candidate] {
    let typed = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return ["help", "disclose", "run", "rewind", "report", "retargeting"].filter { $0.hasPrefix(typed) }.map {
      Candidate(word: $0, meaning: "what \($0) means")
    }
  }
  func reply(to line: String, on screen: Screen) -> ExitCode {
    if line == "quit" { hasEnded = true; return .done }
    if line == "slow" {
      output.write("working\n")
      while !Interrupt.isRequested {}
      output.write("interrupted\n")
      return .done
    }
    if line == "fail" { return .lineFailed }
    if line.isEmpty || line.hasPrefix("#") { return .done }
    output.write("got '\(line)' \(screen.width)\n")
    return line == "help" ? .done : .lineFailed
  }
}
