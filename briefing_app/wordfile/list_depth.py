"""A list of a template that is not so deep as a note needs gets levels in its own manner."""

import re

from briefing_app.wordfile.lengths import twips
from briefing_app.wordfile.short_names import whole
from briefing_app.wordfile.tree import Element, copied, drop, elements, w

_STEP = 454
_NEXT = {
    "decimal": "lowerLetter",
    "lowerLetter": "lowerRoman",
    "upperLetter": "lowerLetter",
    "upperRoman": "upperLetter",
}
_PLACE = re.compile(r"%[1-9]")


def deepen(kind: Element, level: int) -> None:
    """Levels behind the last one of the definition, down to `level`, counted from 0."""
    levels = kind.findall(w("lvl"))
    while levels and _depth(levels[-1]) < level:
        made = _below(levels)
        levels[-1].addnext(made)
        levels.append(made)
    several = kind.find(w("multiLevelType"))
    if several is not None and len(levels) > 1:
        several.set(w("val"), "multilevel")


def _depth(level: Element) -> int:
    return whole(level.get(w("ilvl")) or "")


def _below(levels: list[Element]) -> Element:
    """Bullets take turns; numbers become letters, and letters small Roman figures."""
    last, before = levels[-1], levels[-2] if len(levels) > 1 else levels[-1]
    is_bullet = _value(last, "numFmt") == "bullet"
    made = copied(before if is_bullet else last)
    made.set(w("ilvl"), str(_depth(last) + 1))
    for tie in made.findall(w("pStyle")):
        drop(tie)
    if not is_bullet:
        _count(made, _depth(last))
    _stand(made, _left(last), _left(last) - _left(before) or _STEP)
    return made


def _count(made: Element, above: int) -> None:
    """ "1.1" goes on as "1.1.1"; "a)" as "i)"."""
    text, form = made.find(w("lvlText")), made.find(w("numFmt"))
    shown = (text.get(w("val")) or "") if text is not None else ""
    if text is None or form is None:
        return
    mine, new = f"%{above + 1}", f"%{above + 2}"
    if len(_PLACE.findall(shown)) > 1:
        text.set(w("val"), shown.replace(mine, f"{mine}.{new}"))
        return
    text.set(w("val"), shown.replace(mine, new))
    form.set(w("val"), _NEXT.get(form.get(w("val")) or "", "decimal"))


def _stand(made: Element, left: int, step: int) -> None:
    """As far to the right of the level above as that is of the one above it."""
    for old in list(made.iter(w("ind"))):
        drop(old)
    settings = made.find(w("pPr"))
    if settings is None:
        settings = elements("<w:pPr/>")[0]
        behind = made.find(w("rPr"))
        (made.append if behind is None else behind.addprevious)(settings)
    for tabs in list(settings.iter(w("tabs"))):
        drop(tabs)
    step = max(step, _STEP)
    settings.append(elements(f'<w:ind w:left="{left + step}" w:hanging="{step}"/>')[0])


def _left(level: Element) -> int:
    indent = next(level.iter(w("ind")), None)
    return (twips(indent, "left") or twips(indent, "start")) if indent is not None else 0


def _value(level: Element, name: str) -> str:
    found = level.find(w(name))
    return (found.get(w("val")) or "") if found is not None else ""
