import Language
import Yams

/// Holds the nodes of a YAML file to the definition, and goes on after what is wrong.
///
/// It never goes deeper than the definition does, however deep the file is.
struct Form {
  let source: SourceText
  var problems: [FileProblem] = []
  /// The whole file; nil while nothing has the form it should have.
  var root: Item?
  /// Keys of the file itself with anything wrong in them, misspelt ones under the name that was meant.
  private(set) var broken: Set<String> = []

  init(_ source: SourceText) { self.source = source }

  /// The item of a node; nil when it is wrong, which is then among `problems`.
  ///
  /// - Parameter name: What the value is called in an error: its key, mostly.
  mutating func item(_ node: Node, as shape: Shape, name: String) -> Item? {
    switch shape {
    case .record(let fields): record(node, fields, name: name)
    case .map(let keys, let values): map(node, keys: keys, values: values, name: name)
    case .list(let shape, let least): list(node, of: shape, least: least, name: name)
    case .lines: block(node, name: name)
    default: scalar(node, as: shape, name: name)
    }
  }

  private mutating func report(_ cause: FileProblem.Cause, at spot: Spot) -> Item? {
    problems.append(source.problem(cause, at: spot))
    return nil
  }

  private mutating func record(_ node: Node, _ fields: [Field], name: String) -> Item? {
    guard case .mapping(let mapping) = node else {
      return report(.form(of: name, expected: Shape.record(fields).expected), at: spot(of: node))
    }
    var pairs: [(key: Item, value: Item)] = []
    for (key, value) in mapping {
      let word = key.scalar?.string ?? ""
      if let field = fields.first(where: { $0.key == word }) {
        let before = problems.count
        let item = item(value, as: field.shape, name: word)
        if problems.count > before { broken.insert(word) }
        guard let item else { continue }
        pairs.append((Item(spot: spot(of: key), content: .text(word)), item))
      } else {
        let keys = fields.map(\.key)
        let near = nearest(word, among: keys)
        broken.insert(near ?? word)
        _ = report(.unknownKey(shown(word), in: name, nearest: near, allowed: keys), at: spot(of: key))
      }
    }
    for field in fields where field.isRequired && !mapping.contains(where: { $0.key.scalar?.string == field.key }) {
      let spot = spot(of: mapping.first?.key ?? node)
      _ = report(.missingKey(field.key, in: name, meaning: field.meaning), at: spot)
    }
    return Item(spot: spot(of: node), content: .keys(pairs))
  }

  private mutating func map(_ node: Node, keys: Shape, values: Shape, name: String) -> Item? {
    guard case .mapping(let mapping) = node else {
      return report(.form(of: name, expected: Shape.map(keys: keys, values: values).expected), at: spot(of: node))
    }
    var pairs: [(key: Item, value: Item)] = []
    for (key, value) in mapping {
      let word = key.scalar?.string ?? ""
      let keyItem = scalar(key, as: keys, name: "a key of '\(name)'")
      let valueItem = item(value, as: values, name: shown(word))
      if let keyItem, let valueItem { pairs.append((keyItem, valueItem)) }
    }
    return Item(spot: spot(of: node), content: .keys(pairs))
  }

  private mutating func list(_ node: Node, of shape: Shape, least: Int, name: String) -> Item? {
    guard case .sequence(let sequence) = node else {
      return report(.form(of: name, expected: Shape.list(of: shape, atLeast: least).expected), at: spot(of: node))
    }
    if sequence.count < least { return report(.tooFew(of: name, least: least), at: spot(of: node)) }
    var items: [Item] = []
    for (at, node) in sequence.enumerated() {
      let name = node.scalar == nil ? "entry \(at + 1) of '\(name)'" : name
      if let item = item(node, as: shape, name: name) { items.append(item) }
    }
    return Item(spot: spot(of: node), content: .list(items))
  }

  private mutating func block(_ node: Node, name: String) -> Item? {
    let spot = spot(of: node)
    guard case .scalar(let scalar) = node, scalar.style == .literal else {
      return report(.notBlock(of: name), at: spot)
    }
    // An indentation said in digits (`|2`) would leave the caret without its column.
    let header = source.line(spot.line).unicodeScalars.dropFirst(spot.column - 1).prefix { $0 != "#" }
    if header.contains(where: { ("0"..."9").contains($0) }) { return report(.notBlock(of: name), at: spot) }
    if let code = harm(in: scalar.string) { return report(.controlCharacter(code: code), at: spot) }
    let written = source.lines.dropFirst(spot.line).first { line in line.unicodeScalars.contains { $0 != " " } }
    let indent = written?.unicodeScalars.prefix { $0 == " " }.count ?? 0
    return Item(spot: spot, content: .block(scalar.string, first: spot.line + 1, indent: indent))
  }

  private mutating func scalar(_ node: Node, as shape: Shape, name: String) -> Item? {
    let spot = spot(of: node)
    guard case .scalar(let scalar) = node else { return report(.form(of: name, expected: shape.expected), at: spot) }
    if let code = harm(in: scalar.string) { return report(.controlCharacter(code: code), at: spot) }
    switch checked(scalar.string, isPlain: scalar.style == .plain, as: shape, name: name, tag: node.tag.description) {
    case .success(let content): return Item(spot: spot, content: content)
    case .failure(let wrong): return report(wrong.cause, at: spot)
    }
  }

  /// What a terminal would obey and an escape of a quoted text has brought in.
  private func harm(in text: String) -> UInt32? {
    text.unicodeScalars.first { $0.isHarmful && $0 != "\n" && $0 != "\t" }?.value
  }

  /// Where a node stands: a scalar as far as its line goes, anything else at its first character.
  private func spot(of node: Node) -> Spot {
    guard let mark = node.mark else { return Spot(line: 1, column: 1) }
    var spot = Spot(line: mark.line, column: mark.column)
    guard case .scalar(let scalar) = node, scalar.style != .literal, scalar.style != .folded else { return spot }
    let rest = source.line(mark.line).unicodeScalars.count - mark.column + 1
    let quotes = scalar.style == .plain ? 0 : 2
    spot.length = min(max(scalar.string.unicodeScalars.count + quotes, 1), max(rest, 1))
    return spot
  }
}

/// A word as an error quotes it: not too long.
func shown(_ word: String) -> String { word.count > 40 ? word.prefix(37) + "..." : word.harmless }
