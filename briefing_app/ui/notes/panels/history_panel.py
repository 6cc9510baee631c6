"""Kept versions of the note: keep one under a name, compare any two, bring one back."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from briefing_app.domain.overview import NoteVersion
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_TWO = 2
_MILESTONES = {
    "state": "flag",
    "issue": "lock-simple",
    "export": "file-arrow-down",
    "outside": "file-arrow-down",
    "kind": "arrows-clockwise",
    "bring_back": "arrow-counter-clockwise",
}


class HistoryPanel(QWidget):
    """The newest version stands first. `back_asked` and `since_asked` carry a `NoteVersion`,
    `compare_asked` a tuple of one or two."""

    keep_asked = Signal()
    compare_asked = Signal(object)
    back_asked = Signal(object)
    since_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._closed = False
        self._head = Words("", Use.LABEL, "text2", wraps=True)
        self._told = Words("", Use.LABEL, "text2", wraps=True)
        self._keep = button(_("Keep a version"), "clock-counter-clockwise").in_bar()
        self.list = RowList(_("Kept versions"), many=True)
        self._model: ListModel[NoteVersion] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._compare = button(_("Compare with now"), "git-merge").in_bar()
        self._back = button(_("Bring back"), "arrow-counter-clockwise").in_bar()
        self._since = button(_("What has changed since"), "arrows-clockwise").in_bar()
        self._lay_out()
        self._keep.clicked.connect(self.keep_asked)
        self._compare.clicked.connect(self._ask_to_compare)
        self._back.clicked.connect(lambda: self._emit_one(back=True))
        self._since.clicked.connect(lambda: self._emit_one(back=False))
        self.list.opened.connect(lambda _value: self._ask_to_compare())
        self.list.selectionModel().selectionChanged.connect(lambda *_changed: self._enable())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.show_versions(())

    def show_versions(self, versions: tuple[NoteVersion, ...], *, closed: bool = False) -> None:
        """Into a closed note nothing can be brought back."""
        self._closed = closed
        self._model.show_all(versions)
        if versions:
            said = _("The newest version stands first. Choose two to compare them.")
        else:
            said = _("No version is kept yet. Keep one before others change the note.")
        self._head.show_words(said)
        self.list.setVisible(bool(versions))
        if versions:
            self.list.choose_row(0)
        self._enable()

    def show_told(self, sentences: tuple[str, ...]) -> None:
        """What was decided about the note that its versions carry: one sentence for each."""
        self._told.show_words("\n".join(sentences))
        self._told.setVisible(bool(sentences))

    def chosen(self) -> tuple[NoteVersion, ...]:
        return tuple(each for each in self.list.values() if isinstance(each, NoteVersion))

    def _enable(self) -> None:
        chosen = len(self.chosen())
        for each in (self._compare, self._back, self._since):
            each.setVisible(bool(self._model.total))
        two = chosen == _TWO
        self._compare.setText(_("Compare the two") if two else _("Compare with now"))
        self._compare.setEnabled(chosen in (1, _TWO))
        self._back.setEnabled(chosen == 1 and not self._closed)
        self._since.setEnabled(chosen == 1)

    def _ask_to_compare(self) -> None:
        chosen = self.chosen()
        if len(chosen) in (1, _TWO):
            self.compare_asked.emit(chosen)

    def _emit_one(self, *, back: bool) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            (self.back_asked if back else self.since_asked).emit(chosen[0])

    def _open_menu(self, place: QPoint) -> None:
        """The buttons below the list, where the hand is."""
        menu = QMenu(self)
        for each in (self._compare, self._back, self._since):
            menu.addAction(each.text(), each.click).setEnabled(each.isEnabled())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), pad)
        column.setSpacing(look().px(Space.M))
        column.addWidget(self._head)
        column.addWidget(self._keep)
        column.addWidget(self.list, 1)
        buttons = QWidget()
        flow = FlowLayout(Space.S, buttons)
        for each in (self._compare, self._back, self._since):
            flow.addWidget(each)
        column.addWidget(buttons)
        column.addWidget(self._told)
        self._told.hide()
        column.addStretch(0)
        self.setFocusProxy(self._keep)


def _face(version: NoteVersion) -> RowFace:
    count = ngettext("{count} word", "{count} words", version.words).format(count=version.words)
    second = ", ".join(filter(None, (moment_in_words(version.made_on), version.made_by)))
    return RowFace(version.name, second, (_origin(version), Sign("", count, "text2")))


def _origin(version: NoteVersion) -> Sign:
    """Whether the officer kept it, or the program because of an event."""
    if not version.milestone:
        return Sign("user", "", "text2", _("Kept by hand"))
    icon = _MILESTONES.get(version.milestone, "clock-counter-clockwise")
    return Sign(icon, "", "text2", _("Taken by the program"))
