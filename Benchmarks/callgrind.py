"""Instructions by stage, counted by callgrind: no clock, so no noise.

A stage is every function whose name has a word in it, and whatever those call: so it does not matter which of its
closures the compiler made functions of, as long as it did not merge the stage into its caller.
"""

import re
import subprocess
from collections import defaultdict


class Profile:
    """Costs and calls of a run under callgrind."""

    def __init__(self, path):
        self.own, self.calls, names = defaultdict(int), defaultdict(int), {}

        def name(text):
            number, _, word = re.match(r"(\(\d+\))( ?)(.*)", text).groups()
            return names.setdefault(number, word)

        function = called = None
        for line in open(path, errors="replace"):
            if line.startswith("fn="):
                function = name(line[3:].rstrip())
            elif line.startswith("cfn="):
                called = name(line[4:].rstrip())
            elif line[:1].isdigit() or line[:1] in "+-*":
                cost = int(line.split()[-1])
                if called:
                    self.calls[function, called] += cost
                else:
                    self.own[function] += cost
                called = None

    def cost(self, word):
        """Instructions of the functions with a word in their names and of what they call."""
        inside = {f for f in self.own if word in f} | {f for pair in self.calls for f in pair if word in f}
        if not inside:
            raise SystemExit(f"error: no function of '{word}', because the compiler has merged the stage into its caller")
        own = sum(self.own[f] for f in inside)
        return own + sum(cost for (f, to), cost in self.calls.items() if f in inside and to not in inside)


def count(command, scratch, stages):
    """Instructions of each stage in a run of a command; debug lines go first, which this valgrind may not read."""
    program, out = scratch / "counted", scratch / "callgrind.out"
    subprocess.run(["strip", "--strip-debug", "-o", program, command[0]], check=True)
    subprocess.run(
        ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={out}", program, *map(str, command[1:])],
        check=True, stdout=subprocess.DEVNULL)
    profile = Profile(out)
    return {stage: profile.cost(word) for stage, word in stages.items()}
