public import Simulation

/// How a firm could find out a number that is only assumed, the cheapest way first.
public enum Measuring: String, CaseIterable, Comparable, Sendable {
  /// It stands in what is recorded already.
  case records
  /// A question put to a few hundred customers, once.
  case survey
  /// Two groups, of which one is treated, watched for weeks.
  case fieldTest = "field test"

  /// The way for a number: what people do is recorded, what they feel and understand can be asked, and how one turns into
  /// the other over time shows only where something is done to some and not to others.
  public init(_ parameter: Parameter) {
    self =
      switch parameter.stage {
      case .exposure, .behaviour: .records
      case .start, .practice, .appraisal, .observation: .survey
      case .learning, .attitude: .fieldTest
      }
  }

  /// What to do.
  var how: String {
    switch self {
    case .records: "look it up in your own records"
    case .survey: "ask a few hundred customers one question"
    case .fieldTest: "try it on one group and not on another, and ask both some weeks later"
    }
  }

  /// Why that finds it out.
  var why: String {
    switch self {
    case .records: "it is about what customers do, which is recorded already"
    case .survey: "it is about what customers feel and understand, which can be asked once"
    case .fieldTest: "it is about how customers change over weeks, which neither a record nor one question shows"
    }
  }

  /// Cheaper ways come first.
  public static func < (a: Measuring, b: Measuring) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }
}

extension Flips {
  /// The number whose measuring would settle a verdict at least cost: of those that turn it and rest on judgement or on
  /// nothing the cheapest to find out, and of these the one that turns it nearest to where it stands.
  public var cheapestToMeasure: (parameter: Parameter, by: Measuring)? {
    let open = turning.compactMap { swing -> Parameter? in
      guard case .parameter(let parameter) = swing.subject else { return nil }
      return [.assumed, .expert].contains(parameter.grade) ? parameter : nil
    }
    return open.map { (parameter: $0, by: Measuring($0)) }.enumerated()
      .min { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }?.element
  }
}
