"""What the palette offers: a group, words, and what happens when it is taken."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import islice, zip_longest

from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.language import _, deferred, language
from briefing_app.ui.actions import Actions
from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.look import Ink
from briefing_app.ui.tokens import Kind

AT_MOST = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """`right` says where it is; `key` is the real shortcut; `place` puts it into the note, and
    `place_as` asks in which form.
    """

    group: str
    words: str
    act: Callable[[], object]
    icon: str = ""
    ink: Ink = "text2"
    right: str = ""
    key: str = ""
    place: Callable[[], object] | None = None
    place_as: Callable[[], object] | None = None


def plain(words: str) -> str:
    """Without accents and capitals, character for character, so that places stay true."""
    return "".join(_bare(character) for character in words)


def _bare(character: str) -> str:
    return unicodedata.normalize("NFD", character)[0].lower()[:1] or character


def matches(words: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Where the typed words stand in the text; nothing when one of them does not."""
    text, found = plain(words), []
    for part in plain(typed).split():
        at = text.find(part)
        if at < 0:
            return ()
        found.append((at, at + len(part)))
    return tuple(sorted(found))


def command_choices(actions: Actions, typed: str) -> Iterable[Choice]:
    """Commands that make sense now and fit what was typed, those that begin with it first."""
    fitting = []
    for each in COMMANDS:
        action = actions(each.name)
        words = action.text().replace("&", "")
        if action.isEnabled() and each.name != "palette" and (not typed or matches(words, typed)):
            begins = plain(words).startswith(plain(typed).strip())
            fitting.append((not begins, each, action, words))
    for _rank, each, action, words in sorted(fitting, key=lambda entry: entry[0]):
        key = action.shortcut().toString()
        yield Choice(_("Do"), words, action.trigger, each.icon or "caret-right", key=key)


def family_choices(
    rows: Iterable[FamilyRow], typed: str, go: Callable[[FamilyRow], object]
) -> Iterable[Choice]:
    """The families whose name fits: each leads to its concordance."""
    fitting = (row for row in rows if matches(row.family.name(language()), typed))
    for row in islice(fitting, AT_MOST):
        name = row.family.name(language())
        yield Choice(_("Families"), name, partial(go, row), "tree-structure", right=row.asks)


def concordance_choices(
    rows: Iterable[FamilyRow], typed: str, insert: Callable[[FamilyRow], object]
) -> Iterable[Choice]:
    """The families whose name fits, as tables for the open note."""
    fitting = (row for row in rows if matches(row.family.name(language()), typed))
    for row in islice(fitting, AT_MOST // 2):
        name = row.family.name(language())
        words = _("Insert the concordance table for: {family}").format(family=name)
        act = partial(insert, row)
        yield Choice(_("Do"), words, act, "table", right=_("Notes"), place=act)


_LOOKS: dict[ThingKind, tuple[str, Ink]] = {
    ThingKind.SOURCE: ("files", "text2"),
    ThingKind.PASSAGE: ("book-open", "text2"),
    ThingKind.EVIDENCE: ("seal-check", "accent"),
    ThingKind.RECOMMENDATION: ("megaphone-simple", Kind.RECOMMENDATION),
    ThingKind.BLOCK: ("stack", "accent"),
    ThingKind.NOTE: ("note-pencil", "text2"),
    ThingKind.MARGIN: ("note", "text2"),
}


_LIBRARY = (ThingKind.RECOMMENDATION, ThingKind.EVIDENCE, ThingKind.BLOCK)
_GROUPS: tuple[tuple[str, tuple[ThingKind, ...]], ...] = (
    (deferred("Library"), _LIBRARY),
    (deferred("Notes"), (ThingKind.NOTE,)),
    (deferred("Sources"), (ThingKind.SOURCE,)),
    (deferred("In the sources"), (ThingKind.PASSAGE, ThingKind.MARGIN)),
)


def hit_choices(
    hits: Iterable[Hit],
    go: Callable[[Hit], object],
    place: Callable[[Hit], object] | None,
    place_as: Callable[[Hit], object] | None = None,
) -> Iterable[Choice]:
    """What was found in the workspace, in its groups, at most four in each."""
    found = tuple(hits)
    for name, kinds in _GROUPS:
        for hit in _best(found, kinds):
            icon, ink = _LOOKS[hit.kind]
            yield Choice(
                _(name),
                hit.title,
                partial(go, hit),
                icon,
                ink,
                hit.where or hit.label,
                place=partial(place, hit) if place and hit.kind in _LIBRARY else None,
                place_as=partial(place_as, hit) if place_as and hit.kind in _LIBRARY else None,
            )


def _best(hits: tuple[Hit, ...], kinds: tuple[ThingKind, ...]) -> list[Hit]:
    """The first of each kind before the second of any, then kind by kind."""
    by_kind = [[hit for hit in hits if hit.kind == kind] for kind in kinds]
    in_turn = [hit for turn in zip_longest(*by_kind) for hit in turn if hit is not None]
    return sorted(in_turn[:AT_MOST], key=lambda hit: kinds.index(hit.kind))
