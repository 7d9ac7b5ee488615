import Foundation
import Testing

/// The modules know of each other what the design says, and no more.
@Suite struct ArchitectureTests {
  static let sources = Shipped.folder.dropLast("scenarios".count) + "Sources"
  static let own = [
    "Model", "Kernel", "Simulation", "Language", "Scenarios", "Sessions", "Analysis", "Training", "Shell", "paradox",
  ]

  /// What each module may import of ours and of others, besides the modules before it.
  static let more: [String: Set<String>] = [
    "Model": [],
    "Kernel": ["CLanes"],
    "Simulation": ["WideKernel", "CLanes", "Dispatch", "Synchronization"],
    "Language": [],
    "Scenarios": ["Yams", "CShipped", "Glibc"],
    "Sessions": ["Glibc"],
    "Reports": ["Glibc"],
    "Analysis": ["Reports", "Dispatch", "Synchronization"],
    "Training": ["Reports"],
    "Shell": ["Reports", "Glibc", "Synchronization"],
    "paradox": ["Reports", "CLibEdit", "Glibc", "Synchronization"],
  ]

  @Test(arguments: own + ["Reports"])
  func `a module imports only what comes before it`(_ module: String) throws {
    let before = Self.own.firstIndex(of: module).map { Set(Self.own[..<$0]) } ?? []
    let allowed = before.union(Self.more[module]!)
    let found = try Self.imports(of: module)
    #expect(found.subtracting(allowed).isEmpty, "\(module) imports \(found.subtracting(allowed).sorted())")
  }

  @Test func `the kernel for wide processors is the same source`() throws {
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(Self.sources)/WideKernel") == "Kernel")
  }

  @Test func `an import that points back is seen`() throws {
    let line = "internal import Shell"
    #expect(Self.imported(line) == "Shell")
    #expect(Self.imported("public import struct Simulation.Plan") == "Simulation")
    #expect(Self.imported("// import Shell") == nil)
  }

  private static func imports(of module: String) throws -> Set<String> {
    var found: Set<String> = []
    let files = try #require(FileManager.default.enumerator(atPath: "\(sources)/\(module)"))
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(module)/\(file)", encoding: .utf8)
      found.formUnion(text.split(separator: "\n").compactMap { imported(String($0)) })
    }
    try #require(!FileManager.default.contents(atPath: "\(sources)/../Package.swift")!.isEmpty)
    return found
  }

  /// The module that a line imports.
  private static func imported(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)
    if let access = words.first, ["public", "internal", "package", "private", "@testable"].contains(access) {
      words.removeFirst()
    }
    guard words.first == "import", words.count > 1 else { return nil }
    return words.last!.split(separator: ".").first.map(String.init)
  }
}
