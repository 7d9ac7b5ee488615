"""The figures as tables and a chart of text, and their place in Guides/Performance.md."""

import platform
import subprocess
from pathlib import Path

GUIDE = Path(__file__).resolve().parent.parent / "Guides" / "Performance.md"
FIRST, LAST = "<!-- figures of make bench -->", "<!-- end of the figures -->"
NAMES = {
    "vectors": "C, vectors of eight, `-O3 -march=native`", "libm": "C with libm, `-O3 -march=native`",
    "numba": "numba (reduced plan)", "NumPy": "NumPy (the independent check)", "Mesa": "Mesa (reduced plan)",
}


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]) + "\n"


def rate(seconds):
    """Million customer-weeks a second in three digits."""
    return f"{1e-6 / seconds:.3g}"


def machine():
    """On what it was measured."""
    words = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    return f"{len(words)} cores of {words[0]}, {platform.system()} {platform.release()}, {swift.split('(')[0].strip()}"


def chart(rows):
    """Bars of text, longest first."""
    most, wide = max(x for _, x in rows), max(len(name) for name, _ in rows)
    lines = [f"{name:{wide}} {'█' * max(1, round(40 * x / most))} {x:.3g}" for name, x in sorted(rows, key=lambda r: -r[1])]
    return "```\n" + "\n".join(lines) + "\n```\n"


def growth(results, name):
    first = results[name][0][1]
    return table(
        [name, "nanoseconds a customer-week", "beside the first"],
        [(f"{n:,}", f"{1e9 * t:.3g}", f"{t / first:.2f}x") for n, t in results[name]])


def text(timed, work, results, started, sizes):
    """Everything that was measured."""
    ours = {plan: timed[peer][1] for plan, peer in (("full", "libm"), ("reduced", "numba"))}
    rows = [(NAMES[name], rate(theirs), rate(mine), ratio) for name, (theirs, mine, ratio) in timed.items()]
    bars = [("Paradox", 1e-6 / ours["full"]), ("Paradox, reduced plan", 1e-6 / ours["reduced"])]
    bars += [(NAMES[name].split(",")[0].split(" (")[0] if name != "vectors" else "C, vectors", 1e-6 / theirs)
             for name, (theirs, _, _) in timed.items()]
    ledger, threads = results["ledger"][2], [results[f"threads over {what}"] for what in ("replications", "customers")]
    prompt, opened = started
    parts = [
        f"Measured on {machine()}. Million customer-weeks a second on one thread, the weeks alone, {sizes.customers:,} "
        f"customers and {sizes.weeks} weeks ({sizes.arrays:,} for NumPy, which larger arrays suit better, and {sizes.agents:,} for Mesa); a ratio is the median of {sizes.rounds} "
        "alternating pairs, with the middle half of them.",
        table(["", "peer", "Paradox", "Paradox is faster by"], rows), chart(bars),
        f"The work of a customer-week here is {work:.2f} times that of the kernel whose rates are known.",
        table(["Paradox, whole runs", "slower", "faster", "ratio"], [
            ("two threads beside one, over replications", rate(threads[0][0]), rate(threads[0][1]), threads[0][2]),
            ("two threads beside one, over customers", rate(threads[1][0]), rate(threads[1][1]), threads[1][2]),
            ("with the ledger beside without", rate(results["ledger"][0]), rate(results["ledger"][1]), ledger)]),
        table(["", "figure"], [
            ("memory for a customer", f"{results['bytes']:.0f} bytes"),
            ("start to the prompt", f"{1e3 * prompt:.1f} ms"),
            ("start to the prompt of shopping-list with 10,000 customers", f"{1e3 * opened:.1f} ms")]),
        *(growth(results, name) for name in ("customers", "weeks", "replications", "tactics")),
    ]
    return "\n".join(parts)


def write(text):
    """Puts the figures between their marks."""
    guide = GUIDE.read_text()
    before, after = guide.split(FIRST)[0], guide.split(LAST)[1]
    GUIDE.write_text(f"{before}{FIRST}\n\n{text}\n{LAST}{after}")
