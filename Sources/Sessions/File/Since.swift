public import Scenarios

extension Session {
  /// Whether a library's scenario of the same id says something else than this session's own; nil when it says the
  /// same, or when there is none to compare with.
  public func changes(since library: Library) -> SessionNote? {
    guard library.ids.contains(scenario.id), let today = try? library.open(scenario.id) else { return nil }
    return today == scenario ? nil : .otherScenario(id: scenario.id, differences: today.differences(from: scenario))
  }
}
