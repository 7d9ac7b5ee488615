import Simulation

extension Disclosure {
  var page: PageText {
    switch self {
    case .none:
      PageText(
        "Customers are told nothing and find out by themselves, from others or from the news.",
        ["an app that collects and has no policy to read", "cameras in a shop without a sign"],
        message: "Secrecy does not save trust, it puts the loss off and makes it larger.",
        hurt: "the trusting, who lose most trust when they find out, and the concerned, who leave.",
        attempt: ["disclose none", "apply shopping-list depth=deep", "run 13"], sources: ["S7", "K1", "K2"])
    case .finePrint:
      PageText(
        "It is said, and written so that nobody learns it. What was in it counts as hidden all the same.",
        ["twenty pages of terms behind 'I agree'", "a change of terms in grey letters under a mail"],
        message: "Fine print protects the firm, not trust: it tells almost nothing and feeds doubt by itself.",
        hurt: "everyone's skepticism; regulars who thought that the firm was straight with them.",
        attempt: ["disclose fine-print", "apply shopping-list depth=deep", "run 13"], sources: ["S7", "S2"])
    case .notice:
      PageText(
        "A few plain sentences, seen before data is used: what is collected, and what for with 'saying benefit'.",
        ["one screen that says what an app records and why", "a sign at the door of a shop with sensors"],
        message: "Clear words cost a little trust at first and take away the surprise that would cost much more.",
        hurt: "few: being told costs most where trust is low and there is no choice.",
        attempt: ["disclose notice saying benefit", "apply shopping-list depth=deep", "run 13"],
        sources: ["S7", "K18", "K8"])
    case .justInTime:
      PageText(
        "Each contact says why it came. Who is reached learns most; who is not reached learns nothing.",
        ["'you see this because you bought coffee'", "a phone's question at the moment an app wants your place"],
        message: "The reason at the moment of contact clears up most, and calms doubt more than any other way.",
        hurt: "few; those whom nothing reaches go on not knowing.",
        attempt: ["disclose just-in-time saying benefit", "apply shopping-list depth=deep", "run 13"],
        sources: ["K1", "K2", "K4"])
    case .dashboard:
      PageText(
        "Everything is there for whoever goes to look and understands it.",
        ["an account's page 'your data and settings'", "a download of all that a network holds on you"],
        message: "A dashboard is honest towards those who can read it; the others still have to find out.",
        hurt: "customers of low literacy, whom it does not reach.",
        attempt: ["disclose dashboard saying control", "control granular", "run 13"], sources: ["K18", "K27"])
    }
  }
}

extension Control {
  var page: PageText {
    switch self {
    case .none:
      PageText(
        "The firm decides; nobody is asked and nothing can be switched off.",
        ["a shop that records every visit without asking", "a product that works only with all data on"],
        message: "Without a choice the firm reaches everybody, and also those whom it drives away.",
        hurt: "the concerned, who cannot get out but by leaving.",
        attempt: ["control none", "apply shopping-list depth=deep", "run 13"], sources: ["K18", "K7"])
    case .optOut:
      PageText(
        "Everything is on until a customer finds the switch; few come across it in any week.",
        ["a link 'unsubscribe' under a mail", "a box that is ticked already"],
        message: "A way out that few look for keeps the reach and saves only part of the trust.",
        hurt: "those who do not come across it, and more of them where it is buried.",
        attempt: ["control opt-out", "apply shopping-list depth=deep", "run 13"], sources: ["K7", "K18"])
    case .optIn:
      PageText(
        "Customers are asked once, when it is new to them; a no is kept until they are asked again.",
        ["a phone that asks before an app may track", "a card that asks whether purchases may be used"],
        message: "Asking first loses reach and keeps trust; those who say yes are the ones who wanted it.",
        hurt: "few; the firm loses those who say no, unless it says what the data is good for.",
        attempt: ["control opt-in", "disclose notice saying benefit,control", "apply shopping-list depth=deep"],
        sources: ["K7", "K18", "K27"])
    case .granular:
      PageText(
        "A yes or no for each kind of data. It is asked like opt-in and feels like most control.",
        ["a settings page with a switch a line", "a banner that lets you choose purpose by purpose"],
        message: "Who may choose what is used feels in control, and lets more be done with what they allow.",
        hurt: "few; those of low literacy find many choices hard in life, which the model does not hold.",
        attempt: ["control granular", "disclose dashboard saying control", "apply shopping-list depth=deep"],
        sources: ["K27", "K18", "Brandimarte"])
    }
  }
}

