import Glibc
import Scenarios
import Testing

/// The root of the source tree.
let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

/// The folder of these tests.
let here = root + "/Tests/ScenariosTests"

/// The scenarios that are shipped.
let shelf = Library(folder: root + "/scenarios")

/// The text of a file of these tests.
func text(of name: String) throws -> String {
  let file = try #require(fopen("\(here)/\(name)", "r"), "there is no \(name)")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return String(decoding: bytes, as: UTF8.self)
}

/// Records a golden text, when `PARADOX_RECORD` is set, for its diff to be read.
func record(_ text: String, as name: String) {
  guard getenv("PARADOX_RECORD") != nil, let file = fopen("\(here)/\(name)", "w") else { return }
  fputs(text, file)
  fclose(file)
}
