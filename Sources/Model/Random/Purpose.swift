/// What a draw is for: the third word of the counter.
package enum Purpose {
  package static let week: UInt32 = 1
  package static let fate: UInt32 = 2
  package static let asked: UInt32 = 3
  package static let trust: UInt32 = 16
  package static let character: UInt32 = 17
  package static let concern: UInt32 = 18
  package static let appetite: UInt32 = 20
  package static let literacy: UInt32 = 22
  package static let reactance: UInt32 = 24
  package static let rate: UInt32 = 26
  package static let basket: UInt32 = 27
  package static let passedOn: UInt32 = 39
  package static let knowledge: UInt32 = 40
  /// The error of an answer: one for each question.
  package static let answer: UInt32 = 128
}
