"""MARK-MAX: a note is never marked below what it contains, on either ladder, without a reason."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import Marking
from briefing_app.domain.note_marking import Held, contained_marking, held_in, lowering_in_force
from briefing_app.language import _, language

CHECK = "MARK-MAX"


def check_marking(case: Case) -> Iterator[Finding]:
    """Each thing that asks for more is told once, where it stands first."""
    held = held_in(case.note, case.materials)
    contained = contained_marking(held)
    lowered = lowering_in_force(case.note, contained)
    if lowered:
        yield _told(case, lowered, contained)
        return
    for each in held:
        if not case.note.marking.covers(each.marking):
            yield _short_of(case, each)


def _told(case: Case, lowered: Lowering, contained: Marking) -> Finding:
    """Whoever reads the note's report learns of it; it blocks nothing."""
    speaks = language()
    reason = _("It contains {contained} and is marked {marking}: {reason}")
    return Finding(
        CHECK,
        Severity.INFO,
        _("Marking lowered for a reason"),
        reason.format(
            contained=contained.in_words(speaks),
            marking=case.note.marking.in_words(speaks),
            reason=lowered.reason,
        ),
        at_field("marking"),
        f"{contained.in_words('en')} {lowered.on}",
    )


def _short_of(case: Case, held: Held) -> Finding:
    marked, speaks = case.note.marking, language()
    needed = marked.joined_with(held.marking)
    told = needed.in_words(speaks)
    reason = _("“{name}” is {marking}; with it the note is at least {needed}.")
    return Finding(
        CHECK,
        Severity.ERROR,
        _("Marked below what it contains"),
        reason.format(name=held.name, marking=held.marking.in_words(speaks), needed=told),
        _place(held),
        f"{held.id} {marked.in_words('en')} {needed.in_words('en')}",
        Fix(_("Mark the note {marking}").format(marking=told), marking=needed),
    )


def _place(held: Held) -> Place:
    return Place(held.section, held.paragraph) if held.paragraph else at_field("marking")
