"""The reduced plan's week for one customer, in plain Python: numba compiles it, Mesa's agents call it.

One tactic, one kind of data, no choice to make: whatever that plan does not have is left out. `n` are the numbers of
terms.py and `c` is a customer, whose week this changes in place.
"""

from collections import namedtuple
from math import exp, log, sqrt

import numpy as np
from numba.extending import register_jitable

# Division as NumPy has it: numba would test every divisor for 0.
stage = register_jitable(error_model="numpy")

START = ["concern", "appetite", "literacy", "reactance", "rate", "basket", "drop_out", "patronage", "skepticism",
         "ability", "benevolence", "integrity", "knowledge"]
STATE = ["own_skepticism", "ability_footing", "benevolence_footing", "integrity_footing", "start_loyalty", "loyalty",
         "anger", "contacts", "spend", "active", "praise", "complaints"]


def numbers(terms):
    """The plan's numbers as a named tuple: numba takes it, and Mesa reads it as it is."""
    plain = {name.replace("kind.0.", "kind_").replace("tactic.0.", "tactic_"): float(x) for name, x in terms.numbers.items()}
    return namedtuple("Numbers", plain)(**plain)


def customers(terms, segment):
    """The customers of a segment at week 0, as records."""
    people = np.recarray(len(segment.customers.ids), [("id", np.uint32)] + [(name, np.float64) for name in START + STATE])
    people[:] = 0
    people.id = segment.customers.ids
    for name, column in zip(START, terms.columns(segment)):
        people[name] = column
    people.own_skepticism, people.active = people.skepticism, 1
    for facet in ("ability", "benevolence", "integrity"):
        people[facet + "_footing"] = people[facet]
    people.loyalty = people.start_loyalty = faith(people)
    people.praise, people.complaints = terms.numbers["praise"] * people.loyalty, terms.numbers["grumble"] * (1 - faith(people))
    return people


@stage
def faith(c):
    return 0.4875 * c.ability + 0.325 * c.benevolence + 0.1875 * c.integrity


@stage
def moved(n, x, y, up, down, betrayed):
    """An attitude and its footing after a week's evidence."""
    whole = 1 + up + down + n.heal_pace
    new = x + (up * (1 - x) - down * x + n.heal_pace * (y - x)) / whole
    return new, (y + (1 - n.settle_keep) * (new - y)) * (1 - n.scar * betrayed / whole)


@stage
def poisson(mean, u):
    term = exp(-mean)
    below = term
    count = 0
    while count < 20 and below < u:
        count += 1
        term *= mean / count
        below += term
    return count


@stage
def normal_quantile(u):
    """AS 241 with seven digits."""
    q = u - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        top = ((r * 59.10937472 + 159.29113202) * r + 50.434271938) * r + 3.3871327179
        return q * top / (((r * 67.1875636 + 78.757757664) * r + 17.895169469) * r + 1)
    r = sqrt(-log(min(u, 1 - u))) - 1.6
    top = ((r * 0.17023821103 + 1.3067284816) * r + 2.756815390) * r + 1.4234372777
    return (-1 if q < 0 else 1) * top / ((r * 0.12021132975 + 0.7370016425) * r + 1)


