import Foundation
import Testing

@testable import Reports

@Suite struct `A workbook` {
  private let sheet = Worksheet(
    "figures", headers: ["week", "words"],
    rows: [
      [.number(0, .count), "=1+1"], [.number(-3.25, .difference), "a <b> & \"c\""], [.blank, "_x001B_"],
      [.number(.nan, .points), .trend([1, 2.5])],
    ])

  /// The parts of the file by their names.
  private func parts(_ sheets: [Worksheet]) throws -> [String: String] {
    let entries = try #require(Unzipped(Workbook(sheets).bytes)).entries
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.name, String(decoding: $0.content, as: UTF8.self)) })
  }

  @Test func `numbers are numbers and words are never formulas`() throws {
    let text = try #require(try parts([sheet])["xl/worksheets/sheet1.xml"])
    #expect(text.contains("<c r=\"A3\" s=\"3\"><v>-3.25</v></c>"))
    #expect(text.contains("<c r=\"B2\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">&#39;=1+1</t></is></c>"))
    #expect(text.contains("a &lt;b&gt; &amp; &quot;c&quot;"))
    // What a workbook would read as a control character stands for itself.
    #expect(text.contains("_x005F_x001B_"))
    #expect(text.contains("<row r=\"5\"><c r=\"B5\"") && !text.contains("A4") && !text.contains("nan"))
    #expect(!text.contains("<f"))
  }

  @Test func `the sum of every part is right`() throws {
    let entries = try #require(Unzipped(Workbook([sheet, sheet]).bytes)).entries
    #expect(entries.count == 7)
    #expect(entries.allSatisfy { $0.checksum == $0.content.checksum })
  }

  /// The usual example of CRC-32.
  @Test func `the sum of 123456789 is CBF43926`() { #expect(Array("123456789".utf8).checksum == 0xCBF4_3926) }

  @Test func `the same sheets give the same bytes`() {
    #expect(Workbook([sheet]).bytes == Workbook([sheet]).bytes)
    #expect(Workbook([sheet]).bytes != Workbook([sheet, sheet]).bytes)
  }

  @Test func `a cell holds no more than a spreadsheet takes`() {
    let long = Worksheet.content(of: String(repeating: "👩", count: 100_000))
    #expect(long.utf16.count == 32_001 && long.hasSuffix("👩…"))
    #expect(Worksheet.content(of: "short") == "short")
  }

  @Test func `sheets have names that a workbook takes, each once`() {
    let names = Worksheet.names(
      of: ["a/b:c", "a b c", "", String(repeating: "😀", count: 40), "A B C"].map {
        Worksheet($0, headers: [], rows: [])
      })
    #expect(names == ["a b c", "a b c 2", "table", String(repeating: "😀", count: 12), "A B C 3"])
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
  }

  @Test func `a reply becomes a sheet for each table and chart`() throws {
    let document: Document = [
      .sentence("words"), .table(Table("who", columns: [.text("name")], rows: [["Maya"]])),
      .bars(BarChart("why", figure: .points, entries: [.init("a", 1)])),
    ]
    let workbook = try #require(Workbook(document))
    let entries = try #require(Unzipped(workbook.bytes)).entries
    #expect(entries.count { $0.name.hasPrefix("xl/worksheets/") } == 2)
    #expect(Workbook([.sentence("words")] as Document) == nil)
  }
}

@Suite struct `Data and its codebook` {
  private let sheet = DataSheet(
    "weeks", of: [0, 1],
    [
      DataField("week", "Weeks done", unit: "weeks", range: "0 to 1") { .number(Double($0), .count) },
      DataField("what", "What was", missing: "nothing was", values: [.init("start", "The start", unit: "days")]) {
        $0 == 0 ? "start" : .blank
      },
    ])

  @Test func `a sheet has a column for each field`() {
    #expect(sheet.csv() == "week,what\r\n0,start\r\n1,\r\n")
  }

  @Test func `a codebook has a row for each column and each word that has a meaning there`() {
    #expect(
      DataSheet.codebook(of: [sheet]).csv() == """
        sheet,column,value,meaning,unit,range,missing\r
        weeks,week,,Weeks done,weeks,0 to 1,never\r
        weeks,what,,What was,,,nothing was\r
        weeks,what,start,The start,days,,\r

        """)
  }
}

/// The entries of a zip archive that stores them as they are; read from its directory, as other programs do.
struct Unzipped {
  var entries: [(name: String, content: [UInt8], checksum: UInt32)] = []

  init?(_ bytes: [UInt8]) {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4B50, number(place + 10, 2) == 0 else { return nil }
      let (length, name) = (number(place + 24, 4), number(place + 28, 2))
      let start = number(place + 42, 4)
      let content = start + 30 + number(start + 26, 2) + number(start + 28, 2)
      entries.append(
        (
          String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self),
          Array(bytes[content..<content + length]), UInt32(number(place + 16, 4))
        ))
      place += 46 + name + number(place + 30, 2) + number(place + 32, 2)
    }
  }
}
