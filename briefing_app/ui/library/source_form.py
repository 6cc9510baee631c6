"""A source's entry as a form; what a person has changed is no guess any more."""

from dataclasses import replace

from briefing_app.domain.names import name_of
from briefing_app.domain.source import Attribution, Source, SourceKind
from briefing_app.language import _
from briefing_app.ui.library.form_column import (
    FormColumn,
    chosen_marking,
    enum_choice,
    language_choice,
    marking_picker,
)
from briefing_app.ui.parts.form import FormRow


class SourceForm(FormColumn):
    def __init__(self, source: Source) -> None:
        super().__init__()
        self._before = source
        self.title = self.add_line(_("Title"), source.title, required=True)
        self.short_title = self.add_line(_("Short title, for lists"), source.short_title)
        self.author = self.add_line(_("Author"), source.author)
        self.body = self.add_line(_("Body"), source.body)
        self.kind = enum_choice([(kind, name_of(kind)) for kind in SourceKind], source.kind)
        dated, self.date = self.date_row(_("Date"), source.date)
        self.language = language_choice(source.language)
        self.add_row(FormRow(_("Kind"), self.kind), dated, FormRow(_("Language"), self.language))
        rules = [(rule, name_of(rule)) for rule in Attribution]
        self.attribution = enum_choice(rules, source.attribution)
        self.add_row(FormRow(_("Attribution"), self.attribution))
        self.marking = marking_picker(source.marking)
        self.add_row(FormRow(_("Marking"), self.marking))
        self.in_confidence = self.add_box(_("Obtained in confidence"), checked=source.in_confidence)
        self.text_quality = self.add_area(_("Quality of the text"), source.text_quality, 2)
        self.address = self.add_line(_("Address"), source.address)
        self.remark = self.add_area(_("Remark"), source.remark, 2)

    def value(self) -> Source:
        """What the form says; everything it does not show stays."""
        after = replace(
            self._before,
            title=self.title.text().strip(),
            short_title=self.short_title.text().strip(),
            author=self.author.text().strip(),
            body=self.body.text().strip(),
            kind=SourceKind(self.kind.value()),
            date=self.date.text().strip(),
            language=self.language.value(),
            attribution=Attribution(self.attribution.value()),
            marking=chosen_marking(self.marking),
            in_confidence=self.in_confidence.isChecked(),
            text_quality=self.text_quality.toPlainText().strip(),
            address=self.address.text().strip(),
            remark=self.remark.toPlainText().strip(),
        )
        return confirmed(self._before, after)


def confirmed(before: Source, after: Source) -> Source:
    """What was changed by hand leaves the guesses."""
    changed = {name for name in after.guessed if getattr(before, name) != getattr(after, name)}
    return replace(after, guessed=after.guessed - changed)
