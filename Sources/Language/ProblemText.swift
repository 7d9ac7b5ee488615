import Simulation

/// What a problem says, in three parts.
struct Wording {
  /// What is wrong with what, and why; no full stop.
  var sentence: String
  /// Beside the caret: what was meant.
  var note: String?
  /// The last line: what to type next.
  var next: String
}

/// The words of every problem. Edit the tone here and nowhere else.
extension Problem {
  var wording: Wording {
    switch cause {
    case .lineTooLong(let limit):
      return Wording(
        sentence: "the line goes on after \(limit) characters, where every line must end", next: "Type it shorter.")
    case .control:
      return Wording(
        sentence: "a character that cannot be shown stands here", next: "Type: \(without(span))")
    case .character(let found): return stray(found)
    case .capitals(let found):
      return Wording(
        sentence: "'\(found)' has capital letters, and every word is in lower case",
        note: "did you mean '\(found.lowercased())'?", next: type(found.lowercased()))
    case .openString:
      return Wording(sentence: "the reason has no closing quote", next: "Type: \(source.harmless)\"")
    case .escape:
      return Wording(
        sentence: "a '\\' in a reason stands only before '\"' or another '\\'", note: "did you mean '\\\\'?",
        next: type("\\\\"))
    case .number(let found): return misspelt(number: found)
    case .longNumber:
      return Wording(
        sentence: "the number has more than \(Limits.digits) digits, more than anything here is sure of",
        next: "Round it, and type the line again.")

    case .unknown(.decision, let found, let choices):
      return unfit("'\(found.short)' begins no line here", found, choices, Role.decision.help)
    case .unknown(.amount, let found, let choices) where choices.contains { found.hasPrefix($0 + "-") }:
      let parts = found.split(separator: "-", maxSplits: 1)
      let meant = parts.joined(separator: " - ")
      return Wording(
        sentence: "'\(found.short)' is one word; a minus needs blanks around it",
        note: "did you mean '\(meant.short)'?",
        next: type(meant))
    case .unknown(let role, let found, let choices):
      return unfit("unknown \(role.name) '\(found.short)'", found, choices, role.help)
    case .missing(let role, let after, let choices):
      let place = after.isEmpty ? "" : " after '\(after.short)'"
      return unfit(
        "\(role.one) is missing\(place)", nil, choices, Words.usage(of: after) == nil ? role.help : usage(after))
    case .unexpected(let found, let after, let choices, let verb):
      return unfit("unexpected '\(found.short)' after '\(after.short)'", found, choices, usage(verb))
    case .wrongClause(let found, let verb, let choices):
      return unfit("'\(found)' does not go with '\(verb)' here", nil, choices, usage(verb))
    case .clauseTwice(let clause):
      return Wording(
        sentence: "'\(clause)' is said twice, and only one can hold", next: "Type the line again with one '\(clause)'.")
    case .listedTwice(let name):
      return Wording(sentence: "'\(name)' is listed twice", next: "Type the line again with one '\(name)'.")
    case .comma(let word, let before):
      return Wording(
        sentence: "a comma is missing between '\(word)' and '\(before)'", next: "Type: \(joined(by: ","))")
    case .equalsMissing(let word, _):
      let rest = String(after(span.end)).trimmed
      return Wording(
        sentence: "'\(word)' needs '=' and its value",
        next: "Type: \(before(span.end).trimmed)=" + (rest.isEmpty ? Words.sample(of: word) : rest))
    case .equalsTooMany(let word):
      return Wording(sentence: "'\(word)' takes a name, without '='", next: "Type: \(joined(by: " ", after: true))")
    case .comparison(let found):
      let meant = ["=>": ">=", "=<": "<=", "=": ">=", "==": ">="][found ?? ""]
      let isSign = meant != nil || found?.unicodeScalars.contains { $0.isLetter || $0.isDigit } == false
      return Wording(
        sentence: isSign
          ? "'\(found?.short ?? "")' is no comparison, which is <, <=, > or >="
          : "a comparison (<, <=, > or >=) is missing" + (found.map { " before '\($0.short)'" } ?? ""),
        note: meant.map { "did you mean '\($0)'?" },
        next: meant.map(type) ?? "See how it is written: what is condition")
    case .nothingAfter(let word):
      return Wording(
        sentence: "'\(word)' needs a reason in double quotes",
        next: "Type: \(before(span.column).trimmed) \"your reason\"")
    case .afterReason:
      return Wording(
        sentence: "the line goes on after its reason, which comes last",
        next: "Type the rest first and 'because' with the reason at the end.")

    case .afterWhen(let found):
      return Wording(
        sentence: "'\(found)' comes before 'when', which takes all that follows it",
        next: "Type the line with 'when' at its end.")

    case .whole(let found, let what):
      // Where the number stands behind it, the word is one too many.
      let rest = after(span.end).trimmed
      let hasNumber = rest.first?.isNumber == true || ["to ", "week "].contains(where: rest.hasPrefix)
      return Wording(
        sentence: "\(what) is a whole number, and '\(found.short)' is not",
        next: hasNumber ? "Type: \(String(before(span.column)))\(rest)" : type("8"))
    case .outOfRange(let found, let what, let low, let high):
      let number = found.isPlain ? value(of: found, isPercent: false) : 0
      let isPercent = number <= 100 && (high == "1" ? number >= 10 : high == "100%" && number > 1)
      return Wording(
        sentence: "'\(found.short)' is out of range for \(what), which goes from \(low) to \(high)",
        note: isPercent ? "did you mean '\(found)%'?" : nil,
        next: isPercent ? type(found + "%") : "Type a number from \(low) to \(high) there.")
    case .unit(let found, let measure, let instead):
      let unit =
        switch measure.unit {
        case .points: "counted in points from 0 to 100"
        case .share: "a proportion, in percent"
        case .money: "counted in money"
        case .plain: "a plain number"
        }
      return Wording(
        sentence: "'\(found.short)' does not fit \(measure.rawValue), which is \(unit)",
        note: "did you mean '\(instead)'?",
        next: type(instead))
    case .signOfPrediction(let found):
      let instead = String(found.drop { $0 == "-" })
      return Wording(
        sentence: "'\(found.short)' has a sign, but up and down say it already", note: "did you mean '\(instead)'?",
        next: type(instead))
    case .rangeNotHere:
      return Wording(
        sentence: "a range stands only in a question, a sweep or an arm of a study, and here one level is needed",
        next: type("0.5"))
    case .rangeBackwards(let low, let high):
      return Wording(
        sentence: "the range begins at '\(low)' and does not rise to '\(high)'", next: type("\(high)..\(low)"))
    case .numberNotWord(let found, let parameter):
      return Wording(
        sentence: "'\(found.short)' is no plain number, and \(parameter) takes one",
        next: type(Words.sample(of: parameter)))

    case .notHere(let role, let found, let place, let allowed):
      return Wording(
        sentence: "\(role.one) ('\(found)') cannot stand \(place.name), but \(either(allowed.map(\.name)))",
        next: "See how it is written: what is \(found)")
    case .dateNotHere(let place):
      return Wording(
        sentence: "'at' cannot stand \(place.name), where lines are taken in their order",
        next: "Type: \(without(span))")
    case .dateMissing(let place, let line):
      return Wording(
        sentence: "the week is missing, and every line \(place.name) needs one", next: "Type: at 8 \(line.trimmed)")
    case .dateNever(let verb):
      return Wording(sentence: "'\(verb)' takes no 'at': it is about now", next: "Type: \(without(span))")
    case .dateFirst(let verb):
      return Wording(sentence: "'at' comes first, before '\(verb)'", next: "Type: \(dated)")
    case .reasonNever(let verb):
      return Wording(sentence: "'\(verb)' takes no reason", next: "Type: \(before(span.column).trimmed)")

    case .reserved(let name, let role, let because):
      return Wording(
        sentence: "\(role.one) cannot be called '\(name)', because lines know that word as \(because.one)",
        next: "Choose another name, such as 'our-\(name)'.")
    case .everybody(let name, let role):
      return Wording(
        sentence: "\(role.one) cannot be called '\(name)', because a reader takes it for all customers",
        next: "Choose another name, such as 'our-\(name)'. For all customers leave 'to' out.")
    case .spelling(let name, let role):
      return Wording(
        sentence: "'\(name.short)' cannot name \(role.one): a name begins with a letter and is made of a-z, 0-9, '-'",
        next: "Choose a name such as 'young-families'.")
    case .taken(let name, let role):
      return Wording(
        sentence: "'\(name)' names \(role.one) already", next: "Choose another name, such as 'our-\(name)'.")
    case .notCollected(let tactic, let kinds, let segments):
      let whom = segments.isEmpty ? "" : " from \(both(segments))"
      // Of retargeting most shops mean what was looked at with them.
      let isElsewhere = kinds == [Kind.webHistory.name] && !source.contains(" using ")
      return Wording(
        sentence: "\(tactic) uses \(both(kinds)), which \(kinds.count > 1 ? "are" : "is") not collected\(whom)"
          + (isElsewhere ? "; it is what was looked at on other sites, 'using browsing' what was looked at here" : ""),
        next: remedy(collecting: "collect \(kinds.joined(separator: ","))" + names(.to, segments)))
    case .locked(let lever, let by):
      return Wording(sentence: "'\(lever)' is locked by \(by)", next: "See what is locked: status")
    }
  }

