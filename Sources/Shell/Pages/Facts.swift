import Language
import Reports
import Simulation

/// The levels that have a name, with their numbers: `light 0.2, moderate 0.5, deep 0.8`.
func levelNames(of lever: String) -> String {
  Words.all.filter { $0.role == .level && $0.meaning.hasPrefix(lever + " ") }
    .map { "\($0.text) \($0.meaning.dropFirst(lever.count + 1))" }.joined(separator: ", ")
}

/// The number of the model of that name, as it is printed.
private func usual(_ name: String) -> String { Parameters.named(name).map { decimal($0.value) } ?? "" }

extension Tactic {
  /// What it uses and does unless a line says otherwise.
  var facts: [Definition] {
    let usual = Application(self)
    let contacts = profile.times == 1 ? "once a week" : "\(decimal(profile.times)) times a week"
    let markup = profile.markup > 0 ? "; at depth 1 it adds \(decimal(profile.markup * 100))% to a price" : ""
    return [
      Definition("uses", profile.uses.map(\.name).joined(separator: ", ")),
      Definition("depth", "\(levelNames(of: "depth")); unless said \(decimal(usual.depth))"),
      Definition("fit", "\(levelNames(of: "fit")); unless said \(decimal(usual.fit))"),
      Definition("reaches", "\(decimal(profile.reach * 100))% of customers, \(contacts), unless said"),
      Definition(
        "brings",
        "\(decimal(profile.relevance)) where recommendations bring 1; intrudes \(decimal(profile.intrusion)) of 1\(markup)"
      ),
    ]
  }
}

extension KindFacts {
  var facts: [Definition] {
    [
      Definition("sensitivity", "\(decimal(sensitivity * 100)) of 100: how much misuse would matter"),
      Definition("flow", "\(flow.spoken), weight \(decimal(flow.weight)): the further, the less it is expected"),
      Definition("known to", "\(decimal(awareness * 100))% of customers at the start"),
    ]
  }
}

extension Flow {
  /// How it is said.
  fileprivate var spoken: String {
    switch self {
    case .declared: "told by the customer"
    case .observed: "seen here"
    case .inferred: "worked out"
    case .crossSite: "seen elsewhere"
    case .bought: "bought from others"
    }
  }
}

extension Disclosure {
  var facts: [Definition] {
    guard self != .none else { return [Definition("tells", "nothing; once found out, all of it counts as hidden")] }
    let when = self == .justInTime ? "at each contact" : self == .dashboard ? "a week, to who can read it" : "a week"
    return [
      Definition(
        "tells", "\(usual("clarity.\(rawValue)")) of what was unknown \(when): clarity.\(rawValue)"),
      Definition(
        "hidden", "\(usual("hidden.\(rawValue)")) once found out (0 openly told, 1 kept secret): hidden.\(rawValue)"),
    ]
  }
}

extension Control {
  var facts: [Definition] {
    guard self != .none else { return [Definition("control felt", "0 of 1")] }
    let buried = "times \(usual("control.buried")) when buried"
    return [
      Definition("control felt", "\(usual("control.\(rawValue)")) of 1: control.\(rawValue); \(buried)"),
      Definition("unsaid", "times \(usual("control.unsaid")) where nobody says: saying control"),
    ]
  }
}

extension Sharing {
  var facts: [Definition] {
    guard self != .none else { return [Definition("stakes", "0: nothing is passed on")] }
    return [Definition("stakes", "\(usual("passing.\(rawValue)")) of data passed on: passing.\(rawValue)")]
  }
}

extension Security {
  var facts: [Definition] {
    [
      Definition("protects", "\(decimal(Double(strength))) of 1"),
      Definition("unseen", "cushions only \(usual("security.unseen")) of that unless 'visible': security.unseen"),
    ]
  }
}

extension Response {
  var facts: [Definition] {
    let names =
      switch self {
      case .apology: ("sorry", "sorry.lied")
      case .denial: ("deny", "deny.lied")
      case .silence: ("", "")
      }
    guard !names.0.isEmpty else {
      return [Definition("closes", "nothing; doubt is fed \(usual("wary.silence")): wary.silence")]
    }
    let lied = self == .denial ? "of one of honesty that is not proven" : "of one of honesty"
    return [
      Definition(
        "closes",
        "\(usual(names.0)) of the gap after a lapse of ability (\(names.0)), \(usual(names.1)) \(lied) (\(names.1))")
    ]
  }
}

extension Claim {
  var facts: [Definition] {
    let truth =
      switch self {
      case .declared, .observed, .inferred, .crossSite, .bought:
        "where no kind that it is about flows further (\(flow.map { decimal($0.weight) } ?? "") of \(decimal(Flow.bought.weight)))"
      case .onDevice: "where every tactic runs on-device"
      case .notShared: "with share none"
      case .protected: "with secure strong"
      case .control: "unless control is none"
      case .benefit: "where a tactic uses what is spoken of"
      case .reward: "while an incentive is on"
      }
    return [
      Definition("true", truth),
      Definition("a lie", "counts as hidden \(usual("hidden.lie")) times, once found out: hidden.lie"),
    ]
  }
}
