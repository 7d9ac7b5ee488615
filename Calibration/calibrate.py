#!/usr/bin/env python3
"""Fits the numbers of the model to the published findings, by asking the program itself.

    calibrate.py fit         one set of numbers for all findings; with --write it becomes the usual one of the registry
    calibrate.py check       the usual numbers as they stand: three seeds, and two other sizes of the base
    calibrate.py leave-out   each finding foretold by a fit that never saw it; takes up where it was stopped
    calibrate.py controls    scrambled numbers and rival theories, which must do worse
    calibrate.py worlds      twenty sets that all reproduce the findings, into plausible.yaml
    calibrate.py report      the tables of Guides/Calibration.md, from what the others found

Every figure comes from `paradox studies --json`: nothing of the model is written a second time here. All findings are
asked with the same customers and luck, so that a changed number moves a figure and chance does not. What was found is
kept in Calibration/found.json; what is under way, in .calibration/.
"""
import argparse
import concurrent.futures
import json
import math
import os
import pathlib
import random
import re
import subprocess
import sys

import numpy as np
from scipy.optimize import least_squares, lsq_linear

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
STATE = ROOT / ".calibration"
FOUND = HERE / "found.json"
REGISTRY = ROOT / "Sources/Model/Parameters.swift"
WORLDS = ROOT / "plausible.yaml"
GUIDE = ROOT / "Guides/Calibration.md"
PROGRAM = os.environ.get("PARADOX", str(ROOT / ".build/release/paradox"))
PROCESSES = int(os.environ.get("PROCESSES", os.cpu_count() or 1))

# What is fitted: where the number stood before any finding was seen, and the findings that pull on it most. A leash holds
# each to where it stood, so that what no finding pulls on stays there.
FITTED = {
    "known.weight": (3.8, "K3 K5 K8"), "surprise.weight": (2.35, "K1 K2 K11"), "reason": (0.4, "K4"),
    "shield": (0.44, "K2"), "tame": (0.74, "K2 K27"), "reactance.weight": (0.4, "K5 K27"),
    "attention": (0.05, "K28"), "intrude": (1, "K11 K28"), "click.pull": (0.73, "K5 K27"),
    "survey.middle": (-1.21, "K3 K8"), "survey.slope": (2.08, "K2 K3"), "survey.noise": (0.1, "K6 K31"), "creepy.at": (0.03, "K11"),
    "ask.bias": (0.079, "K7"), "withdraw.anger": (0.02, "K7"),
    "find.blow": (30, "K31"), "breach.blow": (12, "K17 K30"), "anger.deceit": (0.02, "K12"),
    "anger.breach": (0.018, "K15 K16"), "anger.half": (2.07, "K16"), "anger.buy": (0.38, "K16"),
    "leave": (0.046, "K12 K15"), "tell": (0.14, "K12"), "bond": (0.5, "K29"), "sting": (0.6, "K29"), "scar": (0.3, "K31"),
    "passing.brokers": (1.4, "K29"), "grumble": (0.01, "K25"),
    "pull": (0.1, "K9"), "loyal.buy": (0.35, "K9"),
}
ROUGH = (2000, 5)  # customers and replications of a step; the same customers each time
USUAL = (10000, 20)  # as the program asks unless told otherwise


# --- asking the program -------------------------------------------------------------------------------------------

def call(*words):
    done = subprocess.run([PROGRAM, *words], capture_output=True, text=True)
    if done.returncode not in (0, 4):
        sys.exit(f"error: paradox {' '.join(words[:2])} ended with {done.returncode}: {done.stderr.strip()[:400]}")
    return json.loads(done.stdout)


def ask(values=(), size=ROUGH, seed=1, lines=(), ids=()):
    """The studies with these numbers assumed: {id: study}."""
    words = ["studies", *ids, "--json", "--customers", str(size[0]), "--replications", str(size[1]),
             "--seed", str(seed), "--threads", "1"]
    for name, value in dict(values).items():
        words += ["-c", f"assume {name}={value:.10f}"]
    for line in lines:
        words += ["-c", line]
    return {study["id"]: study for study in call(*words)["studies"]}


def findings(studies):
    return {name: study for name, study in sorted(studies.items()) if study["role"] == "finding"}


def hits(studies):
    return [name for name, study in findings(studies).items() if study["hit"]]


