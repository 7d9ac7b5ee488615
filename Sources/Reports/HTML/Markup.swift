/// Text of a page or a picture in which nothing is left that could act: words come in only through `init(_:)`, which
/// makes them harmless and escapes them.
struct Markup: Hashable {
  private(set) var text: String

  /// Words that only show themselves.
  init(_ words: String) {
    var text = ""
    for scalar in harmless(words).unicodeScalars {
      if let sign = Markup.signs.first(where: { $0.scalar == scalar }) {
        text += sign.written
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
  }

  /// What would act in markup, and how it is written instead.
  private static let signs: [(scalar: Unicode.Scalar, written: String)] = [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
  ]

  /// The words that such text was made of; nil where a sign in it is none of these.
  static func words(of text: some StringProtocol) -> String? {
    var words = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      guard scalar == "&" else {
        words.append(rest.removeFirst())
        continue
      }
      guard let sign = signs.first(where: { rest.starts(with: $0.written.unicodeScalars) }) else { return nil }
      words.append(sign.scalar)
      rest = rest.dropFirst(sign.written.unicodeScalars.count)
    }
    return String(words)
  }

  /// What the program itself has written as markup.
  init(written text: String) { self.text = text }

  /// Nothing.
  static let none = Markup(written: "")

  /// An element with its attributes, whose values are words.
  static func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: Markup) -> Markup {
    Markup(written: "<\(name)\(written(attributes))>\(content.text)</\(name)>")
  }

  /// An element that holds words alone.
  static func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ words: String) -> Markup {
    element(name, attributes, Markup(words))
  }

  /// An element without attributes.
  static func element(_ name: String, _ content: Markup) -> Markup { element(name, [:], content) }

  /// An element without attributes that holds words alone.
  static func element(_ name: String, _ words: String) -> Markup { element(name, [:], Markup(words)) }

  /// A shape, which holds nothing.
  static func shape(_ name: String, _ attributes: KeyValuePairs<String, String>) -> Markup {
    Markup(written: "<\(name)\(written(attributes))/>")
  }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(Markup($0.value).text)\"" }.joined()
  }

  static func + (one: Markup, other: Markup) -> Markup { Markup(written: one.text + other.text) }
}

extension [Markup] {
  /// The parts one after the other, each on a line of its own.
  var lines: Markup { Markup(written: filter { $0 != .none }.map { $0.text + "\n" }.joined()) }

  /// The parts one after the other.
  var joined: Markup { Markup(written: map(\.text).joined()) }
}

extension Double {
  /// A place in a picture, to a tenth.
  var place: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
