"""The reduced plan in Mesa: a customer is an agent, and luck is the model's."""

import time

import mesa
import numpy as np
from reduced import START, STATE, customers, faith, numbers, week


class Customer(mesa.Agent):
    """A customer of one segment."""

    def __init__(self, model, segment, record):
        super().__init__(model)
        self.segment = segment
        for name in START + STATE:
            setattr(self, name, float(record[name]))

    def step(self):
        if self.active:
            draw = self.model.random.random
            week(self.model.numbers, self, *self.segment.word, draw(), draw(), draw(), draw(), draw())
        else:
            self.praise = self.complaints = 0.0


class Segment:
    """The customers of a segment and what they say."""

    def __init__(self, model, people):
        self.customers = [Customer(model, self, record) for record in people]
        self.first = self.said()
        self.listen()

    def said(self):
        count = len(self.customers)
        return sum(c.praise for c in self.customers) / count, sum(c.complaints for c in self.customers) / count

    def listen(self):
        good, bad = self.said()
        self.word = bad, good - bad - self.first[0] + self.first[1]


class Firm(mesa.Model):
    """The market of the plan."""

    def __init__(self, terms, seed):
        super().__init__(seed=seed)
        self.numbers = numbers(terms)
        self.segments = [Segment(self, customers(terms, segment)) for segment in terms.segments]

    def step(self):
        self.agents.do("step")
        for segment in self.segments:
            segment.listen()

    def means(self):
        rows = [(faith(c), c.skepticism, c.loyalty, c.spend, c.active) for c in self.agents]
        return np.mean(rows, axis=0)


def run(terms, weeks, seed=0):
    """The means of trust, skepticism, loyalty, spend and active at the end, and the seconds that the weeks took."""
    firm = Firm(terms, seed)
    began = time.perf_counter()
    for _ in range(weeks):
        firm.step()
    seconds = time.perf_counter() - began
    return firm.means(), seconds
