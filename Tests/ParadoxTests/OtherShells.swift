import Glibc
import Testing

/// What other shells and `man` make of what the program prints for them. Where one is missing, its test says so and
/// tries nothing: `.ci/run` installs all of them.
@Suite(.timeLimit(.minutes(20))) struct OtherShells {
  private static func isThere(_ program: String) -> Bool {
    let found = ["/usr/bin/", "/bin/"].contains { access($0 + program, X_OK) == 0 }
    if !found { print("note: there is no \(program) here, so what it does with Paradox is not tried") }
    return found
  }

  /// What is typed in each shell, and words that Tab must offer and must not.
  private static let calls: [(line: String, offered: [String], kept: [String])] = [
    ("paradox sho", ["shopping-list"], ["breach", "run"]),
    ("paradox wh", ["who", "why", "what"], ["run", "meet"]),
    ("paradox --re", ["--resume"], ["--threads"]),
    ("paradox run bre", ["breach"], ["why"]),
    ("paradox run breach --we", ["--weeks"], ["--resume"]),
    ("paradox why breach sk", ["skepticism"], ["spend"]),
    ("paradox why breach trust in tra", ["travellers"], ["regulars"]),
    ("paradox howfar bre", ["breach"], ["why"]),
    ("paradox map breach dis", ["disclosure"], ["depth"]),
    ("paradox run breach --belief o", ["on", "off"], ["breach"]),
    ("paradox cite K3", ["K31", "K3"], ["K28"]),
    ("paradox what is retar", ["retargeting"], ["recommendations"]),
    ("paradox check sh", ["shopping-list", "shop.yaml"], []),
    ("paradox mine", ["mine.session"], []),
  ]

  private func home() throws -> Home {
    let home = Home()
    try home.write("x", to: "shop.yaml")
    try home.write("x", to: "mine.session")
    return home
  }

  private func expect(_ said: Pipe, _ call: (line: String, offered: [String], kept: [String])) {
    let words = said.output.split { $0 == "\n" }.map { String($0.split(separator: "\t").first ?? "") }
    #expect(said.code == 0, "\(said.errors)")
    for word in call.offered { #expect(words.contains(word), "\(call.line): \(words) \(said.errors)") }
    for word in call.kept { #expect(!words.contains(word), "\(call.line): \(words)") }
  }

  @Test(.enabled(if: isThere("bash")), arguments: calls.indices) func `Tab in bash`(place: Int) throws {
    let call = Self.calls[place]
    let script = """
      source <(paradox completions bash) || exit 1
      read -ra COMP_WORDS <<< '\(call.line)'
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      $(complete -p paradox | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    expect(Pipe.shell(script, in: try home()), call)
  }

  @Test(.enabled(if: isThere("fish")), arguments: calls.indices) func `Tab in fish`(place: Int) throws {
    let call = Self.calls[place]
    let script = "fish --no-config -c \"paradox completions fish | source; complete -C '\(call.line)'\""
    expect(Pipe.shell(script, in: try home()), call)
  }

  @Test(.enabled(if: isThere("fish"))) func `fish shows what a word means`() throws {
    let script = "fish --no-config -c \"paradox completions fish | source; complete -C 'paradox who'\""
    #expect(Pipe.shell(script, in: try home()).output.contains("who\tthe people behind the numbers"))
  }

  /// A zsh with a terminal of its own in which Tab is pressed: what it then draws, with the words one a line.
  private func zsh(_ line: String, in home: Home) throws -> Pipe {
    try home.write(
      """
      zmodload zsh/zpty
      zpty shell 'zsh -f -i'
      say() { zpty -w shell "$1" }
      say 'PS1=; unsetopt beep; autoload -Uz compinit && compinit -D -u; zstyle ":completion:*" list-grouped false'
      say 'source <(paradox completions zsh); setopt auto_list; unsetopt menu_complete list_beep; COLUMNS=200; LISTMAX=999'
      say 'compadd() { builtin compadd "$@"; local -a hits; builtin compadd -O hits "$@"; print -rl -- "${hits[@]/#/=}" >> offered }'
      say 'bindkey "^I" complete-word; print rea''dy'
      zpty -r -m shell drawn '*ready*'
      zpty -w -n shell $'\(line)\\t'
      for i in {1..50}; do [[ -s offered ]] && break; sleep 0.1; done
      sleep 0.5
      zpty -d shell
      sed 's/^=//' offered

      """, to: "press.zsh")
    return Pipe.shell("zsh -f press.zsh", in: home)
  }

  @Test(.enabled(if: isThere("zsh")), arguments: calls.indices) func `Tab in zsh`(place: Int) throws {
    let call = Self.calls[place]
    expect(try zsh(call.line, in: try home()), call)
  }

  @Test(.enabled(if: isThere("man") && isThere("groff"))) func `the manual page has nothing that man warns of`() throws
  {
    let home = Home()
    let man = Pipe.shell("paradox manual > paradox.1 && man --warnings -E UTF-8 -l -Tutf8 paradox.1 | col -b", in: home)
    #expect(man.errors.isEmpty && man.code == 0, "\(man.errors)")
    for word in ["SYNOPSIS", "--weeks N", "apply TACTIC", "EXIT STATUS", "$XDG_STATE_HOME/paradox"] {
      #expect(man.output.contains(word))
    }
    let groff = Pipe.shell("groff -man -Tutf8 -ww paradox.1 > /dev/null", in: home)
    #expect(groff.errors.isEmpty && groff.code == 0, "\(groff.errors)")
  }

  @Test(.enabled(if: isThere("groff"))) func `what man would warn of is noticed`() throws {
    let home = Home()
    try home.write(".TH X 1\n.SH NAME\n.nosuchmacro\n", to: "x.1")
    #expect(!Pipe.shell("groff -man -Tutf8 -ww x.1 > /dev/null", in: home).errors.isEmpty)
  }

  @Test(arguments: ["completions", "completions csh", "manual now", "completions bash zsh"])
  func `a wrong call is refused with the way to a right one`(call: String) {
    let said = Pipe.shell("paradox \(call)", in: Home())
    #expect(said.code == 2 && said.output.isEmpty && !said.errors.isEmpty)
  }
}
