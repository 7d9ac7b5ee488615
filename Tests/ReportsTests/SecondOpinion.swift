import Glibc
import Testing

/// The C library's count of columns, found by name since its header hides it.
struct SecondOpinion {
  private let wcwidth: @convention(c) (wchar_t) -> Int32

  init() throws {
    let symbol = try #require(dlsym(nil, "wcwidth"))
    wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
  }

  /// Returns the columns of each line in a Unicode locale, whatever the locale of the process.
  func widths<Lines: Collection>(_ lines: Lines) throws -> [Int]
  where Lines.Element: Sequence, Lines.Element.Element == Unicode.Scalar {
    let unicode = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(unicode)
    defer {
      uselocale(before)
      freelocale(unicode)
    }
    return lines.map { line in line.map { Int(wcwidth(wchar_t(bitPattern: $0.value))) }.reduce(0, +) }
  }
}
