import Scenarios

extension Evidence {
  /// The findings that the model is held against. A band or a design is not theirs but ours, so none stands here.
  static let findings: [Source] = [
    Source(
      "K1", "Xu, Luo, Carroll and Rosson", "2011", "Decision Support Systems", .a, sign: true,
      "Personalization raises felt benefit and felt risk at once; risk rises more where it is done covertly."),
    Source(
      "K2", "Aguirre, Mahr, Grewal, de Ruyter and Wetzels", "2015",
      "Unraveling the Personalization Paradox, J. Retailing",
      .a, sign: true,
      "Personal ads draw more clicks where collection is open and fewer where it is covert; a visible cue of trust helps."
    ),
    Source(
      "K3", "Kim, Barasz and John", "2019", "Why Am I Seeing This Ad?, J. Consumer Research", .b,
      "An ad that admits to data from other sites wins about a quarter less interest than one from the same site (0.76)."
    ),
    Source(
      "K4", "Kim, Barasz and John", "2019", "Why Am I Seeing This Ad?, J. Consumer Research", .b,
      "At a trusted firm, telling of a flow that people accept raised clicks by about a tenth (1.11)."),
    Source(
      "K5", "Bleier and Eisenbeiss", "2015",
      "The Importance of Trust for Personalized Online Advertising, J. Retailing", .b,
      "Deep, narrow personalization raised clicks at a firm of high trust (1.27); at one of low trust it did not."),
    Source(
      "K6", "Baruh, Secinti and Cemalcilar; Yu", "2017, 2020", "two meta-analyses", .b,
      "Privacy concern hardly predicts what people disclose, and predicts what they intend a little better."),
    Source(
      "K7", "Johnson, Shriver and Du", "2020", "with industry figures on app tracking", .a,
      "Asked neutrally, a quarter to a half say yes; where the way out is buried, fewer than 1 % opt out."),
    Source(
      "K8", "Samat, Acquisti and Babcock", "2017", "", .a, sign: true,
      "Learning that an ad is targeted lowers intention in those who thought badly of it before, and hardly in others."),
    Source(
      "K9", "McKinsey", "2021", "industry report", .b,
      "Personalization done well comes with revenue higher by 5 to 15 % over a year."),
    Source(
      "K10", "Salesforce", "2018", "survey of customers", .a,
      "About half confused, over half uncomfortable, and most would share data for recommendations: before any action."),
    Source(
      "K11", "Accenture", "2018", "survey of about 8,000", .b,
      "41 % felt creeped out by a text when passing a store, 35 % by a social ad after browsing; mostly over data that "
        + "they had not knowingly given."),
    Source(
      "K12", "InMoment", "2018", "survey", .b,
      "After one creepy contact about a fifth say that they stopped or switched, and as many told others."),
    Source(
      "K13", "Westin", "", "with Harris, surveys over the years", .b,
      "About a quarter of people are privacy-concerned, three in five pragmatic, the rest unconcerned."),
    Source(
      "K14", "Ponemon", "2018", "industry study on breaches", .a,
      "A typical firm has a breach within two years with 27.9 %; a record costs $148, and 3.4 % more customers go."),
    Source(
      "K15", "Ablon, Heaton, Lavery and Romanosky", "2016", "RAND, a survey of 2,038 people", .a,
      "Of customers notified of a breach, 11 % say that they stopped dealing with the firm."),
    Source(
      "K16", "Agarwal, Ghosh, Ruan and Zhang", "2024", "", .a,
      "Transactions fall by about 9 % at once after a breach, and are back within about three months."),
    Source(
      "K17", "Target", "2013", "a series of sentiment after its breach", .c,
      "Sentiment won back about three quarters in 12 weeks: attitude heals more slowly than behaviour."),
    Source(
      "K18", "Martin, Borah and Palmatier", "2017",
      "Data Privacy: Effects on Customer and Firm Performance, J. Marketing",
      .a, sign: true,
      "Learning what a firm holds costs trust; transparency and control each shrink the loss, and both together most."),
    Source(
      "K19", "Janakiraman, Lim and Rishika", "2018", "J. Marketing", .a, sign: true,
      "Breached customers spend less over the next three months, regulars relatively less so."),
    Source(
      "K20", "Slovic; Mittal, Ross and Baldasare; Tversky and Kahneman", "1993, 1998, 1992", "three works", .c,
      "Bad weighs about twice as much as good: trust is lost faster than it is won."),
    Source(
      "K21", "Kim, Ferrin, Cooper and Dirks", "2004", "Removing the Shadow of Suspicion, J. Applied Psychology", .a,
      sign: true,
      "An apology repairs better after a lapse of competence, a denial better after an unproven one of integrity."),
    Source(
      "K22", "Eisend and Tarrahi", "2022", "Persuasion Knowledge in the Marketplace, a meta-analysis", .a,
      "Seeing through persuasion about halves its effect, and never cancels it."),
    Source(
      "K23", "Schmidt and Eisend", "2015", "Advertising Repetition, a meta-analysis, J. Advertising", .a,
      "The response to a repeated ad rises, peaks near ten exposures, then wears out."),
    Source(
      "K24", "Javelin, RAND and Ponemon", "", "surveys and records of several years", .c,
      "After a breach some ten times more customers say that they will go than are recorded as gone."),
    Source(
      "K25", "East, Hammond and Wright", "2007", "Int. J. of Research in Marketing", .a,
      "In calm times there is about three times as much good word of mouth as bad."),
    Source(
      "K26", "Yeo, Chu and Li", "2025", "53 experiments taken together", .a, sign: true,
      "On average personal messages persuade more than generic ones; relevance carries it, and intrusion does not win."),
    Source(
      "K27", "Tucker", "2014", "Social Networks, Personalized Advertising, and Privacy Controls, J. Marketing Research",
      .a,
      "Once people could steer their own settings, ads made from their particulars were clicked nearly twice as often; "
        + "untargeted ads as before."),
    Source(
      "K28", "Goldfarb and Tucker", "2011",
      "Online Display Advertising: Targeting and Obtrusiveness, Marketing Science", .a, sign: true,
      "Targeting alone helps, obtrusiveness alone helps, and both together do worse than either alone."),
    Source(
      "K29", "Gregoire, Tripp and Legoux; Janakiraman, Lim and Rishika", "2009, 2018", "J. Marketing", .a, sign: true,
      "A strong bond softens a hack and sharpens a betrayal."),
    Source(
      "K30", "Lightspeed", "2014", "card panel of Target's customers", .b,
      "Twelve weeks after the breach 6 % had stopped, 18 % bought half or less, 37 % showed no decline."),
    Source(
      "K31", "Ponemon", "2018", "on Facebook; three sources", .b,
      "When misuse came out, those above the middle of the trust scale fell from 79 % to 27 % in a week; an apology "
        + "changed nothing. The only figure here that pins the size of a trust move."),
  ]

