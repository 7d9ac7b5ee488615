/// The JSON Schema of a scenario file, printed from the definition that reads it.
public func schema() -> String { fatalError() }
