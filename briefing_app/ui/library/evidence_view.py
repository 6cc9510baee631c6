"""A piece of evidence in full: the claim, its measure, the exact words, and what it carries."""

import re

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.handling import keeps_a_name
from briefing_app.domain.overview import EvidenceDetail
from briefing_app.domain.query import ThingKind
from briefing_app.language import _, language
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import Facts, flowing, line_of, line_widget, link
from briefing_app.ui.library.detail_sections import (
    add_leads,
    attribution_sign,
    marking_widgets,
    passage_part,
    passage_sign,
    recommendation_leads,
    themes_part,
    use_leads,
)
from briefing_app.ui.library.edition_parts import grouped, older_edition_line
from briefing_app.ui.library.faces import kind_of, label_of, place_words
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.related_evidence import ask_relations, figure_leads, related_part
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import KindMark, SignLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_FIGURE = re.compile(r"(?P<whole>-?\d+)(?P<part>\.\d+)?")
_GROUPED_FROM = 5


class EvidenceView(DetailColumn):
    def __init__(self, work: LibraryWork, shown: Shown, detail: EvidenceDetail) -> None:
        super().__init__(work, shown.thing)
        self._detail, self._each = detail, detail.row.evidence
        excerpt = self._each.excerpt
        has_words = bool(excerpt and excerpt.words)
        kind = kind_of(self._each.kind)
        self.add_head(
            KindMark(kind), *self.thing_buttons(aside=self._each.set_aside, has_words=has_words)
        )
        self.add_title(self._each.claim)
        self._add_marking()
        self.add(self._facts(), gap=Space.L)
        if excerpt is not None:
            seal = SignLabel(passage_sign(self._each.seal))
            self.add_part(_("The passage"), passage_part(work, excerpt, kind), seal)
            if line := older_edition_line(work, detail.row.source, excerpt):
                self.add(line, gap=Space.S)
        themes = themes_part(work, self.thing, self._each.themes, shown.themes)
        self.add_part(_("Themes"), themes)
        carried = recommendation_leads(work, detail.carries)
        add_leads(self, _("Supports these recommendations"), carried)
        same = figure_leads(work, detail.alike, self._each)
        add_leads(self, _("The same figure elsewhere"), same)
        self._add_related()
        unused = _("In no note yet.")
        add_leads(self, _("Where used"), use_leads(work, detail.uses), unused)
        self.end()

    def _add_related(self) -> None:
        """What an officer said stands to it; more can be said at any time."""
        asking = link(_("Find what says the same"), lambda: ask_relations(self.work, self._each))
        related = self._detail.related
        if related:
            shown = related_part(self.work, related, self._each)
            self.add_part(_("Related evidence"), shown, asking)
        else:
            self.add_part(_("Related evidence"), line_of(asking))

    def _add_marking(self) -> None:
        each = self._each
        widgets = marking_widgets(each.marking, in_confidence=each.in_confidence)
        sign = attribution_sign(self._detail.row.source, attributable=each.attributable)
        if sign is None:
            sign = SignLabel(Sign("user-circle", _("May be attributed"), "text2"))
        self.add(flowing(line_widget(*widgets), sign), gap=Space.M)

    def _facts(self) -> Facts:
        each, measure = self._each, self._each.measure
        facts = Facts()
        facts.add(_("As of"), date_in_words(each.as_of, language()))
        self._add_speaker(facts)
        facts.add(_("Value"), " ".join(filter(None, (figure(measure.value), measure.unit))))
        facts.add(_("Geography"), measure.geography)
        facts.add(_("Definition"), measure.definition)
        self._add_source(facts)
        facts.add(_("Reliability"), each.reliability)
        facts.add(_("Review by"), date_in_words(each.review_by, language()))
        facts.add(_("Remark"), each.remark)
        return facts

    def _add_speaker(self, facts: Facts) -> None:
        """Who said it; a name that was kept before the rule was known is pointed out."""
        facts.add(_("Who said it"), self._each.speaker)
        if keeps_a_name(self._each, self._detail.row.source):
            sentence = _("Kept before the Chatham House rule was set; never written out.")
            facts.add_widget("", Words(sentence, Use.LABEL, "warning", wraps=True))

    def _add_source(self, facts: Facts) -> None:
        source, excerpt = self._detail.row.source, self._each.excerpt
        if source is None:
            facts.add(_("Source"), _("None: own words"))
            return
        place = place_words(excerpt.paragraph, excerpt.page) if excerpt else ""
        thing = Thing(ThingKind.SOURCE, source.id)
        showing = link(_("Show the source"), lambda: self.work.show(thing))
        said = ", ".join(filter(None, (label_of(source), place)))
        facts.add(_("Source"), said, showing)


def figure(value: str) -> str:
    """A bare number as the officer's language writes it; a year and anything else as it is."""
    bare = _FIGURE.fullmatch(value)
    if bare is None:
        return value
    whole, part = bare["whole"], bare["part"] or ""
    shown = grouped(int(whole)) if len(whole) >= _GROUPED_FROM else whole
    return shown + (part.replace(".", ",") if language() == "fr" else part)
