import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// Every word that `what is` explains here.
  var explainable: [String] {
    let vocabulary = vocabulary
    var words =
      Words.all.map(\.text) + vocabulary.tacticNames
      + vocabulary.kinds.map(\.name) + vocabulary.segments
    words += Role.allCases.filter { group(of: $0) != nil }.map(\.rawValue) + Terms.names
    words += Mechanism.allCases.flatMap { [$0.rawValue, $0.phrase] }
    words += Command.Purpose.allCases.map(\.word)
    words += Commands.names + surroundings.library.ids + Evidence.all.map(\.id)
    words += RivalTheory.all.map(\.theory.name) + Parameter.Grade.allCases.map(\.rawValue)
    return words.distinct
  }

  /// What a word means, in each of its senses: the first in full, a further one in a line.
  func page(on typed: String) throws -> Document {
    if let page = qualified(Spelling(typed).plain) { return page.document(called: page.word) }
    let word = explained(typed)
    var document = Document()
    func add(_ page: Page, called name: String) {
      document.append(
        document.isEmpty
          ? page.document(called: name)
          : [.sentence("\(page.word) (\(page.role.called)): \(page.gist). More: what is \(page.name)")])
    }
    if let tactic = vocabulary.tactic(named: word), let page = WrittenPages.page(.tactic, tactic.rawValue) {
      add(page, called: word)
    }
    if let segment = market?.segments.first(where: { $0.name == word }) { document.append(page(on: segment)) }
    if let measure = Measure(rawValue: word) { document.append(try page(on: measure)) }
    if let facts = kinds.first(where: { $0.kind.name == word }), !KindFacts.standard.contains(facts) {
      document.append(page(onOwn: facts))
    }
    if let levels = levels(of: word) { document.append(levels) }
    for page in WrittenPages.all where page.word == word && page.role != .tactic { add(page, called: word) }
    if let parameter = Parameters.named(word) { document.append(page(on: parameter)) }
    if let rival = RivalTheory.named(word) { document.append(page(on: rival)) }
    if let grade = Parameter.Grade(rawValue: word) {
      document.append(.sentence("\(word) (grade of a number): \(grade.meaning). All of them: parameters"))
    }
    for sense in Words.named(word) where WrittenPages.page(sense.role, word) == nil && sense.role != .measure {
      if Page.levels[word] != nil, sense.role == .decision { continue }
      if sense.role == .parameter, Parameters.named(word) != nil { continue }
      document.append(page(on: sense))
    }
    for mechanism in Mechanism.allCases where [mechanism.rawValue, mechanism.phrase].contains(word) {
      document.append(.sentence("\(mechanism.phrase), in an answer to why: \(mechanism.sentence)"))
    }
    for term in Terms.named(word) { document.append(.sentence("\(word): \(term.meaning)")) }
    if ["belief", "plausible world", "plausible worlds"].contains(word) {
      document.append(.note("How the worlds were found: \(PlausibleWorlds.shipped.from)"))
    }
    if let role = Role(rawValue: word), role != .control, let group = group(of: role) { document.append(group) }
    if word == "grade" {
      document.append(.definitions(Citation.Grade.allCases.map { Definition($0.rawValue, $0.meaning) }))
    }
    let sources = Evidence.named(word)
    if sources.count == 1 { document.append(sources[0].page) }
    if sources.count > 1 { document.append(.definitions(sources.map(\.row))) }
    if let scenario = try? surroundings.library.ids.contains(word) ? surroundings.library.open(word) : nil {
      document.append(.sentence("\(word) (scenario): \(scenario.title). Begin it: open \(word)"))
    }
    if let found = Commands.named([word]) ?? Commands.named(Conversation.words(of: word)),
      found.rest.isEmpty
    {
      guard !document.isEmpty else { return found.command.manual }
      document.append(.note("How it is typed, with examples: help \(found.command.name)"))
    }
    if document.isEmpty, let purpose = Command.Purpose.allCases.first(where: { $0.word == word }) {
      document.append(Command.commands(for: purpose))
    }
    guard !document.isEmpty else {
      let hint = nearest(word, among: explainable).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: nothing is known about '\(word)'.\(hint) Try: what is tactic, what is kind, what is measure")
    }
    return document
  }

  /// The word that is meant, as the tables spell it.
  func explained(_ typed: String) -> String {
    let known = explainable + Parameters.all.map(\.name)
    let spelling = Spelling(typed)
    func isMeant(_ words: String) -> Bool { Spelling(words).plain == spelling.plain }
    // An answer calls theories and numbers of the model by what they say.
    if let rival = RivalTheory.all.first(where: { isMeant($0.title) }) { return rival.theory.name }
    if let parameter = Parameters.all.first(where: { isMeant($0.meaning) }) { return parameter.name }
    return spelling.forms.first { form in known.contains(form) || !Evidence.named(form).isEmpty } ?? spelling.plain
  }

  /// The page of one sense that is named: `share none`, `claim bought`, `event breach`.
  func qualified(_ words: String) -> Page? {
    WrittenPages.all.first { page in
      [page.name, page.name.replacing("-", with: " "), "\(page.role.rawValue) \(page.word)"].contains(words)
    }
  }

  private var market: Market? { desk?.session.scenario.market }

  /// The kinds of data that there are here.
  private var kinds: [KindFacts] { market?.kinds ?? KindFacts.standard }

  /// All words of one sort; nil for a sort that is no word of its own here.
  private func group(of role: Role) -> Document? {
    let words = Words.all.filter { $0.role == role }
    var definitions = words.map { Definition($0.text, $0.meaning) }
    if role == .kind {
      definitions += kinds.dropFirst(KindFacts.standard.count).map { Definition($0.kind.name, "the scenario's own") }
    }
    if role == .theory { return theories }
    if role == .segment { definitions = segments.map { Definition($0.word, $0.meaning) } }
    return definitions.isEmpty ? nil : [.definitions(definitions), .note("About one: what is \(definitions[0].term)")]
  }

  /// A verb that takes a level: how it is written, and the levels with their numbers.
  private func levels(of verb: String) -> Document? {
    guard let role = Page.levels[verb], let sense = Words.named(verb).first(where: { $0.role == .decision }) else {
      return nil
    }
    let pages = WrittenPages.all.filter { $0.role == role }
    return Document(
      page(on: sense).blocks + [
        .definitions(
          pages.map { page in
            let fact = page.facts.first.map { " (\($0.term) \($0.meaning))" } ?? ""
            return Definition(page.word, page.gist + fact)
          }),
        .note("About one: what is \(pages.last?.name ?? verb)"),
      ])
  }

  private func page(on sense: Word) -> Document {
    var document: Document = [.sentence("\(sense.text) (\(sense.role.called)): \(sense.meaning).")]
    let isVerb = [.decision, .event, .assumption, .movement].contains(sense.role)
    if sense.role == .clause, !levelNames(of: sense.text).isEmpty {
      document.append(.sentence("Levels with a name: \(levelNames(of: sense.text))."))
    }
    if isVerb, let usage = Words.usage(of: sense.text) { document.append(.sentence(usage)) }
    return document
  }
}

