"""The customers of one segment at the start: traits, attitudes and knowledge (section 0 of Guides/Model.md)."""

import numpy as np

from luck import normal

PRIORS = {"trusted": (0.80, 0.25), "ordinary": (0.50, 0.45), "distrusted": (0.25, 0.70)}
DROP_OUT = 0.246
WEIGHTS = np.array([0.4875, 0.325, 0.1875])


def members(market, customers):
    """The ids of each segment's customers, in the order of the market."""
    total = sum(s["share"] for s in market["segments"])
    ends = np.cumsum([s["share"] / total for s in market["segments"]])
    ends[-1] = 1
    place = np.array([((2 * i + 1) * 2850178704830799621 % 2**63) / 2**63 for i in range(customers)])
    dealt = np.searchsorted(ends, place, side="right")
    return [np.flatnonzero(dealt == s) for s in range(len(ends))]


class Customers:
    """State over the customers of one segment; facets and kinds are rows."""

    def __init__(self, job, segment, ids, luck):
        p, market, base = job["parameters"], job["market"], segment
        self.ids, self.luck = ids, luck
        n, kinds = len(ids), market["kinds"]
        concentration = p["trait.concentration"]
        beta = lambda trait, purpose: luck.beta(base[trait], concentration, ids, purpose)
        self.concern, self.appetite = beta("concern", 18), beta("appetite", 20)
        self.literacy, self.reactance = beta("literacy", 22), 2 * beta("reactance", 24)
        shape = p["rate.shape"]
        self.rate = np.minimum(7, base["rate"] * luck.gamma(shape, ids, 26) / shape)
        q = p["basket.shape"]
        self.basket = base["basket"] * np.minimum(10, (q - 1) / luck.gamma(q, ids, 27))
        first, second, third, fourth = luck.words(ids, 0, 17)
        mean = base["forgiveness"]
        self.forgiveness = mean + 0.5 * (second + third - 1) * 2 * min(mean, 1 - mean)
        factor = 1.0
        if market["base"] == "established":
            factor = ((0.95 ** (-1 / shape) - 1) * shape / 52) / (base["rate"] * DROP_OUT)
        self.drop_out = DROP_OUT * np.minimum(3, -np.log(fourth)) * factor
        total = sum(s["share"] for s in market["segments"])
        typical = sum(s["share"] / total * s["rate"] for s in market["segments"])
        self.patronage = self.rate / (self.rate + typical)

        trust, skepticism = PRIORS[job["prior"]] if job.get("prior") else (base["trust"], base["skepticism"])
        own = np.array([normal(w) for w in luck.words(ids, 0, 16)])
        within = lambda x: np.clip(x, 0.02, 0.98)
        self.trust = within(trust + p["trust.spread"] * own[0] + p["facet.spread"] * own[1:])
        self.footing = self.trust.copy()
        self.own_skepticism = within(skepticism + p["skepticism.spread"] * normal(first))
        self.skepticism = self.own_skepticism.copy()
        self.start_loyalty = self.faith()
        self.loyalty = self.start_loyalty.copy()
        self.anger = np.zeros(n)
        rows = [(40 + k, kind["awareness"]) for k, kind in enumerate(kinds)] + [(39, 0.05)]
        self.knowledge = np.array([self.start_knowledge(*row) for row in rows])
        self.consent = np.ones((len(rows), n), dtype=bool)
        self.contacts = np.zeros((len(job["tactics"]), n))
        self.breached = np.zeros(n, dtype=bool)
        self.active = np.ones(n, dtype=bool)
        self.left, self.lapsed = np.zeros(n, dtype=bool), np.zeros(n, dtype=bool)
        self.spend, self.value = np.zeros(n), np.zeros(n)

    def start_knowledge(self, purpose, awareness):
        u, v, _, _ = self.luck.words(self.ids, 0, purpose)
        rank = np.where(u < 0.5, self.literacy, v)
        return rank ** (np.log(0.5) / np.log(1 - awareness))

    def faith(self):
        """Trust as a whole."""
        return WEIGHTS @ self.trust
