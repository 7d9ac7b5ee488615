import Analysis
import Reports
import Sessions

extension Command {
  static let set = Command(
    name: "set", purpose: .settings, meaning: "seed, replications, customers, threads",
    usage: ["set seed N", "set replications N", "set customers N", "set threads N"],
    text: """
      seed: which luck all tries meet. replications: how often everything is repeated; more make intervals narrower. \
      customers: how many there are. threads: how many the computer works with; results do not depend on it. The first \
      three hold for all tries of the session, which are computed anew.
      """,
    examples: [
      "set seed 7  # other luck, for all tries",
      "set replications 40  # narrower intervals",
      "set threads 1  # slower, with the same results",
    ],
    complete: { _, words in
      words.count > 1
        ? []
        : [
          Suggestion("seed", "which luck"), Suggestion("replications", "how often all is repeated"),
          Suggestion("customers", "how many"), Suggestion("threads", "results do not depend on it"),
        ]
    },
    answer: { talk, line in
      let session = try talk.requireSession()
      guard line.words.count == 2 else {
        throw Misstep(
          "error: 'set' needs a name and a number. Now: seed \(session.seed), replications \(session.replications), "
            + "customers \(session.customers), threads \(talk.courses.threads). Type: set seed 7")
      }
      let (name, value) = (line.words[0], line.words[1])
      if name == "threads" {
        guard let count = Int(value), (1...1024).contains(count) else {
          throw Misstep("error: threads '\(value)' must be a whole number from 1 to 1024. Type: set threads 2")
        }
        talk.courses.threads = count
        return Reply([.sentence("Threads: \(count). Results do not depend on it.")])
      }
      guard let setting = Record(setting: name, value) else {
        throw Misstep(
          ["seed", "replications", "customers"].contains(name)
            ? "error: \(name) '\(value)' must be a whole number. Type: set \(name) \(name == "customers" ? 10_000 : 7)"
            : "error: there is no setting '\(name)'. There are: seed, replications, customers, threads. Type: set seed 7"
        )
      }
      try talk.take(setting)
      return Reply([
        .sentence("\(name.prefix(1).uppercased() + name.dropFirst()): \(value), for all tries of this session.")
      ])
    })
}

extension Record {
  /// The record of `set NAME VALUE`; nil for a name that is none or a value that is no number.
  init?(setting name: String, _ value: String) {
    switch name {
    case "seed":
      guard let seed = UInt32(value) else { return nil }
      self = .seed(seed)
    case "replications":
      guard let count = Int(value) else { return nil }
      self = .replications(count)
    case "customers":
      guard let count = Int(value) else { return nil }
      self = .customers(count)
    default: return nil
    }
  }
}
