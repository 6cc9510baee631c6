"""How the lines at the head of a letter are taken in: shortened before anything looks into them."""

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    _Policy = EmailPolicy[EmailMessage]
else:
    _Policy = EmailPolicy

LONGEST = 60_000
"""Characters: a line that addresses a thousand people is no longer."""


class _Shortening(_Policy):
    """What is made of a line by the library can take the square of its length."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        name, _colon, first = sourcelines[0].partition(":")
        words = "".join((first, *sourcelines[1:][:LONGEST]))[:LONGEST]
        return name[:LONGEST], words.lstrip(" \t\r\n").rstrip("\r\n")


SHORTENING = _Shortening()