extension Sharing {
  var page: PageText {
    switch self {
    case .none:
      PageText(
        "What the firm holds stays with the firm; then 'saying not-shared' is true.",
        ["a shop that keeps its customer list to itself", "an app that works without ad networks"],
        message: "Not passing data on cannot be found out, because there is nothing to find.",
        hurt: "nobody; the firm forgoes what passing on earns.",
        attempt: ["share none", "disclose notice saying not-shared"], sources: ["S8"])
    case .partners:
      PageText(
        "Data goes to firms that one works with. It earns a little for each customer and week.",
        ["a loyalty scheme of many shops", "an airline that tells a hotel who is coming"],
        message: "Passing on earns quietly each week and costs at once on the day it comes out.",
        hurt: "the concerned, who leave when it comes out, and the trusting, who lose most trust.",
        attempt: ["share partners", "at 6 uncover selling reach=80%", "run 13"], sources: ["S8", "K31"])
    case .brokers:
      PageText(
        "Data goes to whoever pays. It earns most, and stakes are highest.",
        ["an app that sells where its users go", "a charity that rents out its donors' addresses"],
        message:
          "Selling data is a wager that nobody finds out; when they do, it costs more than the sales brought in.",
        hurt: "the concerned and the trusting alike; to customers it matters what a firm intends.",
        attempt: ["share brokers", "at 6 uncover selling reach=80%", "run 13"], sources: ["S8", "K31", "K29"])
    }
  }
}

extension Claim {
  var page: PageText {
    let flow = "A claim on how far data flows. Understating it is the lie; overstating it is none."
    switch self {
    case .declared:
      return PageText(
        flow, ["'we use only what you enter'", "a form that promises to look nowhere else"],
        message: "The narrowest promise is broken soonest: said over anything else it turns into a lie.",
        hurt: "the trusting, once it is found out.",
        attempt: ["disclose notice saying declared"], sources: ["K3", "S7"])
    case .observed:
      return PageText(
        flow, ["'we learn from your visits to our shop'", "'based on what you viewed here'"],
        message: "It calms while it is true; over data from elsewhere it is a lie that waits.",
        hurt: "the trusting, when more comes out than was said.",
        attempt: ["disclose notice saying observed about purchases"], sources: ["K3", "S7"])
    case .inferred:
      return PageText(
        flow, ["'we work out what may suit you'", "'our guess, from your purchases'"],
        message: "Saying that one works things out costs less than being caught at it.",
        hurt: "few, as long as it covers all that is done.",
        attempt: ["disclose notice saying inferred"], sources: ["K3", "K18"])
    case .crossSite:
      return PageText(
        flow, ["'because you visited another site'", "an ad's mark that tells where its data is from"],
        message: "Admitting a wide flow makes its risk felt at once, and still costs less than having it found out.",
        hurt: "the concerned, by known risk rather than by surprise.",
        attempt: ["collect web-history", "disclose notice saying cross-site about web-history"], sources: ["K3"])
    case .bought:
      return PageText(
        flow, ["'we also buy data from partners'", "a letter that names the list your address is from"],
        message: "It can never be understated, so it never turns into a lie.",
        hurt: "the concerned, by known risk.",
        attempt: ["collect bought", "disclose notice saying bought about bought"], sources: ["K3", "S8"])
    case .onDevice:
      return PageText(
        "It is about how tactics work, and only true when all of them run on-device.",
        ["a keyboard that learns without sending", "photos sorted on the phone itself"],
        message: "Data that never leaves the customer can be used deeply, if it is so and is said.",
        hurt: "nobody while true; as a lie, the trusting.",
        attempt: ["apply shopping-list depth=deep on-device", "disclose notice saying on-device"], sources: ["S10"])
    case .notShared:
      return PageText(
        "A claim about passing data on, and the one that a revelation of selling turns into a lie.",
        ["'we never sell your data'", "a seal that says no third parties"],
        message: "Broken, this promise drives out more customers than saying nothing would have.",
        hurt: "the trusting, by deceit; more leave than if nothing had been said.",
        attempt: ["share brokers", "disclose notice saying not-shared", "at 6 uncover selling reach=80%"],
        sources: ["S8", "K31"])
    case .protected:
      return PageText(
        "True only with strong security; then it cushions a breach, too.",
        ["a padlock with a line on how data is guarded", "'encrypted, and nobody here can read it'"],
        message: "An empty promise of safety makes a breach far worse: it reads as a lie.",
        hurt: "those breached, who leave in anger.",
        attempt: ["secure strong visible", "disclose notice saying protected", "at 8 breach reach=100%"],
        sources: ["S10", "K2"])
    case .control:
      return PageText(
        "A reminder that there is a choice. A choice that nobody mentions is felt less.",
        ["'you can change this at any time'", "a link to the settings under each offer"],
        message: "Control counts fully only where people are reminded of it, and empty it feeds doubt.",
        hurt: "nobody while true; empty, everyone's skepticism rises.",
        attempt: ["control opt-in", "disclose notice saying control"], sources: ["K27", "K18"])
    case .benefit:
      return PageText(
        "It names what the customer gets, and makes that benefit count more.",
        ["'so that we can fill your list'", "'this saves you from typing it again'"],
        message: "The reason, honestly told, raises what people feel they get and how many say yes.",
        hurt: "nobody while true; empty, everyone's skepticism rises.",
        attempt: ["apply recommendations", "disclose notice saying benefit"], sources: ["K4", "K8"])
    case .reward:
      return PageText(
        "It says that data is paid for; true while an incentive is on.",
        ["'5 % off for sharing your receipts'", "points for answering a questionnaire"],
        message: "Say it only while you pay it: an empty reward feeds doubt.",
        hurt: "nobody while true; empty, everyone's skepticism rises.",
        attempt: ["incentive 5%", "disclose notice saying reward"], sources: [])
    }
  }
}
