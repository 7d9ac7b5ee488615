/// A value of a file that has the form it should have, with its place.
struct Item {
  /// What it holds.
  indirect enum Content {
    case text(String)
    case number(Double)
    /// A literal block; `first` is the number of its first line, `indent` the columns before its own first.
    case block(String, first: Int, indent: Int)
    case list([Item])
    /// In the order of the file.
    case keys([(key: Item, value: Item)])
  }

  let spot: Spot
  let content: Content

  /// The value of a key; nil when it is not there or was wrong.
  subscript(key: String) -> Item? { pairs.first { $0.key.text == key }?.value }

  /// The text; empty for anything else, which has been reported.
  var text: String { if case .text(let text) = content { text } else { "" } }

  var number: Double? { if case .number(let number) = content { number } else { nil } }

  var list: [Item] { if case .list(let items) = content { items } else { [] } }

  var pairs: [(key: Item, value: Item)] { if case .keys(let pairs) = content { pairs } else { [] } }

  /// A percentage as a proportion, 0...1.
  var proportion: Double? { text.last == "%" ? Double(text.dropLast()).map { $0 / 100 } : nil }
}
