"""Section 0 of Guides/Model.md: Philox4x32-10 and the draws made from it, in float64."""

import math
from statistics import NormalDist

import numpy as np

MASK = np.uint64(0xFFFFFFFF)
SHIFT = np.uint64(32)


def philox(counter, key):
    """Four words for each counter (four uint64 arrays that hold 32 bits each) under a key of two words."""
    c0, c1, c2, c3 = (np.asarray(c, dtype=np.uint64) for c in counter)
    k0, k1 = key
    for _ in range(10):
        a = np.uint64(0xD2511F53) * c0
        b = np.uint64(0xCD9E8D57) * c2
        c0, c1, c2, c3 = (
            (b >> SHIFT) ^ c1 ^ np.uint64(k0),
            b & MASK,
            (a >> SHIFT) ^ c3 ^ np.uint64(k1),
            a & MASK,
        )
        k0 = (k0 + 0x9E3779B9) & 0xFFFFFFFF
        k1 = (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return c0, c1, c2, c3


_quantile = NormalDist().inv_cdf


def normal(u):
    """The quantile of the standard normal distribution."""
    return np.fromiter(map(_quantile, u), dtype=np.float64, count=len(u))


class Luck:
    """The luck of some customers in one replication."""

    def __init__(self, seed, replication):
        self.key = (seed, replication)

    def words(self, ids, week, purpose, attempt=0):
        """Four arrays of uniform numbers, none of them 0 or 1."""
        ids = np.asarray(ids, dtype=np.uint64)
        full = lambda x: np.full(ids.shape, x, dtype=np.uint64)
        drawn = philox((ids, full(week), full(purpose), full(attempt)), self.key)
        return [((w >> np.uint64(9)).astype(np.float64) + 0.5) / 2**23 for w in drawn]

    def gamma(self, shape, ids, purpose):
        """Marsaglia and Tsang's gamma, one for each customer."""
        k = shape if shape >= 1 else shape + 1
        d = k - 1 / 3
        c = 1 / math.sqrt(9 * d)
        result = np.zeros(len(ids))
        open_ = np.arange(len(ids))
        attempt = 0
        while len(open_):
            first, second, third, _ = self.words(ids[open_], 0, purpose, attempt)
            x = normal(first)
            v = (1 + c * x) ** 3
            positive = v > 0
            log_v = np.log(np.where(positive, v, 1))
            accepted = positive & (np.log(second) < x * x / 2 + d - d * v + d * log_v)
            value = d * v
            if shape < 1:
                value = value * third ** (1 / shape)
            result[open_[accepted]] = value[accepted]
            open_ = open_[~accepted]
            attempt += 1
        return result

    def beta(self, mean, concentration, ids, purpose):
        """A beta of that mean, from the gammas of `purpose` and the one after it."""
        m = min(0.98, max(0.02, mean))
        x = self.gamma(m * concentration, ids, purpose)
        y = self.gamma((1 - m) * concentration, ids, purpose + 1)
        return x / (x + y)


def self_test():
    """Random123's known answers for philox4x32-10, and moments of the draws."""
    known = [
        ((0, 0, 0, 0), (0, 0), (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((MASK,) * 4, (0xFFFFFFFF,) * 2, (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
        (
            (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
            (0xA4093822, 0x299F31D0),
            (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
        ),
    ]
    for counter, key, answer in known:
        words = philox(tuple(np.array([c], dtype=np.uint64) for c in counter), key)
        assert tuple(int(w[0]) for w in words) == answer, f"philox of {counter}"
    ids = np.arange(40_000)
    luck = Luck(1, 0)
    for shape in (0.243, 0.9, 2.5, 3.74):
        draw = luck.gamma(shape, ids, 26)
        error = math.sqrt(shape / len(ids))
        assert abs(draw.mean() - shape) < 4 * error, f"mean of gamma {shape}"
        assert abs(draw.var() / shape - 1) < 0.1, f"variance of gamma {shape}"
    draw = luck.beta(0.3, 5, ids, 18)
    assert abs(draw.mean() - 0.3) < 0.005 and abs(draw.var() - 0.3 * 0.7 / 6) < 0.002, "beta"
