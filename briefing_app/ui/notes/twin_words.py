"""How a note stands to its twin, in the words of the screen."""

from briefing_app.domain.twin import STANDS, Stand, TwinSign, TwinStanding
from briefing_app.language import _, ngettext
from briefing_app.ui.notes.scene import Wave
from briefing_app.ui.tokens import Meaning

_GRAVE = (Stand.OTHER_MOVED, Stand.FIGURES_DIFFER)


def standing_sentence(standing: TwinStanding) -> str:
    """What is not level, in one sentence; empty where everything is."""
    counts = standing.counted()
    coming = counts.get(Stand.UNTRANSLATED, 0)
    others = sum(counts.values()) - coming
    said = []
    if others:
        moved = ngettext(
            "{count} paragraph is not level with the twin.",
            "{count} paragraphs are not level with the twin.",
            others,
        )
        said.append(moved.format(count=others))
    if coming:
        words = ngettext(
            "{count} paragraph is to be translated.",
            "{count} paragraphs are to be translated.",
            coming,
        )
        said.append(words.format(count=coming))
    if standing.markings_differ:
        said.append(_("The two are marked differently."))
    return " ".join(said)


def sign_title(sign: TwinSign) -> str:
    return _(STANDS[sign.stand])


def sign_reason(sign: TwinSign) -> str:
    """What the other note says there, or the figures that differ."""
    if sign.stand is Stand.FIGURES_DIFFER:
        return _("{figures} stands in one of the two only.").format(figures=sign.about)
    is_shown = sign.words and sign.stand is not Stand.UNTRANSLATED
    return f"“{sign.words}”" if is_shown else ""


def sign_meaning(sign: TwinSign) -> Meaning:
    return Meaning.WARNING if sign.stand in _GRAVE else Meaning.INFO


def waves_of(standing: TwinStanding) -> tuple[Wave, ...]:
    """A sign beside each paragraph that is not level; what is only new stands with none."""
    return tuple(
        Wave(sign.here, 0, 0, sign_meaning(sign), sign_title(sign), reason=sign_reason(sign))
        for sign in standing.signs
        if sign.here and sign.stand is not Stand.OTHER_NEW
    )
