"""How the engine's time and memory grow with what is asked of it."""

import engine
from pairs import compare

# Each reaches everybody it may and uses other kinds.
TACTICS = ["apply recommendations", "collect browsing", "apply cross-sell", "apply browsing-reminder", "apply name-in-email"]


def measured(sizes):
    """By name: times of a customer-week of whole runs, ratios and bytes."""
    size = {"customers": sizes.customers, "weeks": sizes.weeks}

    def run(**how):
        return lambda: engine.whole("full", **{**size, "replications": sizes.replications, **how})

    results = {
        "threads over replications": compare(run(), run(threads=2), sizes.rounds),
        "threads over customers": compare(*(
            run(customers=20 * sizes.customers, replications=1, weeks=max(4, sizes.weeks // 10), threads=n) for n in (1, 2)
        ), sizes.rounds),
        "ledger": compare(run(ledger=True), run(), sizes.rounds),
    }
    few, many = (engine.peak("full", customers=n, weeks=1) for n in sizes.memory)
    results["bytes"] = (many - few) / (sizes.memory[1] - sizes.memory[0])
    results["customers"] = [(n, once(sizes, customers=n)) for n in sizes.growth]
    results["weeks"] = [(n, once(sizes, **size | {"weeks": n})) for n in (4, 13, 26, 52)]
    results["replications"] = [(n, once(sizes, **size, replications=n)) for n in (1, 5, 20)]
    results["tactics"] = [
        (1 + sum(line.startswith("apply") for line in TACTICS[:n]), once(sizes, **size, also=TACTICS[:n]))
        for n in (0, 1, 3, 4, 5)]
    return results


def once(sizes, customers, weeks=None, replications=None, also=()):
    """The best of some times of a customer-week, the weeks alone: growth is about the engine and not about the machine.
    Where nothing is said of weeks and replications, so many that it takes neither minutes nor milliseconds."""
    weeks = weeks or max(2, min(sizes.weeks, 20_000_000 // customers))
    replications = replications or max(1, sizes.least // (customers * weeks))
    return min(
        engine.weeks("full", customers=customers, weeks=weeks, replications=replications, also=also)
        for _ in range(sizes.tries))
