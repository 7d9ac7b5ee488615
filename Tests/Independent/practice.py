"""What the firm does and says towards one segment: which line replaces what, and which claims are true."""

import copy
from dataclasses import dataclass, field

FLOWS = ["declared", "observed", "inferred", "cross-site", "bought"]
FLOW_WEIGHTS = [0.5, 0.7, 0.85, 1.0, 1.1]
DISCLOSURES = ["none", "fine-print", "notice", "just-in-time", "dashboard"]
CONTROLS = ["none", "opt-out", "opt-in", "granular"]
SHARINGS = ["none", "partners", "brokers"]
SECURITIES = ["basic", "standard", "strong"]


@dataclass
class Treatment:
    """One kind of data as the firm treats it."""

    name: str
    sensitivity: float
    flow: int
    awareness: float
    held: bool = False
    said: int = 0
    claims: list = field(default_factory=list)
    about: list = field(default_factory=list)
    control: int = 0
    buried: bool = False
    sharing: int = 0
    law_opt_in: bool = False
    law_notice: bool = False
    law_erasure: bool = False


class Practice:
    """The practice towards a segment; `take` changes what a line is about and nothing else."""

    def __init__(self, segment, kinds, tactic_order):
        self.segment = segment
        self.kinds = [
            Treatment(k["name"], k["sensitivity"], FLOWS.index(k["flow"]), k["awareness"]) for k in kinds
        ]
        self.order = tactic_order
        self.running = []
        self.incentive = None
        self.security = 1
        self.visible = False
        self.rival = None
        self.breach = None
        self.notified = None
        self.denies = False

    def concerns(self, act):
        return not act.get("to") or self.segment in act["to"]

    def about(self, names):
        return [k for k in self.kinds if not names or k.name in names]

    def take(self, act):
        if self.concerns(act):
            getattr(self, "take_" + act["verb"])(act)

    def take_assume(self, act):
        pass

    def take_collect(self, act):
        for k in self.about(act["kinds"]):
            k.held = True

    def take_forget(self, act):
        for k in self.about(act["kinds"]):
            k.held = False

    def take_apply(self, act):
        self.take_stop(act)
        self.running.append(act)
        self.running.sort(key=lambda a: self.order.index(a["tactic"]))

    def take_stop(self, act):
        self.running = [a for a in self.running if a["tactic"] != act["tactic"]]

    def take_disclose(self, act):
        for k in self.about(act["about"]):
            k.said, k.claims, k.about = DISCLOSURES.index(act["level"]), act["claims"], act["about"]

    def take_control(self, act):
        for k in self.about(act["about"]):
            k.control, k.buried = CONTROLS.index(act["level"]), act["buried"]

    def take_incentive(self, act):
        self.incentive = act if act["amount"]["value"] != 0 else None

    def take_share(self, act):
        for k in self.about(act["about"]):
            k.sharing = SHARINGS.index(act["level"])

    def take_secure(self, act):
        self.security, self.visible = SECURITIES.index(act["level"]), act["visible"]

    def take_notify(self, act):
        if self.breach is not None and self.notified is None:
            self.notified = act

    def speaking(self, acts):
        """The practice as it is heard in a week with these acts: a notify speaks once, as a notice about all would."""
        heard = copy.deepcopy(self)
        for act in acts:
            if act["verb"] == "notify":
                heard.take_disclose({"level": "notice", "claims": act["claims"], "about": []})
        return heard

    def take_respond(self, act):
        if act.get("response") == "denial":
            self.denies = True
        if act.get("response") == "apology":
            self.denies = False

    def take_breach(self, act):
        self.breach, self.notified = act, None

    def take_uncover(self, act):
        pass

    def take_law(self, act):
        for k in self.about(act["about"]):
            setattr(k, "law_" + act["law"].replace("-", "_"), True)

    def take_rival(self, act):
        self.rival = act

    def is_true(self, claim, about):
        """Whether a claim about some kinds (none named: all held) is a fact about the firm."""
        spoken = [k for k in self.kinds if (k.name in about if about else k.held)]
        if claim in FLOWS:
            return all(k.flow <= FLOWS.index(claim) for k in spoken)
        if claim == "on-device":
            return all(a["onDevice"] for a in self.running)
        if claim == "not-shared":
            return not any(k.held and k.sharing for k in self.kinds)
        if claim == "protected":
            return self.security == 2
        if claim == "control":
            return any(k.control or k.law_opt_in for k in spoken)
        if claim == "benefit":
            return any(k.name in a["using"] for a in self.running for k in spoken)
        if claim == "reward":
            return self.incentive is not None
        raise ValueError(claim)
