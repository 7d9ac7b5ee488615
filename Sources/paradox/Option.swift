import Language
import Shell

/// An option as it was written: `--threads=2`, `--threads`, `-c`.
struct Option {
  let name: String
  private let attached: String?

  init(_ argument: String) {
    if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
      name = String(argument[..<equals])
      attached = String(argument[argument.index(after: equals)...])
    } else {
      name = argument
      attached = nil
    }
  }

  /// The value behind `=` or in the next argument, whatever it begins with: a line may begin with anything.
  func value(from rest: inout ArraySlice<String>, called thing: String) throws(Invocation.Misuse) -> String {
    guard let value = attached ?? rest.popFirst() else {
      throw Invocation.Misuse(sentence: "\(name) needs \(thing) behind it. See: paradox --help")
    }
    return value
  }

  /// The value behind `=`, or the next argument unless that is an option itself.
  func optionalValue(from rest: inout ArraySlice<String>) -> String? {
    if let attached { return attached }
    return rest.first.map { !$0.hasPrefix("-") } == true ? rest.popFirst() : nil
  }

  /// All names, as help and suggestions give them.
  static let names = Switch.allCases.filter(\.isGeneral).map { $0.names[0] }

  static func unknown(_ name: String) -> Invocation.Misuse {
    let hint =
      nearest(name, among: names).map { "did you mean '\($0)'?" }
      ?? "there are \(names.joined(separator: ", "))."
    return Invocation.Misuse(sentence: "unknown option '\(name)': \(hint) See: paradox --help")
  }
}
