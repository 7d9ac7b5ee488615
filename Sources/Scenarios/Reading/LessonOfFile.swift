import Language

/// The lesson of a file, its lines read as they would be typed one after the other.
extension Meaning {
  func lesson(_ item: Item, lines: inout Lines) -> Lesson {
    var state = lines.beginning
    var steps: [Lesson.Step] = []
    for step in item["steps"]?.list ?? [] {
      let begun = state
      let prediction = step["predict"].flatMap { lines.prediction($0) }
      let way = lines.toDo(step["do"], &state)
      var others: [Lesson.Way] = []
      for other in step["others"]?.list ?? [] {
        var state = begun
        others.append(Lesson.Way(title: other["title"]?.text ?? "", lines: lines.toDo(other["do"], &state)))
      }
      steps.append(
        Lesson.Step(
          title: step["title"]?.text ?? "", tell: step["tell"]?.text ?? "", prediction: prediction, lines: way,
          expectation: step["expect"].flatMap { lines.condition($0) }, standing: lines.standing(step["stands"]),
          others: others,
          hints: (step["hint"]?.list ?? []).map(\.text), explain: step["explain"]?.text ?? ""))
    }
    return Lesson(
      title: item["title"]?.text ?? "", minutes: Int(item["minutes"]?.number ?? 0), steps: steps,
      debrief: (item["debrief"]?.list ?? []).map(\.text), next: item["next"]?.text)
  }
}
