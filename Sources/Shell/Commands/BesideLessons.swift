import Reports
import Scenarios
import Sessions
import Training

extension Command {
  static let play = Command(
    name: "play", purpose: .lesson, meaning: "leave a lesson for a while to try things",
    usage: ["play"],
    text: """
      Opens a try of its own in which the lesson does not look: type what you like, let weeks pass, go back, open more \
      tries. Nothing of it counts for the lesson. 'back' returns to where the lesson waits.
      """,
    examples: [
      "play  # a try in which the lesson waits",
      "play\napply location-push depth=deep\nback  # and back to the step",
      "play\nrun 13\nwhy trust  # weeks that the lesson does not count",
    ],
    before: ["tour", "next"],
    answer: { talk, line in
      try line.requireNothing(after: "play")
      _ = try talk.requireStep()
      try talk.take(.open(try talk.requireSession().nameToPlay, from: nil))
      return Reply([
        .sentence(
          "You play now, in a try of its own with the lines so far. The lesson waits, and nothing here counts for it."),
        .note("Go on with the lesson: back"),
      ])
    })

  static let back = Command(
    name: "back", purpose: .lesson, meaning: "return to the lesson from playing",
    usage: ["back"],
    text: "Returns from 'play' to the try and the step at which the lesson waits. What you tried stays: tries.",
    examples: [
      "back  # to the step at which the lesson waits",
      "run 4\nback  # the weeks of playing do not count",
      "back\ntries  # what you tried is still there",
    ],
    before: ["tour", "next", "play"],
    answer: { talk, line in
      try line.requireNothing(after: "back")
      guard let waiting = try talk.requireSession().playedFrom else {
        throw Misstep(
          "error: there is nothing to go back to, because nobody plays beside a lesson. To an earlier week: rewind 0")
      }
      try talk.take(.turn(waiting))
      talk.desk?.progress = StepProgress()
      return Reply(try talk.presentStep() ?? [])
    })

  static let others = Command(
    name: "others", purpose: .lesson, meaning: "other ways to do the step behind you",
    usage: ["others"],
    text: """
      Shows other ways to do the last step of the lesson that has some, once you have done it in yours, and what each \
      comes to from where the step began.
      """,
    examples: [
      "others  # other ways of the last step that has some",
      "others\nreview  # and then what you did yourself",
      "others\nnext  # and on with the lesson",
    ],
    before: ["tour"] + Array(repeating: ["skip", "next"], count: 9).flatMap { $0 },
    answer: { talk, line in
      try line.requireNothing(after: "others")
      return Reply(try talk.otherWays())
    })

  static let review = Command(
    name: "review", purpose: .lesson, meaning: "what you did in a lesson, and what it showed",
    usage: ["review"],
    text: """
      Lists the steps of the lesson that lie behind you: what you typed, which of them were done for you, and what each \
      showed. How near your predictions came: predictions.
      """,
    examples: [
      "review  # the steps that lie behind you",
      "next\nchoose A\nreview  # with a step of your own",
      "skip\nskip\nreview  # which were done for you",
    ],
    before: ["tour", "next"],
    answer: { talk, line in
      try line.requireNothing(after: "review")
      guard let review = Review(of: try talk.requireSession()) else {
        _ = try talk.requireStep()
        return Reply()
      }
      return Reply(review.document)
    })
}
