"""A note and its twin in the other official language: paragraph by paragraph, and who moved on.

The translation keeps the tie; the original knows nothing of it, so that making a twin changes
nothing there, not even in a note that was issued.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from briefing_app.domain.ids import NoteId, ParagraphId
from briefing_app.language import deferred


class Stand(Enum):
    """How a paragraph stands to its twin, seen from the note in hand."""

    LEVEL = "level"
    UNTRANSLATED = "untranslated"
    OTHER_MOVED = "other_moved"
    OTHER_NEW = "other_new"
    OTHER_GONE = "other_gone"
    FIGURES_DIFFER = "figures_differ"
    CITES_OTHERS = "cites_others"


@dataclass(frozen=True, slots=True)
class TwinPair:
    """`there_then` and `here_then` are the fingerprints of the words when the two were last said
    to say the same; until a person said so the second is empty."""

    here: ParagraphId
    there: ParagraphId
    there_then: str
    here_then: str = ""


@dataclass(frozen=True, slots=True)
class TwinTie:
    """`note` is the original that this note is the translation of."""

    note: NoteId
    pairs: tuple[TwinPair, ...] = ()


@dataclass(frozen=True, slots=True)
class TwinSign:
    """A paragraph of the note in hand that does not stand level; `other` is its twin's.

    For what is new in the other note, `here` is the paragraph that it would stand behind, if any.
    `about` names the figures that differ, `words` begin the other paragraph.
    """

    stand: Stand
    here: ParagraphId | None
    other: ParagraphId | None = None
    about: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class TwinStanding:
    """The other note, whether this one is the translation, and every paragraph not level."""

    other: NoteId
    language: str
    is_translation: bool
    title: str = ""
    signs: tuple[TwinSign, ...] = ()
    markings_differ: bool = False

    @property
    def is_level(self) -> bool:
        return not self.signs and not self.markings_differ

    def counted(self) -> Mapping[Stand, int]:
        counts: dict[Stand, int] = {}
        for sign in self.signs:
            counts[sign.stand] = counts.get(sign.stand, 0) + 1
        return counts


STANDS = {
    Stand.LEVEL: deferred("Says the same as its twin"),
    Stand.UNTRANSLATED: deferred("To be translated"),
    Stand.OTHER_MOVED: deferred("The twin has moved on"),
    Stand.OTHER_NEW: deferred("New in the twin"),
    Stand.OTHER_GONE: deferred("No longer in the twin"),
    Stand.FIGURES_DIFFER: deferred("Other figures than in the twin"),
    Stand.CITES_OTHERS: deferred("Cites something other than its twin"),
}


def other_language(language: str) -> str:
    return "en" if language == "fr" else "fr"


def tie_to_form(tie: TwinTie) -> dict[str, object]:
    """As it is stored with the note."""
    pairs = [[each.here, each.there, each.there_then, each.here_then] for each in tie.pairs]
    return {"note": tie.note, "pairs": pairs}


def tie_from_form(form: Mapping[str, object] | None) -> TwinTie | None:
    if not form:
        return None
    pairs = form["pairs"]
    assert isinstance(pairs, list)  # noqa: S101  # what `tie_to_form` wrote
    return TwinTie(
        NoteId(str(form["note"])),
        tuple(TwinPair(ParagraphId(a), ParagraphId(b), then, here) for a, b, then, here in pairs),
    )


def with_pairs(tie: TwinTie, changed: Mapping[ParagraphId, TwinPair]) -> TwinTie:
    """The tie with these pairs in the place of those of the same paragraphs here, or behind."""
    known = {each.here for each in tie.pairs}
    kept = tuple(changed.get(each.here, each) for each in tie.pairs)
    return replace(tie, pairs=(*kept, *(p for key, p in changed.items() if key not in known)))


def pairs_by_there(tie: TwinTie) -> Iterator[tuple[ParagraphId, TwinPair]]:
    for pair in tie.pairs:
        yield pair.there, pair
