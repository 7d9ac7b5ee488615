"""A whole run: sections 0 to 6 week by week, and the measures of section 8."""

import numpy as np

from customers import Customers, members
from firm import Firm
from luck import Luck
from practice import Practice
from week import Week

ATTITUDES = ["trust", "ability", "benevolence", "integrity", "skepticism", "loyalty", "anger"]


def in_force(job, week):
    """The parameters of a week: the defaults, and assumptions dated before it, the latest last."""
    parameters = dict(job["parameters"])
    for a in sorted(job["acts"], key=lambda act: act["week"]):
        if a["verb"] == "assume" and a["week"] < week and a["name"] != "prior":
            parameters[a["name"]] = a["value"]
    return parameters


def prior(job):
    """The prior that an assumption dated 0 names, if any."""
    named = [a["value"] for a in job["acts"] if a["verb"] == "assume" and a["name"] == "prior" and a["week"] == 0]
    return named[-1] if named else None


class SegmentRun:
    """One segment's customers and its practice, from week to week."""

    def __init__(self, job, segment, ids, luck):
        self.job, self.name = job, segment["name"]
        self.tactic_names = [t["name"] for t in job["tactics"]]
        self.practice = Practice(self.name, job["market"]["kinds"], self.tactic_names)
        p = in_force(job, 1)
        self.customers = Customers({**job, "parameters": p, "prior": prior(job)}, segment, ids, luck)
        self.firm = Firm(self.practice, p, job["tactics"])
        self.good, self.bad = self.start_word(p)
        self.start = (self.good, self.bad)
        self.week = None

    def start_word(self, p):
        c = self.customers
        return (p["praise"] * c.loyalty).mean(), (p["grumble"] * (1 - c.faith())).mean()

    def advance(self, number):
        """Runs one week."""
        p = in_force(self.job, number)
        acts = [a for a in self.job["acts"] if a["week"] == number - 1]
        for a in acts:
            self.practice.take(a)
        word = {"bad": self.bad, "balance": (self.good - self.bad) - (self.start[0] - self.start[1])}
        job = {**self.job, "parameters": p, "proven": self.proven}
        mine = [a for a in acts if self.practice.concerns(a)]
        before, self.firm = self.firm, Firm(self.practice.speaking(mine), p, self.job["tactics"])
        self.week = Week(number, self.customers, self.practice, self.firm, before, mine, word, job)
        self.week.run()
        self.good, self.bad = self.week.praise.mean(), self.week.complaints.mean()

    def proven(self, week):
        """Whether what was last uncovered is proven."""
        uncovered = [a for a in self.job["acts"] if a["verb"] == "uncover" and a["week"] < week]
        return bool(uncovered) and not uncovered[-1]["unproven"]

    def held_next(self):
        """The kinds held in week 1, of which start knowledge is measured."""
        practice = Practice(self.name, self.job["market"]["kinds"], self.tactic_names)
        for a in self.job["acts"]:
            if a["week"] == 0:
                practice.take(a)
        return Firm(practice, in_force(self.job, 1), self.job["tactics"]).held

    def sums(self):
        """For each measure the sum over customers and the number that it is divided by."""
        c, week, n = self.customers, self.week, len(self.customers.ids)
        held = self.firm.held if week else self.held_next()
        rows = [c.faith(), *c.trust, c.skepticism, c.loyalty, c.anger]
        sums = {name: (100 * row.sum(), n) for name, row in zip(ATTITUDES, rows)}
        for name in ("spend", "value", "active", "left", "lapsed"):
            sums[name] = (getattr(c, name).sum(), n)
        sums["knowledge"] = (c.knowledge[held].mean(axis=0).sum() if held.any() else 0.0, n)
        if not week:
            return {**sums, **{m: (0.0, n) for m in ("purchases", "praise", "complaints")},
                    **{m: (0.0, 0) for m in ("benefit", "risk", "pressure", "reached")}, "opted-in": (n, n)}
        for name in ("purchases", "praise", "complaints"):
            sums[name] = (getattr(week, name).sum(), n)
        touched = week.any.sum()
        risk = week.total("known") + week.total("surprise")
        for name, row in (("benefit", week.total("benefit")), ("risk", risk), ("pressure", week.total("pressure"))):
            sums[name] = (row.sum(), touched)
        sums["reached"] = (touched, week.was_active.sum())
        kinds = held[:-1]
        opted = week.allowed[:-1][kinds].mean(axis=0) if kinds.any() else np.ones(n)
        sums["opted-in"] = ((opted * c.active).sum(), c.active.sum())
        return sums


def measured(parts):
    """The measures of some segments taken together."""
    result = {}
    for name in parts[0]:
        total, number = sum(p[name][0] for p in parts), sum(p[name][1] for p in parts)
        result[name] = float(total / number) if number else 1.0 if name == "opted-in" else 0.0
    return result


def run(job):
    """The course of a job: every measure in every week, and what each customer did in week 1."""
    job = {**job, "acts": sorted(job["acts"], key=lambda a: a["week"])}
    luck = Luck(job["seed"], job["replication"])
    segments = job["market"]["segments"]
    runs = [SegmentRun(job, s, ids, luck) for s, ids in zip(segments, members(job["market"], job["customers"]))]
    course = {"all": [], "segments": {r.name: [] for r in runs}}
    for week in range(job["weeks"] + 1):
        if week:
            for r in runs:
                r.advance(week)
        if week == 1:
            course["customers"] = first_week(runs, job)
        parts = [r.sums() for r in runs]
        course["all"].append(measured(parts))
        for r, part in zip(runs, parts):
            course["segments"][r.name].append(measured([part]))
    return course


def first_week(runs, job):
    """What was done in week 1, by customer."""
    order = np.argsort(np.concatenate([r.customers.ids for r in runs]))
    gathered = lambda rows: np.concatenate(rows)[order].astype(int).tolist()
    done = {
        "purchases": gathered([r.week.purchases for r in runs]),
        "left": gathered([r.customers.left for r in runs]),
        "lapsed": gathered([r.customers.lapsed for r in runs]),
        "allowed": {},
    }
    for k, kind in enumerate(job["market"]["kinds"]):
        done["allowed"][kind["name"]] = gathered([r.week.allowed[k] | ~r.firm.held[k] for r in runs])
    return done