class Scale:
    """A number as a place from 0 to 1 in its range: by ratio where the range spans most of a decade."""

    def __init__(self, row):
        self.low, self.high, self.usual = row["low"], row["high"], row["value"]
        self.isRatio = self.low > 0 and self.high / self.low >= 8

    def place(self, value):
        if self.isRatio:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def value(self, place):
        place = min(max(place, 0), 1)
        value = self.low * (self.high / self.low) ** place if self.isRatio else self.low + place * (self.high - self.low)
        return min(max(float(f"{value:.4g}"), self.low), self.high)


def registry():
    return {row["name"]: row for row in call("parameters", "--json")["parameters"]}


def stamped():
    """What a result belongs to, so that nothing is taken up that another model or other numbers found."""
    everything = call("parameters", "--json")
    return json.dumps([everything["model"], {row["name"]: row["value"] for row in everything["parameters"]}], sort_keys=True)


# --- how hard the findings pull -----------------------------------------------------------------------------------

SIZES = {}  # the size of what is only a direction: how large the figure is with the usual numbers


def strain(figure):
    """Little inside the band, much outside; nothing on the right side of a one-sided band, but for a margin."""
    low, high = figure["band"]
    got = figure["got"]
    if low is not None and high is not None:
        middle = figure["target"] if figure["target"] is not None else (low + high) / 2
        middle = min(max(middle, low + 0.2 * (high - low)), high - 0.2 * (high - low))
        part = (got - middle) / ((high - middle) if got > middle else (middle - low))
        return 0.25 * part if abs(part) < 0.7 else math.copysign(0.175 + 2.5 * (abs(part) - 0.7), part)
    edge, sign = (low, 1) if low is not None else (high, -1)
    size = abs(edge) * 0.25 if edge else SIZES.get(figure["says"], 1)
    return 2.5 * max(0.0, 0.12 - sign * (got - edge) / size)


def softened(strain):
    """What cannot be met pulls no harder the farther it is off, so that one finding does not bend all others."""
    size = abs(strain)
    return strain if size <= 0.7 else math.copysign(math.sqrt(0.7 * (2 * size - 0.7)), strain)


def strains(studies):
    return np.array([softened(strain(figure)) for study in findings(studies).values() for figure in study["figures"]])


def owners(studies):
    return np.array([name for name, study in findings(studies).items() for _ in study["figures"]])


def measure_sizes():
    for study in ask().values():
        for figure in study["figures"]:
            SIZES[figure["says"]] = max(abs(figure["got"]), 0.02)


# --- the fit --------------------------------------------------------------------------------------------------------

class Fit:
    """Gauss-Newton within the ranges, on a leash to where the numbers stood."""

    def __init__(self, names, home, leash=0.15, size=ROUGH, seed=1):
        rows = registry()
        self.names = list(names)
        self.scales = {name: Scale(rows[name]) for name in self.names}
        self.home = np.array([self.scales[name].place(home.get(name, rows[name]["value"])) for name in self.names])
        self.usual = np.array([self.scales[name].place(rows[name]["value"]) for name in self.names])
        self.leash, self.size, self.seed = leash, size, seed
        self.pool = concurrent.futures.ThreadPoolExecutor(PROCESSES)

    def values(self, places):
        return {name: self.scales[name].value(place) for name, place in zip(self.names, places)}

    def strain(self, places):
        return strains(ask(self.values(places), self.size, self.seed))

    def cost(self, strain, places, rows=slice(None)):
        away = places - self.home
        return float(strain[rows] @ strain[rows] + self.leash**2 * (away @ away))

    def slopes(self, places, at, step=0.05):
        moved = []
        for column in range(len(places)):
            other = places.copy()
            other[column] += step if other[column] + step <= 1 else -step
            moved.append(other)
        results = self.pool.map(self.strain, moved)
        return np.array([(result - at) / (other[column] - places[column])
                         for column, (result, other) in enumerate(zip(results, moved))]).T

    def aim(self, slopes, at, places, reach, rows=slice(None)):
        """The step of least strain, if the slopes held, no number farther than `reach`."""
        matrix = np.vstack([slopes[rows], self.leash * np.eye(len(places))])
        wanted = np.concatenate([-at[rows], -self.leash * (places - self.home)])
        low, high = np.maximum(-places, -reach) - 1e-9, np.minimum(1 - places, reach) + 1e-9
        return lsq_linear(matrix, wanted, bounds=(low, high)).x

    def run(self, places, rounds, say=print):
        """Of the places passed, the one that hits most; of equals, the one of least strain."""
        at = self.strain(places)
        cost, reach = self.cost(at, places), 0.3
        passed = []

        def pass_by(name):
            count = len(hits(ask(self.values(places), USUAL, self.seed)))
            passed.append((count, -cost, tuple(places)))
            say(f"{name}: strain {cost:.2f}, {count} findings are hit", flush=True)

        pass_by("start")
        for turn in range(rounds):
            slopes, before = self.slopes(places, at), cost
            for _ in range(4):
                step = self.aim(slopes, at, places, reach)
                tries = [np.clip(places + part * step, 0, 1) for part in (1.0, 0.5)]
                found = [(self.cost(result, one), one, result) for one, result in zip(tries, self.pool.map(self.strain, tries))]
                best = min(found, key=lambda item: item[0])
                if best[0] < cost:
                    cost, places, at = best
                    reach = min(0.4, reach * 1.3)
                    break
                reach /= 3
            pass_by(f"round {turn + 1}")
            if before - cost < 0.01 * before:
                break
        return np.array(max(passed)[2])


