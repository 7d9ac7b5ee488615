"""The engine by its executable `bench`."""

import json
import subprocess
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
BINARY = HERE / ".build" / "release" / "bench"
COMPARED = ["trust", "skepticism", "loyalty", "spend", "active"]


def build():
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--product", "bench"], check=True)


def words(question, plan, ledger=False, also=(), **numbers):
    """A call of `bench`."""
    options = [word for name, x in numbers.items() for word in (f"--{name}", str(x))]
    options += [word for line in also for word in ("--also", line)]
    return [str(BINARY), question, plan, *options, *(["--ledger"] if ledger else [])]


def ask(*what, **how):
    return json.loads(subprocess.run(words(*what, **how), check=True, capture_output=True).stdout)


def course(plan, **how):
    """Means of what peers are compared in, over 0...1 and money: an array of week, measure and replication."""
    samples = ask("course", plan, **how)["samples"]
    rows = np.array([samples[name] for name in COMPARED]).transpose(1, 0, 2)
    rows[:, :3] /= 100
    return rows


def whole(plan, **how):
    """Seconds for each customer-week of a whole run: drawing, weeks and sums."""
    said = ask("time", plan, **how)
    return said["seconds"] / said["customerWeeks"]


def weeks(plan, **how):
    """Seconds for each customer-week of the weeks alone, as peers are timed."""
    said = ask("time", plan, **how)
    return said["weekSeconds"] / said["customerWeeks"]


def peak(plan, **how):
    """The most memory that a run held, in bytes."""
    return ask("time", plan, **how)["peakBytes"]