  /// What to type where kinds are not collected: a question is asked again with them.
  private func remedy(collecting line: String) -> String {
    let asked = source.trimmed
    let isAsked = asked.hasPrefix(Verb.howfar.rawValue + " ") && !asked.contains(" \(Clause.when.rawValue) ")
    return "Type: " + (isAsked ? "\(asked) when \(line)" : line)
  }

  /// A sentence, what was most likely meant or what there is to choose from, and where to read more.
  private func unfit(
    _ sentence: String, _ found: String?, _ choices: [String], _ help: (label: String, command: String)
  ) -> Wording {
    let next = "\(help.label): \(help.command)"
    if let found, let meant = nearest(found, among: choices) {
      return Wording(sentence: sentence, note: "did you mean '\(meant)'?", next: next)
    }
    if choices.isEmpty { return Wording(sentence: sentence, next: next) }
    let list = choices.count > 5 ? "for example" : "it takes"
    return Wording(sentence: "\(sentence); \(list) \(either(Array(choices.prefix(5))))", next: next)
  }

  private func stray(_ found: String) -> Wording {
    let meant = [
      "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "'": "\"", "\u{2018}": "\"", "\u{2019}": "\"",
      "\u{2013}": "-", "\u{2014}": "-", "\u{2212}": "-", "\u{2264}": "<=", "\u{2265}": ">=", ":": "=",
    ][found]
    // Words without quotes behind 'because', with a mark somewhere among them.
    if let because = source.firstRange(of: "because "), source[because.upperBound...].first?.isLetter == true,
      source[..<because.upperBound].unicodeScalars.count < span.column
    {
      let reason = source[because.upperBound...].replacing("\"", with: "'")
      return Wording(
        sentence: "a reason stands in quotes", next: "Type: \(source[..<because.upperBound])\"\(reason)\"")
    }
    if meant == "\"" {
      return Wording(
        sentence: "'\(found)' belongs to no line", note: "did you mean '\"'?", next: "Type: \(straightened)")
    }
    if found == "#" {
      return Wording(sentence: "a comment begins with a blank before '#'", next: type(" #"))
    }
    if found == ";" { return Wording(sentence: "';' belongs to no line", next: "Type one line after the other.") }
    return Wording(
      sentence: "'\(found.harmless)' belongs to no line", note: meant.map { "did you mean '\($0)'?" },
      next: meant.map(type) ?? "Type: \(without(span))")
  }

  private func misspelt(number found: String) -> Wording {
    let sentence = "'\(found.short)' is no number, which is digits and at most one point"
    let point = found.split(separator: ",").joined(separator: ".")
    let meant = found.hasPrefix(".") ? "0" + found : found.hasPrefix("-.") ? "-0" + found.dropFirst() : point
    guard meant != found, meant.isPlain else {
      return Wording(sentence: sentence, next: "Type a number such as 0.5 or 50% there.")
    }
    return Wording(sentence: sentence, note: "did you mean '\(meant)'?", next: type(meant))
  }

  private func usage(_ verb: String) -> (label: String, command: String) {
    verb == "measure" ? ("See how it is written", "what is condition") : ("See how it is written", "what is \(verb)")
  }
}
