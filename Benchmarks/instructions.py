"""Instructions of a customer-week by stage, of the engine and of C in vectors, held against instructions.json.

    python3 Benchmarks/instructions.py             # fails when a stage has grown by more than 5 %
    python3 Benchmarks/instructions.py --record    # writes what it counted

Callgrind counts what ran, so the figures are the same each time and on a busy machine.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "Peers"))

import callgrind
import engine
import in_c
from terms import Terms

FILE = HERE / "instructions.json"
STAGES = ["exposure", "appraisal", "learning", "attitude", "behaviour", "census"]
# Few, since counting takes fifty times as long as running; enough for blocks that are full.
CUSTOMERS, WEEKS = 3_000, 26
MOST_GROWTH = 1.05


def mangled(stage):
    """How a stage's type stands in the names of its functions: its length, its name, V for a struct."""
    return f"{len(stage)}{stage.capitalize()}V"


def counted():
    """By program and stage: instructions of a customer-week."""
    engine.build()
    size = {"customers": CUSTOMERS, "weeks": WEEKS}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Terms(engine.ask("job", "full", **size)).write(folder)
        # AVX2 is the most that valgrind knows.
        vectors = in_c.build("vectors", folder, machine="x86-64-v3")
        counts = {
            "Paradox": callgrind.count(
                engine.words("course", "full", **size), folder, {stage: mangled(stage) for stage in STAGES}),
            "C in vectors": callgrind.count(
                [vectors, *in_c.arguments(folder, WEEKS)], folder, {stage: stage for stage in STAGES}),
        }
    each = CUSTOMERS * WEEKS
    return {name: {stage: round(n / each, 1) for stage, n in stages.items()} for name, stages in counts.items()}


def grown(now, known):
    """A sentence for each stage of the engine that has grown too much."""
    return [
        f"{stage}: {n} instructions a customer-week, recorded {known[stage]} ({n / known[stage] - 1:+.1%})"
        for stage, n in now.items() if n > MOST_GROWTH * known[stage]]


def table(counts):
    ours, theirs = counts["Paradox"], counts["C in vectors"]
    lines = [f"{'instructions a customer-week':30}{'Paradox':>9}{'C':>8}"]
    lines += [f"{stage:30}{ours[stage]:9.1f}{theirs[stage]:8.1f}{ours[stage] / theirs[stage]:8.2f}x" for stage in STAGES]
    whole, limit = sum(ours.values()), sum(theirs.values())
    return "\n".join(lines + [f"{'all':30}{whole:9.1f}{limit:8.1f}{whole / limit:8.2f}x"])


def main():
    if not shutil.which("valgrind"):
        raise SystemExit("error: nothing can be counted, because there is no valgrind. Install it: apt-get install valgrind")
    now = counted()
    print(table(now))
    if sys.argv[1:] == ["--record"]:
        FILE.write_text(json.dumps(now, indent=2) + "\n")
        return
    worse = grown(now["Paradox"], json.loads(FILE.read_text())["Paradox"])
    if worse:
        raise SystemExit("error: stages have grown by more than 5 %:\n  " + "\n  ".join(worse)
                         + "\nIf that is meant, record it and say why: python3 Benchmarks/instructions.py --record")


if __name__ == "__main__":
    main()
