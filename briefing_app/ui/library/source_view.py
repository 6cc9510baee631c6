"""A source in full: its entry with guesses to confirm, its editions, and what stands in it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import SourceDetail
from briefing_app.domain.source import Edition
from briefing_app.language import _, language, ngettext
from briefing_app.operations.keep_sources import OriginalFile, change_source, original_file
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import Facts, flowing, line_of, line_widget, link
from briefing_app.ui.library.detail_sections import (
    add_leads,
    attribution_sign,
    evidence_leads,
    marking_widgets,
    recommendation_leads,
    use_leads,
)
from briefing_app.ui.library.file_writing import write_file
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, primary_button
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import SignLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


def language_name(code: str) -> str:
    return {"en": _("English"), "fr": _("French")}.get(code, code)


class SourceView(DetailColumn):
    def __init__(self, work: LibraryWork, shown: Shown, detail: SourceDetail) -> None:
        super().__init__(work, shown.thing)
        self._detail, self._source = detail, detail.source
        self.add_head(
            SignLabel(Sign("files", name_of(self._source.kind), "text2")), self._opening()
        )
        self.add_title(self._source.title)
        self._add_marking()
        self.add(self._facts(), gap=Space.L)
        if self._source.guessed:
            self.add(self._guess_line(), gap=Space.S)
        self.add_part(_("Editions"), self._editions())
        self._add_places()
        unused = _("In no note yet.")
        add_leads(self, _("Where used"), use_leads(work, detail.uses), unused)
        self.end()

    def _opening(self) -> Button:
        if self._source.set_aside:
            return self.take_back_button()
        if not self._source.has_words:
            adding = primary_button(_("Add the document"), "file-plus")
            adding.clicked.connect(lambda _checked=False: self.work.documents_wanted.emit())
            return adding
        opening = primary_button(_("Open in the reader"), "book-open")
        opening.clicked.connect(lambda _checked=False: self.work.open_passage(self.thing))
        return opening

    def _add_marking(self) -> None:
        source = self._source
        widgets = marking_widgets(source.marking, in_confidence=source.in_confidence)
        sign = attribution_sign(source)
        if sign is None:
            sign = SignLabel(Sign("user-circle", name_of(source.attribution), "text2"))
        self.add(flowing(line_widget(*widgets), sign), gap=Space.M)

    def _facts(self) -> Facts:
        source, facts = self._source, Facts()
        self._add_fact(facts, "title", _("Title"), source.title)
        facts.add(_("Short title"), source.short_title)
        self._add_fact(facts, "author", _("Author"), source.author)
        self._add_fact(facts, "body", _("Body"), source.body)
        self._add_fact(facts, "date", _("Date"), date_in_words(source.date, language()))
        self._add_fact(facts, "kind", _("Kind"), name_of(source.kind))
        self._add_fact(facts, "language", _("Language"), language_name(source.language))
        facts.add(_("Quality of the text"), source.text_quality)
        facts.add(_("Address"), source.address)
        facts.add(_("Remark"), source.remark)
        return facts

    def _add_fact(self, facts: Facts, field: str, name: str, value: str) -> None:
        """A guess says that it is one, and can be confirmed."""
        if field not in self._source.guessed:
            if field != "title":
                facts.add(name, value)
            return
        sign = SignLabel(Sign("question", _("Guessed"), "warning"))
        confirming = link(_("Confirm"), lambda: self._confirm({field}), f"confirm {field}")
        confirming.setAccessibleName(_("Confirm: {field}").format(field=name))
        facts.add(name, value, sign, confirming)

    def _guess_line(self) -> QWidget:
        holder = QWidget()
        everything = link(_("Confirm them all"), lambda: self._confirm(self._source.guessed))
        changing = link(_("Change"), self.work.change_wanted.emit)
        sentence = Words(_("The program guessed these from the text."), Use.LABEL, "text2")
        line = line_of(sentence, everything, changing)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder

    def _confirm(self, fields: set[str] | frozenset[str]) -> None:
        after = replace(self._source, guessed=self._source.guessed - fields)
        self.work.change(change_source, self._source, after, _("Confirmed"))

    def _editions(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.M))
        for edition in self._source.editions:
            column.addWidget(self._edition(edition))
        if not self._source.editions:
            column.addWidget(Words(_("None yet."), Use.PLAIN, "text2"))
        return holder

    def _edition(self, edition: Edition) -> Facts:
        facts = Facts()
        number = _("Edition {number}").format(number=edition.number)
        saving = (
            (link(_("Save the file"), lambda: self._save(edition), f"save {edition.id}"),)
            if edition.has_words
            else ()
        )
        facts.add(number, edition.file_name, *saving)
        facts.add(_("Fingerprint"), _grouped(edition.file_hash))
        if edition.has_words:
            said = ngettext("{count} character", "{count} characters", edition.characters)
            read = date_in_words(edition.read_on[:10], language())
            here = _("words here, read on {date}").format(date=read) if read else _("words here")
            facts.add(_("Text"), f"{said.format(count=grouped(edition.characters))}, {here}")
        else:
            facts.add(_("Text"), _("words to come, with this very file"))
        return facts

    def _save(self, edition: Edition) -> None:
        asked = self.work.desk.questions.file_to_save(_("Save the file"), Path(edition.file_name))
        if asked is None:
            return

        def write(file: OriginalFile) -> None:
            self.work.desk.runner.run(write_file, asked, file.content).then(
                lambda path: self.work.desk.messages.tell(_("Saved {name}").format(name=path.name))
            )

        self.work.desk.runner.run(original_file, edition.id).then(write)

    def _add_places(self) -> None:
        detail, work = self._detail, self.work
        count = len(detail.evidence)
        name = ngettext(
            "{count} piece of evidence from it", "{count} pieces of evidence from it", count
        )
        add_leads(self, name.format(count=count), evidence_leads(work, detail.evidence))
        count = len(detail.recommendations)
        name = ngettext("{count} recommendation in it", "{count} recommendations in it", count)
        leads = recommendation_leads(work, detail.recommendations)
        add_leads(self, name.format(count=count), leads)


def grouped(number: int) -> str:
    """With a mark between thousands, as the officer's language has it."""
    return f"{number:,}".replace(",", "\u00a0") if language() == "fr" else f"{number:,}"


def _grouped(fingerprint: str) -> str:
    """In groups of eight, so that two can be compared by eye."""
    groups = (fingerprint[at : at + 8] for at in range(0, len(fingerprint), 8))
    return " ".join(groups)
