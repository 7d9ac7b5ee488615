import Language

extension Scenario {
  /// A step on the way to a part of a file.
  public enum Part: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The value of a key.
    case key(String)
    /// The place in a list, from 0.
    case place(Int)

    /// Makes the step to the value of a key.
    public init(stringLiteral key: String) { self = .key(key) }

    /// Makes the step to a place in a list, from 0.
    public init(integerLiteral place: Int) { self = .place(place) }
  }

  /// The line of the file on which a part begins, such as `["goals", 1, "holds"]`; of a part that is not there, the
  /// line of the last one on the way that is.
  public func line(of way: [Part]) -> Int {
    guard var item = Form.read(text, as: .scenario).root else { return 1 }
    var line = 1
    for part in way {
      switch part {
      case .key(let key):
        guard let (name, value) = item.pairs.first(where: { $0.key.text == key }) else { return line }
        (line, item) = (name.spot.line, value)
      case .place(let place):
        guard item.list.indices.contains(place) else { return line }
        item = item.list[place]
        line = item.spot.line
      }
    }
    return line
  }
}
