/// The colours of pages and pictures, on light and on dark paper.
///
/// Each reads at 4.5:1 or more on its paper. The first four are blue, orange, green and purple of Okabe and Ito's set,
/// darkened or lightened; the others were looked for so that of all eight no two look alike to eyes that lack a colour.
/// Lines also differ in their dashes and in their signs, and each has its name at its end.
struct Palette {
  var paper: String
  var raised: String
  var ink: String
  var quiet: String
  var rule: String
  /// The plan's line, then those of other tries; or one for each of eight teams.
  var lines: [String]
  var good: String
  var bad: String

  static let light = Palette(
    paper: "#ffffff", raised: "#f3f5f8", ink: "#1a2028", quiet: "#545d69", rule: "#c9d0d8",
    lines: ["#0a5aa8", "#a8440a", "#00694f", "#86366f", "#1a0004", "#a000f0", "#000094", "#661100"], good: "#00694f",
    bad: "#a8330a")

  static let dark = Palette(
    paper: "#14181d", raised: "#1e242c", ink: "#e9edf2", quiet: "#a9b3bf", rule: "#414b57",
    lines: ["#7cbcff", "#ffa46b", "#57d3ae", "#e6a3d4", "#d4ff00", "#ff5500", "#e07070", "#957fff"], good: "#57d3ae",
    bad: "#ff9d80")

  /// The rules that give the classes of a picture these colours.
  var rules: String {
    let numbered = lines.enumerated().map { place, colour in
      ".line\(place){stroke:\(colour);fill:none}.name\(place),.dot\(place){fill:\(colour)}"
    }
    return """
      .ink{fill:\(ink)}.quiet{fill:\(quiet)}.rule{stroke:\(rule);fill:none}.zero{stroke:\(quiet);fill:none}\
      .nothing{stroke:\(quiet);fill:none}.mark{stroke:\(quiet);fill:none}.band{fill:\(lines[0])}.up{fill:\(lines[0])}\
      .down{fill:\(lines[1])}.sum{fill:\(quiet)}.hollow{fill:none;stroke:\(quiet)}.paper{fill:\(paper)}\(numbered.joined())
      """
  }
}
