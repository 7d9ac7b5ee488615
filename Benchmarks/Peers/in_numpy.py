"""A plan in NumPy: the independent check, its quantile by array arithmetic where the check takes one number at a time."""

import copy
import time

import numpy as np
import terms  # noqa: F401  (finds the independent check)

import luck
import week
from firm import Firm


def normal_quantile(u):
    """AS 241 with seven digits."""
    q = u - 0.5
    r = 0.180625 - q * q
    top = ((r * 59.10937472 + 159.29113202) * r + 50.434271938) * r + 3.3871327179
    value = q * top / (((r * 67.1875636 + 78.757757664) * r + 17.895169469) * r + 1)
    far = np.abs(q) > 0.425
    r = np.sqrt(-np.log(np.minimum(u[far], 1 - u[far]))) - 1.6
    top = ((r * 0.17023821103 + 1.3067284816) * r + 2.756815390) * r + 1.4234372777
    value[far] = np.sign(q[far]) * top / ((r * 0.12021132975 + 0.7370016425) * r + 1)
    return value


class Luck(luck.Luck):
    """Luck without what only a question to customers needs: none is put."""

    def words(self, ids, week, purpose, attempt=0):
        return [None] if purpose == 3 else super().words(ids, week, purpose, attempt)


def lean(terms):
    """A copy without what the check does for plans that a bench plan is not: kinds of data that the firm does not hold,
    and what the firm says in a week in which something happens."""
    terms = copy.deepcopy(terms)
    rows = [*terms.held, -1]
    for segment in terms.segments:
        people, practice = segment.customers, segment.practice
        people.knowledge, people.consent = people.knowledge[rows], people.consent[rows]
        practice.kinds = [practice.kinds[k] for k in terms.held]
        people.luck = Luck(*people.luck.key)
        practice.speaking = lambda acts, practice=practice: practice
        segment.firm = Firm(practice, segment.job["parameters"], segment.job["tactics"])
    return terms


def run(terms, weeks):
    """The weekly means of trust, skepticism, loyalty, spend and active, and the seconds that the weeks took."""
    week.normal = normal_quantile
    terms, rows, seconds = lean(terms), [], 0.0
    for now in range(1, weeks + 1):
        began = time.perf_counter()
        for segment in terms.segments:
            segment.advance(now)
        seconds += time.perf_counter() - began
        people = [s.customers for s in terms.segments]
        rows.append([
            np.mean(np.concatenate(list(values)))
            for values in ((c.faith() for c in people), (c.skepticism for c in people), (c.loyalty for c in people),
                           (c.spend for c in people), (c.active for c in people))])
    return rows, seconds
