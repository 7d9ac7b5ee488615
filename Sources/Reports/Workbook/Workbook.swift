/// A workbook as Excel and LibreOffice open it (Office Open XML), with a sheet for each table.
///
/// Numbers are numbers, shown with as many decimals as people read; words never become formulas. The same sheets give
/// the same bytes: no date, no author.
///
/// ```swift
/// let workbook = Workbook([Worksheet("trust", headers: ["week", "mean"], rows: rows)])
/// try file.write(workbook.bytes)
/// ```
public struct Workbook: Sendable {
  private let sheets: [Worksheet]

  /// A workbook of these sheets, in their order; of an empty list nothing opens.
  public init(_ sheets: [Worksheet]) { self.sheets = sheets }

  /// All tables and charts of a document, a sheet for each; nil where there is none.
  public init?(_ document: Document) {
    let tables = document.tables
    guard !tables.isEmpty else { return nil }
    self.init(
      tables.enumerated().map { place, table in
        let (headers, rows) = table.flat
        return Worksheet(table.title ?? "table \(place + 1)", headers: headers, rows: rows)
      })
  }

  /// The file.
  public var bytes: [UInt8] {
    var archive = Zip()
    func add(_ name: String, _ text: String) { archive.add(name, Array((Workbook.head + text).utf8)) }
    let names = Worksheet.names(of: sheets)
    let numbers = Array(1...max(1, sheets.count))
    add("[Content_Types].xml", Workbook.types(numbers))
    add("_rels/.rels", Workbook.relations([("officeDocument", "xl/workbook.xml")]))
    add("xl/workbook.xml", Workbook.contents(names))
    add(
      "xl/_rels/workbook.xml.rels",
      Workbook.relations(numbers.map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml")]))
    add("xl/styles.xml", NumberStyle.sheet)
    for (number, sheet) in zip(numbers, sheets) { add("xl/worksheets/sheet\(number).xml", sheet.text) }
    return archive.file
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private static func types(_ numbers: [Int]) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    func part(_ name: String, _ type: String) -> String {
      "<Override PartName=\"/xl/\(name).xml\" ContentType=\"\(kind).\(type)+xml\"/>"
    }
    return "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + part("workbook", "sheet.main")
      + part("styles", "styles") + numbers.map { part("worksheets/sheet\($0)", "worksheet") }.joined() + "</Types>"
  }

  private static func relations(_ parts: [(kind: String, target: String)]) -> String {
    let lines = parts.enumerated().map { place, part in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  private static func contents(_ names: [String]) -> String {
    let sheets = names.enumerated().map { place, name in
      "<sheet name=\"\(Markup(name).text)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheets.joined())</sheets></workbook>"
  }
}
