import Reports
import Scenarios
import Sessions
import Training

extension Command {
  static let tour = Command(
    name: "tour", purpose: .begin, meaning: "five minutes that show what Paradox is",
    usage: ["tour", "tour again"],
    text: """
      Opens a small firm and leads through it: you choose, predict, go too far, meet somebody who left, and learn the \
      word for it. It goes on where you left it, also after days; 'tour again' begins anew. 'skip' does a step for you, \
      and 'lesson off' leaves you alone with the firm.
      """,
    examples: [
      "tour  # begins it, or goes on where you left it",
      "tour again  # from the beginning",
      "tour\nskip  # the first step done for you",
    ],
    complete: { _, words in words.count > 1 ? [] : [Suggestion("again", "from the beginning")] },
    answer: { talk, line in
      guard line.words.isEmpty || line.words == ["again"] else {
        throw Misstep("error: after 'tour' only 'again' can stand, so '\(line.words[0])' says nothing. Type: tour")
      }
      return try talk.beginTour(again: !line.words.isEmpty)
    })

  static let lesson = Command(
    name: "lesson", purpose: .lesson, meaning: "begin a lesson, or hear the step again",
    usage: ["lesson", "lesson SCENARIO", "lesson TITLE", "lesson again", "lesson off"],
    text: """
      A lesson leads through a scenario step by step: something is told, you try it, and it is explained. A step that \
      asks for something is done when you have done it, in whatever way; then Enter goes on. With a name or a title it \
      begins the lesson of another scenario. 'lesson again' begins anew, 'lesson off' leaves it. All that there are: \
      scenarios lesson.
      """,
    examples: [
      "lesson  # the step at which you are",
      "lesson keep data safe  # another one, by its title or its scenario's name",
      "lesson off\nlesson  # put it away, and take it up again",
    ],
    before: ["tour"],
    complete: { talk, words in
      guard words.count <= 1 else { return [] }
      let here = talk.desk?.session
      let own =
        here?.lessonStep == nil
        ? [] : [Suggestion("again", "from the beginning"), Suggestion("off", "go on without it")]
      return own + talk.lessonsByName
    },
    answer: { talk, line in
      switch line.words {
      case []: return try talk.tellLesson()
      case ["off"]:
        if try talk.requireSession().playedFrom != nil { _ = try talk.requireStep() }
        try talk.take(.lesson(nil))
        talk.desk?.progress = StepProgress()
        return Reply([.sentence("The lesson is put away. Everything else is as it was. To go on with it: lesson")])
      case ["again"]: return try talk.beginLesson()
      default: return try talk.openLesson(talk.title(line.words))
      }
    })

  static let next = Command(
    name: "next", purpose: .lesson, meaning: "go on, as Enter does",
    usage: ["next"],
    text: """
      Goes on where something waits: the next step of a lesson, the next prediction to be revealed, or what came of the \
      weeks. At the prompt Enter on an empty line does the same.
      """,
    examples: [
      "next  # the next step",
      "next\nskip\nnext  # what the step showed, and the one after it",
      "next\nnext  # says what is still to be done",
    ],
    before: ["tour"],
    answer: { talk, line in
      try line.requireNothing(after: "next")
      guard let reply = try talk.goOn() else {
        throw Misstep(
          "error: nothing waits to go on, because no lesson is followed and nothing is to be revealed. Type: help")
      }
      return reply
    })

  static let hint = Command(
    name: "hint", purpose: .lesson, meaning: "a nudge in a lesson, then the answer",
    usage: ["hint"],
    text: "Gives the next hint of the step on the screen, from a nudge to what can be typed; again, the one after it.",
    examples: [
      "hint  # a nudge", "hint\nhint  # a clearer one", "hint\nhint\nhint  # what to type",
    ],
    before: ["tour", "next"],
    answer: { talk, line in
      try line.requireNothing(after: "hint")
      return Reply(try talk.hint())
    })

  static let skip = Command(
    name: "skip", purpose: .lesson, meaning: "have a step of a lesson done for you",
    usage: ["skip"],
    text: """
      Does what the step asks for in the author's way, or what is left of it, says what it typed and what came of it \
      last, and goes on. What it did counts as if you had done it: 'undo' and the other commands work on it. 'review' \
      says which steps were done for you.
      """,
    examples: [
      "skip  # a step that is only told",
      "skip\nskip  # one that chooses",
      "skip\nskip\nstatus  # what it did counts as yours",
    ],
    before: ["tour"],
    answer: { talk, line in
      try line.requireNothing(after: "skip")
      return try talk.skipStep()
    })
}
