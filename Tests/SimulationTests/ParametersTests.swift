import Simulation
import Testing

/// Every number of the model says where it comes from.
struct ParametersTests {
  @Test(arguments: Parameters.all)
  func `a number is cited or says that it is assumed`(parameter: Parameter) {
    let row = #/[KS][0-9]{1,2}/#
    let isPaper = parameter.source.contains(#/[A-Z][a-z]+.* (19|20)[0-9]{2}/#)
    switch parameter.grade {
    case .assumed: #expect(parameter.source == "assumed")
    case .expert: #expect(parameter.source.contains(row) && parameter.source.hasSuffix(" sign"))
    case .mixed: #expect(parameter.source.contains(row) && !parameter.source.hasSuffix("sign"))
    case .measured: #expect(isPaper || parameter.source.contains(row))
    }
  }

  @Test(arguments: Parameters.all)
  func `the usual value is plausible, and what is plausible is possible`(parameter: Parameter) {
    #expect(parameter.range.contains(parameter.value))
    #expect(parameter.possible.lowerBound <= parameter.range.lowerBound)
    #expect(parameter.possible.upperBound >= parameter.range.upperBound)
    #expect(parameter.range.lowerBound < parameter.range.upperBound)
  }

  @Test func `all grades and stages are in use, names are not used twice`() {
    #expect(Set(Parameters.all.map(\.grade)) == Set(Parameter.Grade.allCases))
    #expect(
      Parameters.all.map(\.stage).reduce(into: [Parameter.Stage]()) { if $0.last != $1 { $0.append($1) } }
        == Parameter.Stage.allCases)
    #expect(Set(Parameters.all.map(\.name)).count == Parameters.all.count)
  }
}
