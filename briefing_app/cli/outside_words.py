"""A copy for readers outside at the terminal: who they are, and what is held back from them."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.printing import complain
from briefing_app.domain.ceiling import ceiling_of
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.language import _, language, ngettext
from briefing_app.operations.export_note import ExportOptions


def reader_of(words: Namespace) -> Marking:
    """How high the readers may see, with the caveats that they are cleared for."""
    try:
        step = ceiling_of(words.reader or "UNCLASSIFIED")
    except ValueError as fault:
        said = _("“{words}” is no marking. PROTECTED A is one, and so is SECRET.")
        raise BriefingError(said.format(words=words.reader)) from fault
    caveats = frozenset(" ".join(each.upper().split()) for each in words.cleared_for)
    return Marking(step.protected, step.classified, caveats)


def tell_outside(ask: Asking, note: Note, options: ExportOptions) -> None:
    """Before the file is written: passage by passage what the readers will not see, and why.

    Where no such copy can be made, writing it says so.
    """
    if options.copy != "outside":
        return
    from briefing_app.operations.plan_export import preview_outside, why_in_words

    copy = ask(preview_outside, note, options.reader)
    held = copy.withheld
    if copy.refused:
        return
    if not held:
        complain(_("Nothing is held back from these readers but what is internal in the head."))
        return
    count = len(held)
    said = ngettext(
        "{count} place is changed for these readers:",
        "{count} places are changed for these readers:",
        count,
    )
    complain(said.format(count=count))
    for each in held:
        complain(f"{each.section}: “{each.words}” — {why_in_words(each, language())}")
