"""What a document is called: its first heading, unless that names only a part of it."""

import re
from collections import Counter
from collections.abc import Sequence

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.source_text import Told
from briefing_app.ingest.structure.stretch import without_marks

_OFTEN = 3
_TOGETHER = 2
_NUMBERED = re.compile(r"^[\divxIVX]+(?:\.\d+)*[.)]?\s+")
_FEW_WORDS = 2
_LONGEST = 200


def title_of(passages: Sequence[Passage], file_name: str, told: Told) -> str:
    """First what stands there, then what the file says of itself, then its name."""
    text = [passage for passage in passages if not passage.aside]
    first = text[0] if text else None
    heads = first is not None and first.kind is PassageKind.HEADING
    if first and heads and not _opens(first) and (first.level == 1 or not told.title):
        return _said(first)
    if told.title:
        return told.title
    if first and heads:
        return _behind(text) or _running_head(passages) or _said(first)
    return " ".join(file_name.rsplit(".", 1)[0].replace("_", " ").split()) or file_name


def _opens(heading: Passage) -> bool:
    """Whether it is "Introduction", "Summary" or the like, or a place to be filled in."""
    if _said(heading).startswith("[") and _said(heading).endswith("]"):
        return True
    return fold(_NUMBERED.sub("", _said(heading))) in reading_cues().openings


def _said(heading: Passage) -> str:
    text = heading.text
    return without_marks(text[len(heading.label) :] if heading.label == "#" else text)


def _behind(text: Sequence[Passage]) -> str:
    """A heading right behind the first, without a word between them."""
    second = text[1] if len(text) > 1 else None
    if second is None or second.kind is not PassageKind.HEADING or _opens(second):
        return ""
    return _said(second)


def _running_head(passages: Sequence[Passage]) -> str:
    """What stands over many pages is the title of the whole, perhaps with that of the part."""
    lines = Counter(
        passage.text
        for passage in passages
        if passage.aside and len(passage.text) <= _LONGEST and _is_named(passage.text)
    )
    often = [line for line, times in lines.most_common(_TOGETHER) if times >= _OFTEN]
    return " \u2013 ".join(often)


def _is_named(line: str) -> bool:
    words = [word for word in line.split() if word.isalpha()]
    return len(words) > _FEW_WORDS
