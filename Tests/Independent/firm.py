"""Section 1 of Guides/Model.md: the numbers that one segment's practice gives in one week."""

import numpy as np

from practice import CONTROLS, DISCLOSURES, FLOW_WEIGHTS, FLOWS

EMPTY = {"protected", "control", "benefit", "reward"}
STRENGTH = [0.0, 0.5, 1.0]


class Firm:
    """Arrays are over the market's kinds, being passed on last."""

    def __init__(self, practice, parameters, tactics):
        self.practice, self.p = practice, parameters
        self.names = [k.name for k in practice.kinds]
        kinds = practice.kinds
        shared = [k for k in kinds if k.held and k.sharing]
        self.held = np.array([k.held for k in kinds] + [bool(shared)])
        passing = [None, parameters["passing.partners"], parameters["passing.brokers"]]
        passed = max((passing[k.sharing] * (0.5 + 0.5 * k.sensitivity) for k in shared), default=0.0)
        self.stakes = np.array([k.sensitivity * FLOW_WEIGHTS[k.flow] for k in kinds] + [passed])
        self.sharing = max((k.sharing for k in shared), default=0)
        self.facts = [self.of(k) for k in kinds]
        self.facts.append(self.of_passed_on(shared))
        self.level = [f["level"] for f in self.facts]
        self.clarity = np.array([f["clarity"] for f in self.facts])
        self.hidden = np.array([f["hidden"] for f in self.facts])
        self.control = np.array([f["control"] for f in self.facts])
        self.steps = np.array([f["steps"] for f in self.facts])
        self.buried = np.array([f["buried"] for f in self.facts])
        self.erasure = np.array([k.law_erasure for k in kinds] + [False])
        self.lawful = np.array([k.law_opt_in or k.law_erasure for k in kinds] + [False])
        self.benefit_named = np.array(["benefit" in f["true"] for f in self.facts])
        self.tactics = [self.run(a, tactics) for a in practice.running]
        self.whole()

    def of(self, k):
        """What one kind's disclosure and control amount to."""
        practice = self.practice
        true = {c for c in k.claims if practice.is_true(c, k.about)}
        lies = [c for c in k.claims if c not in true and self.touches(c, k)]
        level = 2 if k.law_notice and k.said < 2 else k.said
        steps = max(k.control, 2) if k.law_opt_in else k.control
        return self.judged(
            level, level != k.said, bool(lies), k.claims, true, steps, k.buried and not k.law_opt_in, k.control, k.buried)

    def touches(self, claim, k):
        """Whether an untrue claim makes what is said of the kind false."""
        if claim in FLOWS:
            return k.flow > FLOWS.index(claim)
        if claim == "on-device":
            return any(k.name in a["using"] and not a["onDevice"] for a in self.practice.running)
        return False

    def of_passed_on(self, shared):
        """The least said and the least offered among the kinds shared."""
        if not shared:
            return self.judged(0, False, False, [], set(), 0, False, 0, False)
        facts = {k.name: self.facts[self.names.index(k.name)] for k in shared}
        said = min(shared, key=lambda k: facts[k.name]["level"])
        offered = min(shared, key=lambda k: facts[k.name]["steps"])
        f, o = facts[said.name], facts[offered.name]
        lie = any("not-shared" in k.claims for k in shared)
        return self.judged(
            f["level"], f["mandated"], lie, f["claims"], f["true"], o["steps"], o["buried"], offered.control,
            offered.buried)

    def judged(self, level, mandated, false, claims, true, steps, buried, own_steps, own_buried):
        p, name = self.p, DISCLOSURES[level]
        clarity = 0.0 if false or level == 0 else p["clarity." + name]
        hidden = p["hidden.lie"] if false else (1.0 if level == 0 else p["hidden." + name])

        def value(steps, buried):
            if steps == 0:
                return 0.0
            return (p["control." + CONTROLS[steps]] * (p["control.buried"] if buried else 1)
                    * (1 if "control" in claims else p["control.unsaid"]))

        return {
            "level": level, "mandated": mandated, "false": false, "claims": claims, "true": true,
            "clarity": clarity, "hidden": hidden, "steps": steps, "buried": buried,
            "control": value(steps, buried), "own": value(own_steps, own_buried),
        }

    def run(self, act, tactics):
        """A running tactic with the numbers that its line and its profile give."""
        profile = next(t for t in tactics if t["name"] == act["tactic"])
        j = tactics.index(profile)
        uses = np.array([n in act["using"] for n in self.names] + [False])
        can_run = bool((~uses | self.held).all())
        named = max((self.clarity[uses & self.benefit_named]), default=0.0)
        return {
            **act, "j": j, "uses": uses, "canRun": can_run, "named": named,
            "relevance": profile["relevance"], "breadth": profile["breadth"], "markup": profile["markup"],
            "contactCost": profile["cost"],
            "intrusion": 1.0 if act["obtrusive"] else profile["intrusion"],
        }

    def whole(self):
        """The numbers of the firm as a whole, over the kinds in use."""
        practice, p = self.practice, self.p
        working = [t for t in self.tactics if t["canRun"]]
        in_use = np.zeros(len(self.held), dtype=bool)
        for t in working:
            in_use |= t["uses"]
        if not working:
            in_use = self.held.copy()
            in_use[-1] = False
        used = [f for f, is_used in zip(self.facts, in_use) if is_used]
        mean = lambda values: float(np.mean(values)) if used else 0.0
        self.clear = mean([0.0 if f["mandated"] else f["clarity"] for f in used])
        self.credit = mean([f["own"] for f in used])
        self.print_ = mean([float(f["level"] == 1) for f in used])
        true = set().union(*(f["true"] for f in used))
        kinds_held = [f for f, is_held in zip(self.facts[:-1], self.held) if is_held]
        empty = set().union(*(set(f["claims"]) - f["true"] for f in kinds_held)) & EMPTY
        self.kept, self.empty = min(3, len(true)), len(empty)
        self.lies_about_protection = "protected" in empty
        strength = STRENGTH[practice.security]
        self.guard = strength * (1 if practice.visible else p["security.unseen"])
        self.carelessness = 1 - strength
        self.assurance = min(1.0, (strength if practice.visible else 0.0) + 0.5 * ("protected" in true))
