/// A column that could say who somebody is. Nothing of it is needed, so nothing of it is read.
struct PersonalColumn {
  /// Why it looks like a person.
  let reason: String

  /// Looks at the name of a column that is no item, then at what stands in it; nil where it could be anybody's.
  init?(_ name: String, values: [String]) {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let joined = words.joined()
    if let (word, what) = PersonalColumn.names.first(where: { words.contains($0.0) || joined == $0.0 }) {
      reason = "its heading has the word '\(word)' in it, which asks for \(what)"
      return
    }
    let said = values.filter { !$0.isEmpty }
    let distinct = Set(said).count
    if said.contains(where: { $0.contains("@") }) {
      reason = "e-mail addresses or account names stand in it"
    } else if said.contains(where: { PersonalColumn.isLikePhone($0) }) {
      reason = "long numbers stand in it, such as those of phones, cards or days"
    } else if said.contains(where: { $0.count > 40 || $0.split(separator: " ").count > 5 }) {
      reason = "people wrote free text into it"
    } else if distinct > 12 || (distinct > 4 && distinct * 2 > said.count) {
      reason = "it has \(distinct) different values, so that one of them may be one person"
    } else {
      return nil
    }
  }

  /// Six digits and more, whatever stands between them.
  private static func isLikePhone(_ value: String) -> Bool {
    value.filter(\.isNumber).count >= 6 && value.filter { $0.isLetter }.count <= 3
  }

  /// Words of a column's name, and what they make of it.
  private static let names: [(String, String)] = [
    ("name firstname lastname surname forename fullname nickname username initials", "a name"),
    (
      "email mail phone telephone tel mobile cell fax whatsapp instagram twitter", "a way to reach somebody"
    ),
    (
      "address street postcode zip zipcode postal city town village location latitude longitude gps",
      "where somebody lives or was"
    ),
    (
      "id uid uuid userid customer customerid member account login number nr token respondent participant passport ssn "
        + "iban card", "a number or a sign of one person"
    ),
    ("ip ipaddr ipaddress device cookie referrer refurl browser useragent seed", "a trace of somebody's device"),
    (
      "timestamp time date datestamp startdate submitdate submitted birthday birth born dob birthdate",
      "a day or a moment that can point to one person"
    ),
    ("comment comments remark remarks feedback other note notes", "free text"),
  ].flatMap { words, what in words.split(separator: " ").map { (String($0), what) } }
}
