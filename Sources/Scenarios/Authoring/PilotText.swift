import Language

/// The entry of a pilot, and the scenario's file with it.
extension PilotSketch {
  /// The scenario's file with this pilot at the end of its `pilots`; nothing else in it changes.
  public func added() throws(Objection) -> String {
    let entry = try entry()
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let key = lines.firstIndex(where: { $0.hasPrefix("pilots:") }) else {
      let note = "# Experiments of your own with these customers: paradox pilot FILE"
      return (lines + [note, "pilots:"] + entry).joined(separator: "\n") + "\n"
    }
    guard lines[key].dropFirst("pilots:".count).allSatisfy({ $0 == " " }) else {
      throw Objection("'pilots' stands on one line in the file. Give each pilot lines of its own, as: paradox schema")
    }
    // The block goes on as long as lines are indented, begin an entry or say nothing.
    let end = lines[(key + 1)...].firstIndex { !$0.isEmpty && ![" ", "-", "#"].contains($0.first) } ?? lines.count
    let last = lines[..<end].lastIndex { !$0.isEmpty && $0.first != "#" } ?? key
    let indent = lines[(key + 1)...].first { $0.drop { $0 == " " }.first == "-" }?.prefix { $0 == " " }.count ?? 2
    let moved = entry.map { String(repeating: " ", count: indent) + $0.dropFirst(2) }
    return (lines[...last] + moved + lines[(last + 1)...]).joined(separator: "\n") + "\n"
  }

  /// The lines of the entry, indented by two.
  private func entry() throws(Objection) -> [String] {
    let effect = try effect()
    let name = measure.rawValue
    let figure = effect.isRatio ? "\(name)(b) / \(name)(a)" : "\(name)(b) - \(name)(a)"
    let says = effect.isRatio ? "\(name), b over a" : "\(name), b less a"
    return [
      "  - id: \(id)",
      "    title: \(JSON.quoted(value("title")))",
    ] + groups.map { "    # " + $0 } + ["    arms:"] + arm("a") + arm("b") + [
      "    readings:",
      "      \(name): \(measure.reading(weeks: Int(value("weeks")) ?? 4))",
      "    expect:",
      "      - says: \(says)",
      "        figure: \(figure)",
      "        # Worked out from your numbers; the band is its range of 95 %.",
      "        target: \(effect.figure.short)",
      "        band: \(effect.low.short) to \(effect.high.short)",
    ]
  }

  /// What was counted or measured, as it was said.
  private var groups: [String] {
    func texts(_ name: String) -> [String] { [pair(name).0, pair(name).1].map(plain) }
    return ["A", "B"].indices.map { place in
      let people = "Group \(["A", "B"][place]): \(texts("people")[place]) customers, "
      return measure.isCounted
        ? people + "\(texts("count")[place]) of them \(name)."
        : people + "mean \(texts("mean")[place]), spread \(texts("spread")[place])."
    }
  }

  private var name: String {
    switch measure {
    case .optedIn: "said yes"
    case .bought, .clicked, .left, .spend, .trust: measure.rawValue
    }
  }

  private func arm(_ name: String) -> [String] {
    let lines = value(name) == "nothing" ? [] : value(name).statements
    return ["      \(name): |"] + (lines.isEmpty ? ["# the firm as it is"] : lines).map { "        " + $0 }
  }
}

extension String {
  /// The parts between semicolons that do not stand in quotes.
  fileprivate var statements: [String] {
    var parts = [""]
    var isQuoted = false
    for letter in self {
      if letter == "'" { isQuoted.toggle() }
      if letter == ";", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    // An answer has plain quotes in place of those of a line.
    return parts.map { $0.withoutEnds.replacing("'", with: "\"") }.filter { !$0.isEmpty }
  }
}

extension Double {
  /// In as many decimals as a figure needs to be read again.
  fileprivate var short: String {
    let scale: Double = magnitude >= 100 ? 10 : magnitude >= 1 ? 1000 : 100_000
    return plain((self * scale).rounded() / scale)
  }
}
