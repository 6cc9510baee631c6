"""Letters that a page of a PDF shows twice in one place, to look heavier or to throw a shadow."""

import re

from briefing_app.ingest.pdf.pdf_signs import PdfSigns

_TWICE = re.compile(r"([^\W_])\1([^\W_])\2([^\W_])\3")
"""No word of a language looks like this."""

_NEAR = 0.3


def shadows_among(asked: PdfSigns, signs: str) -> frozenset[int]:
    """The second of each two, wherever all letters of a line come in twos."""
    found: set[int] = set()
    for match in _TWICE.finditer(signs):
        if match.start() not in found and match.start() - 1 not in found:
            found |= _pairs(asked, signs, match.start())
    return frozenset(found)


def _pairs(asked: PdfSigns, signs: str, at: int) -> set[int]:
    pairs: set[int] = set()
    while at + 1 < len(signs) and signs[at] not in "\r\n":
        if signs[at] == signs[at + 1] and _is_near(asked, at):
            pairs.add(at + 1)
            at += 1
        elif signs[at].isalnum():
            break
        at += 1
    return pairs


def _is_near(asked: PdfSigns, at: int) -> bool:
    near = _NEAR * asked.size(at)
    return (
        abs(asked.left(at + 1) - asked.left(at)) < near
        and abs(asked.bottom(at + 1) - asked.bottom(at)) < near
    )
