import Analysis
import Language
import Reports
import Scenarios
import Simulation

extension Source {
  /// The page of one source: who, where, what, how sure, and what rests on it here.
  var page: Document {
    let rests = WrittenPages.all.filter { $0.text.sources.contains(id) }.map(\.word)
    let numbers = Parameters.all.filter { Evidence.mentioned(in: $0.source).contains(self) }.map(\.name)
    var facts = [Definition("found", finding), Definition("grade", "\(gradeText): \(gradeMeaning)")]
    if !venue.isEmpty { facts.insert(Definition("where", venue), at: 0) }
    if !rests.isEmpty { facts.append(Definition("rests on it", rests.distinct.joined(separator: ", "))) }
    if !numbers.isEmpty { facts.append(Definition("numbers", numbers.joined(separator: ", "))) }
    return [
      .sentence("\(id) (source): \(citation)."), .definitions(facts),
      .note("A number of the model: what is \(numbers.first ?? "find.blow"). All sources: cite all"),
    ]
  }

  private var gradeMeaning: String {
    isDirectionOnly && grade != .sign ? "\(grade.meaning); of it only a direction is claimed" : grade.meaning
  }

  /// The row in a list.
  var row: Definition {
    Definition("\(id) (\(gradeText))", "\(citation)\(venue.isEmpty ? "" : ", \(venue)"). \(finding)")
  }

  /// The row in a list where there is little room.
  var shortRow: Definition { Definition(id, "\(citation) (\(gradeText))") }
}

extension Array where Element: Equatable {
  /// The same without what stands further up already.
  var distinct: [Element] {
    reduce(into: []) { kept, element in if !kept.contains(element) { kept.append(element) } }
  }
}
