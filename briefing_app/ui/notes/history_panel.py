"""Kept versions of the note: keep one under a name, look at one, bring one back."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.overview import NoteVersion
from briefing_app.language import _, language, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class HistoryPanel(QWidget):
    """The newest version stands first. Signals carry a `NoteVersion`."""

    keep_asked = Signal()
    look_asked = Signal(object)
    back_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._head = Words("", Use.LABEL, "text2", wraps=True)
        self._keep = button(_("Keep a version"), "clock-counter-clockwise").in_bar()
        self.list = RowList(_("Kept versions"))
        self._model: ListModel[NoteVersion] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._look = button(_("Compare with now"), "git-merge").in_bar()
        self._back = button(_("Bring back"), "arrow-counter-clockwise").in_bar()
        self._lay_out()
        self._keep.clicked.connect(self.keep_asked)
        self._look.clicked.connect(lambda: self._emit(self.look_asked))
        self._back.clicked.connect(lambda: self._emit(self.back_asked))
        self.list.opened.connect(lambda _value: self._emit(self.look_asked))
        self.list.chosen.connect(lambda _value: self._enable())
        self.show_versions(())

    def show_versions(self, versions: tuple[NoteVersion, ...]) -> None:
        self._model.show_all(versions)
        if versions:
            said = _("The newest version stands first.")
        else:
            said = _("No version is kept yet. Keep one before others change the note.")
        self._head.show_words(said)
        self.list.setVisible(bool(versions))
        if versions:
            self.list.choose_row(0)
        self._enable()

    def _enable(self) -> None:
        chosen = isinstance(self.list.value(), NoteVersion)
        for each in (self._look, self._back):
            each.setVisible(bool(self._model.total))
            each.setEnabled(chosen)

    def _emit(self, signal: SignalInstance) -> None:
        version = self.list.value()
        if isinstance(version, NoteVersion):
            signal.emit(version)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), pad)
        column.setSpacing(look().px(Space.M))
        column.addWidget(self._head)
        column.addWidget(self._keep)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.S))
        row.addWidget(self._look)
        row.addWidget(self._back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(0)
        self.setFocusProxy(self._keep)


def _face(version: NoteVersion) -> RowFace:
    count = ngettext("{count} word", "{count} words", version.words).format(count=version.words)
    second = ", ".join(filter(None, (moment_in_words(version.made_on), version.made_by)))
    return RowFace(version.name, second, (Sign("", count, "text2"),))


def moment_in_words(iso: str) -> str:
    """Day and time in the officer's own zone; the day alone where no time is known."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    if "T" not in iso and " " not in iso:
        return date_in_words(iso, language())
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    local = aware.astimezone()
    return f"{date_in_words(local.date().isoformat(), language())}, {local:%H:%M}"
