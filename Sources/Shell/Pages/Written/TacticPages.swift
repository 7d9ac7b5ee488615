import Simulation

extension Tactic {
  var page: PageText {
    switch self {
    case .nameInEmail:
      PageText(
        "The mildest way to be personal: it needs nothing but what the customer typed in.",
        ["a newsletter that begins with your first name", "a reminder of an appointment, addressed to you"],
        message:
          "It risks little trust and brings little; at full depth people mostly notice that they are marketed to.",
        hurt: "hardly anybody; doubt grows most in those who are skeptical already.",
        attempt: ["collect declared", "apply name-in-email"], sources: ["K26", "S6"])
    case .birthdayOffer:
      PageText(
        "Once a year, from a date that the customer gave: everybody knows how the firm knows.",
        ["a free coffee on your birthday", "a loyalty card's voucher in the month of your birth"],
        message: "What customers told you themselves can be used without a surprise.",
        hurt: "hardly anybody; the date was given for this.",
        attempt: ["collect declared", "apply birthday-offer"], sources: ["K1", "S6"])
    case .recommendations:
      PageText(
        "The firm shows what goes with what a customer bought here. Everything else is measured against it.",
        ["'others who bought this also bought'", "a film service's row picked for you"],
        message: "Useful and half expected, it sells; said clearly beforehand, it even wins trust.",
        hurt: "the concerned, who had not thought that purchases are kept; an offer that misses (fit=poor) hurts all.",
        attempt: ["disclose notice saying benefit", "apply recommendations"], sources: ["K9", "K10", "K26"])
    case .shoppingList:
      PageText(
        "It draws on purchases and on what was worked out from them, so it can show what nobody told the firm.",
        ["a grocer's app that fills your basket", "a pharmacy that lists what you will run out of"],
        message: "A light list sells a little; made deep in secret, it costs trust at once and spend soon after.",
        hurt:
          "the careful leave most (high concern); regulars lose most trust, since a strong bond sharpens a betrayal.",
        attempt: ["apply shopping-list depth=deep", "run 13", "why trust"], sources: ["S6", "S5", "K18", "K29"])
    case .crossSell:
      PageText(
        "Much of what it sells makes the basket larger. It joins what was bought to what was only looked at.",
        ["a case offered with the phone", "travel insurance offered with the flight that you searched"],
        message:
          "Going from what was bought to what was looked at is a step that people did not know of, and trust pays.",
        hurt: "the concerned, and regulars who trusted: browsing is less known to be recorded than buying.",
        attempt: ["collect browsing", "apply cross-sell depth=deep"], sources: ["S9", "K9"])
    case .browsingReminder:
      PageText(
        "It stays within the firm's own site, yet shows that looking is recorded as well.",
        ["a mail about the basket that you left", "'still thinking of these shoes?'"],
        message:
          "A reminder from one's own site costs little; it becomes costly when nobody said that looking is kept.",
        hurt: "those with little knowledge of what is recorded (low literacy), by surprise.",
        attempt: ["collect browsing", "apply browsing-reminder"], sources: ["K9", "K5"])
    case .retargeting:
      PageText(
        "It shows again, on other sites, what was looked at: by itself it uses what was looked at elsewhere "
          + "(web-history), which few know to be seen; 'using browsing' is what was looked at here. It gets in the way.",
        ["the shoes that follow you from site to site", "a hotel's ad in your news after a search elsewhere"],
        message:
          "The further data travelled, the less it is expected: the same ad costs more trust than one from here.",
        hurt: "the careful leave most (high concern); the trusting lose most trust once they find out.",
        attempt: ["collect browsing", "apply retargeting depth=deep using browsing"],
        sources: ["K3", "K5", "K11", "K28"])
    case .lookalike:
      PageText(
        "Customers are described by data that was bought, so that people like them can be found.",
        ["a network's audience 'similar to your customers'", "post to households that a list says are like yours"],
        message: "Bought data is what people expect least: of all tactics here it moves trust among the most.",
        hurt: "everyone, the careful most: they never dealt with whoever sold the data.",
        attempt: ["collect bought", "apply lookalike"], sources: ["K3", "S8"])
    case .locationPush:
      PageText(
        "It needs to know where people are, comes at once, and cannot well be overlooked.",
        ["a coupon on the phone as you pass the shop", "a taxi app's offer when you land"],
        message: "A message that knows where you stand is felt as being watched, however good the offer.",
        hurt: "the concerned and those who resist being pushed (high reactance).",
        attempt: ["collect location", "apply location-push depth=deep"], sources: ["K11", "K1"])
    case .lifeEvent:
      PageText(
        "It rests on a guess about something private and reaches few people at a time.",
        ["vouchers for baby clothes before anybody was told", "a loan offered because a move is guessed"],
        message: "It reaches few, and still costs more trust than recommendations to everybody.",
        hurt: "the concerned most: hardly anybody knows that such things are worked out.",
        attempt: ["apply life-event depth=deep"], sources: ["K11", "S5"])
    case .pricePersonalization:
      PageText(
        "The price depends on what the firm knows of the customer. It earns by a mark-up and offers little in return.",
        ["a fare that rises when you come back to look", "a discount only for those who were about to leave"],
        message: "It can pay in margin while trust, loyalty and spend fall: never judge it by value alone.",
        hurt: "regulars, who trusted and pay; the careful leave.",
        attempt: ["apply price-personalization", "run 26", "what is value"], sources: ["S4", "K18"])
    case .serviceMemory:
      PageText(
        "Whoever serves a customer sees earlier visits, so that nothing need be said twice.",
        ["a hotline that knows your last call", "a hotel that remembers which pillow you like"],
        message: "Even help that remembers is a surprise where nobody said so; said clearly, it wins trust.",
        hurt: "few are reached; the concerned among them, as long as nobody says what is kept.",
        attempt: ["collect declared", "apply service-memory", "disclose notice"], sources: ["K26", "K10"])
    }
  }
}
