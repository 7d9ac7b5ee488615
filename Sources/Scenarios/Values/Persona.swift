/// How a segment is introduced on a screen.
public struct Persona: Hashable, Sendable {
  /// The segment's name in lines.
  public var segment: String
  /// A short title, such as `Careful shoppers`.
  public var title: String
  /// One sentence on who they are.
  public var sentence: String
}
