import Testing

/// The program without a terminal. A word that is no command fails; a blank line does not.
@Suite(.timeLimit(.minutes(20))) struct PipeTests {
  let home = Home()

  @Test func `a pipe is answered without prompt or colour`() {
    let result = Pipe.run([], input: "help\n", in: home)
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(!result.output.contains("> \n") && !result.output.contains("\u{1B}"))
  }

  @Test func `the first line that fails ends a pipe`() {
    let result = Pipe.run([], input: "\nabcx\ndefx\n", in: home)
    #expect(result.code == 1)
    #expect((result.output + result.errors).contains("'abcx'"))
    #expect(!(result.output + result.errors).contains("'defx'"))
    #expect(result.errors.contains("line 2"))
  }

  @Test func `lines may be given as options and files, in their order`() throws {
    try home.write("# nothing yet\nabcx\n", to: "lines.txt")
    let result = Pipe.run(["-c", "# first", "-f", "lines.txt", "-c", "defx"], in: home)
    #expect(result.code == 1)
    #expect(result.errors.contains("line 2 of lines.txt"))
    #expect(!(result.output + result.errors).contains("'defx'"))
  }

  @Test func `the last line needs no end and a line may end as on other systems`() {
    let result = Pipe.run([], input: "\u{FEFF}# one\r\nabcx", in: home)
    #expect((result.output + result.errors).contains("'abcx'"))
  }

  @Test(arguments: [("printf 'a\\xff\\n'", "not UTF-8"), ("head -c 100000 /dev/zero", "longer than")])
  func `what is no text is refused`(command: String, sentence: String) {
    let result = Pipe.shell("\(command) | paradox", in: home)
    #expect(result.code == 3)
    #expect(result.errors.contains(sentence))
  }

  @Test func `a reader that goes away ends the program quietly`() {
    let result = Pipe.shell("yes help | head -n 100000 | paradox | head -n 1; echo ${PIPESTATUS[2]}", in: home)
    #expect(result.output.hasSuffix("\n0\n"))
    #expect(result.errors == "")
  }

  @Test(arguments: [">/dev/full", ">&-"]) func `a write that fails is said and counts`(target: String) {
    let result = Pipe.shell("paradox -c help \(target)", in: home)
    #expect(result.code == 1)
    #expect(result.errors.contains("cannot write"))
  }

  @Test(arguments: ["--treads", "-z", "--threads=0", "--threads=x", "-c", "--file"])
  func `a call that cannot be followed is wrong usage`(option: String) {
    let result = Pipe.run([option], in: home)
    #expect(result.code == 2)
    #expect(result.errors.contains(option.prefix { $0 != "=" }))
    #expect(result.output == "")
  }

  @Test func `a missed goal is told by the exit code`() {
    let settings = ["--customers", "500", "--replications", "2"]
    #expect(Pipe.run(["goals", "breach"] + settings, in: home).code == 4)
    let solution = ["-c", "secure strong visible", "--weeks", "9"]
    #expect(Pipe.run(["goals", "breach"] + settings + solution, in: home).code == 0)
  }

  @Test func `a verb takes its lines from a file too`() throws {
    try home.write("secure strong visible\n", to: "lines.txt")
    let settings = ["run", "breach", "--customers", "200", "--replications", "2", "--weeks", "10", "--json"]
    let filed = Pipe.run(settings + ["-f", "lines.txt"], in: home)
    #expect(filed.code == 0)
    #expect(filed.output == Pipe.run(settings + ["-c", "secure strong visible"], in: home).output)
    #expect(filed.output != Pipe.run(settings, in: home).output)
    #expect(Pipe.run(settings + ["-f", "nowhere.txt"], in: home).code == 3)
  }
}
