"""What has changed, told in a line: as it was, and as it is now."""

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.names import name_of
from briefing_app.domain.number_words import number_in, share_in
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.domain.since import ChangeSince, Since
from briefing_app.language import _, language

_WORDINGS = (Since.CLAIM, Since.WORDS)
_BESIDE = 2
"""So many words stand beside those that differ."""
_SHARES = ("%", "per cent", "pour cent")


def then_and_now(change: ChangeSince) -> str:
    """In the officer's language; empty for what is only gone or set aside."""
    before, after = change.was, change.now
    if change.since in _WORDINGS:
        before, after = _apart(before, after)
    was, now = (_told(change.since, words) for words in (before, after))
    if not (was or now):
        return ""
    return _("{was} → {now}").format(was=was or _("nothing"), now=now or _("nothing"))


def _apart(was: str, now: str) -> tuple[str, str]:
    """Two long wordings from shortly before the first word that differs to shortly after the last,
    so that a line shows what is new."""
    one, other = was.split(), now.split()
    if not (one and other):
        return was, now
    head = _alike(one, other)
    tail = min(_alike(one[::-1], other[::-1]), len(one) - head, len(other) - head)
    first, last = max(0, head - _BESIDE), max(0, tail - _BESIDE)
    return _cut(one, first, last), _cut(other, first, last)


def _alike(one: list[str], other: list[str]) -> int:
    """How many words both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    shorter = min(len(one), len(other))
    return next((at for at, (here, there) in pairs if here != there), shorter)


def _cut(words: list[str], first: int, last: int) -> str:
    shown = " ".join(words[first : len(words) - last])
    return f"{'… ' if first else ''}{shown}{' …' if last else ''}"


def _told(since: Since, words: str) -> str:
    if not words:
        return ""
    if since is Since.BLOCK_MOVED:
        return _("version {number}").format(number=int(words))
    if since is Since.ANSWERED:
        states = {state.value: state for state in RecommendationState}
        return name_of(states[words]) if words in states else words
    if since is Since.DATE:
        return date_in_words(words, language())
    return _figure(words) if since is Since.FIGURE else words


def _figure(words: str) -> str:
    value, _space, unit = words.partition(" ")
    number = number_in(value, language())
    return share_in(number, language()) if unit in _SHARES else f"{number} {unit}".strip()
