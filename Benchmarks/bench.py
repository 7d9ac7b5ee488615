"""Times the engine beside what one would otherwise pick, and writes Guides/Performance.md.

    python3 Benchmarks/bench.py            # some minutes on a quiet machine
    python3 Benchmarks/bench.py --quick    # to try: small sizes, nothing is written

Every peer must come to what the engine comes to before it is timed.
"""

import argparse
import copy
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "Peers"))

# What was measured once of a kernel of about this size (7 exp, one Philox, a Poisson count), million customer-weeks a
# second on one thread. The first is as fast as a machine can; so how far C in vectors stays below it here says how much
# more work the model is, and by that the others are scaled. A peer may be a fifth below.
KNOWN = {"vectors": 95, "libm": 10, "numba": 11, "NumPy": 6, "Mesa": 0.12}


def install(*modules):
    """Installs what is missing of Python's modules, and says when it cannot."""
    for module in modules:
        if importlib.util.find_spec(module):
            continue
        print(f"installing {module}", flush=True)
        if subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", module]).returncode:
            raise SystemExit(f"error: no {module}, because pip cannot install it here. Try: python3 -m pip install {module}")


class Peers:
    """What one would otherwise pick, each with its plan, ready to be run and timed."""

    def __init__(self, sizes, folder):
        import engine
        import in_c
        import in_mesa
        import in_numba
        import in_numpy
        from terms import Terms

        self.sizes, self.folder, self.engine = sizes, folder, engine
        self.c, self.mesa, self.numba, self.numpy, self.terms = in_c, in_mesa, in_numba, in_numpy, Terms
        self.full = Terms(engine.ask("job", "full", customers=sizes.customers))
        self.reduced = Terms(engine.ask("job", "reduced", customers=sizes.customers))
        self.large = Terms(engine.ask("job", "full", customers=sizes.arrays))
        self.small = Terms(engine.ask("job", "reduced", customers=sizes.agents))
        self.programs = {way: in_c.build(way, folder) for way in in_c.WAYS}

    def in_c(self, way, terms=None, rounds=1):
        if terms is not None:
            terms.write(self.folder)
        return self.c.run(self.programs[way], self.folder, self.sizes.customers, self.sizes.weeks, rounds)

    def agree(self):
        """Holds every peer against the engine."""
        from agree import by_luck, by_week, require

        sizes, course = self.sizes, self.engine.course
        size = {"customers": sizes.customers, "weeks": sizes.weeks}
        full, reduced = course("full", **size), course("reduced", **size)
        for way in self.programs:
            name = f"C with {way}"
            require(*(by_week(name, self.in_c(way, terms)[0], full) for terms in (self.full, changed(self.full))))
        for name, peer, terms, ours in (
            ("NumPy", self.numpy, self.full, full), ("numba", self.numba, self.reduced, reduced)):
            require(*(by_week(name, peer.run(t, sizes.weeks)[0], ours) for t in (terms, changed(terms))))
        size = {"customers": sizes.agents, "weeks": sizes.weeks, "replications": sizes.replications}
        job = self.engine.ask("job", "reduced", customers=sizes.agents)
        each = [self.terms({**job, "replication": number}) for number in range(sizes.replications)]
        ours = course("reduced", **size)
        ends = [
            [self.mesa.run(way(terms), sizes.weeks, seed=number)[0] for number, terms in enumerate(each)]
            for way in (lambda t: t, changed)]
        require(*(by_luck("Mesa", end, ours) for end in ends))

    def seconds(self, name):
        """Seconds for each customer-week of a peer, by one run."""
        customers, weeks = self.sizes.customers, self.sizes.weeks
        if name in self.programs:
            return self.in_c(name, rounds=self.sizes.replications)[1] / (customers * weeks)
        if name == "Mesa":
            return self.mesa.run(self.small, weeks)[1] / (self.sizes.agents * weeks)
        if name == "NumPy":
            return self.numpy.run(self.large, weeks)[1] / (self.sizes.arrays * weeks)
        return self.numba.run(self.reduced, weeks)[1] / (customers * weeks)

    def timed(self):
        """By peer: its time and the engine's for a customer-week on one thread, and their ratio."""
        from pairs import compare

        self.full.write(self.folder)
        sizes, result = self.sizes, {}
        for name in KNOWN:
            plan = "reduced" if name in ("numba", "Mesa") else "full"

            def ours():
                return self.engine.weeks(
                    plan, customers=sizes.customers, weeks=sizes.weeks, replications=sizes.replications)

            result[name] = compare(lambda: self.seconds(name), ours, sizes.rounds)
            print(f"{name}: {1e-6 / result[name][0]:.3g} million customer-weeks a second", flush=True)
        return result


def changed(terms):
    """The same plan with one parameter off by a twentieth: who runs it must be told apart."""
    other = copy.deepcopy(terms)
    other.numbers["known_weight"] *= 1.05
    for segment in other.segments:
        segment.job = {**segment.job, "parameters": {**segment.job["parameters"], "known.weight": other.numbers["known_weight"]}}
    return other


def slower_than_known(timed):
    """Peers that are slower here than they are known to be for a kernel of the size of the model."""
    work = KNOWN["vectors"] * timed["vectors"][0] * 1e6
    return [name for name, (time, _, _) in timed.items() if 1e-6 / time < 0.8 * KNOWN[name] / work], work


class Sizes:
    """How much is run."""

    def __init__(self, quick):
        self.customers, self.weeks = (10_000, 13) if quick else (10_000, 52)
        # NumPy is at its best with larger arrays than the plan has.
        self.arrays = 10_000 if quick else 40_000
        self.agents, self.replications = (300, 12) if quick else (2_000, 12)
        self.rounds = 2 if quick else 9
        self.tries, self.least = (2, 1_000_000) if quick else (5, 5_000_000)
        self.growth = [1_000, 10_000, 100_000] if quick else [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
        self.memory = (100_000, 500_000) if quick else (1_000_000, 3_000_000)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="small sizes; writes nothing")
    options.add_argument("--program", type=Path, default=HERE.parent / ".build-dist/release/paradox",
                         help="the program whose start is timed")
    given = options.parse_args()
    install("numpy", "numba", "mesa")
    import engine
    import growth
    import page
    import starting

    if not given.program.exists():
        raise SystemExit(f"error: no program at '{given.program}', because it is not built. Build it: make dist")
    engine.build()
    sizes = Sizes(given.quick)
    with tempfile.TemporaryDirectory() as folder:
        peers = Peers(sizes, Path(folder))
        peers.agree()
        timed = peers.timed()
    slow, work = slower_than_known(timed)
    results = growth.measured(sizes)
    text = page.text(timed, work, results, starting.measured(given.program, sizes.rounds), sizes)
    print(text)
    if not given.quick:
        page.write(text)
    if slow and not given.quick:
        raise SystemExit(f"error: slower than they are known to be, so no fair peers: {', '.join(slow)}")


if __name__ == "__main__":
    main()
