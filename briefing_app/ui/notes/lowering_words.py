"""A lowered marking in one sentence: from what, to what, by whom, when, and why."""

from briefing_app.domain.lowering import Lowering
from briefing_app.language import _, language
from briefing_app.ui.moments import moment_in_words


def lowering_in_words(lowered: Lowering) -> str:
    speaks = language()
    said = _("Marking lowered from {contained} to {marking}: {reason}").format(
        contained=lowered.contained.in_words(speaks),
        marking=lowered.to.in_words(speaks),
        reason=lowered.reason,
    )
    on = moment_in_words(lowered.on) if lowered.on else ""
    by = ", ".join(filter(None, (lowered.by, on)))
    return _("{reason} ({by})").format(reason=said, by=by) if by else said
