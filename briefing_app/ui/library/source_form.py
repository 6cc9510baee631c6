"""A source's entry as a form; what a person has changed is no guess any more."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from briefing_app.domain.marking import STANDING_CAVEATS
from briefing_app.domain.names import name_of
from briefing_app.domain.source import Attribution, Reliability, Source, SourceKind
from briefing_app.language import _
from briefing_app.ui.forms.form_column import (
    FormColumn,
    chosen_marking,
    enum_choice,
    language_choice,
    marking_picker,
)
from briefing_app.ui.library.guess_mark import GuessLine, GuessMark
from briefing_app.ui.library.imprint_part import ImprintPart
from briefing_app.ui.parts.form import Choice, FormRow, text_field

GUESSED_FIELDS = (
    *("title", "author", "body", "date", "kind", "publisher", "address"),
    *("language", "number"),
)
"""What the program may guess and this form can show as a guess."""


class SourceForm(FormColumn):
    """Each guess says that it is one; it is confirmed alone, with all others, or by a change."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._before = source
        self.marks: dict[str, GuessMark] = {}
        self.guesses = GuessLine(len(source.guessed & set(GUESSED_FIELDS)))
        self.guesses.all_confirmed.connect(self.confirm_all)
        self.add_row(self.guesses)
        self._add_names(source)
        self._add_facts(source)
        self.imprint = ImprintPart(source.imprint, self._line)
        self.imprint.changed.connect(self.changed)
        self.add_row(self.imprint)
        self._add_handling(source)
        self.remark = self.add_area(_("Remark"), source.remark, 2)

    def value(self) -> Source:
        """What the form says; everything it does not show stays."""
        after = replace(
            self._before,
            title=self.title.text().strip(),
            short_title=self.short_title.text().strip(),
            author=self.author.text().strip(),
            body=self.body.text().strip(),
            publisher=self.publisher.text().strip(),
            address=self.address.text().strip(),
            date=self.date.text().strip(),
            kind=SourceKind(self.kind.value()),
            language=self.language.value(),
            reliability=Reliability(self.reliability.value()),
            attribution=Attribution(self.attribution.value()),
            marking=chosen_marking(self.marking),
            in_confidence=self.in_confidence.isChecked(),
            text_quality=self.text_quality.toPlainText().strip(),
            remark=self.remark.toPlainText().strip(),
            imprint=self.imprint.value(),
            guessed=self._before.guessed - self._confirmed,
        )
        return confirmed(self._before, after)

    def is_right(self) -> bool:
        return super().is_right() and self.imprint.is_right()

    def confirm_all(self) -> None:
        """Every guess that the form shows is right as it stands."""
        for mark in self.marks.values():
            mark.confirm()
        self.title.setFocus()

    def _add_names(self, source: Source) -> None:
        self._confirmed: frozenset[str] = frozenset()
        self.title = self.required_line(source.title)
        self.short_title = text_field(source.short_title)
        self.author, self.body = text_field(source.author), text_field(source.body)
        self.publisher, self.address = text_field(source.publisher), text_field(source.address)
        self.add_row(self._line("title", _("Title"), self.title))
        self.add_row(FormRow(_("Short title, for lists"), self.short_title))
        self.add_row(
            self._line("author", _("Author"), self.author),
            self._line("body", _("Body"), self.body),
        )
        self.add_row(
            self._line("publisher", _("Publisher"), self.publisher),
            self._line("address", _("Address"), self.address),
        )

    def _add_facts(self, source: Source) -> None:
        kinds = [(kind, name_of(kind)) for kind in SourceKind]
        self.kind = enum_choice(kinds, source.kind)
        dated, self.date = self.date_row(_("Date"), source.date)
        self.language = language_choice(source.language)
        self.add_row(
            self._choice("kind", _("Kind"), self.kind),
            self._marked("date", _("Date"), dated),
            self._choice("language", _("Language"), self.language),
        )
        self.date.textEdited.connect(lambda _text: self._confirm("date"))

    def _add_handling(self, source: Source) -> None:
        rates = [(rate, name_of(rate)) for rate in Reliability]
        self.reliability = enum_choice(rates, source.reliability)
        rules = [(rule, name_of(rule)) for rule in Attribution]
        self.attribution = enum_choice(rules, source.attribution)
        self.add_row(
            FormRow(_("Reliability"), self.reliability),
            FormRow(_("Attribution"), self.attribution),
        )
        self.marking = marking_picker(source.marking, STANDING_CAVEATS)
        self.add_row(FormRow(_("Marking"), self.marking))
        self.in_confidence = self.add_box(_("Obtained in confidence"), checked=source.in_confidence)
        self.text_quality = self.add_area(_("Quality of the text"), source.text_quality, 2)

    def _line(self, name: str, label: str, field: QLineEdit) -> QWidget:
        field.textEdited.connect(lambda _text: self._confirm(name))
        return self._marked(name, label, FormRow(label, field))

    def _choice(self, name: str, label: str, field: Choice) -> QWidget:
        field.picked.connect(lambda _value: self._confirm(name))
        return self._marked(name, label, FormRow(label, field))

    def _marked(self, name: str, label: str, row: FormRow) -> QWidget:
        """The row, with a mark below it while it shows a guess."""
        if name not in self._before.guessed:
            return row
        mark = GuessMark(name, label, row)
        mark.confirmed.connect(self._take_confirmed)
        self.marks[name] = mark
        return mark

    def _confirm(self, name: str) -> None:
        if name in self.marks:
            self.marks[name].confirm()

    def _take_confirmed(self, name: str) -> None:
        self._confirmed |= {name}
        self.guesses.show_count(sum(mark.is_guess for mark in self.marks.values()))


def confirmed(before: Source, after: Source) -> Source:
    """What was changed by hand leaves the guesses."""
    changed = {name for name in after.guessed if _said(before, name) != _said(after, name)}
    return replace(after, guessed=after.guessed - changed)


def _said(source: Source, name: str) -> object:
    """By the entry itself, or by what else a reference tells."""
    return getattr(source, name) if hasattr(source, name) else getattr(source.imprint, name)
