"""What is said of a lost anchor: its row in the list, and the sentences beside its words."""

from briefing_app.domain.anchor import Candidate, LostAnchor, measure_is_gone
from briefing_app.domain.evidence import Evidence
from briefing_app.language import _, ngettext
from briefing_app.ui.anchors.word_sides import edition_place
from briefing_app.ui.facts import percent
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.kind_words import kind_letter, kind_name
from briefing_app.ui.tokens import KINDS, Kind


def row_face(anchor: LostAnchor) -> RowFace:
    kind = kind_of(anchor)
    letter = Sign(KINDS[kind].icon, kind_letter(kind), kind, kind_name(kind))
    second = f"{edition_place(anchor.was_number, anchor.excerpt)} · {anchor.source_title}"
    return RowFace(anchor.claim, second, (letter,))


def kind_of(anchor: LostAnchor) -> Kind:
    thing = anchor.thing
    return Kind(thing.kind.value) if isinstance(thing, Evidence) else Kind.RECOMMENDATION


def candidate_words(candidate: Candidate | None, at: int, of: int) -> str:
    """How near it comes, and which of several it is."""
    if candidate is None:
        return _("Nothing in the newest edition comes near. It can be let go.")
    which = _("Candidate {number} of {total}").format(number=at + 1, total=of)
    if candidate.is_same:
        return _("{which}: the same words, which stand there more than once").format(which=which)
    return _("{which}: {percent} of the words are the same").format(
        which=which, percent=percent(candidate.likeness)
    )


def warning_words(anchor: LostAnchor, candidate: Candidate | None) -> str:
    """A figure that the new words do not hold; nothing where all is well."""
    thing = anchor.thing
    if candidate is None or not isinstance(thing, Evidence):
        return ""
    if not measure_is_gone(thing, candidate.excerpt.words):
        return ""
    value = " ".join(filter(None, (thing.measure.value, thing.measure.unit)))
    return _(
        "The value {value} does not stand in the new words. Change it in the evidence after "
        "re-attaching."
    ).format(value=value)


def count_words(count: int) -> str:
    return ngettext("{count} lost anchor", "{count} lost anchors", count).format(count=count)
