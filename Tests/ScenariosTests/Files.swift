import Scenarios

/// The root of the source tree.
let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

/// The scenarios that are shipped.
let shelf = Library(folder: root + "/scenarios")
