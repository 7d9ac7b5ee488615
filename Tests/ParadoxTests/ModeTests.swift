import Testing

/// The forms of replies, without a terminal.
@Suite(.timeLimit(.minutes(20))) struct ModeTests {
  let home = Home()
  private let small = ["shopping-list", "-c", "set customers 100", "-c", "set replications 2"]

  private func run(_ mode: String, _ lines: String...) -> Pipe {
    let environment = home.environment.merging(["PARADOX_MODE": mode]) { $1 }
    return Pipe.run(small + lines.flatMap { ["-c", $0] }, environment: environment, in: home)
  }

  @Test(arguments: ["table", "plain", "markdown", "csv", "json"])
  func `a mode is set by a line as by the environment`(mode: String) {
    let set = Pipe.run(["-c", "set mode \(mode)", "-c", "what is trust"], in: home)
    let asked = Pipe.run(
      ["-c", "what is trust"], environment: home.environment.merging(["PARADOX_MODE": mode]) { $1 }, in: home)
    #expect(set.code == 0 && asked.code == 0)
    #expect((set.output + set.errors).hasSuffix(asked.output + asked.errors))
    #expect(!(asked.output + asked.errors).isEmpty)
  }

  @Test(arguments: [("PARADOX_MODE", "plian", "did you mean 'plain'"), ("PARADOX_PAGER", "maybe", "on, off")])
  func `a wrong wish of the environment is said with the choices`(name: String, value: String, choices: String) {
    let result = Pipe.run(["-c", "help"], environment: home.environment.merging([name: value]) { $1 }, in: home)
    #expect(result.code == 2)
    #expect(result.errors.contains("\(name) '\(value)'") && result.errors.contains(choices))
    #expect(result.output == "")
  }

  @Test func `an empty wish is none`() {
    let environment = home.environment.merging(["PARADOX_MODE": "", "PARADOX_PAGER": ""]) { $1 }
    #expect(Pipe.run(["-c", "help"], environment: environment, in: home).code == 0)
  }

  @Test func `what goes wrong is a sentence on standard error in every mode`() {
    for mode in ["table", "plain", "markdown", "csv", "json"] {
      let result = run(mode, "aply x")
      #expect(result.code == 1)
      #expect(
        result.errors.hasSuffix("error: there is no command 'aply'. Did you mean 'apply'? See all of them: help\n"))
    }
  }

  @Test func `in CSV words without a table are said aside`() {
    let result = run("csv", "apply shopping-list", "run 2", "table trust")
    #expect(result.output.hasPrefix("week,\"Trust, plan\""))
    #expect(result.output.contains("\r\n\r\nWeek,Trust,nothing\r\n"))
    #expect(result.errors.contains("Shopping list, "))
    #expect(!result.output.contains("Shopping list"))
  }

  @Test func `in JSON each line that is answered gives one object`() {
    let result = run("json", "apply shopping-list", "# nothing", "run 2", "schema", "tries")
    let lines = result.output.split(separator: "\n")
    // Two settings, a decision, a run, the schema and the tries.
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"blocks\":[") && $0.hasSuffix(",\"schema\":1}") })
    #expect(result.errors == "")
  }

  @Test func `a form that a call names wins over the environment`() {
    let call = ["run", "shopping-list", "--weeks", "2", "--customers", "100", "--replications", "2", "--json"]
    let plain = home.environment.merging(["PARADOX_MODE": "plain"]) { $1 }
    #expect(Pipe.run(call, environment: plain, in: home).output == Pipe.run(call, in: home).output)
  }

  @Test func `a question with the file first comes in the form that is always wanted`() {
    let call = ["why", "shopping-list", "trust", "--weeks", "2", "--customers", "100", "-c", "apply shopping-list"]
    let markdown = home.environment.merging(["PARADOX_MODE": "markdown"]) { $1 }
    #expect(Pipe.run(call, environment: markdown, in: home).output.contains("| --- | ---: |"))
  }

  @Test func `a projected room sees the figures large and on what they rest`() throws {
    let terminal = try #require(Pty(command: [Binary.path, "shopping-list"], in: home, changing: ["NO_COLOR": "1"]))
    for line in ["set customers 100", "apply shopping-list", "set projector on", "run 2"] {
      #expect(terminal.wait(for: "> ") != nil)
      terminal.send(line + "\r")
    }
    let said = try #require(terminal.wait(for: "seed 1 · model 4 · scenario"))
    #expect(said.contains("TRUST, week 2") && said.contains("██  ██") && said.contains("SPEND A WEEK"))
    #expect(!said.contains("luck 95 %"))
  }
}
