"""A copy for readers outside at the terminal: who they are, and what is held back from them."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.cli.asking import Asking
from briefing_app.cli.printing import complain
from briefing_app.domain.ceiling import ceiling_of
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.domain.text import Paragraph
from briefing_app.language import _, language, ngettext
from briefing_app.operations.export_note import ExportOptions


def reader_of(words: Namespace) -> Marking:
    """How high the readers may see, with the caveats that they are cleared for.

    "PROTECTED-A" is as good as "PROTECTED A", and needs no quotation marks in a shell.
    """
    try:
        step = ceiling_of(words.reader.replace("-", " ") or "UNCLASSIFIED")
    except ValueError as fault:
        said = _("“{words}” is no marking. PROTECTED A is one, and so is SECRET.")
        raise BriefingError(said.format(words=words.reader)) from fault
    caveats = frozenset(" ".join(each.upper().split()) for each in words.cleared_for)
    return Marking(step.protected, step.classified, caveats)


def with_outside(options: ExportOptions, note: Note, words: Namespace) -> ExportOptions:
    """The readers, and what a person decides of the copy for them."""
    held = (each for place in words.hold_back for each in _held_at(note, place))
    return replace(
        options,
        reader=reader_of(words),
        held=tuple(dict.fromkeys(held)),
        vouched=words.vouch,
        tells_gaps=not words.close_gaps,
    )


def _held_at(note: Note, place: str) -> Iterator[str]:
    """The paragraphs at a place such as "Background, 2"; of a table all its lines."""
    wanted = " ".join(place.casefold().split())
    for section in note.sections:
        for number, element in enumerate(section.body, start=1):
            if f"{section.heading}, {number}".casefold() != wanted:
                continue
            if isinstance(element, Paragraph):
                yield element.id
            else:
                yield from (row[0].id for row in element.rows)
            return
    said = _("The note has no place “{place}”; “Background, 2” is the second of that section.")
    raise BriefingError(said.format(place=place))


def tell_outside(ask: Asking, note: Note, options: ExportOptions) -> None:
    """Before the file is written: passage by passage what the readers will not see, and why.

    Where no such copy can be made, writing it says so.
    """
    if options.copy != "outside":
        return
    from briefing_app.operations.plan_export import preview_outside, why_in_words

    copy = ask(preview_outside, note, options.outside, both=options.bilingual)
    held = copy.withheld
    if copy.refused:
        if copy.unexplained and not options.vouched:
            said = _("“--hold-back” holds a passage back; “--vouch” says the rest may be seen.")
            complain(said)
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
