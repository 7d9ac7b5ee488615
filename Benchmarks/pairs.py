"""Ratios from alternating pairs: whatever else the machine does falls on both."""

import statistics


class Ratio:
    """How many times as long one thing takes as another: the median of its pairs, and the middle half of them."""

    def __init__(self, ratios):
        self.median = statistics.median(ratios)
        quarters = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
        self.low, self.high = quarters[0], quarters[-1]

    def __str__(self):
        return f"{self.median:.2f}x ({self.low:.2f}-{self.high:.2f})"


def compare(slow, fast, rounds):
    """Times two things in turn, ABAB; returns their median times and the ratio."""
    times = [(slow(), fast()) for _ in range(rounds)]
    slows, fasts = zip(*times)
    return statistics.median(slows), statistics.median(fasts), Ratio([a / b for a, b in times])