/// The ways in which a word may be meant that somebody typed: without what ends a sentence, in small letters, in the
/// singular, with hyphens or blanks.
struct Spelling {
  /// What was typed, without quotes, an article, capitals and what ends a sentence.
  let plain: String

  init(_ typed: String) {
    var word = typed.lowercased().filter { !"\"'“”‘’".contains($0) }[...]
    while let last = word.last, "?.!,:; ".contains(last) { word.removeLast() }
    while word.first == " " { word.removeFirst() }
    for article in ["the ", "an ", "a "] where word.hasPrefix(article) && word.count > article.count + 1 {
      // What is called so with its article, such as 'the breach' of an answer to why, is found by its last form.
      word = word.dropFirst(article.count)
      break
    }
    plain = word.split(separator: " ").joined(separator: " ")
  }

  /// The spellings to look for, the likeliest first.
  var forms: [String] {
    var words = [plain]
    if plain.hasSuffix("ies") { words.append(plain.dropLast(3) + "y") }
    if plain.hasSuffix("es") { words.append(String(plain.dropLast(2))) }
    if plain.hasSuffix("s") { words.append(String(plain.dropLast())) }
    words += words.map { $0 + "s" }
    words += words.map { $0.replacing(" ", with: "-") } + words.map { $0.replacing("-", with: " ") }
    return words + ["the \(plain)", "a \(plain)", "an \(plain)"]
  }
}
