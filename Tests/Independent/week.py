"""One week of one segment: sections 2 to 6 of Guides/Model.md in their order, in float64."""

import numpy as np

from luck import normal


def keep(half):
    return 0.5 ** (1 / half)


def pace(half):
    return 1 / keep(half) - 1


def money(amount, basket):
    """An amount in the currency, for customers with these baskets."""
    return amount["value"] * basket if amount["unit"] == "basket" else np.full(len(basket), amount["value"])


class Week:
    """A week in the making; `run` fills what the measures read."""

    def __init__(self, number, customers, practice, firm, firm_before, acts, word, job):
        self.w, self.c, self.practice, self.firm, self.before = number, customers, practice, firm, firm_before
        self.acts, self.word, self.p, self.job = acts, word, job["parameters"], job
        luck, ids = customers.luck, customers.ids
        self.reach, self.purchases_u, self.basket_u, self.leave_u = luck.words(ids, number, 1)
        self.lapse_u, self.withdraw_u, self.news_u, self.breach_u = luck.words(ids, number, 2)
        self.yes_u = luck.words(ids, number, 3)[0]
        self.was_active = customers.active.copy()
        self.on = self.was_active.astype(float)
        self.faith, self.loyalty = customers.faith(), customers.loyalty.copy()

    def named(self, verb):
        return [a for a in self.acts if a["verb"] == verb]

    def run(self):
        self.ask()
        self.expose()
        self.tell()
        self.appraise()
        self.learn()
        self.breach()
        self.repair()
        self.change_attitudes()
        self.behave()

    def ask(self):
        """Who is asked says yes or no; who was not asked may withdraw."""
        c, f, p = self.c, self.firm, self.p
        incentive = self.practice.incentive
        for k in range(len(f.names)):
            reward = 0.0
            if incentive and (not incentive["kinds"] or f.names[k] in incentive["kinds"]):
                reward = np.minimum(0.5, money(incentive["amount"], c.basket) / c.basket)
            risk = (p["heed"] * f.stakes[k] * c.concern * p["known.weight"] * (1 - self.faith)
                    * (1 - p["tame"] * f.control[k]))
            gain = 0.7 * c.appetite * f.benefit_named[k] + 4 * reward - risk
            buried_question = f.steps[k] >= 2 and f.buried[k]
            logit = p["ask.bias"] + p["ask.slope"] * gain + p["ask.buried"] * buried_question
            willing = 1 / (1 + np.exp(-logit))
            asks = lambda firm: firm.held[k] and firm.steps[k] >= 2
            if asks(f) and not asks(self.before):
                c.consent[k] = np.where(self.was_active, self.yes_u < willing, c.consent[k])
            elif f.held[k] and (f.steps[k] > 0 or f.erasure[k]):
                ease = p["optout.buried"] if f.buried[k] and not f.lawful[k] else p["optout.ease"]
                chance = ease * (1 - willing) + p["withdraw.anger"] * c.anger
                c.consent[k] &= ~(self.was_active & (self.withdraw_u < chance))
        heeded = (f.steps > 0) | f.erasure
        self.allowed = c.consent | ~heeded[:, None]

    def expose(self):
        """Which tactics reach whom."""
        c = self.c
        c.contacts *= keep(self.p["contact.half"])
        for t in self.firm.tactics:
            offset = (0.618034 * t["j"]) % 1
            permitted = self.allowed[t["uses"]].all(axis=0) & t["canRun"]
            t["reached"] = (self.was_active & permitted & ((self.reach + offset) % 1 < t["reach"])).astype(float)
            c.contacts[t["j"]] += t["times"] * t["reached"]
        reached = [t["reached"] for t in self.firm.tactics]
        self.any = np.max(reached, axis=0) if reached else np.zeros(len(c.ids))

    def tell(self):
        """What is told this week."""
        c, f = self.c, self.firm
        heard = np.zeros_like(c.knowledge)
        for k, level in enumerate(f.level):
            if level in (1, 2):
                heard[k] = f.clarity[k]
            elif level == 4:
                heard[k] = f.clarity[k] * c.literacy
            elif level == 3:
                contacts = [t["reached"] for t in f.tactics if t["uses"][k]]
                by = self.any if k == len(f.names) else np.max(contacts, axis=0) if contacts else 0.0
                heard[k] = f.clarity[k] * by
        self.told = (1 - c.knowledge) * f.held[:, None] * heard * self.on
        self.known = c.knowledge + self.told

    def appraise(self):
        """The privacy calculus of each tactic."""
        c, f, p = self.c, self.firm, self.p
        for t in f.tactics:
            d, on = t["depth"], t["reached"]
            n = c.contacts[t["j"]]
            wear = (1 + n / p["wear.in"]) / (1 + n * n / (p["wear.peak"] ** 2 + 2 * p["wear.in"] * p["wear.peak"]))
            obtrusive = t["intrusion"]
            t["benefit"] = on * (c.appetite * t["fit"] * t["relevance"] * d * (1 + p["depth.half"]) / (d + p["depth.half"])
                                 * (1 + p["reason"] * t["named"]) * wear * (1 - p["doubt"] * c.skepticism))
            load = ((1 + p["intrude"] * obtrusive) * (1 - p["shield"] * f.assurance)
                    * (p["device.risk"] if t["onDevice"] else 1))
            weight = c.concern * load
            t["shows"] = on * d * d * (1 + c.literacy) / 2
            uses = t["uses"]
            s, taming = f.stakes[uses][:, None], (1 - p["tame"] * f.control[uses])[:, None]
            t["known"] = on * weight * d * d * p["known.weight"] * (1 - self.faith) * (s * self.known[uses] * taming).sum(axis=0)
            t["surprise"] = (on * weight * d * p["surprise.weight"] * t["shows"]
                             * (s * (1 - self.known[uses])).sum(axis=0))
            t["pressure"] = (on * p["reactance.weight"] * c.reactance * load * d * d * (1 - self.faith) * taming.mean())
            t["felt"] = t["benefit"] - t["known"] - t["surprise"] - t["pressure"]
            t["act"] = (t["benefit"] + p["attention"] * obtrusive * (1 - d) * on
                        - p["heed"] * (t["known"] + t["surprise"]) - t["pressure"])

    def total(self, what):
        return sum((t[what] for t in self.firm.tactics), np.zeros(len(self.c.ids)))

    def learn(self):
        """What is found out, from the contact itself, the news, others and digging."""
        c, f, p = self.c, self.firm, self.p
        informed = lambda a: self.was_active & (self.news_u < a["reach"])
        uncovers = self.named("uncover")
        accused = sum((informed(a) * p["accuse"] for a in uncovers if a["unproven"]), np.zeros(len(c.ids)))
        late = np.zeros(len(c.ids))
        news = np.zeros_like(c.knowledge)
        for a in (a for a in uncovers if not a["unproven"]):
            if a["what"] == "breach" and self.practice.breach and self.practice.notified is None:
                late += informed(a) * p["late.blow"]
            for k in self.uncovered(a):
                news[k] = np.maximum(news[k], informed(a))
        self.accused, self.late = accused, late
        self.misuse, self.deceit = np.zeros(len(c.ids)), np.zeros(len(c.ids))
        learned, finds = self.known.copy(), []
        for k in np.flatnonzero(f.held):
            h = f.hidden[k]
            sources = [(t["shows"], h) for t in f.tactics if t["uses"][k]]
            sources.append((news[k], max(h, p["hidden.lie"]) if self.practice.denies else h))
            sources.append((np.full(len(c.ids), h * p["hearsay"] * self.word["bad"]), h))
            sources.append((h * p["dig"] * c.literacy, h))
            whole = np.maximum(1, sum(s for s, _ in sources))
            for source, hiding in sources:
                found = self.on * source * (1 - self.known[k]) / whole
                learned[k] += found
                finds.append((k, found, hiding))
        for k, found, hiding in finds:
            half = p["glimpse.half"]
            dawned = found * half * (1 + half) / ((self.known[k] + half) * (learned[k] + half))
            self.misuse += f.stakes[k] * dawned * (1 - p["tame"] * f.control[k] * self.known[k])
            self.deceit += f.stakes[k] * dawned * hiding
        self.told_sum = ((f.stakes * (1 - p["tame"] * f.control))[:, None] * self.told).sum(axis=0) * (1 - self.faith)
        c.knowledge = learned

    def uncovered(self, act):
        """The rows of the kinds that a revelation brings to light."""
        names = self.firm.names
        if act["what"] == "selling":
            return [len(names)]
        if act["what"] == "kinds":
            return [names.index(k) for k in act["kinds"]]
        if act["what"] == "tactic":
            return [k for t in self.firm.tactics if t["tactic"] == act["tactic"] for k in np.flatnonzero(t["uses"])]
        return []

    def breach(self):
        """This week's breach, and the first notice of one."""
        c, f, p, n = self.c, self.firm, self.p, len(self.c.ids)
        self.blow = self.neglect = self.lied = self.candid = np.zeros(n)
        self.newly_breached = np.zeros(n, dtype=bool)
        breaches = self.named("breach")
        if breaches:
            a = breaches[-1]
            c.breached = self.newly_breached = self.breach_u < a["reach"]
            about = np.array([not a["about"] or k in a["about"] for k in f.names] + [False])
            exposed = min(1.0, f.stakes[about & f.held].sum() / p["breach.full"])
            full = p["breach.blow"] * exposed * c.breached * self.on
            self.blow = full * (1 - p["protect"] * f.guard) * (1 - p["bond"] * self.loyalty)
            self.neglect = p["neglect.share"] * self.blow * f.carelessness * a["avoidable"]
            self.lied = full * f.lies_about_protection
        notified = self.practice.notified
        if notified is not None and notified["week"] == self.w - 1:
            prompt = keep(p["notify.half"]) ** (notified["week"] - self.practice.breach["week"])
            touched = c.breached * self.on
            self.candid = touched * prompt
            self.late = self.late + touched * p["late.blow"] * (1 - prompt)

    def repair(self):
        """What this week's answer closes of the gap, for each facet."""
        c, p, n = self.c, self.p, len(self.c.ids)
        self.gap_closed = np.zeros((3, n))
        self.soothe, self.overpaid, self.paid = np.zeros(n), np.zeros(n), np.zeros(n)
        self.silent = False
        responses = self.named("respond")
        if not responses:
            return
        a = responses[-1]
        ability = lied = amends = 0.0
        if a.get("response") == "apology":
            ability, lied = p["sorry"], p["sorry.lied"]
        if a.get("response") == "denial":
            ability = p["deny"]
            lied = 0.0 if self.job["proven"](self.w) else p["deny.lied"]
        self.silent = a.get("response") == "silence"
        if a.get("compensate"):
            to = self.was_active & (c.breached if self.practice.breach else True)
            self.paid = money(a.get("compensate"), c.basket) * to
            x = self.paid / (p["amends.expected"] * c.basket)
            amends = p["amends"] * 2 * x / (1 + x * x)
            self.overpaid = np.minimum(3, np.maximum(0, x - 1))
        for i, share in enumerate(self.haloed([ability + amends, lied + amends / 2, lied + amends / 2])):
            y = np.minimum(0.9, share * (0.5 + c.forgiveness))
            self.gap_closed[i] = y / (1 - y)
        self.soothe = 0.5 * ability + 0.5 * amends

    def haloed(self, facets):
        """What each facet of trust gets of evidence about all three."""
        whole = sum(weight * of for weight, of in zip((0.4875, 0.325, 0.1875), facets))
        return [of + self.p["facet.halo"] * (whole - of) for of in facets]

    def change_attitudes(self):
        """Evidence moves trust, footing, skepticism, loyalty and anger of active customers."""
        c, f, p, any_ = self.c, self.firm, self.p, self.any
        g, v = p["trust.gain"], p["trust.bad"] * p["trust.gain"]
        bite = p["find.blow"] * c.concern * (1 + p["sting"] * self.loyalty)
        missed = sum((max(0, 0.5 - t["fit"]) * t["depth"] * t["reached"] for t in f.tactics), 0.0)
        up = [
            g * self.total("benefit") + g * p["protection.gain"] * f.assurance * any_,
            g * f.credit * any_,
            g * f.clear * any_ * (1 + p["kept"] * f.kept) + g * self.candid,
        ]
        betrayed = [0.0, v * bite * self.misuse, v * bite * self.deceit + v * self.lied]
        down = [
            v * self.blow + v * p["miss"] * missed,
            v * self.total("known") + v * p["told.cost"] * c.concern * self.told_sum + betrayed[1] + v * self.neglect,
            betrayed[2] + v * self.accused + v * self.late,
        ]
        up, down, betrayed = self.haloed(up), self.haloed(down), self.haloed(betrayed)
        active = self.was_active
        settle = 1 - keep(p["settle.half"])
        for i in range(3):
            t, footing = c.trust[i], c.footing[i]
            w = pace(p["heal.half"]) + self.gap_closed[i] * (footing > t + 0.001)
            whole = 1 + up[i] + down[i] + w
            new = (t + up[i] + w * footing) / whole
            settled = (footing + settle * (new - footing)) * (1 - p["scar"] * betrayed[i] / whole)
            c.trust[i], c.footing[i] = np.where(active, new, t), np.where(active, settled, footing)

        deceived = c.concern * (1 + p["sting"] * self.loyalty) * self.deceit
        balance = self.word["balance"]
        up = (p["wary.surprise"] * self.total("surprise") + p["wary.noticed"] * self.total("shows")
              + p["wary.deceit"] * deceived + p["wary.print"] * f.print_ * any_ + p["wary.promise"] * f.empty * any_
              + p["wary.word"] * max(0, -balance) + p["wary.silence"] * self.silent + p["wary.overpaid"] * self.overpaid)
        down = p["wary.honest"] * f.clear * any_ + p["wary.word"] * max(0, balance)
        w = pace(p["wary.half"])
        new = (c.skepticism + up + w * c.own_skepticism) / (1 + up + down + w)
        c.skepticism = np.where(active, new, c.skepticism)

        w, zero = pace(p["loyal.half"]), np.zeros(len(c.ids))
        up = w * p["loyal.value"] * sum((np.maximum(0, t["felt"]) for t in f.tactics), zero)
        down = w * p["loyal.value"] * sum((np.maximum(0, -t["felt"]) for t in f.tactics), zero)
        new = (c.loyalty + up + w * c.faith()) / (1 + up + down + w)
        c.loyalty = np.where(active, new, c.loyalty)

        calmed = c.anger * keep(p["anger.half"]) * (1 - self.soothe)
        x = (p["anger.breach"] * self.blow * (1 - p["bond"] * c.patronage)
             + p["anger.deceit"] * (p["find.blow"] * deceived + self.accused + self.late + self.lied))
        c.anger = np.where(active, calmed + (1 - calmed) * x / (1 + x), c.anger)

    def behave(self):
        """Buys, leaves, lapses, tells."""
        c, f, p, n = self.c, self.firm, self.p, len(self.c.ids)
        practice, names = self.practice, self.firm.names
        reward = np.zeros(n)
        if practice.incentive:
            named = practice.incentive["kinds"]
            rows = [k for k in range(len(names)) if f.held[k] and (not named or names[k] in named)]
            reward = np.minimum(0.5, money(practice.incentive["amount"], c.basket) / c.basket)
            reward = reward * self.allowed[rows].all(axis=0)
        rival = np.zeros(n)
        if practice.rival:
            rival = np.minimum(0.5, money(practice.rival["amount"], c.basket) / c.basket)
        gained = c.loyalty - c.start_loyalty
        x_count = (sum((p["pull"] * (1 - t["breadth"]) * t["act"] for t in f.tactics), np.zeros(n))
                   + p["loyal.buy"] * gained - p["anger.buy"] * c.anger + p["incentive.pull"] * reward
                   - p["rival.pull"] * rival * (1 - c.loyalty))
        x_basket = sum((p["pull"] * t["breadth"] * t["act"] for t in f.tactics), np.zeros(n))
        markup = sum((t["markup"] * t["depth"] * t["reached"] for t in f.tactics), np.zeros(n))
        count = self.poisson(c.rate * np.exp(x_count)) * self.was_active
        bought = count > 0
        t = 1 / (9 * p["basket.regularity"] * np.maximum(1, count[bought]))
        gross, gain = np.zeros(n), np.exp(x_basket) * (1 + markup)
        mean = (1 - t + normal(self.basket_u[bought]) * np.sqrt(t)) ** 3
        gross[bought] = count[bought] * c.basket[bought] * gain[bought] * mean
        spend = gross * (1 - reward)

        hazard = p["leave"] * c.anger * (1 - c.patronage)
        leaves = self.was_active & (self.leave_u < hazard / (1 + hazard))
        chance = np.minimum(1, count * c.drop_out * np.exp(-p["loyal.stay"] * gained - x_count))
        lapses = self.was_active & ~leaves & (self.lapse_u < chance)
        self.purchases = count
        self.praise = p["praise"] * c.loyalty * self.on
        self.complaints = (p["grumble"] * (1 - c.faith()) + p["tell"] * c.anger) * self.on

        costs = sum((t["contactCost"] * t["times"] * t["reached"] for t in f.tactics), np.zeros(n))
        earned = [0.0, self.job["market"]["earnings"]["partners"], self.job["market"]["earnings"]["brokers"]][f.sharing]
        value = (spend - (1 - self.job["market"]["margin"]) * gross / (1 + markup) - costs + earned * self.on
                 - self.paid - self.job["market"]["breachedRecord"] * self.newly_breached)
        c.spend += spend
        c.value += value * (1 + self.job["market"]["discount"]) ** (-self.w / 52)
        c.left |= leaves
        c.lapsed |= lapses
        c.active = self.was_active & ~leaves & ~lapses

    def poisson(self, mean):
        """By inversion: the number of k in 0...19 whose distribution function is below the uniform number."""
        term = np.exp(-mean)
        below, count = term.copy(), np.zeros(len(mean))
        for k in range(20):
            count += below < self.purchases_u
            term = term * mean / (k + 1)
            below += term
        return count
