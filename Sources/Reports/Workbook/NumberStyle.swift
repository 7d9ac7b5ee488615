/// How a workbook shows a cell. The value beneath it stays whole.
enum NumberStyle: Int, CaseIterable {
  case words, header, whole, oneDecimal, percent, money, threeDecimals, prose

  /// The style of a number that people see written as `figure`.
  init(_ figure: Figure) {
    switch figure {
    case .points, .difference: self = .oneDecimal
    case .percent, .percentDifference: self = .percent
    case .count: self = .whole
    case .money, .moneyDifference: self = .money
    case .decimals(let count): self = count == 0 ? .whole : .threeDecimals
    }
  }

  /// The number under which Excel knows its format; those from 164 on are of our own.
  private var format: Int {
    switch self {
    case .words, .header, .prose: 0
    case .whole: 1
    case .money: 4
    case .oneDecimal: 164
    case .percent: 165
    case .threeDecimals: 166
    }
  }

  private var element: String {
    let font = self == .header ? 1 : 0
    let start = "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
    switch self {
    case .header: return start + " applyFont=\"1\"/>"
    case .prose: return start + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    default: return start + " applyNumberFormat=\"1\"/>"
    }
  }

  /// The part of a workbook that defines them all.
  static let sheet =
    "<styleSheet xmlns=\"\(Workbook.main)\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"0.0\"/>"
    + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/><numFmt numFmtId=\"166\" formatCode=\"0.000\"/></numFmts>"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    // The first two fills are Excel's own.
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"\(allCases.count)\">\(allCases.map(\.element).joined())</cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
}