def keep(part, value):
    found = json.loads(FOUND.read_text()) if FOUND.exists() else {}
    found[part] = value
    FOUND.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")


def found(part):
    everything = json.loads(FOUND.read_text()) if FOUND.exists() else {}
    if part not in everything:
        sys.exit(f"error: nothing is known of '{part}' yet. Type: make calibrate")
    return everything[part]


def numeric(studies):
    return [figure for study in findings(studies).values() for figure in study["figures"]
            if figure["target"] is not None or None not in figure["band"]]


def fit(options):
    home = {name: before for name, (before, _) in FITTED.items()}
    one = Fit(FITTED, home)
    start = one.usual if not options.start else np.array(
        [one.scales[n].place(v) for n, v in {**one.values(one.usual), **json.load(open(options.start))}.items()])
    places = one.run(start, options.rounds)
    values = one.values(places)
    STATE.mkdir(exist_ok=True)
    (STATE / "fit.json").write_text(json.dumps(values, indent=1) + "\n")
    studies = ask(values, USUAL)
    print(f"{len(FITTED)} numbers were fitted to {len(numeric(studies))} published figures with a value and "
          f"{sum(len(s['figures']) for s in findings(studies).values()) - len(numeric(studies))} signs.")
    for name in FITTED:
        scale = one.scales[name]
        edge = "  at the end of its range" if values[name] in (scale.low, scale.high) else ""
        print(f"  {name:18} {FITTED[name][0]:>9.4g} -> {values[name]:>9.4g}   {scale.low:g} to {scale.high:g}{edge}")
    tell(studies)
    if options.write:
        write(values)


def tell(studies):
    print(f"{len(hits(studies))} of {len(findings(studies))} findings are hit.")
    for name, study in findings(studies).items():
        for figure in study["figures"]:
            if not figure["hit"]:
                print(f"  missed {name}: {figure['says']}: {figure['got']:.4g}, band {figure['band']}, luck {figure['luck']}")


def write(values):
    text = REGISTRY.read_text()
    for name, value in values.items():
        text, count = re.subn(rf'("{re.escape(name)}", )-?[\d.]+(, )', rf"\g<1>{value:.10g}\g<2>", text)
        if count != 1:
            sys.exit(f"error: the registry holds no line for '{name}'")
    REGISTRY.write_text(text)
    print(f"Written to {REGISTRY.relative_to(ROOT)}. Give the model a new version, build, and record.")


# --- how far to trust the fit ---------------------------------------------------------------------------------------

def check(_):
    outcome = {}
    for label, size, seed in [("seed 1", USUAL, 1), ("seed 2", USUAL, 2), ("seed 3", USUAL, 3),
                              ("2,000 customers", (2000, 100), 1), ("50,000 customers", (50000, 4), 1)]:
        studies = ask(size=size, seed=seed)
        missed = [name for name in findings(studies) if name not in hits(studies)]
        outcome[label] = {"hits": len(hits(studies)), "missed": missed}
        print(f"{label}: {len(hits(studies))} of {len(findings(studies))} findings are hit; missed {' '.join(missed) or 'none'}")
        tell(studies)
    keep("check", outcome)


