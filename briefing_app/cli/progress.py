"""How far long work is, on one line of the terminal that is written over and taken away again."""

import sys
from typing import TextIO

from briefing_app.cli.printing import one_line
from briefing_app.language import ngettext
from briefing_app.operations.outcome import Progress, silent

_CLEAR = "\r\x1b[K"
_WIDEST = 70


def progress_here() -> Progress:
    """Only where a person sits at the terminal."""
    return progress_on(sys.stderr) if sys.stderr.isatty() else silent


def progress_on(stream: TextIO) -> Progress:
    """The last call, with all done, leaves nothing behind."""
    told = ""

    def tell(done: int, total: int, words: str) -> None:
        nonlocal told
        counted = ngettext("{done} of {total} file", "{done} of {total} files", total)
        line = f"{counted.format(done=done, total=total)} · {one_line(words)}"[:_WIDEST]
        shown = line if done < total else ""
        if shown != told:
            stream.write(f"{_CLEAR}{shown}")
            stream.flush()
            told = shown

    return tell
