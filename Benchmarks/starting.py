"""How long the program takes from its start until it shows a prompt, on a terminal of its own.

Measured by a small process, because to start another takes a large one longer.
"""

import json
import os
import pty
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time


def once(command, prompt):
    """Seconds from the start of a command until it has printed a prompt."""
    home = tempfile.mkdtemp()
    began = time.monotonic()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(XDG_STATE_HOME=home, TERM="xterm-256color", LANG="C.UTF-8")
        os.execv(command[0], command)
    seen = b""
    try:
        while prompt not in seen:
            if not select.select([terminal], [], [], 20)[0]:
                raise SystemExit(f"error: {command[0]} shows no prompt")
            seen += os.read(terminal, 65536)
        return time.monotonic() - began
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)
        shutil.rmtree(home)


def measured(program, rounds):
    """Median seconds to the first prompt, and to the prompt of an open scenario of 10,000 customers."""
    return json.loads(subprocess.run(
        [sys.executable, "-B", __file__, program, str(rounds)], check=True, capture_output=True).stdout)


if __name__ == "__main__":
    program, rounds = sys.argv[1], int(sys.argv[2])
    # A bold prompt ends in an escape before its sign.
    calls = [([program], b"paradox\x1b[0m> "), ([program, "shopping-list"], b"week 0\x1b[0m> ")]
    print(json.dumps([statistics.median(once(*call) for _ in range(rounds)) for call in calls]))
