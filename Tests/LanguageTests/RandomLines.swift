import Language
import Simulation

/// A small generator with a seed (SplitMix64), so that a failing case can be had again.
struct Dice {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) }
  mutating func flip() -> Bool { below(2) == 0 }
  mutating func one<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

  /// Some of the choices, in any order, each at most once.
  mutating func some<T>(_ choices: [T], atLeast least: Int = 0) -> [T] {
    var left = choices
    return (0..<(least + below(3))).compactMap { _ in left.isEmpty ? nil : left.remove(at: below(left.count)) }
  }

  mutating func maybe<T>(_ make: (inout Dice) -> T) -> T? { flip() ? make(&self) : nil }

  /// A proportion, with few digits or with all that a number has.
  mutating func part() -> Double {
    flip() ? Double(below(101)) / 100 : Double(next() >> 11) * 0x1p-53
  }
}

extension Dice {
  mutating func to() -> [String] { some(market.segments.map(\.name)) }
  mutating func kinds(atLeast least: Int = 0) -> [Kind] { some(market.kinds.map(\.kind), atLeast: least) }
  mutating func amount() -> Amount { flip() ? .basket(part()) : .money(Double(below(100_000)) / 100) }

  mutating func application() -> Application {
    Application(
      one(Tactic.allCases), depth: part(), reach: maybe { $0.part() }, times: maybe { Double($0.below(200)) / 10 },
      fit: part(), isObtrusive: flip(), isOnDevice: flip(), using: kinds(), to: to())
  }

  mutating func decision() -> Decision {
    switch below(11) {
    case 0: .collect(kinds(atLeast: 1), to: to())
    case 1: .forget(kinds(atLeast: 1), to: to())
    case 2: .apply(application())
    case 3: .stop(one(Tactic.allCases), to: to())
    case 4: .disclose(one(Disclosure.allCases), saying: some(Claim.allCases), about: kinds(), to: to())
    case 5: .control(one(Control.allCases), isBuried: flip(), about: kinds(), to: to())
    case 6: .incentive(amount(), kinds: kinds(), to: to())
    case 7: .share(one(Sharing.allCases), about: kinds(), to: to())
    case 8: .secure(one(Security.allCases), isVisible: flip())
    case 9: .notify(saying: some(Claim.allCases), to: to())
    default: .respond(one(Response.allCases), compensate: maybe { $0.amount() }, to: to())
    }
  }

  mutating func event() -> Event {
    switch below(4) {
    case 0: .breach(reach: part(), isAvoidable: flip(), about: kinds())
    case 1: .uncover(secret(), isUnproven: flip(), reach: part())
    case 2: .law(one(Law.allCases), about: kinds())
    default: .rival(amount(), to: to())
    }
  }

  private mutating func secret() -> Secret {
    switch below(4) {
    case 0: .selling
    case 1: .breach
    case 2: .kinds(kinds(atLeast: 1))
    default: .tactic(one(Tactic.allCases))
    }
  }

  mutating func act() -> Act {
    switch below(5) {
    case 0: return .event(event())
    case 1:
      if flip() { return .assumption(Assumption("prior", .word(one(Prior.allCases).rawValue))) }
      let parameter = one(Parameters.all)
      return .assumption(Assumption(parameter.name, .number(parameter.value)))
    default: return .decision(decision())
    }
  }

  mutating func condition() -> Condition {
    Condition((0...below(2)).map { _ in test() })
  }

  private mutating func test() -> Condition.Test {
    let measure = one(Measure.allCases)
    let isShare = measure.unit == .share
    let number = isShare ? part() : Double(below(1000)) / 10
    let relative = Condition.Value.relative(
      to: one(Condition.Reference.allCases), factor: one([1, 0.95, part()]),
      offset: flip() ? 0 : flip() ? number : -number)
    return .init(
      measure, in: to(), week: maybe { $0.below(520) }, one(Condition.Comparison.allCases),
      flip() ? .number(number) : relative)
  }

  mutating func line() -> Line {
    switch below(6) {
    case 0:
      let until = Movement.runUntil(condition(), within: maybe { 1 + $0.below(520) })
      let movements = [.run(weeks: 1 + below(520)), until, .runTo(week: maybe { $0.below(520) })]
      return Line(.movement(one(movements)))
    case 1:
      let measure = one(Measure.allCases)
      var prediction = Prediction(
        measure, one(Prediction.Direction.allCases), by: maybe { $0.part() }, in: to(),
        week: maybe { $0.below(520) })
      prediction.isPart = prediction.by != nil && measure.unit == .money && flip()
      return Line(.question(.predict(prediction)), reason: maybe { $0.reason() })
    case 2:
      var application = application()
      let range = maybe { _ in LeverRange(.depth, 0.1, 0.9, points: 9) }
      if let range { application.depth = range.low }
      let question = HowFar(
        application, keeping: maybe { $0.condition() }, over: maybe { 1 + $0.below(520) }, when: maybe { $0.act() })
      return Line(.question(.howfar(question)), ranges: range.map { [$0] } ?? [])
    default:
      return Line(week: maybe { $0.below(520) }, Statement(act()), reason: maybe { $0.reason() })
    }
  }

  private mutating func reason() -> String {
    let letters = ["a", " ", "\"", "\\", "#", "é", "e\u{301}", "\u{301}", "日", "=", ",", "👩‍👩‍👧", "\u{600}"]
    return (0..<below(12)).map { _ in one(letters) }.joined()
  }

  /// A line with some of its characters lost, swapped, doubled or replaced.
  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let strange: [Unicode.Scalar] = [
      "\0", "\u{1B}", "\"", "=", ".", ",", "-", "9", "%", "/", "\u{301}", "\u{202E}", "z", " ", "\\", "<",
    ]
    for _ in 0...below(5) where !scalars.isEmpty {
      let at = below(scalars.count)
      switch below(5) {
      case 0: scalars.remove(at: at)
      case 1: scalars.swapAt(at, below(scalars.count))
      case 2: scalars.insert(scalars[at], at: below(scalars.count))
      case 3: scalars[at] = one(strange)
      default: scalars.insert(one(strange), at: at)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
