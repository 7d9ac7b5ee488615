extension Terms {
  /// Words that stand over tables, charts and lists, in usages and in the sentences below them.
  static let onScreen: [(term: String, meaning: String)] = [
    ("interval, 95 % interval, range", "In brackets behind a mean: with this luck it would lie there 95 times in 100."),
    (
      "footer, luck 95 %, luck unknown",
      "The quiet line under a result: customers x replications, seed, model, scenario and its fingerprint, what the ranges are. With them anybody can make the same result again."
    ),
    (
      "fingerprint, hash",
      "A short number made from all of a scenario: another scenario has another. It finds edits, not forgers."
    ),
    (
      "how sure",
      "The last column of compare: clear, too close to call (the interval holds 0), small (below 1 point or 1 %), depends on belief or no difference."
    ),
    ("clear", "Of a difference: neither luck nor belief holds 0, and it is not small."),
    (
      "depends on belief",
      "Of a difference: luck cannot explain it, but belief holds 0, so in some plausible worlds it goes the other way."
    ),
    ("no difference", "Both sides are the same in every replication."),
    ("small, however certain", "A difference below 1 point or 1 %: luck cannot explain it, and it hardly matters."),
    (
      "pilot, pilots",
      "An experiment of your own, kept with the scenario: two or more groups of customers, what each got, and what came out. See: help pilot"
    ),
    ("yours", "In a list of pilots: what came out in your experiment, with its range of 95 %."),
    ("guess", "In a list of pilots: what the model would have said, with luck."),
    (
      "worlds",
      "In a list of pilots: the lowest and the highest guess of the plausible worlds, which are other numbers of the model that reproduce the studies as well."
    ),
    ("answer", "What one says to a question of new or pilot new; in one line NAME=ANSWER."),
    ("done", "Behind new and pilot new, or as an answer: the usual stands for all that was not said."),
    ("against", "The difference from the try or the plan that is named, paired by replication."),
    (
      "against doing nothing, doing nothing, if we do nothing",
      "The comparison with the baseline: the same scenario and luck without any line of yours."
    ),
    ("now", "The week at the prompt."),
    ("because", "The reason that was given for a line, behind because."),
    ("by whom", "In a report: whether a line was decided here or stands in the scenario."),
    ("source", "A published finding, such as K5; what is K5 explains it, and cite prints those behind what is shown."),
    ("what was found", "In a report: what a published finding says, in our words; its grade says how sure it is."),
    (
      "receipt, receipts, page",
      "What a page is made from: the question, the scenario and every line. verify runs it again and compares."
    ),
    ("in, unit", "In a table of chances: in how many of how many it is so, and what is counted."),
    ("title", "What a scenario is called."),
    ("sector", "What the firm of a scenario trades in; scenarios SECTOR lists those of one."),
    (
      "easy, medium, hard",
      "How hard the goals of a scenario are: easy when one idea reaches them, medium when two must work together, hard when ideas that pull against each other must be weighed."
    ),
    (
      "minutes, under",
      "About how long a first session with a scenario, or its lesson, takes; scenarios under 30 lists the shorter ones."
    ),
    ("step", "A part of a lesson: told, often predicted and tried, then explained."),
    ("debrief", "The questions at the end of a lesson, to talk or to think about."),
    (
      "random and greedy players",
      "In lint: players that type lines by chance, or the line that comes nearest to the goals."
    ),
    ("finding", "In lint: something in a scenario that a player would stumble over."),
    ("start, week 0", "Before the first week; the scenario's own lines hold already."),
    ("everyone", "All customers of week 0, of all segments."),
    ("firm", "You: what it collects, does, says, offers and protects is its practice."),
    ("practice", "What the firm does, as opposed to what it says; the gap is what can be found out."),
    ("collects", "In status: the kinds of data that the firm records of that segment."),
    ("applies", "In status: the tactics that run for that segment."),
    ("discloses", "In status: how the firm tells that segment what it does: a level of disclose."),
    ("shares with", "In status: to whom the firm passes data on: a level of share."),
    ("security", "In status: how well data is protected: a level of secure."),
    ("spend a week", "What a customer of week 0 spends in one week, on average."),
    ("spend per customer", "Money spent so far, divided by the customers of week 0."),
    ("value per customer", "The measure value: margin and earnings so far less costs, per customer of week 0."),
    ("still customers", "The measure active: customers of week 0 who still buy here."),
    ("left over trust", "The measure left: customers who went because they felt betrayed."),
    ("drifted away", "The measure lapsed: customers who stopped for reasons that are not the firm's."),
    ("benefit felt", "The measure benefit: what this week's contacts were worth to those reached."),
    ("risk felt", "The measure risk: what this week's contacts cost those reached in unease."),
    (
      "better off, worse off",
      "In compare: segments whose trust, skepticism, loyalty or spend differ for good or ill, and not just slightly."
    ),
    ("gains, gained", "Who moved up most since week 0."),
    ("losses, lost", "Who moved down most since week 0."),
    ("changed", "Who moved most since week 0, up or down."),
    ("spends", "Who has spent most."),
    ("reached", "Of a goal: its condition holds."),
    ("missed", "Of a goal: its week has come and its condition does not hold."),
    ("most of all", "In who: the mechanism that moved this customer most."),
    ("name, number", "A customer of the story: several share a name, and a number such as c-00421 is one person."),
    ("week by week", "A small drawing of the weeks, from the first to the last."),
    ("what happened", "In meet: what reached the customer, what was learned, what was felt and done in those weeks."),
    ("change", "In an answer to why: what all entries of the ledger add up to."),
    ("difference", "What one try or plan has more or less than another, with the same luck."),
    (
      "mechanism, entry, driver",
      "One of the ways in which an attitude or spend moves, such as finding out; a row of an answer to why."
    ),
    ("facet", "One of the three parts of trust: ability, benevolence and integrity."),
    (
      "trait",
      "What a customer is born with: concern, appetite, literacy, reactance, forgiveness, and how often and for how much they buy."
    ),
    ("concern", "A trait: how much privacy matters to somebody. It weighs risk and finding out."),
    ("appetite", "A trait: how much somebody likes what is personal. It weighs benefit."),
    ("literacy", "A trait: how well somebody knows what is done with data, and how much a contact gives away to them."),
    ("forgiveness", "A trait: how much of the gap an apology or amends closes."),
    ("prior trust", "Trust at the start, before anything happens."),
    ("sensitivity", "Of a kind of data: how much its misuse would matter, 0 to 100."),
    (
      "flow",
      "How far data travels before it is used: declared, observed, inferred, cross-site, bought. Further is less expected."
    ),
    ("stakes", "Sensitivity times flow: what is at stake when a kind of data is used."),
    ("awareness, known to", "How many customers know at the start that a kind of data is recorded."),
    ("known risk", "The part of felt risk that comes from what one knows; trust and control soften it."),
    ("intrusion, intrudes", "How much a contact gets in the way; 'obtrusive' makes it full."),
    ("brings", "What a tactic is worth to a customer, where recommendations are worth 1."),
    ("reaches", "The part of customers that a tactic reaches in a week unless a line says reach=."),
    ("betrayal", "A violation: something hidden, buried, denied or falsely stated that is found out."),
    ("revelation", "The event uncover: many learn at once what the firm does."),
    ("gap", "How far trust stands below its footing; an answer to what went wrong closes part of it."),
    ("blow", "How hard a breach or a revelation hits before trust, control and protection soften it."),
    ("lie", "A claim that is not true of the firm. Found out, it counts as more than hidden."),
    ("false claim, empty promise", "A claim without anything behind it; it feeds doubt even before it is found out."),
    ("hidden", "How far something was kept from customers, from 0 (openly told) to 1 (secret), above 1 for a lie."),
    ("tells", "How much of what was unknown a way to tell makes known."),
    ("control felt", "How much say customers feel that they have, 0 to 1."),
    ("covert", "Without telling anybody: disclose none."),
    ("consent", "A customer's yes to the use of a kind of data; counted as opted-in."),
    ("opted in", "The measure opted-in: consents given for the data held."),
    ("choice", "What control offers: none, opt-out, opt-in, or one for each kind of data."),
    ("lever", "Something that the firm can set with a line: depth, reach, times, fit, or a verb with levels."),
    ("line", "What you type to change the plan: a decision of the firm, an event or an assumption."),
    ("filled in", "In the reply to a line: what it left open, and what the model takes for it."),
    ("felt from", "The first week in which a line is felt: the one after the week in which it is typed."),
    ("replaces", "A line states the whole of its subject and takes the place of what was said before about it."),
    ("exposure, contact", "A tactic reaching a customer once."),
    ("headline", "The four measures that run shows: trust, skepticism, loyalty and spend."),
    ("course", "What a run gives: all measures in all weeks, for all segments."),
    ("market", "The customers of a scenario with its segments, currency, margin and costs."),
    ("segment", "Groups of customers that differ in traits and in trust at the start."),
    ("persona, customers", "The people of a scenario: story introduces each segment with a sentence."),
    ("settings", "Seed, replications, customers, belief and threads: set changes them."),
    ("threads", "How many parts of the computer work at once; results do not depend on it."),
    ("usual", "The number that the model takes unless you assume another."),
    ("unit", "In what a number of the model is counted."),
    (
      "source, sources, evidence", "Publications that the model follows or is held against: cite all. Each has a grade."
    ),
    ("found", "What a source found, in our words."),
    ("rests on it", "Words whose pages name this source."),
    ("numbers", "Numbers of the model, each with its range and source; assume changes one."),
    ("remember", "On a page: the one thing to take away."),
    ("hurt most", "On a page: who loses most by it, and why."),
    ("for example", "On a page: two kinds of practice that one can meet; in help: lines that work as they stand."),
    ("assumed", "Of a number: nothing is published, so it is our guess, and yours to change."),
    (
      "A, B, C",
      "A grade of evidence: A the figure in the paper itself or in two sources, B in one secondary source, C memory or a vendor."
    ),
    ("survey", "Asking people what they think or would do; that differs from what they do."),
    ("log", "A record of what people did."),
    ("meta-analysis", "Many studies of one question taken together."),
    ("simulation", "A calculation of what follows from assumptions; it foretells nothing about your own customers."),
    ("word", "In a usage: any word that what is explains."),
    ("command, verb", "The first word of what you type. All of them: help"),
    ("purpose", "What a command is for: the headings of help."),
    ("NAME", "In a usage: a name of your own or one that is listed."),
    ("FILE, FILE.yaml, file", "In a usage: a file by its path, such as ./shop.yaml."),
    (
      "N, MEASURE, reason",
      "In a usage, capitals stand for what you fill in: N a whole number, MEASURE a measure, REASON your own words."
    ),
    ("JSON, CSV", "Forms of a result for other programs: paradox run FILE --json, --csv."),
    ("schema", "A description of what a scenario file may hold, for editors."),
    ("Enter, Tab", "Tab completes the word that is begun and explains what may follow; Enter sends the line."),
    ("condition", "A comparison that holds or not, such as trust >= baseline - 1 and left < 5%."),
    ("info", "What a scenario tells, with what to try and its sources: story. What to notice: notes"),
    (
      "lettered, letter",
      "In a chart, a letter marks the week of a line; the list below says which. A card has one, too."
    ),
    ("mark", "A letter in a chart at the week of a line."),
    ("dashed", "In a chart: doing nothing."),
    ("shade", "In a chart, around the line of the plan: luck dark, belief light."),
    ("sharing", "To whom the firm passes data on: the verb share."),
    ("safe", "In a map: the condition is kept in at least 19 of 20 plausible worlds."),
    ("depends on what you believe", "In a map: the condition is kept in some plausible worlds and broken in others."),
    ("today", "In howfar and map: the level that your lines have now; in a map between brackets."),
    (
      "LEVER",
      "In a usage: disclosure, control, security, sharing, incentive, or depth, reach, times or fit of a tactic."
    ),
    ("half-life", "The time in which half of something is gone."),
    ("personalization", "Making contacts differ by what is known of a customer."),
    ("disclosure", "What the firm says about what it does: the verb disclose."),
    (
      "AMOUNT",
      "In a usage: money, or percent of the basket such as 5%; behind predict, percent of what doing nothing brings."
    ),
    ("uses", "On the page of a tactic: the kinds of data that it draws on."),
    ("where", "On the page of a source: its title and where it appeared."),
    ("unsaid", "On the page of a level of control: what is felt of it where nobody says saying control."),
    ("unseen", "On the page of a level of secure: what protection is worth that customers cannot see."),
    ("closes", "On the page of a way to respond: the part of the gap in trust that it closes."),
    ("true", "On the page of a claim: when it is true of the firm."),
    ("high is bad", "Over a chart: more of it is bad news, as of skepticism."),
    ("+/-", "By how much it moved."),
    ("all", "Every one."),
    ("from", "Behind try: the week at which the new try begins."),
    ("YAML", "The form in which a scenario file is written: plain text with names and indents."),
    ("bash, zsh, fish", "Other shells; completions prints what lets Tab complete paradox there."),
    ("CDNOW", "A music shop whose customers' purchases are public and much studied."),
    ("gamma-gamma", "A formula for how differently much customers spend on a purchase."),
    ("cross-selling", "Selling what goes with what was bought: the tactic cross-sell."),
    ("grade A, grade B, grade C, grade sign", "How good the evidence is: what is grade"),
    ("you said", "In a chart of reveal: where you expected the measure to be."),
    ("for whom", "In howfar: everybody, or a segment with a threshold of its own."),
    ("how far", "In howfar: the level up to which the condition is kept, with luck in brackets."),
    ("who first", "In howfar: the segment that breaks at the lowest level."),
    ("everybody", "All customers of week 0, of all segments."),
    (
      "threshold",
      "The level of a lever, seen from below, at which a condition breaks first: as far as one can go."
    ),
    ("helps", "In howfar: it earns more than doing nothing, and trust is not below it."),
    ("tolerated", "In howfar: it earns more than doing nothing and trust is lower, but the condition is kept."),
    ("gains nothing", "In howfar: the condition is kept, and value is not above doing nothing."),
    ("too far", "In howfar: the condition is broken. In a map: it is, in at least 19 of 20 plausible worlds."),
    (
      "its part, all together",
      "In what mattered: what a line adds, averaged over all orders of the lines (Shapley's share); the parts add up to the whole."
    ),
    ("added last", "In what mattered: what a line adds to all the others, which is what would be lost without it."),
    ("what turns it", "In what flips: the numbers of the model and the levels with which the verdict turns."),
    ("turns at", "In what flips: the value at which the verdict turns, the other things being as they are."),
    ("rests on", "In what flips: on what a number rests: a source, or assumed; what is grade"),
    (
      "from end to end, low end, high end",
      "In what flips: the room that the condition has when a number stands at one end of its range or at the other."
    ),
    ("room", "How far a condition is from breaking, in points or % of customers; below 0 it is broken."),
    (
      "depth of, reach of, times of, fit of",
      "In what flips: a level of a tactic that runs: what is depth, what is reach, what is times, what is fit"
    ),
    ("prediction", "What you expect of a measure before weeks run: predict. It is locked until reveal."),
    ("locked", "Of a prediction: it stays as it is until it is revealed. Of a lever: the scenario keeps it; status"),
    ("lesson", "A way through a scenario, step by step. One that has one: tour"),
    ("step", "One part of a lesson: something is told, mostly something is to be done about it."),
    (
      "again",
      "Behind a file that is to be written: writes over the file that is there. Behind tour: from the beginning."
    ),
    ("on, off", "Behind set, log and lesson: whether something holds."),
    ("figures, with", "Behind meet: with figures says what each sentence rests on."),
    ("LETTER", "In a usage: the letter of a card: cards"),
    ("PREFIX, NAME-PREFIX", "In a usage: how the names begin that are meant."),
    ("study, studies, ID", "A published experiment posed to the model: studies. K5 is the id of one."),
    ("published", "In studies: the figure or the direction that a paper gives, and the band that counts as a hit."),
    ("here", "In studies: what comes out in this model, with luck."),
    ("hit, result", "In studies: whether what comes out here lies in the band, with its luck: hit or missed."),
    ("clicks", "In a study: contacts that customers click on, as a log records them."),
    ("reality, plans, sentence", "Behind check: true sentences about any sane world, tried on random plans."),
    (
      "point of no return, way back",
      "In howfar: the level past which nothing that a firm can do (stop, say it, ask first, answer, pay) makes the condition hold again within 26 weeks."
    ),
    (
      "rival theories, rival theory",
      "In howfar: other accounts of how customers work, each asked the same. What all of them say rests on none: what is theory"
    ),
    (
      "in question, setting",
      "In howfar: the level that rival theories and what flips are asked about: today's, else the one in the line, else where value peaks."
    ),
    ("kept", "In howfar: the condition holds in every week at that level."),
    (
      "cheapest to measure",
      "In howfar: of the assumed numbers that flip a verdict the one that is found out with least effort."
    ),
    ("moves", "In what flips: the measure of the condition whose room a number moves most."),
    ("at once", "Behind a call of howfar (--at-once): leaves out the parts that take longer."),
    (
      "sweep, sweeps, open number, point, latin, out",
      "Many plans, one for each point of levels that the lines leave open, written to a file: help sweep"
    ),
    ("how-deep, how-often, three-plans", "Sweeps that are shipped, as examples to copy: help sweep"),
    ("schema", "What a file may say, for an editor: schema"),
  ]
}
