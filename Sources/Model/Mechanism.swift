/// The ways in which the model changes an attitude or spend: the words of the ledger.
public enum Mechanism: String, CaseIterable, Sendable {
  // Trust
  /// Benefit felt: the firm is able.
  case benefit
  /// Control offered: the firm means well.
  case control
  /// Clear and true words: the firm is honest.
  case honesty
  /// Protection that can be seen.
  case protection
  /// Risk felt of data known to be used.
  case exposed
  /// Being told of data that one did not know of.
  case told
  /// Finding out what one was not told.
  case foundOut = "found-out"
  /// What the curious dig up by themselves.
  case digging
  /// Finding out that it was hidden, buried, denied or falsely stated.
  case deceit
  case breach
  /// An offer that misses the customer.
  case missed
  /// A breach that could have been avoided.
  case neglect
  /// An accusation that is not proven.
  case accusation
  /// A breach that the firm kept quiet about.
  case lateness
  /// The gap between trust and its footing closing by itself.
  case healed
  case apology, denial, silence, compensation
  // Skepticism
  /// Personalization that one notices at all.
  case noticed
  case finePrint = "fine-print"
  /// A promise of benefit or reward that is empty.
  case emptyPromise = "empty-promise"
  /// Good or bad word of others: what it tells, and what it does to doubt.
  case word
  /// Skepticism returning to the customer's own level.
  case fading
  // Loyalty
  /// Loyalty following trust.
  case trust
  /// Loyalty following what was felt, good or bad.
  case experience
  // Spend
  /// What the customers of week 0 would spend at their own rate if nothing ever changed.
  case ordinary
  /// Benefit and risk of what reached them that week.
  case pull
  /// A higher price.
  case price
  case loyalty, anger, incentive, rival
  /// Customers who drifted away.
  case lapsed
  /// Customers who left over trust.
  case left
  /// Real less expected spend.
  case chance
}
