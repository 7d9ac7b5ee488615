"""Runs plans given as JSON on standard input, one job or a list, and prints their courses as JSON.

    python3 Tests/Independent/check.py < jobs.json
    python3 Tests/Independent/check.py --self-test

Written from Guides/Model.md alone, in float64; the Swift tests compare their engine with it.
"""

import json
import sys

import luck
from course import run


def main():
    if sys.argv[1:] == ["--self-test"]:
        luck.self_test()
        print("the draws are as they should be")
        return
    jobs = json.load(sys.stdin)
    courses = [run(job) for job in jobs] if isinstance(jobs, list) else run(jobs)
    json.dump(courses, sys.stdout)


if __name__ == "__main__":
    main()
