"""Words as LaTeX writes them, with braces and accents as commands, into the words that print."""

import re

from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]  # has no types

_COMMANDS = re.compile(r"[\\{}$~]|--|``|''")
_BARE = re.compile(r"(?<!\\)([%&#])")
_SPACES = re.compile(r"\s+")


def printed(written: str) -> str:
    """What cannot be understood as LaTeX stays as it is written, without its braces."""
    if not _COMMANDS.search(written):
        return _SPACES.sub(" ", written).strip()
    safe = _BARE.sub(r"\\\1", written)
    try:
        words = str(LatexNodes2Text(math_mode="text").latex_to_text(safe, tolerant_parsing=True))
    except (ValueError, RecursionError, IndexError):
        words = written.replace("{", "").replace("}", "")
    return _SPACES.sub(" ", words).strip()
