/// The scripts that let another shell complete the words of a call. Each asks `paradox completions words`, so that
/// there is one table of words.
enum ShellScript: String, CaseIterable {
  case bash, zsh, fish

  /// The whole script.
  var text: String {
    switch self {
    case .bash:
      #"""
      # Words of paradox for bash. To use it: source this file, or put it into a folder bash-completion/completions.
      _paradox() {
        local word meaning program=${COMP_WORDS[0]/#\~/$HOME}
        COMPREPLY=()
        while IFS=$'\t' read -r word meaning; do
          COMPREPLY+=("$(printf '%q' "$word")")
        done < <("$program" completions words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
      }
      complete -o default -F _paradox paradox

      """#
    case .zsh:
      #"""
      #compdef paradox
      # Words of paradox for zsh. To use it: put it as _paradox into a folder of fpath, or source it after compinit.
      _paradox() {
        local line word
        local -a found
        for line in "${(@f)$(${~words[1]} completions words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
          [[ -n $line ]] || continue
          word=${line%%$'\t'*}
          found+=("${word//:/\\:}:${line#*$'\t'}")
        done
        if (( $#found )); then _describe -V word found; else _files; fi
      }
      if [[ $funcstack[1] == _paradox ]]; then _paradox "$@"; else compdef _paradox paradox; fi

      """#
    case .fish:
      #"""
      # Words of paradox for fish. To use it: source this file, or put it into a folder vendor_completions.d.
      function __paradox_words
        set -l typed (commandline -opc)
        set -l program $typed[1]
        set -e typed[1]
        $program completions words -- $typed (commandline -ct) 2>/dev/null
      end
      complete -c paradox -k -f -a '(__paradox_words)'
      complete -c paradox -F -n 'string match -q -- "*/*" (commandline -ct)'

      """#
    }
  }
}

extension Command {
  static let completions = Command(
    name: "completions", purpose: .begin, meaning: "Tab for bash, zsh and fish",
    usage: ["completions bash|zsh|fish"],
    text: """
      Prints a script that completes verbs, options, scenarios, sessions and the words behind a verb. For now: \
      source <(paradox completions bash), in fish: paradox completions fish | source. The scripts ask 'paradox \
      completions words -- WORD ...', which prints what may stand in place of the last word, with its meaning behind \
      a tab.
      """,
    examples: [
      "completions bash  # the words alone", "completions zsh  # with what they mean",
      "completions fish  # with what they mean",
    ],
    complete: { _, words in
      words.count <= 1 ? ShellScript.allCases.map { Suggestion($0.rawValue, "a script for \($0.rawValue)") } : []
    },
    answer: { talk, line in try script(line.words, in: talk.surroundings) },
    called: { call in
      try call.requireNoOptions()
      return try script(call.words, in: call.surroundings)
    })

  private static func script(_ words: [String], in surroundings: Surroundings) throws -> Reply {
    if words.first == "words" {
      let found = CallWords(surroundings).suggestions(for: Array(words.dropFirst()))
      return Reply(verbatim: found.map { "\(onOneLine($0.word))\t\(onOneLine($0.meaning))\n" }.joined())
    }
    guard words.count == 1, let shell = ShellScript(rawValue: words[0]) else {
      throw Misstep("error: 'completions' needs a shell: bash, zsh or fish. Type: completions bash", status: .usage)
    }
    return Reply(verbatim: shell.text)
  }
}
