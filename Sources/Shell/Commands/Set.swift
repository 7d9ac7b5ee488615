import Analysis
import Language
import Reports
import Scenarios
import Sessions

extension Command {
  static let set = Command(
    name: "set", purpose: .settings, meaning: "how replies look, and what all tries share",
    usage: [
      "set", "set mode table|plain|markdown|csv|json", "set projector on|off", "set pager on|off", "set seed N",
      "set replications N", "set customers N", "set belief on|off", "set threads N",
    ],
    text: """
      Alone: what is set now. mode: the form of replies; plain says everything in words, for screen readers, csv and \
      json give data. projector: large, few words, high contrast, for a room. pager: whether a reply longer than the \
      screen stops at each screenful. seed: which luck all tries meet. replications: how often everything is repeated; \
      more make intervals narrower. customers: how many there are. belief: whether each plan is also run once in each of \
      the plausible worlds, about as much work again as luck. These four hold for all tries of the session, \
      which are computed anew; the others for this sitting. threads: how many the computer works with; results do not \
      depend on it.
      """,
    examples: [
      "set projector on  # large and in few words, for a room",
      "set mode plain  # nothing drawn, for screen readers",
      "set seed 7  # other luck, for all tries",
    ],
    complete: { _, words in
      switch (words.count, words.first) {
      case (0...1, _): Setting.allCases.map { Suggestion($0.rawValue, $0.meaning) }
      case (2, Setting.mode.rawValue): Mode.allCases.map { Suggestion($0.rawValue, $0.meaning) }
      case (2, Setting.projector.rawValue), (2, Setting.pager.rawValue), (2, Setting.belief.rawValue):
        [Suggestion("on", ""), Suggestion("off", "")]
      default: []
      }
    },
    answer: { talk, line in
      guard let name = line.words.first else { return Reply([.definitions(talk.settings)]) }
      guard let setting = Setting(rawValue: name) else {
        let hint = nearest(name, among: Setting.names).map { " Did you mean '\($0)'?" } ?? ""
        throw Misstep(
          "error: there is no setting '\(name)'.\(hint) There are: \(Setting.names.joined(separator: ", ")). "
            + "What they are now: set")
      }
      guard line.words.count == 2 else {
        throw Misstep("error: 'set \(name)' needs one value behind it. Type: set \(name) \(setting.example)")
      }
      return try talk.change(setting, to: line.words[1])
    })
}

/// What `set` can change.
private enum Setting: String, CaseIterable {
  case mode, projector, pager, seed, replications, customers, belief, threads

  static let names = allCases.map(\.rawValue)

  var meaning: String {
    switch self {
    case .mode: "the form of replies"
    case .projector: "large, few words, high contrast"
    case .pager: "whether long replies stop at each screenful"
    case .seed: "which luck"
    case .replications: "how often all is repeated"
    case .customers: "how many"
    case .belief: "whether plausible worlds are run as well"
    case .threads: "results do not depend on it"
    }
  }

  var example: String {
    switch self {
    case .mode: "plain"
    case .projector, .pager: "on"
    case .belief: "off"
    case .seed: "7"
    case .replications: "40"
    case .customers: "10000"
    case .threads: "2"
    }
  }
}

extension Conversation {
  /// What is set now; without a session only what holds for the sitting.
  fileprivate var settings: [Definition] {
    var settings = [
      Definition("mode", presentation.mode.rawValue + ": " + presentation.mode.meaning),
      Definition("projector", presentation.isProjected ? "on" : "off"),
      Definition("pager", presentation.isPaged ? "on" : "off"),
      Definition("threads", "\(courses.threads)"),
    ]
    if let session = desk?.session {
      settings += [
        Definition("seed", "\(session.seed)"), Definition("replications", "\(session.replications)"),
        Definition("customers", Figure.count.text(Double(session.customers))),
        Definition(
          "belief",
          session.hasBelief ? "on: \(PlausibleWorlds.shipped.worlds.count) plausible worlds" : "off: luck alone"),
      ]
    }
    return settings
  }

  /// What belief costs, or what is missing without it.
  private func beliefSaid() throws -> String {
    guard try requireSession().hasBelief else {
      return "Belief is off for this session: ranges are luck alone, and runs are quicker. As before: set belief on"
    }
    let replications = try requireSession().replications
    return
      "Belief is on: beside the \(replications) of luck, a plan is run once in each of \(PlausibleWorlds.shipped.worlds.count) plausible "
      + "worlds. Without, it is quicker: set belief off"
  }

  fileprivate func change(_ setting: Setting, to value: String) throws -> Reply {
    func isOn() throws -> Bool {
      guard ["on", "off"].contains(value) else {
        throw Misstep(
          "error: '\(setting.rawValue)' is on or off, so it cannot be '\(value)'. Type: set \(setting.rawValue) on")
      }
      return value == "on"
    }
    switch setting {
    case .mode:
      do throws(Presentation.Unknown) {
        presentation.mode = try Mode(named: value)
      } catch {
        throw Misstep("error: \(error.sentence) Type: set mode plain")
      }
      let back = presentation.mode == .table ? "" : " As before: set mode table"
      return Reply([.sentence("Replies now come as \(value): \(presentation.mode.meaning).\(back)")])
    case .projector:
      presentation.isProjected = try isOn()
      let isHidden = presentation.isProjected && presentation.mode != .table
      var document: Document = [
        .sentence(presentation.isProjected ? "Projector on. As before: set projector off" : "Projector off.")
      ]
      if isHidden { document.append(.note("It shows in mode table only: set mode table")) }
      return Reply(document)
    case .pager:
      presentation.isPaged = try isOn()
      return Reply([
        .sentence(
          presentation.isPaged ? "Long replies stop at each screenful." : "Long replies no longer stop; scroll back.")
      ])
    case .threads:
      guard let count = Int(value), (1...1024).contains(count) else {
        throw Misstep("error: threads '\(value)' must be a whole number from 1 to 1024. Type: set threads 2")
      }
      courses.threads = count
      return Reply([.sentence("Threads: \(count). Results do not depend on it.")])
    case .belief:
      try take(.belief(try isOn()))
      return Reply([.sentence(try beliefSaid())])
    case .seed, .replications, .customers:
      guard let record = setting.record(value) else {
        throw Misstep(
          "error: \(setting.rawValue) '\(value)' must be a whole number. Type: set \(setting.rawValue) "
            + setting.example)
      }
      try take(record)
      let name = setting.rawValue
      return Reply([
        .sentence("\(name.prefix(1).uppercased() + name.dropFirst()): \(value), for all tries of this session.")
      ])
    }
  }
}

extension Setting {
  /// The record of a setting that belongs to a session; nil for a value that is no number.
  fileprivate func record(_ value: String) -> Record? {
    switch self {
    case .seed: UInt32(value).map(Record.seed)
    case .replications: Int(value).map(Record.replications)
    case .customers: Int(value).map(Record.customers)
    case .mode, .projector, .pager, .belief, .threads: nil
    }
  }
}
