"""Programs that a test starts: each is one of ours, or one that the machine's owner put there."""

from functools import partial
from subprocess import PIPE, Popen, run

run_program = partial(run, capture_output=True, text=True, check=False)
"""Until it ends, with all that it said; its status is for the test to judge."""

start_program = partial(Popen, stdin=PIPE, stdout=PIPE, stderr=PIPE)
"""Under way beside the test."""
