"""Both languages in one document, where the note has a twin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from briefing_app.domain.twin import TwinStanding
from briefing_app.language import _
from briefing_app.operations.twin_notes import translation_standing
from briefing_app.ui.look import look
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.notes.twin_words import standing_sentence
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class BothLanguages(QWidget):
    """What is not level with the twin is told beside the choice; without a twin there is none."""

    changed = Signal()

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__()
        self._has_twin = False
        self._standing: TwinStanding | None = None
        self._before = matter.before.bilingual
        self.box = QCheckBox(_("Both languages in one document"))
        self.box.setChecked(self._before)
        self.box.setEnabled(False)
        self.said = Words("", Use.LABEL, "text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(FormRow(_("Languages"), self.box))
        column.addWidget(self.said)
        self.box.toggled.connect(lambda _on: self._picked())
        self.setFocusProxy(self.box)
        asked = matter.desk.runner.ask("twin to export", translation_standing, matter.note)
        asked.then(self._show)

    def wanted(self) -> bool:
        return self._has_twin and self.box.isChecked()

    def _show(self, standing: TwinStanding | None) -> None:
        self._standing, self._has_twin = standing, standing is not None
        self.box.setEnabled(self._has_twin)
        if not self._has_twin:
            self.box.setText(_("Both languages in one document (the note has no twin)"))
            self.box.setChecked(False)
        self._tell()
        self.changed.emit()

    def _picked(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        said = standing_sentence(self._standing) if self._standing and self.wanted() else ""
        self.said.show_words(said, "warning")
        self.said.setVisible(bool(said))
