/// The words of a page in reading order, each with where it stands: what two pages differ in, as a reader would say it.
public struct PageWords: Sendable {
  /// Words between two signs of markup.
  public struct Piece: Hashable, Sendable {
    /// The heading, the caption and the row under which they stand.
    public var place: String
    /// The words.
    public var words: String
  }

  /// All that can be read, the receipt left out.
  public private(set) var pieces: [Piece] = []
  private var section = ""
  private var part = ""
  private var row = ""
  /// Whether the open cell names its row.
  private var isRowName = false

  /// Reads a page.
  public init(_ html: String) {
    var open: [String] = []
    var rest = Substring(html)
    var isReceipt = false
    while let sign = rest.firstIndex(of: "<") {
      if !isReceipt, !["style", "title"].contains(open.last) { take(rest[..<sign], within: open.last ?? "") }
      rest = rest[rest.index(after: sign)...]
      guard let end = rest.firstIndex(of: ">") else { break }
      let tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("pre class=\"receipt\"") { isReceipt = true }
      if tag == "/pre" { isReceipt = false }
      if tag.hasPrefix("/") {
        if open.last == String(tag.dropFirst()) { open.removeLast() }
      } else if !tag.hasSuffix("/"), !tag.hasPrefix("!"), !["meta", "link"].contains(where: tag.hasPrefix) {
        let name = String(tag.prefix { $0 != " " })
        begin(name, namesRow: tag.contains("scope=\"row\""))
        open.append(name)
      }
    }
  }

  private mutating func begin(_ name: String, namesRow: Bool) {
    isRowName = namesRow
    if name == "tr" { row = "" }
    if name == "figure" || name == "table" { (part, row) = ("", "") }
  }

  private mutating func take(_ text: Substring, within name: String) {
    let words = Markup.words(of: text) ?? String(text)
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    switch name {
    case "h1", "h2": (section, part, row) = (words, "", "")
    case "caption", "figcaption": part = words
    case "th" where isRowName: row = words
    default: break
    }
    let place = [section, part, row].filter { !$0.isEmpty && $0 != words }.joined(separator: ", ")
    pieces.append(Piece(place: place, words: words))
  }

  /// What stands otherwise in this page than in another, in pairs; where one of the two has more words than the other,
  /// only up to the first of these.
  public func differences(from other: PageWords) -> [(page: Piece, other: Piece)] {
    let pairs = zip(pieces, other.pieces).filter { $0.words != $1.words }.map { (page: $0, other: $1) }
    let nothing = Piece(place: "", words: "")
    if pieces.count == other.pieces.count { return pairs }
    if let first = pairs.first { return [first] }
    let count = min(pieces.count, other.pieces.count)
    return [
      (pieces.count > count ? pieces[count] : nothing, other.pieces.count > count ? other.pieces[count] : nothing)
    ]
  }
}
