"""Types at the program in a root with no libraries and no terminals: a verb by Tab, a letter beyond ASCII, a key of the arrows."""
import os
import pty
import select
import sys
import time

child, terminal = pty.fork()
if child == 0:
    os.chroot(sys.argv[1])
    os.chdir("/")
    os.execve("/paradox", ["paradox", "shopping-list"], {"TERM": "xterm-256color", "HOME": "/tmp"})

seen = b""
ahead = b""


def wait(text):
    """Reads until `text` is shown."""
    global seen, ahead
    end = time.time() + 20
    wanted = text.encode()
    while wanted not in ahead:
        if not select.select([terminal], [], [], max(0, end - time.time()))[0]:
            sys.exit(f"edit.py: no {text!r} in {ahead!r}")
        try:
            part = os.read(terminal, 65536)
        except OSError:
            sys.exit(f"edit.py: the program ended before {text!r}: {ahead!r}")
        seen += part
        ahead += part
    ahead = ahead.split(wanted, 1)[1]


def type(text):
    os.write(terminal, text.encode())


wait("week 0")
type("discl\t")
wait("ose")
type("\x15status # caf\u00e9\n")
wait("# caf\u00e9")
wait("week 0\x1b[0m> ")
type("\x1b[A")
wait("status # caf\u00e9")
type("\x15quit\n")
_, status = os.waitpid(child, 0)
if status != 0:
    sys.exit(f"edit.py: the program ended with {status}")
if b"termcap" in seen or b"dumb" in seen:
    sys.exit("edit.py: libedit complains about the terminal")
