"""Every test: side by side first, then one by one those that are held to a time.

python -m tests WORDS…      the words go to pytest
"""

import subprocess
import sys

ABREAST = ("--numprocesses=logical", "--maxprocesses=4", "--dist=worksteal")
TURNS = (("-m", "not timed", *ABREAST), ("-m", "timed"))
DONE, NOTHING_CHOSEN = 0, 5
"""What pytest ends with; the words may choose no test for one of the turns."""


def main(words: list[str]) -> int:
    ends = [run([*turn, *words]) for turn in TURNS]
    failed = [end for end in ends if end not in (DONE, NOTHING_CHOSEN)]
    return failed[0] if failed else min(ends)


def run(words: list[str]) -> int:
    command = [sys.executable, "-m", "pytest", *words]
    return subprocess.run(command, check=False).returncode  # noqa: S603 - the caller's own words


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
