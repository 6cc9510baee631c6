"""Looks a Word template over: what it has, what it lacks, and what will be done about it."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from briefing_app.export.template_choices import NO_CHOICES, TemplateChoices, read_choices
from briefing_app.export.templates.template_places import place_in_words
from briefing_app.export.templates.template_report import Standing, TemplateLine, TemplateReport
from briefing_app.export.templates.template_styles import style_lines, styles_in_words
from briefing_app.export.word.word_template import is_locked, open_template
from briefing_app.language import _, language, ngettext
from briefing_app.wordfile.controls import tagged
from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.field_names import BODY, field_labels
from briefing_app.wordfile.fields import (
    Asked,
    Form,
    asked_fields,
    form_parts,
    odd_conditions,
    words_of,
)
from briefing_app.wordfile.hidden_words import hidden_runs
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.page_edges import has_footer, page_kinds
from briefing_app.wordfile.part_place import PartPlaces
from briefing_app.wordfile.sections import columns_in, section_of
from briefing_app.wordfile.style_map import StyleMap
from briefing_app.wordfile.text_place import find_text_place
from briefing_app.wordfile.tree import Element, w

_NOT_MISSED = {BODY, "marking", "subject_en", "subject_fr", "department", "sector"} | {
    *("contact", "attachments", "consultations")
}
"""What is written above, below or beside the text where the template does not show it."""

_CLOSE = 0.8


def check_template(path: Path) -> TemplateReport:
    """Everything an officer wants to know before a note goes out in it."""
    try:
        package = open_template(path)
        choices = read_choices(path)
    except WordFault as fault:
        return TemplateReport(path.name, (TemplateLine(Standing.STOPS, str(fault)),))
    return _Look(package, choices).report(path.name)


class _Look:
    def __init__(self, package: Package, choices: TemplateChoices = NO_CHOICES) -> None:
        self._package = package
        self._places = PartPlaces(package)
        self._asked = tuple(asked_fields(package))
        self._place = find_text_place(package)
        self._map = StyleMap(
            package, self._place.style if self._place else "", dict(choices.styles)
        )

    def report(self, name: str) -> TemplateReport:
        lines = (
            *self._text(),
            *self._fields(),
            *self._unknown(),
            *self._conditions(),
            *self._edges(),
            *style_lines(self._map),
            *self._tables(),
            *self._hidden(),
            *self._locks(),
        )
        return TemplateReport(name, tuple(lines), styles_in_words(self._map), self._map.names())

    def _text(self) -> Iterator[TemplateLine]:
        if self._place is None:
            said = _(
                "No place is named for the text, so it goes to the end. "
                "Type {{body}} in a paragraph of its own where it belongs."
            )
            yield TemplateLine(Standing.LACKS, said)
            return
        where = self._where(self._package.main, self._place.element)
        if self._place.aside:
            said = _("The place for the text stands in a table or box: the text goes behind it.")
            yield TemplateLine(Standing.DONE, said, (where,))
        else:
            yield TemplateLine(Standing.HAS, _("The text of the note has its place."), (where,))
        yield from self._columns(self._place.element, where)

    def _columns(self, place: Element, where: str) -> Iterator[TemplateLine]:
        """Of the section that the place stands in."""
        while (holder := place.getparent()) is not None and holder.tag != w("body"):
            place = holder
        count = columns_in(section_of(place))
        if count > 1:
            said = _(
                "The text stands in {count} columns there. A table that fits stands in one of "
                "them; a wider one gets a turned page of its own."
            )
            yield TemplateLine(Standing.DONE, said.format(count=count), (where,))

    def _fields(self) -> Iterator[TemplateLine]:
        labels = field_labels()
        asked = [each.field for each in self._asked if each.field not in {"", BODY}]
        for field in dict.fromkeys(asked):
            label = labels[field].in_language(language())
            places = tuple(self._of(each) for each in self._asked if each.field == field)
            yield TemplateLine(Standing.HAS, _("Filled: {field}").format(field=label), places)
        if not asked:
            said = _("It asks for no field: the head of the note is written above the text.")
            yield TemplateLine(Standing.DONE, said)
            return
        missing = [
            f"{label.in_language(language())} {{{{{field}}}}}"
            for field, label in labels.items()
            if field not in _NOT_MISSED | set(asked)
        ]
        if missing:
            said = _("Not shown, because the template does not ask for it: {fields}")
            yield TemplateLine(Standing.LACKS, said.format(fields=", ".join(missing)))

    def _unknown(self) -> Iterator[TemplateLine]:
        names = [each.name for each in self._asked if not each.field]
        for name in dict.fromkeys(names):
            asked = [each for each in self._asked if each.name == name]
            places = tuple(self._of(each) for each in asked)
            yield TemplateLine(Standing.UNKNOWN, _unknown_words(name, asked[0].form), places)
        loose = [
            self._where(part, control)
            for part in form_parts(self._package)
            for control, name in tagged(self._package.xml(part))
            if not name
        ]
        if loose:
            said = ngettext(
                "{count} content control without a tag becomes plain text.",
                "{count} content controls without a tag become plain text.",
                len(loose),
            )
            places = tuple(dict.fromkeys(loose))
            yield TemplateLine(Standing.DONE, said.format(count=len(loose)), places)

    def _conditions(self) -> Iterator[TemplateLine]:
        places = [self._where(*each) for each in odd_conditions(self._package)]
        if places:
            said = _(
                "A condition of the template (an IF field) is not understood. "
                "It stays as it is, to be decided in Word."
            )
            yield TemplateLine(Standing.UNKNOWN, said, tuple(dict.fromkeys(places)))

    def _edges(self) -> Iterator[TemplateLine]:
        marked = [each for each in self._asked if each.field == "marking"]
        in_header = [each for each in marked if each.part != self._package.main]
        if in_header:
            said = _(
                "The marking is put where the header asks for it, and above all other headers."
            )
        else:
            said = _("The marking is put at the upper right of every page, above the header.")
        yield TemplateLine(Standing.DONE, said)
        if self._is_form and not any(each.part == self._package.main for each in marked):
            said = _("The marking stands above the text too, where it is read aloud.")
            yield TemplateLine(Standing.DONE, said)
        kinds = page_kinds(self._package)
        if "first" in kinds:
            yield TemplateLine(Standing.HAS, _("The first page has a header of its own; it stays."))
        if "even" in kinds:
            yield TemplateLine(Standing.HAS, _("Even pages have a header of their own; it stays."))
        if not has_footer(self._package):
            said = _("It has no footer: page numbers are put there.")
            yield TemplateLine(Standing.DONE, said)

    def _tables(self) -> Iterator[TemplateLine]:
        """What a screen reader would stumble over in the template itself."""
        root = self._package.xml(self._package.main)
        headless = [
            self._where(self._package.main, table)
            for table in root.iter(w("tbl"))
            if not (list(table.iter(w("tblHeader"))) or self._is_frame(table))
        ]
        if headless:
            said = _(
                "A table of the template has no header row, which a screen reader needs. "
                "It stays as it is; mark its first row as a header row in Word."
            )
            yield TemplateLine(Standing.LACKS, said, tuple(headless))
        boxes = [self._where(self._package.main, box) for box in root.iter(w("txbxContent"))]
        if boxes:
            said = _(
                "A text box of the template may be skipped by a screen reader. It stays as it is."
            )
            yield TemplateLine(Standing.LACKS, said, (boxes[0],))

    def _is_frame(self, table: Element) -> bool:
        """Whether there is nothing in the table but the place for the text: then it goes."""
        place = self._place.element if self._place else None
        said = [words_of(each) for each in table.iter(w("p")) if words_of(each).strip()]
        return any(each is place for each in table.iter()) and len(said) == 1

    def _hidden(self) -> Iterator[TemplateLine]:
        places = [
            self._where(part, run)
            for part in form_parts(self._package)
            for run in hidden_runs(self._package.xml(part))
        ]
        if places:
            said = _("Hidden words of the template are left out.")
            yield TemplateLine(Standing.DONE, said, tuple(dict.fromkeys(places)))

    def _locks(self) -> Iterator[TemplateLine]:
        if is_locked(self._package):
            said = _(
                "It is locked, or notes each change. A note that goes out in it is open to edit, "
                "and notes none."
            )
            yield TemplateLine(Standing.DONE, said)

    @property
    def _is_form(self) -> bool:
        """Whether it asks for a field; otherwise the head of the note says everything."""
        return any(each.field not in {"", BODY} for each in self._asked)

    def _of(self, asked: Asked) -> str:
        return self._where(asked.part, asked.element)

    def _where(self, part: str, element: Element) -> str:
        return place_in_words(self._places.of(part, element))


def _unknown_words(name: str, form: Form) -> str:
    if form is Form.CONTROL:
        said = _("“{name}” is no field of a note. What stands in the control stays, as plain text.")
    else:
        said = _("“{name}” is no field of a note. It stays as it is, to be filled in Word.")
    near = get_close_matches(name.lower(), list(field_labels()), 1, _CLOSE)
    if near:
        said += " " + _("Perhaps {{{{{field}}}}} is meant.")
    return said.format(name=name, field=near[0] if near else "")
