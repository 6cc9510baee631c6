"""Which words of a passage somebody meant who quoted them not quite rightly."""

from difflib import SequenceMatcher

from briefing_app.domain.quotation import fold

_ALIKE = 0.7
_MARKS_OF_CHANGE = "…[]"


def nearest_words(quoted: str, passage: str) -> str:
    """The stretch of the passage that is meant; nothing where that is not plain.

    A quotation with words left out or put in by its writer is not touched.
    """
    if not passage or "..." in quoted or any(mark in quoted for mark in _MARKS_OF_CHANGE):
        return ""
    said, written = quoted.split(), passage.split()
    matcher = SequenceMatcher(a=_plain(said), b=_plain(written), autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return ""
    first, last = blocks[0], blocks[-1]
    start = max(first.b - first.a, 0)
    end = min(last.b + last.size + (len(said) - last.a - last.size), len(written))
    stretch = written[start:end]
    alike = SequenceMatcher(a=_plain(said), b=_plain(stretch), autojunk=False).ratio()
    return " ".join(stretch).strip(' .,;:“”«»"') if alike >= _ALIKE else ""


def _plain(words: list[str]) -> list[str]:
    return [fold(word).casefold().strip('.,;:!?“”«»"') for word in words]
