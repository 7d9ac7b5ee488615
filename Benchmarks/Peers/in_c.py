"""A plan in C: `weeks.c` as vectors of eight, or with libm."""

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
# Vectors promise what the engine promises, the same bytes on every machine, so they contract nothing; libm is as a
# user would have it.
WAYS = {"vectors": ["-DLANES=8", "-ffp-contract=off"], "libm": ["-DLANES=1", "-fno-math-errno"]}


def clang():
    """The compiler of the Swift toolchain, which knows vector extensions."""
    return Path(shutil.which("swift")).resolve().with_name("clang")


def build(way, folder, machine="native"):
    """Compiles one way of writing the stages; returns the program."""
    program = folder / f"{way}-{machine}"
    subprocess.run(
        [clang(), "-O3", f"-march={machine}", "-Wall", "-Wextra", "-Werror", *WAYS[way], HERE / "weeks.c", "-lm", "-o", program],
        check=True)
    return program


def arguments(folder, weeks, rounds=1):
    """What the program takes after `terms.write(folder)`."""
    return [folder / "plan", folder / "customers", weeks, rounds]


def run(program, folder, customers, weeks, rounds=1):
    """The weekly means of trust, skepticism, loyalty, spend and active, and the seconds that a round's weeks took."""
    told = subprocess.run([program, *map(str, arguments(folder, weeks, rounds))], check=True, capture_output=True).stdout
    said = json.loads(told)
    sums = np.array(said["sums"])[1:] / customers
    trust = sums[:, 0:3] @ [0.4875, 0.325, 0.1875]
    rows = np.column_stack([trust, sums[:, 3], sums[:, 4], np.cumsum(sums[:, 10]), sums[:, 6]])
    return rows, said["seconds"] / rounds
