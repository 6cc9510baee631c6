"""A source in full: its entry with guesses to confirm, its editions, and what stands in it."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.imprint_names import imprint_field_name, work_name
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import SourceDetail
from briefing_app.domain.source import Reliability
from briefing_app.language import _, language, ngettext
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import Facts, flowing, line_widget, link
from briefing_app.ui.library.detail_sections import (
    add_leads,
    attribution_sign,
    evidence_leads,
    marking_widgets,
    recommendation_leads,
    use_leads,
)
from briefing_app.ui.library.edition_acts import choose_other
from briefing_app.ui.library.edition_parts import OfferBox, editions_part, lost_line
from briefing_app.ui.library.kept_names import KeptNames, kept_names
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.sentence_line import SentenceLine
from briefing_app.ui.library.source_changes import keep_changed
from briefing_app.ui.parts.button import Button, primary_button
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import SignLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


def language_name(code: str) -> str:
    return {"en": _("English"), "fr": _("French")}.get(code, code)


def _as_shown(field: str, said: str) -> str:
    if field == "work":
        return work_name(said)
    return date_in_words(said, language()) if field == "accessed" else said


class SourceView(DetailColumn):
    def __init__(self, work: LibraryWork, shown: Shown, detail: SourceDetail) -> None:
        super().__init__(work, shown.thing)
        self._detail, self._source = detail, detail.source
        self.add_head(
            SignLabel(Sign("files", name_of(self._source.kind), "text2")), self._opening()
        )
        self.add_title(self._source.title)
        self._add_marking()
        for row in detail.offers:
            self.add(OfferBox(work, row), gap=Space.L)
        if detail.lost:
            self.add(lost_line(work, self._source, detail.lost), gap=Space.L)
        self.add(self._facts(), gap=Space.L)
        if self._source.guessed:
            self.add(self._guess_line(), gap=Space.S)
        self.add_part(_("Editions"), editions_part(work, self._source), *self._joining())
        self._add_kept_names()
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
        self._add_fact(facts, "publisher", _("Publisher"), source.publisher)
        self._add_fact(facts, "date", _("Date"), date_in_words(source.date, language()))
        self._add_fact(facts, "kind", _("Kind"), name_of(source.kind))
        self._add_fact(facts, "language", _("Language"), language_name(source.language))
        facts.add(_("Quality of the text"), source.text_quality)
        if source.reliability is not Reliability.NOT_RATED:
            facts.add(_("Reliability"), name_of(source.reliability))
        self._add_fact(facts, "address", _("Address"), source.address)
        for field, said in source.imprint.told().items():
            self._add_fact(facts, field, imprint_field_name(field), _as_shown(field, said))
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
        everything = link(_("Confirm them all"), lambda: self._confirm(self._source.guessed))
        changing = link(_("Change"), self.work.change_wanted.emit)
        words = _("The program guessed these from the file and its first page.")
        sentence = Words(words, Use.LABEL, "text2", wraps=True)
        return SentenceLine(sentence, everything, changing)

    def _confirm(self, fields: set[str] | frozenset[str]) -> None:
        after = replace(self._source, guessed=self._source.guessed - fields)
        keep_changed(self.work, self._source, after, _("Confirmed"))

    def confirm_guesses(self) -> None:
        """All of them, as the command of this name does."""
        if self._source.guessed:
            self._confirm(self._source.guessed)

    def _joining(self) -> tuple[QWidget, ...]:
        """Only what is in use can become an edition of another."""
        if self._source.set_aside:
            return ()
        choosing = link(
            _("This is a newer edition of…"),
            lambda: choose_other(self.work, self._source),
            "newer edition",
        )
        return (choosing,)

    def _add_kept_names(self) -> None:
        """What was kept before the source came under the Chatham House rule."""
        named = kept_names(self._source, self._detail.evidence)
        if named:
            shown = KeptNames(self.work, self._source, named)
            withholding = link(_("Withhold the names"), shown.withhold, "withhold")
            self.add_part(_("Names still kept"), shown, withholding)

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
