"""The symbol under which the United Nations keep a document, where its first page bears it."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import islice

from briefing_app.domain.passage import Passage
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.structure.stretch import has_final_stop, without_marks

_FIRST = 12
_SHORT = 200
_HEAD = 4000
_OTHER_SIGNS = re.compile(r"[\W\d_]+")
_JOB = re.compile(r"\b(?:GE|V|E|N)?\.?\d{2}-\d{4,6}\b")
"""The number of the printing job at the foot of each page."""


def symbol_of(passages: Sequence[Passage], file_name: str) -> str:
    """Only where it stands as the document's own: alone in its line, or beside the name of the
    house; not where the text speaks of another document.
    """
    first = islice((p for p in passages if not p.aside), _FIRST)
    own = [_borne_by(passage.text) for passage in first]
    own += [_borne_by(passage.text) for passage in passages if passage.aside]
    counted = Counter(filter(None, own))
    if counted:
        return counted.most_common(1)[0][0]
    return _in_name(passages, file_name)


def title_below(passages: Sequence[Passage]) -> str:
    """The line below those that name the house, the symbol, the day and the language, in a
    document that bears a symbol; nothing where the text itself follows."""
    below = (p.text for p in passages[:_FIRST] if not p.aside and not _is_letterhead(p.text))
    first = without_marks(next(below, ""))
    return "" if len(first) > _SHORT or has_final_stop(first) else first


def _borne_by(text: str) -> str:
    """The symbol of a short line that holds nothing else but what stands around one."""
    found = {match[0] for match in _pattern().finditer(text)}
    return found.pop() if len(found) == 1 and _is_letterhead(text) else ""


def _is_letterhead(text: str) -> bool:
    if len(text) > _SHORT:
        return False
    rest = _OTHER_SIGNS.sub(" ", fold(_JOB.sub(" ", _pattern().sub(" ", text))))
    return reading_cues().beside_symbols.issuperset(rest.split())


def _in_name(passages: Sequence[Passage], file_name: str) -> str:
    """As the files of the United Nations are called, if the text knows the symbol as well."""
    head = "\n".join(passage.text for passage in passages)[:_HEAD]
    plain = file_name.replace("_", "/").partition("-")[0]
    named = {match[0] for match in _pattern().finditer(head)}
    alike = sorted(each for each in named if plain.startswith(each.replace(" ", "")))
    return alike[-1] if alike else ""


@cache
def _pattern() -> re.Pattern[str]:
    """S/2024/385, A/HRC/55/66/Add.1, S/RES/2719 (2023)."""
    bodies = "|".join(map(re.escape, reading_cues().symbol_bodies))
    step = r"/(?:[A-Z]{1,8}(?:\.\d+)?|(?:Add|Rev|Corr|Amend)\.\d+|\d+)"
    numbered = rf"(?=(?:{step})*/\d)(?:{step})+(?: \(\d{{4}}\))?"
    return re.compile(rf"(?<![\w/.])(?:{bodies}){numbered}(?![\w/])")
