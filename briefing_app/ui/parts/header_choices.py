"""What may be chosen in the header of a note, and in the form of its kind."""

from briefing_app.domain.names import purpose_name
from briefing_app.language import _
from briefing_app.ui.parts.form import ChoiceFace


def purpose_choices() -> tuple[ChoiceFace, ...]:
    """What the note is for."""
    named = (ChoiceFace(purpose, purpose_name(purpose)) for purpose in ("D", "I", "S"))
    return (ChoiceFace("", _("None")), *named)


def addressee_choices() -> tuple[ChoiceFace, ...]:
    """Whose office receives it, as the published register has it."""
    return (
        ChoiceFace("", _("None")),
        ChoiceFace("M", _("Minister")),
        ChoiceFace("D", _("Deputy head")),
    )