def leave_out(_):
    """Each finding is left out, the rest fitted again from the whole fit, and then the finding is asked."""
    home = {name: before for name, (before, _) in FITTED.items()}
    one = Fit(FITTED, home)
    folder = STATE / "leave-out"
    folder.mkdir(parents=True, exist_ok=True)
    stamp = stamped()
    base = ask(one.values(one.usual), one.size)
    at, names = strains(base), owners(base)
    slopes = None
    outcome = {}
    for name in findings(base):
        kept = folder / f"{name}.json"
        if kept.exists() and json.loads(kept.read_text())["stamp"] == stamp:
            outcome[name] = json.loads(kept.read_text())["hit"]
            continue
        slopes = one.slopes(one.usual, at) if slopes is None else slopes
        rows = names != name
        places, now = one.usual, at
        for _ in range(3):
            step = one.aim(slopes, now, places, 0.3, rows)
            tries = [np.clip(places + part * step, 0, 1) for part in (1.0, 0.4)]
            results = [(one.cost(r, p, rows), p, r) for p, r in zip(tries, one.pool.map(one.strain, tries))]
            best = min(results, key=lambda item: item[0])
            if best[0] >= one.cost(now, places, rows) * 0.995:
                break
            _, places, now = best
        study = ask(one.values(places), USUAL, ids=[name])[name]
        outcome[name] = study["hit"]
        kept.write_text(json.dumps({"stamp": stamp, "hit": study["hit"], "values": one.values(places),
                                    "got": [figure["got"] for figure in study["figures"]]}))
        print(f"{name}: {'foretold' if study['hit'] else 'not foretold'} "
              f"({', '.join(format(figure['got'], '.3g') for figure in study['figures'])})", flush=True)
    print(f"{sum(outcome.values())} of {len(outcome)} findings are foretold by a fit that never saw them.")
    keep("leave-out", outcome)


SETS = 40  # scrambled sets of each kind: one set says little, as some hit more by luck than others


def scrambled(names, scales, rows):
    """Sets that know nothing of the findings: the usual places in the ranges dealt out anew, and places drawn from whole ranges."""
    usual = [scales[name].place(rows[name]["value"]) for name in names]
    for seed in range(1, SETS + 1):
        dealt, drawn = random.Random(seed), random.Random(SETS + seed)
        yield "dealt", dealt.sample(usual, len(usual))
        yield "drawn", [drawn.random() for _ in names]


def controls(_):
    rows = registry()
    names = [name for name, row in rows.items() if row["grade"] != "measured"]
    scales = {name: Scale(rows[name]) for name in names}
    outcome = {"dealt": [], "drawn": [], "rows": {}, "theories": {}}

    def hit(one):
        kind, places = one
        return kind, hits(ask({name: scales[name].value(place) for name, place in zip(names, places)}, (2000, 20)))

    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        for kind, got in pool.map(hit, scrambled(names, scales, rows)):
            outcome[kind].append(len(got))
            for name in got:
                outcome["rows"][name] = outcome["rows"].get(name, 0) + 1
    for kind in ["dealt", "drawn"]:
        print(f"{kind}: {sum(outcome[kind]) / SETS:.1f} findings are hit in the mean, {max(outcome[kind])} at most", flush=True)
    usual = ask(size=USUAL)
    for theory in ["calculus", "no-reactance", "no-habituation", "one-trust", "no-word"]:
        got = hits(ask(lines=[f"assume theory={theory}"], size=USUAL))
        lost = [name for name in hits(usual) if name not in got]
        gained = [name for name in got if name not in hits(usual)]
        outcome["theories"][theory] = {"hits": len(got), "lost": lost, "gained": gained}
        print(f"{theory}: {len(got)} findings are hit; loses {' '.join(lost) or 'none'}; gains {' '.join(gained) or 'none'}", flush=True)
    print(f"usual: {len(hits(usual))}")
    outcome["usual"] = len(hits(usual))
    keep("controls", outcome)


# --- plausible worlds -----------------------------------------------------------------------------------------------

SPREAD = 0.25  # how far a number may lie from its usual place before anything is seen: a standard deviation, of its range


def figures(studies):
    return [figure for study in findings(studies).values() for figure in study["figures"]]


def got(studies):
    return np.array([figure["got"] for figure in figures(studies)])


