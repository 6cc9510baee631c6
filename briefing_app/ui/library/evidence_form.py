"""Evidence as a form: claim, kind, date, measure, how far it may be used, themes."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.evidence import Evidence, EvidenceKind, Measure
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.source import Attribution, Source
from briefing_app.language import _
from briefing_app.ui.forms.form_column import (
    FormColumn,
    chosen_marking,
    chosen_themes,
    enum_choice,
    language_choice,
    marking_picker,
    theme_chips,
)
from briefing_app.ui.parts.alike_list import AlikeList
from briefing_app.ui.parts.form import FormRow, text_field
from briefing_app.ui.parts.speaker_row import NameRemark, SpeakerRow


class EvidenceForm(FormColumn):
    """Shows what is alike while one writes; under the rule of `source` nobody may be named."""

    def __init__(
        self, evidence: Evidence, themes: Sequence[ThemeRow], source: Source | None = None
    ) -> None:
        super().__init__()
        self._before = evidence
        self.claim = self.add_area(
            _("Claim, in one line and your own words"), evidence.claim, 2, required=True
        )
        self._add_remark()
        self.alike = AlikeList()
        self.add_row(self.alike)
        self.kind = enum_choice([(kind, name_of(kind)) for kind in EvidenceKind], evidence.kind)
        as_of, self.as_of = self.date_row(_("As of"), evidence.as_of)
        self.add_row(FormRow(_("Kind"), self.kind), as_of)
        self._add_speaker(source)
        self._add_measure(evidence.measure)
        self.themes = theme_chips(themes, evidence.themes)
        self.add_row(FormRow(_("Themes"), self.themes))
        self._add_handling(evidence)
        self.remark = self.add_area(_("Remark"), evidence.remark, 2)

    def value(self) -> Evidence:
        """What the form says; everything it does not show stays."""
        return replace(
            self._before,
            claim=" ".join(self.claim.toPlainText().split()),
            kind=EvidenceKind(self.kind.value()),
            as_of=self.as_of.text().strip(),
            measure=Measure(*(field.text().strip() for field in self.measure)),
            themes=chosen_themes(self.themes),
            marking=chosen_marking(self.marking),
            in_confidence=self.in_confidence.isChecked(),
            attributable=self.attributable.isChecked(),
            reliability=self.reliability.text().strip(),
            review_by=self.review_by.text().strip(),
            remark=self.remark.toPlainText().strip(),
            language=self.language.value(),
            speaker=self.speaker.value(),
        )

    def _add_remark(self) -> None:
        self.names = NameRemark((), self._before.language)
        self.add_row(self.names)
        self.names.look_at(self._before.claim)
        self.claim.textChanged.connect(lambda: self.names.look_at(self.claim.toPlainText()))
        self.names.wanted.connect(self._withhold)

    def _withhold(self) -> None:
        self.claim.show_text(self.names.without_names(self.claim.toPlainText()))

    def _add_speaker(self, source: Source | None) -> None:
        under_rule = source is not None and source.attribution is Attribution.CHATHAM_HOUSE
        self.speaker = SpeakerRow(
            self._before.speaker, language=self._before.language, under_rule=under_rule
        )
        self.add_row(self.speaker)

    def _add_measure(self, measure: Measure) -> None:
        texts = (measure.value, measure.unit, measure.geography, measure.definition)
        self.measure = tuple(text_field(text) for text in texts)
        value, unit, geography, definition = self.measure
        self.add_row(FormRow(_("Value"), value), FormRow(_("Unit"), unit))
        self.add_row(FormRow(_("Geography"), geography), FormRow(_("Definition"), definition))

    def _add_handling(self, evidence: Evidence) -> None:
        self.marking = marking_picker(evidence.marking)
        self.add_row(FormRow(_("Marking"), self.marking))
        self.attributable = self.add_box(_("May be attributed"), checked=evidence.attributable)
        self.in_confidence = self.add_box(
            _("Obtained in confidence"), checked=evidence.in_confidence
        )
        self.reliability = text_field(evidence.reliability)
        review, self.review_by = self.date_row(_("Review by"), evidence.review_by)
        self.language = language_choice(evidence.language)
        self.add_row(
            FormRow(_("Reliability"), self.reliability),
            review,
            FormRow(_("Language of the claim"), self.language),
        )
