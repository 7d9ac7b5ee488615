import CShipped
import Language

/// The studies within the program, and those in files.
public struct StudyLibrary: Sendable {
  /// Where the scenarios are found that studies take their customers from.
  public var scenarios: Library

  /// The studies within the program.
  public init(scenarios: Library = .installed()) { self.scenarios = scenarios }

  /// The shipped studies, in the order of their names.
  public func all() throws(OpenFailure) -> [Study] {
    var all: [Study] = []
    var next = shipped_studies()
    while let one = next?.pointee, let name = one.name {
      let text = Array(UnsafeBufferPointer(start: one.text, count: one.size))
      all.append(try study(in: text, of: "\(String(cString: name)).yaml"))
      next = next?.successor()
    }
    return all
  }

  /// The study in a file.
  public func open(file path: String) throws(OpenFailure) -> Study {
    switch bytes(of: path, upTo: SourceText.limit + 1) {
    case .failure(let why): throw .unreadable(path: path, because: why.reason)
    case .success(let bytes): return try study(in: bytes, of: path)
    }
  }

  private func study(in bytes: [UInt8], of path: String) throws(OpenFailure) -> Study {
    let file = readStudy(try text(in: bytes, of: path, as: .study), library: scenarios)
    guard let study = file.study else { throw .invalid(path: path, file.problems) }
    return study
  }
}

/// Whether the file at a path calls itself a study; false for what is no file.
public func isStudy(file path: String) -> Bool { isFile(path, headed: "study:") }
