/// What one segment's week comes to in numbers: the firm's practice and the week's happenings, ready for the stages.
///
/// Everything here is the same for all customers of the segment (Guides/Model.md, 1).
struct Terms: Sendable {
  /// A kind that is held, or being passed on.
  struct Held: Sendable {
    /// Its column in the population, and the place of its bit in the consents.
    var column: Int
    var stakes: Float
    var tells = Tells()
    /// The tactics that use it, as places in `tactics`.
    var usedBy: [Int] = []
    var hidden: Float
    /// The part of known risk that control takes away.
    var tamed: Float
    /// The column of the telling that it is booked under.
    var telling: Int = 0
    /// Columns of what is told and found out of it this week.
    var told = 0
    var found = 0
    var consent: Consent?
    /// It is not a kind but being passed on: spoken of at the moment of any contact.
    var isPassedOn = false
    /// Proven revelations that uncover it, as places in `news`.
    var news: [Int] = []
  }

  /// What a week tells of a kind: to everyone, to the fully literate, to those whom a tactic that uses it reached.
  struct Tells: Sendable {
    var all: Float = 0
    var literate: Float = 0
    var reached: Float = 0
  }

  /// What customers may say about a kind.
  struct Consent: Sendable {
    var isAsked: Bool
    /// Chance per week of coming across the way out; 0 where there is none.
    var ease: Float
    /// Added to the leaning to say yes.
    var buried: Float
    var isBenefitNamed: Bool
    /// The incentive, where it rewards giving this kind.
    var reward: Amount?
  }

  /// A tactic that can reach customers.
  struct Running: Sendable {
    var column: Int
    /// What is added to the reach number, so that one number serves all tactics.
    var offset: Float
    var application: Application
    var profile: TacticProfile
    var act: DatedAct
    var obtrusiveness: Float
    var named: Float
    /// Its kinds, as places in `held`.
    var kinds: [Int]
    var cost: Float
    /// Columns of the workspace.
    var space = Space()

    /// Where one tactic's numbers lie in the workspace.
    struct Space: Sendable {
      var reached = 0, benefit = 0, known = 0, surprise = 0, pressure = 0, act = 0, shows = 0, experience = 0
    }
  }

  /// A revelation, or an accusation where it is not proven.
  struct News: Sendable {
    var reach: Float
    var act: DatedAct
  }

  /// A telling: the line by which something is told this week, and its column in the workspace.
  struct Telling: Sendable {
    var act: DatedAct?
    var column: Int
  }

  /// What the customers of a week learn from: tactics first, then news, then word and digging.
  struct Source: Sendable {
    var misuse: Int
    var deceit: Int
  }

  struct Breach: Sendable {
    var reach: Float
    /// Part of a full breach that its data makes, 0...1.
    var size: Float
    var isAvoidable: Bool
    var act: DatedAct
  }

  struct Reply: Sendable {
    var response: Response?
    var compensation: Amount?
    /// Part of the gap that the words close: ability, and the other two facets.
    var words: (ability: Float, other: Float)
    var soothes: Float
    var act: DatedAct
  }

  /// A part of a mean, and the line behind it.
  struct Part: Sendable {
    var amount: Float
    var act: DatedAct?
  }

  var held: [Held] = []
  var tactics: [Running] = []
  var news: [News] = []
  var accusations: [News] = []
  /// Revelations of a breach that the firm kept quiet about.
  var lateNews: [News] = []
  var breach: Breach?
  /// A denial stands, so that what is proven now was denied.
  var isDenied = false
  /// A breach stands: it, or an earlier one.
  var hasBreach = false
  /// In the week in which customers are first told of a breach: how prompt that is, 0...1.
  var notice: News?
  var reply: Reply?
  var incentive: Practice.Incentive?
  /// Bits of the kinds that the incentive is for.
  var incentiveBits: Int32 = 0
  /// Bits that are heeded: where nothing is to be asked consent counts as given.
  var heededBits: Int32 = 0
  var rival: Practice.Rival?
  var tellings: [Telling] = []
  var sources: [Source] = []
  var clear: [Part] = []
  var credit: [Part] = []
  var print: [Part] = []
  var kept: Float = 0
  /// Empty promises in force, and the line of the first.
  var empty = Part(amount: 0)
  var isProtectionALie = false
  var guarded: Float = 0
  var security: Float = 0
  var assurance: Float = 0
  var securityAct: DatedAct?
  /// What passing data on earns per active customer.
  var earnings: Float = 0
  /// What a week's money is worth at the start.
  var worth: Float = 1
  /// Columns of the workspace that are taken.
  var columns = Fixed.allCases.count

  /// Takes the next free column of the workspace.
  mutating func newColumn() -> Int {
    defer { columns += 1 }
    return columns
  }
}