class Opening:
    """What the findings leave open: every figure as if it moved straight with every number, set right by asking again."""

    def __init__(self, one):
        self.one = one
        studies = ask(one.values(one.usual), one.size)
        self.figures, self.at = figures(studies), got(studies)
        self.slopes = self.measured()

    def measured(self):
        kept = STATE / "slopes.json"
        stamp = stamped()
        if kept.exists() and json.loads(kept.read_text())["stamp"] == stamp:
            return np.array(json.loads(kept.read_text())["slopes"])
        usual, step = self.one.usual, 0.1
        moved = [np.where(np.arange(len(usual)) == i, usual + (step if usual[i] + step <= 1 else -step), usual)
                 for i in range(len(usual))]
        asked = self.one.pool.map(lambda places: got(ask(self.one.values(places), self.one.size)), moved)
        slopes = np.array([(there - self.at) / (places[i] - usual[i])
                           for i, (places, there) in enumerate(zip(moved, asked))]).T
        kept.write_text(json.dumps({"stamp": stamp, "slopes": slopes.tolist()}))
        return slopes

    def strain(self, values):
        return np.array([softened(strain({**figure, "got": value})) for figure, value in zip(self.figures, values)])

    def nearest(self, draw, anchor, there):
        """The place nearest to a draw at which no figure strains, if all moved straight from where the anchor was asked."""
        def cost(places):
            return np.concatenate([4 * self.strain(there + self.slopes @ (places - anchor)), (places - draw) / SPREAD])
        return least_squares(cost, np.clip(anchor, 0.021, 0.979), bounds=(0.02, 0.98), max_nfev=60).x

    def world(self, seed, wanted):
        """A world for a draw, and how many findings it hits; no world where the way back is not found."""
        draw = np.clip(self.one.usual + SPREAD * np.random.default_rng(seed).standard_normal(len(self.one.usual)), 0.02, 0.98)
        for part in (0.6, 0.35):
            goal = self.one.usual + part * (draw - self.one.usual)
            anchor, there = self.one.usual, self.at
            best = (math.inf, anchor, there)
            for _ in range(5):
                anchor = self.nearest(goal, best[1], best[2])
                there = got(ask(self.one.values(anchor), self.one.size))
                best = min(best, (float(np.sum(self.strain(there) ** 2)), anchor, there), key=lambda item: item[0])
                if best[1] is not anchor:
                    break
            anchor = best[1]
            count = len(hits(ask(self.one.values(anchor), USUAL)))
            print(f"draw {seed} at {part}: {count} findings are hit", flush=True)
            if count >= wanted:
                return self.one.values(anchor)
        return None


def worlds(options):
    """Sets drawn from the whole ranges, each led back to where it reproduces the findings as well as the usual set, but one."""
    rows = registry()
    one = Fit([name for name, row in rows.items() if row["grade"] != "measured"], {})
    usual = ask(size=USUAL)
    wanted = max(25, len(hits(usual)) - 1)
    STATE.mkdir(exist_ok=True)
    opening = Opening(one)
    chosen, drawn = [], 0
    while len(chosen) < options.count and drawn < 8 * options.count:
        seeds = range(drawn + 1, drawn + 1 + 2 * PROCESSES)
        drawn = seeds[-1]
        chosen += [world for world in one.pool.map(lambda seed: opening.world(seed, wanted), seeds) if world]
        print(f"{len(chosen)} worlds of {drawn} draws", flush=True)
    chosen = chosen[:options.count]
    lines = WORLDS.read_text().split("paradox: 1")[0] + "paradox: 1\nfrom: >\n"
    lines += (f"  Drawn over the ranges of {len(one.names)} numbers with a spread of a quarter of each, then led back to where at least\n"
              f"  {wanted} of {len(findings(usual))} published findings are hit; the usual values hit {len(hits(usual))}. "
              f"{drawn} draws. Made by: make calibrate\nworlds:\n")
    for number, values in enumerate(chosen, 1):
        lines += f"  - name: w{number:02}\n    sets:\n"
        lines += "".join(f"      {name}: {value:.10f}".rstrip("0").rstrip(".") + "\n"
                         for name, value in values.items() if value != rows[name]["value"])
    WORLDS.write_text(lines)
    spread = {name: float(np.std([one.scales[name].place(values[name]) for values in chosen])) for name in one.names}
    keep("worlds", {"count": len(chosen), "drawn": drawn, "wanted": wanted, "spread": spread})
    print(f"{len(chosen)} worlds of {drawn} draws stand in {WORLDS.name}.")


# --- the guide ------------------------------------------------------------------------------------------------------

