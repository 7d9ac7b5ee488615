/// What one segment's week comes to in numbers: the firm's practice and the week's happenings, ready for the stages.
///
/// Everything here is the same for all customers of the segment (Guides/Model.md, 1).
package struct Terms: Sendable {
  /// A kind that is held, or being passed on.
  package struct Held: Sendable {
    /// Its column in the population, and the place of its bit in the consents.
    package var column: Int
    package var stakes: Float
    package var tells = Tells()
    /// The tactics that use it, as places in `tactics`.
    package var usedBy: [Int] = []
    package var hidden: Float
    /// The part of known risk that control takes away.
    package var tamed: Float
    /// The column of the telling that it is booked under.
    package var telling: Int = 0
    /// Columns of what is told and found out of it this week.
    package var told = 0
    package var found = 0
    package var consent: Consent?
    /// It is not a kind but being passed on: spoken of at the moment of any contact.
    package var isPassedOn = false
    /// Proven revelations that uncover it, as places in `news`.
    package var news: [Int] = []
  }

  /// What a week tells of a kind: to everyone, to the fully literate, to those whom a tactic that uses it reached.
  package struct Tells: Sendable {
    package var all: Float = 0
    package var literate: Float = 0
    package var reached: Float = 0
  }

  /// What customers may say about a kind.
  package struct Consent: Sendable {
    package var isAsked: Bool
    /// Chance per week of coming across the way out; 0 where there is none.
    package var ease: Float
    /// Added to the leaning to say yes.
    package var buried: Float
    package var isBenefitNamed: Bool
    /// The incentive, where it rewards giving this kind.
    package var reward: Amount?
  }

  /// A tactic that can reach customers.
  package struct Running: Sendable {
    package var column: Int
    /// What is added to the reach number, so that one number serves all tactics.
    package var offset: Float
    package var application: Application
    package var profile: TacticProfile
    package var act: DatedAct
    package var obtrusiveness: Float
    package var named: Float
    /// Its kinds, as places in `held`.
    package var kinds: [Int]
    package var cost: Float
    /// Columns of the workspace.
    package var space = Space()

    /// Where one tactic's numbers lie in the workspace.
    package struct Space: Sendable {
      package var reached = 0, benefit = 0, known = 0, surprise = 0, pressure = 0, act = 0, shows = 0, experience = 0
    }
  }

  /// A revelation, or an accusation where it is not proven.
  package struct News: Sendable {
    package var reach: Float
    package var act: DatedAct
  }

  /// A telling: the line by which something is told this week, and its column in the workspace.
  package struct Telling: Sendable {
    package var act: DatedAct?
    package var column: Int
  }

  /// What the customers of a week learn from: tactics first, then news, then word and digging.
  package struct Source: Sendable {
    package var misuse: Int
    package var deceit: Int
  }

  package struct Breach: Sendable {
    package var reach: Float
    /// Part of a full breach that its data makes, 0...1.
    package var size: Float
    package var isAvoidable: Bool
    package var act: DatedAct
  }

  package struct Reply: Sendable {
    package var response: Response?
    package var compensation: Amount?
    /// Part of the gap that the words close: ability, and the other two facets.
    package var words: (ability: Float, other: Float)
    package var soothes: Float
    package var act: DatedAct
  }

  /// A part of a mean, and the line behind it.
  package struct Part: Sendable {
    package var amount: Float
    package var act: DatedAct?
  }

  package var held: [Held] = []
  package var tactics: [Running] = []
  package var news: [News] = []
  package var accusations: [News] = []
  /// Revelations of a breach that the firm kept quiet about.
  package var lateNews: [News] = []
  package var breach: Breach?
  /// A denial stands, so that what is proven now was denied.
  package var isDenied = false
  /// A breach stands: it, or an earlier one.
  package var hasBreach = false
  /// In the week in which customers are first told of a breach: how prompt that is, 0...1.
  package var notice: News?
  package var reply: Reply?
  package var incentive: Practice.Incentive?
  /// Bits of the kinds that the incentive is for.
  package var incentiveBits: Int32 = 0
  /// Bits that are heeded: where nothing is to be asked consent counts as given.
  package var heededBits: Int32 = 0
  package var rival: Practice.Rival?
  package var tellings: [Telling] = []
  package var sources: [Source] = []
  package var clear: [Part] = []
  package var credit: [Part] = []
  package var print: [Part] = []
  package var kept: Float = 0
  /// Empty promises in force, and the line of the first.
  package var empty = Part(amount: 0)
  package var isProtectionALie = false
  package var guarded: Float = 0
  package var security: Float = 0
  package var assurance: Float = 0
  package var securityAct: DatedAct?
  /// What passing data on earns per active customer.
  package var earnings: Float = 0
  /// What a week's money is worth at the start.
  package var worth: Float = 1
  /// Columns of the workspace that are taken.
  package var columns = Fixed.allCases.count

  /// Takes the next free column of the workspace.
  package mutating func newColumn() -> Int {
    defer { columns += 1 }
    return columns
  }
}
