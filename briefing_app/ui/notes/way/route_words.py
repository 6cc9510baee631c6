"""What positions and decisions on a route are called."""

from briefing_app.domain.route import Decision, Position
from briefing_app.language import _
from briefing_app.ui.parts.form import ChoiceFace


def positions() -> tuple[ChoiceFace, ...]:
    names = {
        Position.WAITING: _("Waiting"),
        Position.CONCURS: _("Concurs"),
        Position.WITH_COMMENTS: _("With comments"),
        Position.OBJECTS: _("Objects"),
        Position.NOTHING_TO_SAY: _("No comment"),
        Position.NO_RESPONSE: _("No response"),
    }
    return tuple(ChoiceFace(each.value, name) for each, name in names.items())


def decisions() -> tuple[ChoiceFace, ...]:
    names = {
        Decision.WAITING: _("Waiting"),
        Decision.APPROVED: _("Approved"),
        Decision.RETURNED: _("Sent back"),
    }
    return tuple(ChoiceFace(each.value, name) for each, name in names.items())
