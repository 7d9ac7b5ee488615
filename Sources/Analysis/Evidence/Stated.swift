import Scenarios

extension Evidence {
  /// What is reported of customers at the start: what they fear, know and expect.
  static let stated: [Source] = [
    Source(
      "S1", "Salesforce", "2018", "survey of customers", .a,
      "61 % of consumers fear more than two years earlier that their data could be compromised."),
    Source(
      "S2", "Salesforce", "2018", "survey of customers", .a,
      "Half of consumers are confused about how companies use their data."),
    Source(
      "S3", "Morey, Forbath and Schoop", "2015", "Harvard Business Review; most likely the origin of the figures", .c,
      "25 % knew that their location was recorded, 17 % their IP address, 14 % their web-surfing history."),
    Source(
      "S4", "Salesforce", "2018", "survey of customers", .b,
      "Over half believe that companies do not have their best interests in mind."),
    Source(
      "S5", "Xu, Luo, Carroll and Rosson", "2011", "Decision Support Systems; most likely the origin", .sign,
      "Personalization raises the benefit that customers see in giving data, and the risk they see in it too."),
    Source(
      "S6", "The article behind Paradox", "", "on personalization, honesty and trust", .sign,
      "Customers grow more skeptical even of the personalization that helps them, such as a list made for them."),
    Source(
      "S7", "The article behind Paradox", "", "on personalization, honesty and trust", .sign,
      "Clear words on how and why data is collected prevent bad assumptions; fine print does not, secrecy costs trust."),
    Source(
      "S8", "The article behind Paradox", "", "on personalization, honesty and trust", .sign,
      "Selling data to third parties works against loyalty; to customers, what a company intends matters."),
    Source(
      "S9", "The article behind Paradox", "", "on personalization, honesty and trust", .sign,
      "Personalization raises spend by cross-selling from purchases and searches at several points of contact."),
    Source(
      "S10", "The article behind Paradox", "", "on personalization, honesty and trust", .sign,
      "A breach damages trust badly; protection that can be seen cushions it; an avoidable one reads as lack of care."),
    Source(
      "S11", "IBM and Ponemon", "2018", "on the cost of data breaches", .a,
      "A breach of one million records costs about $40 million; losses were up about six percent on the year before."),
  ]
}
