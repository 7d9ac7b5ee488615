import Foundation
import Testing

@testable import Reports

@Suite struct `JSON text` {
  private static let texts: [(JSONValue, String)] = [
    (JSONValue.number(0.1), "0.1"), (.number(3), "3"), (.number(-0.0), "0"), (.number(1e300), "1e+300"),
    (.number(.nan), "null"), (.number(-.infinity), "null"), (.integer(.max), "9223372036854775807"),
    (.number(.leastNonzeroMagnitude), "5e-324"), (true, "true"), (nil, "null"), ([], "[]"), ([:], "{}"),
    (["b": 1, "a": [1.5, "x"], "B": nil], #"{"B":null,"a":[1.5,"x"],"b":1}"#),
    ("quote \" and \\", #""quote \" and \\""#), ("\n\r\t\u{1}", #""\n\r\t\u0001""#),
    ("\u{2028}\u{202E}\u{7F}\u{E0041}", #""\u2028\u202e\u007f\udb40\udc41""#), ("東 👍", "\"東 👍\""),
  ]

  @Test(arguments: texts)
  func `a value has one text`(value: JSONValue, text: String) {
    #expect(value.text() == text)
  }

  @Test func `pretty text is indented by two`() {
    let value: JSONValue = ["b": [1, 2], "a": [:]]
    #expect(value.text(isPretty: true) == "{\n  \"a\": {},\n  \"b\": [\n    1,\n    2\n  ]\n}")
  }

  /// Python reads the text and writes what it has read; numbers must come back bit by bit.
  @Test(.enabled(if: Python.isThere, "python3 is missing"), arguments: [true, false])
  func `Python reads back what was written`(isPretty: Bool) throws {
    var chance = Chance(seed: 7)
    let numbers = (0..<500).map { _ in Double(bitPattern: chance.next()) }.filter(\.isFinite)
    let strings = (0..<300).map { _ in chance.string() }
    let value: JSONValue = [
      "numbers": .array(numbers.map { .number($0) }), "strings": .array(strings.map { .string($0) }),
    ]
    let script = """
      import json, struct, sys
      v = json.load(sys.stdin)
      print(" ".join(struct.pack(">d", float(n)).hex() for n in v["numbers"]))
      print(" ".join(s.encode("utf-8").hex() for s in v["strings"]))
      """
    let lines = try Python.run(script, input: value.text(isPretty: isPretty))
      .split(separator: "\n", omittingEmptySubsequences: false)
    let bits = numbers.map { number in
      let hex = String((number == 0 ? 0.0 : number).bitPattern, radix: 16)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }
    let bytes = strings.map { $0.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
    #expect(lines[0] == bits.joined(separator: " "))
    #expect(lines[1] == bytes.joined(separator: " "))
  }
}

/// The second reader of what this module writes.
enum Python {
  static let isThere = (try? run("print('here')", input: "")) == "here\n"

  static func run(_ script: String, input: String) throws -> String {
    let python = Process()
    let (inlet, outlet) = (Pipe(), Pipe())
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-X", "utf8", "-c", script]
    python.standardInput = inlet
    python.standardOutput = outlet
    try python.run()
    inlet.fileHandleForWriting.write(Data(input.utf8))
    try inlet.fileHandleForWriting.close()
    let output = outlet.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
