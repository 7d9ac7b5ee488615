"""Whether peers come to what the engine comes to; who does not is not timed, and the run fails."""

import numpy as np

import engine

# Of trust, skepticism and loyalty within 0...1, of spend in parts of itself, of who is active. Sums of rounded numbers
# differ by some 1e-7. A customer on the edge of a decision may fall to the other side by a rounding: of 10,000 one moves
# a share by 1e-4, a mean attitude and spend by less. Twice that is let pass.
TOLERANCE = 2e-4


class Verdict:
    """How far a peer is away in the unit that is let pass, where, and whether that is too far."""

    def __init__(self, name, away, place):
        self.name, self.away, self.place = name, away, place
        self.agrees = away <= 1

    def __str__(self):
        return f"{self.name} {'agrees' if self.agrees else 'disagrees'}: {self.away:.2g} of what is let pass, {self.place}"


def by_week(name, rows, ours):
    """Holds a peer against the engine in every week; it has the same customers and the same luck."""
    ours, theirs = ours[1:, :, 0], np.asarray(rows)
    off = np.abs(theirs - ours)
    off[:, 3] /= ours[:, 3]
    off /= TOLERANCE
    week, measure = np.unravel_index(np.argmax(off), off.shape)
    return Verdict(name, off.max(), f"{engine.COMPARED[measure]} in week {week + 1}")


def by_luck(name, ends, ours):
    """Holds a peer with luck of its own against the engine: the same customers in each replication, the mean difference
    within five standard errors, which at most two of a thousand true peers would miss."""
    difference = np.asarray(ends) - ours[-1].T
    error = difference.std(axis=0, ddof=1) / np.sqrt(len(difference))
    far = np.abs(difference.mean(axis=0)) / (5 * error)
    return Verdict(name, far.max(), f"{engine.COMPARED[far.argmax()]} in the last week")


def require(verdict, changed):
    """Stops unless a peer agrees, and disagrees where one of its parameters was changed: a check that cannot fail is none."""
    print(verdict)
    if not verdict.agrees:
        raise SystemExit(f"error: {verdict.name} does not come to what the engine comes to, so it is not timed")
    if changed.agrees:
        raise SystemExit(f"error: the check of {verdict.name} lets pass what it must not: {changed}")
