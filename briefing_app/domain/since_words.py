"""What has changed, told in a line: as it was, and as it is now."""

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.names import name_of
from briefing_app.domain.number_words import number_in, share_in
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.domain.since import ChangeSince, Since
from briefing_app.language import _, language

_SHARES = ("%", "per cent", "pour cent")


def then_and_now(change: ChangeSince) -> str:
    """In the officer's language; empty for what is only gone or set aside."""
    was, now = (_told(change.since, words) for words in (change.was, change.now))
    if not (was or now):
        return ""
    return _("{was} → {now}").format(was=was or _("nothing"), now=now or _("nothing"))


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
