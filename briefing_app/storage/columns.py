"""Values as columns and back: markings, lists of words, and what a list sorts by."""

import json
import zlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from briefing_app.domain.imprint import Imprint, imprint_of
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.storage.words_sought import fold_accents

_SORTED_BY = 80
_USUAL, _NOT_AT_ALL = 6, 0
_TRIED, _SAMPLE = 4, 16_384
_WORTH_IT = 0.9

Columns = dict[str, object]


def marking_columns(marking: Marking) -> Columns:
    return {
        "protected": int(marking.protected),
        "classified": int(marking.classified),
        "caveats": packed(sorted(marking.caveats)),
    }


def marking_of(row: Row[Any]) -> Marking:
    return Marking(
        Protected(row.protected), Classified(row.classified), frozenset(unpacked(row.caveats))
    )


def packed(words: Iterable[str]) -> str:
    """Several words in one column, readable, nothing for none."""
    kept = list(words)
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def unpacked(column: str) -> tuple[str, ...]:
    return tuple(json.loads(column)) if column else ()


def packed_imprint(imprint: Imprint) -> str:
    """Only what is known, readable, nothing for nothing."""
    told = imprint.told()
    return json.dumps(told, ensure_ascii=False) if told else ""


def unpacked_imprint(column: str) -> Imprint:
    return imprint_of(json.loads(column)) if column else Imprint()


def sorts_as(words: str) -> str:
    """What an alphabetical list goes by: small letters without accents, nothing before them."""
    return fold_accents(words).lstrip("\"'\u2018\u2019\u201c\u201d\u00ab\u00a0 [(")[:_SORTED_BY]


def storable(words: str) -> str:
    """The words, with a question mark for half a character, which a clipboard may bring in."""
    return words if words.isascii() else words.encode("utf-8", "replace").decode()


def pressed(content: bytes) -> bytes:
    return zlib.compress(content, _USUAL if _shrinks(content) else _NOT_AT_ALL)


def _shrinks(content: bytes) -> bool:
    """Most files are compressed already; to try it on all of them again takes long for nothing."""
    if len(content) < _TRIED * _SAMPLE:
        return True
    step = len(content) // _TRIED
    tried = b"".join(content[at : at + _SAMPLE] for at in range(0, step * _TRIED, step))
    return len(zlib.compress(tried, 1)) < _WORTH_IT * len(tried)


def unpressed(column: bytes) -> bytes:
    return zlib.decompress(column)
