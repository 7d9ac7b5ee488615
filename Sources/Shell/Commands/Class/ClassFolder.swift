import Reports
import Sessions
import Training

extension Command {
  static let classFolder = Command(
    name: "class folder", purpose: .room, meaning: "a folder to hand out to a class",
    usage: ["class folder FOLDER", "class folder FOLDER with program"],
    text: """
      Makes a folder for participants with machines of their own: the scenario that is open, a page in plain words \
      and the way to start (sh start). 'with program' puts this Paradox beside them, for machines that have \
      none; it runs on any Linux and on WSL. From outside: paradox class folder shopping-list FOLDER.
      """,
    examples: [
      "class folder monday  # what each participant gets",
      "open breach\nclass folder tuesday  # for a class that plays another",
      "class folder wednesday\nhelp class add  # and what to do with what comes back",
    ],
    complete: { _, words in
      switch words.count {
      case 2: [Suggestion("with", "puts this program into it as well")]
      case 3 where words[1] == "with": [Suggestion("program", "this Paradox")]
      default: []
      }
    },
    answer: { talk, line in try talk.handOut(line.words.map(talk.expanded)) },
    called: { call in
      try call.requireNoOptions()
      let talk = try call.opened()
      return try talk.handOut(Array(call.words.dropFirst()))
    })
}

extension Conversation {
  fileprivate func handOut(_ words: [String]) throws -> Reply {
    let handout = Handout(of: try requireSession().scenario)
    guard words.count == 1 || words.dropFirst() == ["with", "program"] else {
      throw Misstep(
        "error: 'class folder' needs a folder to make, and behind it at most 'with program'. Type: class folder monday",
        status: .usage)
    }
    let path = words[0]
    do throws(SystemError) {
      let folder = try NamedFolder(making: path)
      for file in handout.files { try folder.write(file.text, to: file.name) }
      // The program that runs, whatever it was called by.
      if words.count == 3 { try folder.copy(program: "/proc/self/exe", to: Handout.program) }
    } catch {
      throw Misstep(
        "error: the folder '\(path)' was not made whole, because \(error.becauseNotMade). Name another: class folder "
          + "monday")
    }
    let names = handout.files.map(\.name) + (words.count == 3 ? [Handout.program] : [])
    return Reply([
      .sentence("Made \(path) with \(names.joined(separator: ", "))."),
      .sentence(
        words.count == 3
          ? "Copy it to each machine; there: sh start."
          : "Copy it to each machine that has Paradox; there: sh start. For machines without: 'with program'."),
      .note("What comes back, put into the folder and look at together: class add \(Conversation.quoted(path))"),
    ])
  }
}