@stage
def week(n, c, word, balance, reach_u, purchases_u, basket_u, leave_u, lapse_u):
    """A week of one customer, who is active; `word` is last week's bad word, `balance` what good word outweighs it by."""
    trusting, loyalty = faith(c), c.loyalty
    doubtful = 1 - trusting

    # Exposure.
    place = reach_u + n.tactic_offset
    on = 1.0 if place - (place >= 1) < n.tactic_reach else 0.0
    c.contacts = c.contacts * n.contact_keep + n.tactic_times * on

    # Appraisal.
    d, contacts = n.tactic_depth, c.contacts
    wear = (1 + contacts / n.wear_in) / (1 + contacts * contacts / (n.wear_peak * n.wear_peak + 2 * n.wear_in * n.wear_peak))
    worth = n.tactic_fit * n.tactic_relevance * d * (1 + n.depth_half) / (d + n.depth_half) * (1 + n.reason * n.tactic_named)
    load = (1 + n.intrude * n.tactic_obtrusive) * (1 - n.shield * n.assurance) * n.tactic_device
    told = (1 - c.knowledge) * n.kind_tells_all
    aware = c.knowledge + told
    benefit = on * c.appetite * worth * wear * (1 - n.doubt * c.skepticism)
    shows = on * d * d * (1 + c.literacy) / 2
    risk = on * c.concern * load * d * n.kind_stakes
    known = risk * d * n.known_weight * doubtful * aware * (1 - n.kind_tamed)
    surprise = risk * n.surprise_weight * shows * (1 - aware)
    pressure = on * n.reactance_weight * c.reactance * load * d * d * doubtful * n.tactic_untamed
    felt = benefit - known - surprise - pressure
    act = benefit + n.attention * n.tactic_obtrusive * (1 - d) * on - n.heed * (known + surprise) - pressure

    # Learning.
    sources = shows + n.kind_hidden * (n.hearsay * word + n.dig * c.literacy)
    found = (1 - aware) * min(1.0, sources)
    c.knowledge = aware + found
    half = n.glimpse_half
    dawned = found * half * (1 + half) / ((aware + half) * (c.knowledge + half))
    misuse = n.kind_stakes * dawned * (1 - n.kind_tamed * aware)
    deceit = n.kind_stakes * dawned * n.kind_hidden
    telling = n.told_cost * c.concern * n.kind_stakes * (1 - n.kind_tamed) * told * doubtful

    # Attitude.
    bad = n.trust_gain * n.trust_bad
    deceived = c.concern * (1 + n.sting * loyalty) * deceit
    misused = bad * n.find_blow * c.concern * (1 + n.sting * loyalty) * misuse
    lied = bad * n.find_blow * deceived
    up = (n.trust_gain * benefit, n.trust_gain * n.credit * on, n.trust_gain * n.clear * (1 + n.kept * n.kept_claims) * on)
    down = (bad * n.tactic_missed * on, bad * (known + telling) + misused, lied)
    halo = n.facet_halo
    ups = halo * (0.4875 * up[0] + 0.325 * up[1] + 0.1875 * up[2])
    downs = halo * (0.4875 * down[0] + 0.325 * down[1] + 0.1875 * down[2])
    hurt = halo * (0.325 * misused + 0.1875 * lied)
    own = 1 - halo
    c.ability, c.ability_footing = moved(
        n, c.ability, c.ability_footing, own * up[0] + ups, own * down[0] + downs, hurt)
    c.benevolence, c.benevolence_footing = moved(
        n, c.benevolence, c.benevolence_footing, own * up[1] + ups, own * down[1] + downs, own * misused + hurt)
    c.integrity, c.integrity_footing = moved(
        n, c.integrity, c.integrity_footing, own * up[2] + ups, own * down[2] + downs, own * lied + hurt)
    warier = (n.wary_surprise * surprise + n.wary_noticed * shows + n.wary_deceit * deceived + n.wary_print * n.print * on
              + n.wary_word * max(0.0, -balance))
    calmer = n.wary_honest * n.clear * on + n.wary_word * max(0.0, balance)
    c.skepticism = (c.skepticism + warier + n.wary_pace * c.own_skepticism) / (1 + warier + calmer + n.wary_pace)
    pull = n.loyal_pace * n.loyal_value
    better, worse = pull * max(0.0, felt), pull * max(0.0, -felt)
    trusting = faith(c)
    c.loyalty = (loyalty + better + n.loyal_pace * trusting) / (1 + better + worse + n.loyal_pace)
    wrong = n.anger_deceit * n.find_blow * deceived
    kept = c.anger * n.anger_keep
    c.anger = kept + (1 - kept) * wrong / (1 + wrong)

    # Behaviour.
    gained = c.loyalty - c.start_loyalty
    more = n.pull * (1 - n.tactic_breadth) * act + n.loyal_buy * gained - n.anger_buy * c.anger
    count = poisson(c.rate * exp(more), purchases_u)
    if count > 0:
        t = 1 / (9 * n.basket_regularity * count)
        side = 1 - t + normal_quantile(basket_u) * sqrt(t)
        c.spend += count * c.basket * exp(n.pull * n.tactic_breadth * act) * side * side * side
    hazard = n.leave * c.anger * (1 - c.patronage)
    if leave_u < hazard / (1 + hazard) or lapse_u < count * c.drop_out * exp(-n.loyal_stay * gained - more):
        c.active = 0.0
    c.praise = n.praise * c.loyalty
    c.complaints = n.grumble * (1 - trusting) + n.tell * c.anger
