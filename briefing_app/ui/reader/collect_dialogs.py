"""The small forms in which chosen words become evidence or a recommendation."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import ThemeId
from briefing_app.domain.names import name_of
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.alike_list import AlikeList
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, TextArea, text_field
from briefing_app.ui.parts.speaker_row import NameRemark, SpeakerRow
from briefing_app.ui.parts.text_card import TextCard
from briefing_app.ui.parts.theme_chips import ThemeChips, ThemeFace
from briefing_app.ui.tokens import Kind, Space

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _CollectDialog(Dialog):
    """Enter keeps, from every field of one line. `changed` follows the words that are written."""

    kept = Signal(object)
    changed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.alike.use_from_afar(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _add_end(self) -> None:
        """What is alike, which is shown when it is known, and the buttons."""
        self.alike = AlikeList()
        self.body.addWidget(self.alike)
        self._add_buttons()

    def _add_buttons(self) -> None:
        self.add_button("cancel", _("Cancel"))
        keep = self.add_button("keep", _("Keep"), primary=True, key=_("Enter"))
        keep.clicked.disconnect()
        keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        """Give away what the form says, or say what is missing."""


class _OneLine(TextArea):
    """One line that may be long: it wraps, and Enter goes on to the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class EvidenceDialog(_CollectDialog):
    """`kept` carries the evidence as the officer left it.

    `persons` are those whom a source held under the Chatham House rule must not have named.
    """

    def __init__(
        self,
        host: QWidget,
        evidence: Evidence,
        source: Source,
        themes: Sequence[ThemeFace],
        persons: tuple[str, ...] = (),
    ) -> None:
        face = DialogFace(_("Evidence"), _sentence(source), "seal-check", width=620)
        super().__init__(host, face)
        self._evidence = evidence
        if evidence.excerpt and evidence.excerpt.words:
            self.body.addWidget(TextCard(evidence.excerpt.words, Kind(evidence.kind.value)))
        self._add_claim(evidence, persons)
        self._add_kind_date_and_speaker(evidence, source)
        self.themes = ThemeChips(themes, evidence.themes)
        self.body.addWidget(FormRow(_("Themes"), self.themes))
        self._add_end()
        self.claim.selectAll()

    def _add_claim(self, evidence: Evidence, persons: tuple[str, ...]) -> None:
        self.claim = _OneLine(2)
        self.claim.show_text(evidence.claim)
        self._claim_row = FormRow(_("Claim, in one line and in your own words"), self.claim)
        self.remark = NameRemark(persons, evidence.language)
        self.body.addWidget(self._claim_row)
        self.body.addWidget(self.remark)
        self.remark.look_at(evidence.claim)
        self.remark.wanted.connect(self._withhold)
        self.claim.textChanged.connect(lambda: self.remark.look_at(self.claim.toPlainText()))
        self.claim.textChanged.connect(self.changed)

    def _add_kind_date_and_speaker(self, evidence: Evidence, source: Source) -> None:
        kinds = [ChoiceFace(kind.value, name_of(kind)) for kind in EvidenceKind]
        self.kind = Choice(kinds, evidence.kind.value)
        self.as_of = text_field(evidence.as_of, _("2024, 2024-06 or 2024-06-17"))
        self._date_row = FormRow(_("As of"), self.as_of)
        under_rule = source.attribution is Attribution.CHATHAM_HOUSE
        self.speaker = SpeakerRow(
            evidence.speaker, language=evidence.language, under_rule=under_rule
        )
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.L))
        for each, share in ((FormRow(_("Kind"), self.kind), 3), (self._date_row, 2)):
            row.addWidget(each, share, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.speaker, 4, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _withhold(self) -> None:
        self.claim.show_text(self.remark.without_names(self.claim.toPlainText()))
        self.claim.setFocus()

    def value(self) -> Evidence:
        """The evidence with what the form says now."""
        return replace(
            self._evidence,
            claim=" ".join(self.claim.toPlainText().split()),
            kind=EvidenceKind(self.kind.value()),
            as_of=self.as_of.text().strip(),
            speaker=self.speaker.value(),
            themes=tuple(ThemeId(theme) for theme in self.themes.value()),
        )

    def _keep(self) -> None:
        evidence = self.value()
        dated = not evidence.as_of or PartialDate.parse(evidence.as_of)
        self._claim_row.show_fault("" if evidence.claim else _("Say in one line what it shows."))
        self._date_row.show_fault(
            "" if dated else _("Write a year, a year and month, or a day: 2024-06-17.")
        )
        if evidence.claim and dated:
            self.close_over()
            self.kept.emit(evidence)


class RecommendationDialog(_CollectDialog):
    """`kept` carries the recommendation as the officer left it; `persons` as for evidence."""

    def __init__(
        self,
        host: QWidget,
        asked: Recommendation,
        source: Source,
        themes: Sequence[ThemeFace],
        persons: tuple[str, ...] = (),
    ) -> None:
        face = DialogFace(_("Recommendation"), _sentence(source), "megaphone-simple", width=620)
        super().__init__(host, face)
        self._asked = asked
        if asked.excerpt and asked.excerpt.words:
            self.body.addWidget(TextCard(asked.excerpt.words, Kind.RECOMMENDATION))
        self.title = text_field(asked.title)
        self.what = TextArea(3)
        self.what.show_text(asked.what)
        self.asks = text_field(asked.asks)
        self.of_whom = text_field("; ".join(asked.addressees), _("Several are parted by ;"))
        self.number = text_field(asked.number)
        self.themes = ThemeChips(themes, asked.themes)
        self._title_row = FormRow(_("What is to be done, in one line"), self.title)
        self.remark = NameRemark(persons, asked.language)
        self.body.addWidget(self._title_row)
        self.body.addWidget(FormRow(_("What it asks, in your own words"), self.what))
        self._add_side_by_side(
            FormRow(_("Who asks"), self.asks), FormRow(_("Of whom"), self.of_whom)
        )
        self.body.addWidget(self.remark)
        self._add_side_by_side(
            FormRow(_("Number in the source"), self.number), FormRow(_("Themes"), self.themes)
        )
        self._add_end()
        self._follow()
        self.title.setSelection(len(asked.title), -len(asked.title))

    def _add_side_by_side(self, *rows: FormRow) -> None:
        line = QHBoxLayout()
        line.setSpacing(look().px(Space.L))
        for each in rows:
            line.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _follow(self) -> None:
        self._look_for_names()
        self.remark.wanted.connect(self._withhold)
        for signal in (self.title.textChanged, self.what.textChanged, self.asks.textChanged):
            signal.connect(self._look_for_names)
            signal.connect(self.changed)

    def _look_for_names(self) -> None:
        self.remark.look_at(self.title.text(), self.what.toPlainText(), self.asks.text())

    def _withhold(self) -> None:
        without = self.remark.without_names
        self.title.setText(without(self.title.text()))
        self.what.show_text(without(self.what.toPlainText()))
        self.asks.setText(without(self.asks.text()))
        self.title.setFocus()

    def value(self) -> Recommendation:
        """The recommendation with what the form says now."""
        addressees = (name.strip() for name in self.of_whom.text().split(";"))
        return replace(
            self._asked,
            title=self.title.text().strip(),
            what=" ".join(self.what.toPlainText().split()),
            asks=self.asks.text().strip(),
            addressees=tuple(filter(None, addressees)),
            number=self.number.text().strip(),
            themes=tuple(ThemeId(theme) for theme in self.themes.value()),
        )

    def _keep(self) -> None:
        asked = self.value()
        self._title_row.show_fault("" if asked.title else _("Say in one line what is to be done."))
        if asked.title:
            self.close_over()
            self.kept.emit(asked)


def _sentence(source: Source) -> str:
    """Which source, and the rule that holds for it."""
    if source.attribution is Attribution.CHATHAM_HOUSE:
        return _(
            "{source}. Held under the Chatham House rule: no speaker may be named; "
            "write \u201ca participant\u201d."
        ).format(source=source.label)
    if source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return _("{source}. Not for attribution: do not name the source.").format(
            source=source.label
        )
    return source.label
