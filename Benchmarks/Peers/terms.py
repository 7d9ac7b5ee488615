"""A plan's numbers and customers for the peers: drawn and worked out by the independent check, so that none is typed here.

The lines of a bench plan all stand at week 0 and nothing happens in it, so one week's numbers are those of every week.
"""

import struct
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "Independent"))

from course import SegmentRun  # noqa: E402
from customers import members  # noqa: E402
from luck import Luck  # noqa: E402
from week import keep, pace  # noqa: E402

COLUMNS = ["concern", "appetite", "literacy", "reactance", "rate", "basket", "drop_out", "patronage", "skepticism"]
HALVES = {"contact": keep, "anger": keep, "settle": keep, "heal": pace, "wary": pace, "loyal": pace}


class Terms:
    """The numbers of a plan by name, and its segments with their customers at week 0."""

    def __init__(self, job):
        luck = Luck(job["seed"], job["replication"])
        groups = zip(job["market"]["segments"], members(job["market"], job["customers"]))
        self.segments = [SegmentRun(job, segment, ids, luck) for segment, ids in groups]
        self.job = job
        firm = self.segments[0]
        for act in job["acts"]:
            firm.practice.take(act)
        self.firm = type(firm.firm)(firm.practice, job["parameters"], job["tactics"])
        self.held = np.flatnonzero(self.firm.held)
        self.numbers = self.whole()
        for place, k in enumerate(self.held):
            self.numbers.update({f"kind.{place}.{name}": x for name, x in self.kind(k).items()})
        for place, t in enumerate(self.firm.tactics):
            self.numbers.update({f"tactic.{place}.{name}": x for name, x in self.tactic(t).items()})

    def whole(self):
        """The parameters under names of C, the market's numbers and the firm's as a whole."""
        job, firm = self.job, self.firm
        numbers = {name.replace(".", "_").replace("-", "_"): x for name, x in job["parameters"].items()}
        for name, worth in HALVES.items():
            numbers[f"{name}_{worth.__name__}"] = worth(job["parameters"][f"{name}.half"])
        market = job["market"]
        earned = [0.0, market["earnings"]["partners"], market["earnings"]["brokers"]][firm.sharing]
        return numbers | {
            "kinds": len(self.held), "tactics": len(firm.tactics), "seed": job["seed"],
            "replication": job["replication"], "margin": market["margin"], "discount": market["discount"],
            "earnings": earned, "clear": firm.clear, "credit": firm.credit, "print": firm.print_,
            "kept_claims": firm.kept, "empty": firm.empty, "assurance": firm.assurance,
        }

    def kind(self, k):
        firm, p = self.firm, self.job["parameters"]
        level = firm.level[k]
        return {
            "stakes": firm.stakes[k], "hidden": firm.hidden[k], "tamed": p["tame"] * firm.control[k],
            "tells_all": firm.clarity[k] if level in (1, 2) else 0, "tells_reached": firm.clarity[k] if level == 3 else 0,
            "tells_literate": firm.clarity[k] if level == 4 else 0, "is_heeded": int(firm.steps[k] > 0),
            "ease": p["optout.buried"] if firm.buried[k] else p["optout.ease"], "named": 0.7 * firm.benefit_named[k],
        }

    def tactic(self, t):
        firm, p = self.firm, self.job["parameters"]
        used = [place for place, k in enumerate(self.held) if t["uses"][k]]
        tamed = [p["tame"] * firm.control[self.held[place]] for place in used]
        return {
            "depth": t["depth"], "fit": t["fit"], "relevance": t["relevance"], "named": t["named"],
            "obtrusive": t["intrusion"], "device": p["device.risk"] if t["onDevice"] else 1,
            "untamed": 1 - float(np.mean(tamed)), "missed": p["miss"] * max(0, 0.5 - t["fit"]) * t["depth"],
            "times": t["times"], "reach": t["reach"], "offset": (0.618034 * t["j"]) % 1, "breadth": t["breadth"],
            "markup": t["markup"] * t["depth"], "cost": t["contactCost"] * t["times"],
            "uses": sum(1 << place for place in used),
            "needed": sum(1 << place for place in used if firm.steps[self.held[place]] > 0),
        }

    def columns(self, segment):
        """The columns of a segment at week 0, in the order in which the peers read them."""
        c = segment.customers
        rows = [getattr(c, name) for name in COLUMNS] + list(c.trust) + [c.knowledge[k] for k in self.held]
        return np.array(rows, dtype=np.float32)

    def write(self, folder):
        """Writes `plan` and `customers` for the C program."""
        lines = "".join(f"{name} {float(x):.9g}\n" for name, x in self.numbers.items())
        (folder / "plan").write_text(lines)
        with open(folder / "customers", "wb") as file:
            file.write(struct.pack("i", len(self.segments)))
            for segment in self.segments:
                file.write(struct.pack("i", len(segment.customers.ids)))
                file.write(segment.customers.ids.astype(np.uint32).tobytes())
                file.write(self.columns(segment).tobytes())