def report(_):
    """Writes the tables between the two comments of the guide."""
    rows, studies = registry(), ask(size=USUAL)
    everything, told = findings(studies), numeric(studies)
    figures = sum(len(study["figures"]) for study in everything.values())
    lines = ["### What was fitted", "",
             f"{len(FITTED)} numbers were fitted to {len(told)} published figures with a value and {figures - len(told)} signs. "
             f"With them {len(hits(studies))} of {len(everything)} findings are hit.", "",
             "| number | before | now | range | findings that pull on it |", "|---|---|---|---|---|"]
    for name, (before, pulls) in FITTED.items():
        row = rows[name]
        lines.append(f"| `{name}` | {before:g} | {row['value']:g} | {row['low']:g} to {row['high']:g} | {pulls} |")
    lines += ["", "### What is missed", "", "| finding | figure | band | comes out | luck |", "|---|---|---|---|---|"]
    for name, study in everything.items():
        lines += [f"| {name} | {figure['says']} | {band(figure['band'])} | {figure['got']:.3f} | "
                  f"{figure['luck'][0]:.3f} to {figure['luck'][1]:.3f} |" for figure in study["figures"] if not figure["hit"]]
    lines += ["", "### With other luck", "", "| run | hits | missed |", "|---|---|---|"]
    lines += [f"| {label} | {one['hits']} | {' '.join(one['missed']) or 'none'} |" for label, one in found("check").items()]
    foretold = found("leave-out")
    lines += ["", "### Foretold", "",
              f"Fitted again without it, {sum(foretold.values())} of {len(foretold)} findings still come out; not: "
              f"{' '.join(name for name, hit in foretold.items() if not hit) or 'none'}.", "", "### Controls", "",
              *scrambles(found("controls"), len(everything)), "",
              "| theory, not fitted anew | hits | loses | gains |", "|---|---|---|---|"]
    lines += [f"| `{name}` | {one['hits']} | {' '.join(one['lost']) or 'none'} | {' '.join(one['gained']) or 'none'} |"
              for name, one in found("controls")["theories"].items()]
    worlds_found = found("worlds")
    loose = sorted(name for name, spread in worlds_found["spread"].items() if spread > 0.08)
    lines += ["", "### What the findings leave open", "",
              f"{worlds_found['count']} plausible worlds were kept of {worlds_found['drawn']} draws; each hits at least "
              f"{worlds_found['wanted']} findings. {len(loose)} of {len(worlds_found['spread'])} numbers differ in them by more than 0.08 of their "
              "range (standard deviation; drawn with 0.15 or 0.09), so the findings do not pin them down: "
              + ", ".join(f"`{name}`" for name in loose) + ".", ""]
    text = GUIDE.read_text()
    start, end = "<!-- calibration: recorded, not typed -->", "<!-- end of calibration -->"
    head, rest = text.split(start)
    GUIDE.write_text(head + start + "\n" + "\n".join(lines) + end + rest.split(end)[1])
    print(f"The tables of {GUIDE.relative_to(ROOT)} are as found.")


def scrambles(control, count):
    """What scrambled sets hit, as lines of a table, and the findings that most of them hit too."""
    lines = [f"All numbers that are not measured, scrambled within their ranges in {SETS} ways of each kind; findings hit, of {count}:", "",
             "| places in the ranges | mean | most | sets that miss at least half |", "|---|---|---|---|"]
    for kind, says in [("dealt", "the usual ones, dealt out anew"), ("drawn", "drawn from the whole range")]:
        got = control[kind]
        half = sum(1 for one in got if count - one >= count / 2)
        lines.append(f"| {says} | {sum(got) / len(got):.1f} | {max(got)} | {half} of {len(got)} |")
    easy = [f"{name} ({times})" for name, times in sorted(control["rows"].items(), key=lambda row: -row[1]) if times > 1.5 * SETS]
    return lines + ["", f"Hit by more than three in four of the {2 * SETS}, and so no proof of anything by themselves: {', '.join(easy)}."]


def band(ends):
    low, high = ends
    return f"above {low:g}" if high is None else f"below {high:g}" if low is None else f"{low:g} to {high:g}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["fit", "check", "leave-out", "controls", "worlds", "report"])
    parser.add_argument("--rounds", type=int, default=6, help="rounds of the fit at most (6)")
    parser.add_argument("--start", help="a file of values to begin from, instead of the usual ones")
    parser.add_argument("--write", action="store_true", help="make the fit the usual numbers")
    parser.add_argument("--count", type=int, default=20, help="plausible worlds (20)")
    options = parser.parse_args()
    measure_sizes()
    {"fit": fit, "check": check, "leave-out": leave_out, "controls": controls, "worlds": worlds, "report": report}[options.what](options)


if __name__ == "__main__":
    main()
