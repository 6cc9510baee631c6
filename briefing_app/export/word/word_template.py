"""A department's own Word document as the frame of a note; refused in words when it cannot be."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing_app.export.planned import NotePlan, PlannedBlock, PlannedParagraph, PlannedWords, Role
from briefing_app.export.template_choices import TemplateChoices, read_choices
from briefing_app.export.word.word_blocks import PROOFING
from briefing_app.language import _
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.field_names import BODY
from briefing_app.wordfile.fields import (
    asked_fields,
    decide_conditions,
    field_names,
    fill_fields,
    form_parts,
    type_all_merge_fields,
)
from briefing_app.wordfile.guard import open_guarded
from briefing_app.wordfile.hidden_words import drop_hidden
from briefing_app.wordfile.marks import mend_bookmarks
from briefing_app.wordfile.other_writers import set_right
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.style_map import StyleMap
from briefing_app.wordfile.text_place import Opening
from briefing_app.wordfile.traces import forget_makers
from briefing_app.wordfile.tree import Element, drop, w

_OLD_STYLES = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_TRACKED = ("ins", "del", "moveFrom", "moveTo", "commentReference")
_LOCKS = ("documentProtection", "writeProtection", "trackRevisions")
_STAYS = (Role.DRAFT,)
_CLOSING = {"contact", "attachments", "consultations"}


class Frame:
    """A template with its fields filled, open for the text.

    `blocks` are what is left to be written; `styles` are the template's styles for some of ours.
    """

    def __init__(self, package: Package, plan: NotePlan, choices: TemplateChoices) -> None:
        for part in form_parts(package):
            drop_hidden(package.xml(part))
        _unlock(package)
        asked = field_names(package)
        in_text = {each.field for each in asked_fields(package) if each.part == package.main}
        decide_conditions(package, dict(plan.fields))
        type_all_merge_fields(package)
        self.opening = Opening(package)
        self.styles: Mapping[str, str] = StyleMap(
            package, self.opening.style, dict(choices.styles)
        ).ids
        fill_fields(package, {**dict(plan.fields), BODY: ""}, _languages(plan))
        self.blocks = (*_marked(plan, in_text), *_left(plan, asked)) if asked else plan.blocks


def open_frame(path: Path, plan: NotePlan) -> tuple[Package, Frame]:
    """The template at `path` with the plan's fields in it, as its choices want it."""
    package = open_template(path)
    return package, Frame(package, plan, read_choices(path))


def open_template(path: Path) -> Package:
    """The document at `path`, if a note may go out in it."""
    guarded = open_guarded(path)
    package = guarded.package
    if guarded.has_macros:
        raise Refused(
            _("{name} holds macros. Save it in Word as .docx without them.").format(name=path.name)
        )
    tags = [w(name) for name in _TRACKED]
    parts = [package.xml(part) for part in form_parts(package)]
    if any(True for root in parts for _element in root.iter(*tags)):
        raise Refused(
            _("{name} holds tracked changes or comments. Settle them in Word first.").format(
                name=path.name
            )
        )
    _forget_outside_template(package)
    _forget_old_styles(package)
    forget_makers(package)
    mend_bookmarks(package, form_parts(package))
    set_right(package)
    return package


def _marked(plan: NotePlan, in_text: set[str]) -> tuple[PlannedBlock, ...]:
    """The marking above the text where the template gives it in its headers alone.

    Headers are not read aloud.
    """
    if "marking" in in_text:
        return ()
    return (PlannedParagraph(Role.PURPOSE, (PlannedWords(plan.marking),), plan.language),)


def _left(plan: NotePlan, asked: set[str]) -> tuple[PlannedBlock, ...]:
    """The text, without the closing lines that the template shows itself.

    Above it stands what no template asks for: that the copy is a draft.
    """
    shown = {words for name, words in plan.fields if name in asked & _CLOSING and words}
    return tuple(
        block
        for block in (*(line for line in plan.head if line.role in _STAYS), *plan.text_blocks)
        if not _repeats(block, shown)
    )


def _repeats(block: PlannedBlock, shown: set[str]) -> bool:
    return (
        isinstance(block, PlannedParagraph) and block.role is Role.CLOSING and block.text in shown
    )


def _languages(plan: NotePlan) -> dict[str, str]:
    """The proofing language of each value: the note's, but for subjects in the other language."""
    spoken = {name: PROOFING[plan.language] for name, _words in plan.fields}
    return spoken | {f"subject_{short}": code for short, code in PROOFING.items()}


def _forget_outside_template(package: Package) -> None:
    """A file that leaves must not make the reader's Word look for a template elsewhere."""
    settings = package.related(package.main, "settings")
    if settings is None:
        return
    package.unrelate(settings, "attachedTemplate")
    for element in list(package.xml(settings).iter(w("attachedTemplate"))):
        drop(element)


def is_locked(package: Package) -> bool:
    """Whether it lets nobody change it, or notes each change that somebody makes."""
    return bool(list(_locks(package)))


def _unlock(package: Package) -> None:
    """A note that goes out in it can be read, changed and signed like any other."""
    for lock in list(_locks(package)):
        drop(lock)


def _locks(package: Package) -> Iterator[Element]:
    settings = package.related(package.main, "settings")
    if settings is not None:
        yield from package.xml(settings).iter(*(w(name) for name in _LOCKS))


def _forget_old_styles(package: Package) -> None:
    """A second copy of the styles for Word 2007 would not know those that are added."""
    part = package.related(package.main, _OLD_STYLES)
    if part is not None:
        package.unrelate(package.main, _OLD_STYLES)
        package.leave_out(part)
