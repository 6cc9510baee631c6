"""A marking as the picker shows it, and back; the steps and caveats that can be chosen here."""

from briefing_app.domain.marking import (
    CLASSIFIED_WORDS,
    PROTECTED_WORDS,
    UNCLASSIFIED_WORD,
    Classified,
    Marking,
    Protected,
)
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.language import _
from briefing_app.ui.parts.form import ChoiceFace
from briefing_app.ui.parts.marking_picker import MarkingChoice, MarkingLadders


def ladders_of(offer: MarkingOffer, marking: Marking) -> MarkingLadders:
    """What is offered, and whatever the note carries already even if it is offered no more."""
    protected = sorted({*offer.protected, marking.protected} - {Protected.NONE})
    classified = sorted({*offer.classified, marking.classified} - {Classified.NONE})
    known = (*offer.caveats, *sorted(marking.caveats - set(offer.caveats)))
    return MarkingLadders(
        (
            ChoiceFace("", _("Not protected")),
            *(ChoiceFace(step.name, _(PROTECTED_WORDS[step])) for step in protected),
        ),
        (
            ChoiceFace("", _(UNCLASSIFIED_WORD)),
            *(ChoiceFace(step.name, _(CLASSIFIED_WORDS[step])) for step in classified),
        ),
        tuple(ChoiceFace(caveat, _(caveat)) for caveat in known),
    )


def choice_of(marking: Marking) -> MarkingChoice:
    return MarkingChoice(
        marking.protected.name if marking.protected else "",
        marking.classified.name if marking.classified else "",
        tuple(sorted(marking.caveats)),
    )


def marking_of(choice: MarkingChoice) -> Marking:
    return Marking(
        Protected[choice.protected or "NONE"],
        Classified[choice.classified or "NONE"],
        frozenset(choice.caveats),
    )
