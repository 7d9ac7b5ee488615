import Foundation
import Simulation
import Testing

/// The one program runs on processors without wide registers, and uses them where there are.
@Suite struct AnyProcessorTests {
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/objdump"), "there is no objdump"),
    .enabled(if: Machine.wide != nil, "the program is not for this kind of processor"))
  func `no code for wide processors stands outside their kernel`() throws {
    // Both kernels bring the same small helpers of the compiler: the linker must take those that run anywhere.
    let (process, pipe) = (Foundation.Process(), Foundation.Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/objdump")
    process.arguments = ["-d", "--no-show-raw-insn", Binary.path]
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var (function, wide): (Substring, [Substring: Int]) = ("", [:])
    for line in text.split(separator: "\n") {
      if line.hasSuffix(">:") { function = line.drop { $0 != "<" } }
      if line.contains("%ymm") || line.contains("\tv") && line.contains("%xmm") { wide[function, default: 0] += 1 }
    }
    #expect(wide.keys.contains { $0.contains("10WideKernel") }, "nothing was read")
    #expect(wide.keys.filter { !$0.contains("10WideKernel") }.isEmpty)
  }
}
