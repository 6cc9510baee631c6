"""How much work a file may cost its reader. Counted as time of the processor: on a machine that is
busy with other things a good file takes long, but no more work."""

import os
import sys
import threading
from time import process_time, sleep

PATIENCE = 5
"""So many times as long by the clock as in work, before a process is taken to stand still."""

_OUT_OF_WORK = 75
_LOOKS_EVERY = 0.5
_ends_at = float("inf")


def limit_work(seconds: int) -> None:
    """From now on this process may work for so long; then it ends, whatever it is doing."""
    if sys.platform == "win32":
        _limit_by_watching(seconds)
    else:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        end = int(used.ru_utime + used.ru_stime) + seconds + 1
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (end, hard))


def worked_too_long(exit_code: int | None) -> bool:
    """Whether a process that has ended did so because of its limit."""
    if sys.platform == "win32":
        return exit_code == _OUT_OF_WORK
    import signal

    return exit_code == -signal.SIGXCPU


def _limit_by_watching(seconds: int) -> None:
    """Where the system counts for nobody the process looks at its own clock."""
    global _ends_at  # noqa: PLW0603  # one for the process, as with a limit of the system
    is_first = _ends_at == float("inf")
    _ends_at = process_time() + seconds
    if is_first:
        threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    while process_time() < _ends_at:
        sleep(_LOOKS_EVERY)
    os._exit(_OUT_OF_WORK)
