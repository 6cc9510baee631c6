"""A recommendation as a form: what is asked, who asks whom, number, state, answer, themes."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.names import name_of
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.recommendation import Recommendation, RecommendationState, Voice
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
from briefing_app.ui.parts.speaker_row import NameRemark

_BETWEEN = ";"


class RecommendationForm(FormColumn):
    """Shows what asks for the like while one writes."""

    def __init__(self, recommendation: Recommendation, themes: Sequence[ThemeRow]) -> None:
        super().__init__()
        self._before = recommendation
        self.title = self.add_line(
            _("What it asks, in a few words"), recommendation.title, required=True
        )
        self.what = self.add_area(_("What it asks, in full and your own words"),
                                  recommendation.what, 3, required=True)  # fmt: skip
        self.alike = AlikeList()
        self.add_row(self.alike)
        self.asks = self.add_line(_("Who asks"), recommendation.asks, required=True)
        whom = f"{_BETWEEN} ".join(recommendation.addressees)
        self._add_remark()
        self.addressees = self.add_line(_("Of whom, with semicolons between them"), whom)
        self._add_answer(recommendation)
        self.themes = theme_chips(themes, recommendation.themes)
        self.add_row(FormRow(_("Themes"), self.themes))
        self._add_handling(recommendation)

    def value(self) -> Recommendation:
        """What the form says; everything it does not show stays."""
        asked = self.addressees.text().split(_BETWEEN)
        return replace(
            self._before,
            title=self.title.text().strip(),
            what=self.what.toPlainText().strip(),
            asks=self.asks.text().strip(),
            addressees=tuple(dict.fromkeys(filter(None, (name.strip() for name in asked)))),
            number=self.number.text().strip(),
            date=self.date.text().strip(),
            state=RecommendationState(self.state.value()),
            voice=Voice(self.voice.value()),
            answer=self.answer.toPlainText().strip(),
            themes=chosen_themes(self.themes),
            marking=chosen_marking(self.marking),
            in_confidence=self.in_confidence.isChecked(),
            language=self.language.value(),
        )

    def _add_remark(self) -> None:
        """Where the rule of the source forbids that a speaker be named."""
        self.names = NameRemark((), self._before.language)
        self.add_row(self.names)
        self._look()
        for signal in (self.title.textChanged, self.what.textChanged, self.asks.textChanged):
            signal.connect(self._look)
        self.names.wanted.connect(self._withhold)

    def _look(self) -> None:
        self.names.look_at(self.title.text(), self.what.toPlainText(), self.asks.text())

    def _withhold(self) -> None:
        without = self.names.without_names
        self.title.setText(without(self.title.text()))
        self.what.show_text(without(self.what.toPlainText()))
        self.asks.setText(without(self.asks.text()))

    def _add_answer(self, recommendation: Recommendation) -> None:
        self.number = text_field(recommendation.number)
        dated, self.date = self.date_row(_("Date"), recommendation.date)
        states = [(state, name_of(state)) for state in RecommendationState]
        self.state = enum_choice(states, recommendation.state)
        voices = ((Voice.OWN, _("The source asks itself")), (Voice.REPORTED, _("Only reported")))
        self.voice = enum_choice(voices, recommendation.voice)
        self.add_row(FormRow(_("Number in the source"), self.number), dated)
        self.add_row(FormRow(_("State"), self.state), FormRow(_("Voice"), self.voice))
        self.answer = self.add_area(_("Answer so far"), recommendation.answer, 2)

    def _add_handling(self, recommendation: Recommendation) -> None:
        self.marking = marking_picker(recommendation.marking)
        self.language = language_choice(recommendation.language)
        self.add_row(FormRow(_("Marking"), self.marking))
        self.add_row(FormRow(_("Language"), self.language))
        self.in_confidence = self.add_box(
            _("Obtained in confidence"), checked=recommendation.in_confidence
        )
