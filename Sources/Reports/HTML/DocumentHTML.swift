extension Document {
  /// Returns the document as one page of HTML that needs nothing else: no script, no network, its pictures and colours
  /// within it, for screens, phones and paper.
  ///
  /// What stands before the first heading is the lead, set larger. Each chart has a sentence that says the same and its
  /// figures in a table that opens. No word of the document can become markup.
  ///
  /// ```swift
  /// try file.write(reply.html(title: "Shopping list after 13 weeks"), replacing: false)
  /// ```
  ///
  /// - Parameters:
  ///   - title: The heading of the page and the name in its tab.
  ///   - receipt: What is needed to make the page again, which stands at its end and is read by `receipt(in:)`; nil for
  ///     none.
  public func html(title: String, receipt: String? = nil) -> String {
    let sections = sections
    let headings = sections.compactMap(\.heading)
    var parts = [Markup.element("h1", title)]
    for (place, section) in sections.enumerated() {
      parts.append(section.markup(numbered: place))
      // A short page is seen at one glance.
      if place == 0, headings.count > 3 { parts.append(Document.contents(of: sections)) }
    }
    if let receipt { parts.append(Receipt.markup(of: receipt)) }
    let page = [
      Markup(written: "<!DOCTYPE html>"), Markup(written: "<html lang=\"en\">"),
      Document.head(title), Markup(written: "<body>"),
      .element("a", ["class": "skip", "href": "#content"], "Skip to the content"),
      .element("main", ["id": "content"], Markup(written: "\n") + parts.lines),
      Markup(written: "</body>"), Markup(written: "</html>"),
    ]
    return page.lines.text
  }

  /// Whether a text is such a page.
  public static func isPage(_ text: String) -> Bool { text.contains(mark) }

  private static let mark = "<meta name=\"generator\" content=\"Paradox\">"

  private static func head(_ title: String) -> Markup {
    .element(
      "head",
      Markup(written: "\n")
        + [
          Markup(written: "<meta charset=\"utf-8\">"),
          Markup(written: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
          Markup(written: "<meta name=\"color-scheme\" content=\"light dark\">"),
          // Whatever a page held, a browser would neither run nor fetch it.
          Markup(
            written: "<meta http-equiv=\"Content-Security-Policy\" "
              + "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"),
          Markup(written: "<link rel=\"icon\" href=\"data:,\">"), Markup(written: mark),
          .element("title", title), .element("style", Markup(written: pageStyle)),
        ].lines)
  }

  private static func contents(of sections: [Section]) -> Markup {
    let links = sections.enumerated().compactMap { place, section in
      section.heading.map { Markup.element("li", .element("a", ["href": "#part\(place)"], $0)) }
    }
    return .element(
      "nav", ["aria-label": "What stands on this page"], .element("ul", links.joined))
  }
}

/// A heading and what stands under it; the lead has none.
private struct Section {
  var heading: String?
  var blocks: [Block] = []

  func markup(numbered place: Int) -> Markup {
    let inner = Section.markup(of: blocks)
    guard let heading else {
      return inner == .none ? .none : .element("div", ["class": "lead"], Markup(written: "\n") + inner)
    }
    return .element(
      "section", ["aria-labelledby": "part\(place)"],
      Markup(written: "\n") + [.element("h2", ["id": "part\(place)"], heading), inner].lines)
  }

  /// Lines that keep their blanks stand together, the rest one by one.
  private static func markup(of blocks: [Block]) -> Markup {
    var parts: [Markup] = []
    var kept: [Markup] = []
    func endKept() {
      if !kept.isEmpty { parts.append(.element("pre", ["tabindex": "0"], kept.lines)) }
      kept = []
    }
    for block in blocks {
      if case .preformatted(let words, _) = block {
        kept.append(Markup(words))
      } else {
        endKept()
        parts.append(block.markup)
      }
    }
    endKept()
    return parts.lines
  }
}

extension Document {
  fileprivate var sections: [Section] {
    blocks.reduce(into: [Section()]) { sections, block in
      if case .heading(let words) = block {
        sections.append(Section(heading: words))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
  }
}
