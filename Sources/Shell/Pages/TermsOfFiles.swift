extension Terms {
  /// Words about files that results are written to.
  static let ofFiles: [(term: String, meaning: String)] = [
    (
      "codebook, FILE-codebook, FILE-codebook.csv",
      "What each column of a file means, its unit, its range, and when nothing stands in it; export FILE.csv and sweep write one beside their file."
    ),
    ("excel", "Behind FILE.csv: written as Excel takes it, so that nothing turns into a date or a formula."),
    (
      "decimal-comma",
      "Behind FILE.csv: for an Excel that writes 48,2, as in most of Europe; a semicolon stands between values."
    ),
    ("large", "Behind FILE.svg: letters and lines that the back row of a room can read."),
    ("workbook, xlsx", "A file of sheets that Excel and LibreOffice open: export quarter.xlsx"),
    (
      "svg, picture",
      "A file with a chart that browsers, slides and word processors show at any size: chart to trust.svg"
    ),
    (
      "vl, Vega-Lite",
      "A way to describe charts, with the figures in the file, for notebooks and web pages: chart to trust.vl.json"
    ),
  ]
}
