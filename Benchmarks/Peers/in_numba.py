"""The reduced plan in numba, with the customer's own luck."""

import time

import numpy as np
from numba import njit
from reduced import customers, faith, numbers, week

LOW, WORD = np.uint64(0xFFFFFFFF), np.uint64(32)
MIX0, MIX1 = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
STEP0, STEP1 = np.uint64(0x9E3779B9), np.uint64(0xBB67AE85)


@njit(error_model="numpy")
def uniform(word):
    return (np.float64(word >> np.uint64(9)) + 0.5) / 8388608.0


@njit(error_model="numpy")
def luck(number, now, purpose, key0, key1):
    """Philox4x32-10 as four uniform numbers."""
    a, b, c, d = number, now, purpose, np.uint64(0)
    for _ in range(10):
        p, q = a * MIX0, c * MIX1
        a, b, c, d = (q >> WORD) ^ b ^ key0, q & LOW, (p >> WORD) ^ d ^ key1, p & LOW
        key0, key1 = (key0 + STEP0) & LOW, (key1 + STEP1) & LOW
    return uniform(a), uniform(b), uniform(c), uniform(d)


@njit(error_model="numpy")
def advance(n, people, now, word, balance, key0, key1):
    """One week of a segment; returns the sums of what it says and of what is compared."""
    sums = np.zeros(7)
    for i in range(len(people)):
        c = people[i]
        if c.active > 0:
            number = np.uint64(c.id)
            reach_u, purchases_u, basket_u, leave_u = luck(number, now, np.uint64(1), key0, key1)
            lapse_u = luck(number, now, np.uint64(2), key0, key1)[0]
            week(n, c, word, balance, reach_u, purchases_u, basket_u, leave_u, lapse_u)
            sums[0] += c.praise
            sums[1] += c.complaints
        sums[2] += faith(c)
        sums[3] += c.skepticism
        sums[4] += c.loyalty
        sums[5] += c.spend
        sums[6] += c.active
    return sums


def run(terms, weeks):
    """The weekly means of trust, skepticism, loyalty, spend and active, and the seconds that the weeks took."""
    n, key = numbers(terms), (np.uint64(terms.job["seed"]), np.uint64(terms.job["replication"]))
    groups = [customers(terms, segment) for segment in terms.segments]
    words = [(float(np.mean(g.praise)), float(np.mean(g.complaints))) for g in groups]
    start = list(words)
    advance(n, groups[0][:0].copy(), np.uint64(1), 0.0, 0.0, *key)  # compiles
    count, rows = sum(map(len, groups)), []
    began = time.perf_counter()
    for now in range(1, weeks + 1):
        sums = []
        for place, people in enumerate(groups):
            (good, bad), (first_good, first_bad) = words[place], start[place]
            sums.append(advance(n, people, np.uint64(now), bad, good - bad - first_good + first_bad, *key))
            words[place] = (sums[place][0] / len(people), sums[place][1] / len(people))
        rows.append(sum(sums)[2:] / count)
    return rows, time.perf_counter() - began