  /// Works that shape the model or its start and are no rows: where the facets come from, how people spend, what data is worth.
  static let works: [Source] = [
    Source(
      "Mayer", "Mayer, Davis and Schoorman", "1995",
      "An Integrative Model of Organizational Trust, Academy of Management Review",
      .sign, "Trust has three facets: ability, benevolence and integrity."),
    Source(
      "Colquitt", "Colquitt, Scott and LePine", "2007", "meta-analysis of 132 samples, J. Applied Psychology", .c,
      "In trust as a whole ability weighs about .39, benevolence .26 and integrity .15."),
    Source(
      "Fader-2005", "Fader, Hardie and Lee", "2005", "Marketing Science, on the customers of CDNOW", .a,
      "How differently often customers buy: a few numbers describe the whole base."),
    Source(
      "Fader-2013", "Fader and Hardie", "2013", "the gamma-gamma model of spend", .a,
      "How differently much customers spend on a purchase."),
    Source(
      "Brandimarte", "Brandimarte, Acquisti and Loewenstein", "2013", "", .sign,
      "More control makes people disclose more, even where the risk is as high or higher."),
    Source(
      "Acquisti", "Acquisti, John and Loewenstein", "2013", "", .b,
      "52 % keep the privacy that they have, 9 % buy it where they would have to: defaults matter."),
  ]
}
