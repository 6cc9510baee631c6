"""A department's own Word document as the frame of a note; refused in words when it cannot be."""

from pathlib import Path

from briefing_app.export.planned import NotePlan, PlannedBlock
from briefing_app.language import _
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.fields import BODY, body_place, field_names, fill_fields
from briefing_app.wordfile.guard import open_guarded
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, drop, w

_OLD_STYLES = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_TRACKED = ("ins", "del", "moveFrom", "moveTo", "commentReference")


def open_template(path: Path) -> Package:
    """The document at `path`, if a note may go out in it."""
    guarded = open_guarded(path)
    package = guarded.package
    if guarded.has_macros:
        raise Refused(
            _("{name} holds macros. Save it in Word as .docx without them.").format(name=path.name)
        )
    if any(True for name in _TRACKED for _element in package.xml(package.main).iter(w(name))):
        raise Refused(
            _("{name} holds tracked changes or comments. Settle them in Word first.").format(
                name=path.name
            )
        )
    _forget_outside_template(package)
    _forget_old_styles(package)
    return package


def fill_template(package: Package, plan: NotePlan, name: str) -> tuple[PlannedBlock, ...]:
    """Its fields filled; the blocks that are left to be written.

    A document that asks for no field gets the head of the note too.
    """
    values = dict(plan.fields)
    asked = field_names(package) - {BODY}
    unknown = sorted(asked - set(values))
    if unknown:
        raise Refused(
            _("{name} asks for fields that are not known: {fields}. Known are: {known}.").format(
                name=name, fields=_in_braces(unknown), known=_in_braces([*sorted(values), BODY])
            )
        )
    fill_fields(package, values)
    return plan.text_blocks if asked else plan.blocks


def place_text(package: Package, written: list[Element]) -> None:
    """The text where `{{body}}` stands; without that, at the end of the document."""
    place = body_place(package)
    if place is None:
        _append(package, written)
        return
    for element in written:
        place.addprevious(element)
    if place.find(f"{w('pPr')}/{w('sectPr')}") is None:
        drop(place)
        return
    for child in list(place):
        if child.tag != w("pPr"):
            drop(child)


def _append(package: Package, written: list[Element]) -> None:
    body = package.xml(package.main).find(w("body"))
    if body is None:
        raise Refused(_("The Word file is damaged: a part of it is missing."))
    section = body.find(w("sectPr"))
    for element in written:
        if section is None:
            body.append(element)
        else:
            section.addprevious(element)


def _forget_outside_template(package: Package) -> None:
    """A file that leaves must not make the reader's Word look for a template elsewhere."""
    settings = package.related(package.main, "settings")
    if settings is None:
        return
    package.unrelate(settings, "attachedTemplate")
    for element in list(package.xml(settings).iter(w("attachedTemplate"))):
        drop(element)


def _forget_old_styles(package: Package) -> None:
    """A second copy of the styles for Word 2007 would not know those that are added."""
    part = package.related(package.main, _OLD_STYLES)
    if part is not None:
        package.unrelate(package.main, _OLD_STYLES)
        package.leave_out(part)


def _in_braces(names: list[str]) -> str:
    return ", ".join(f"{{{{{name}}}}}" for name in names)
