/// What a command has to say, before it is known where it will be read.
///
/// Strings may come from anywhere: renderers make them harmless.
///
/// ```swift
/// let reply: Document = [.heading("Trust"), .sentence("It fell by 3.2 points.")]
/// print(reply.text(for: screen), terminator: "")
/// ```
public struct Document: Sendable, Hashable {
  /// The parts, in reading order.
  public var blocks: [Block]

  /// A document of the given parts.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { blocks.isEmpty }

  /// Adds one part at the end.
  public mutating func append(_ block: Block) {
    blocks.append(block)
  }

  /// Adds all parts of another document at the end.
  public mutating func append(_ other: Document) {
    blocks += other.blocks
  }
}

extension Document: ExpressibleByArrayLiteral {
  /// A document of the parts between the brackets.
  public init(arrayLiteral elements: Block...) {
    self.init(elements)
  }
}
