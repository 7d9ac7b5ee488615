public import Simulation

/// The plausible worlds as their file tells them.
public struct PlausibleWorlds: Hashable, Sendable {
  /// How they were found.
  public var from: String
  /// The worlds, in the order of the file.
  public var worlds: [World]
  /// The fingerprint of the file: results with another one rest on other worlds.
  public var hash: Fingerprint

  /// Those within the program, from `plausible.yaml`.
  public static let shipped: PlausibleWorlds = {
    let reading = readWorlds(String(decoding: Shipped.worlds.text, as: UTF8.self))
    guard let worlds = reading.worlds else {
      preconditionFailure(reading.problems.map { $0.text(file: "plausible.yaml") }.joined())
    }
    return worlds
  }()
}
