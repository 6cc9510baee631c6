"""All kinds of notes: look at them, copy one, change one's own, share it, take it in, remove it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from briefing_app.domain.kind_library import BrokenKind, KindFile, KindLibrary, KindOrigin
from briefing_app.domain.names import name_of
from briefing_app.domain.template import NoteKind
from briefing_app.language import _, language, ngettext
from briefing_app.ui.kinds.kind_page import limits_in_words
from briefing_app.ui.kinds.kind_preview import KindPreview
from briefing_app.ui.kinds.side_by_side import SideBySide
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, button
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.tokens import Space

_WIDE, _HIGH, _LOW, _PREVIEW = 1000, 400, 240, 420
_Item = KindFile | BrokenKind


class KindsDialog(Dialog):
    """The acts carry a `KindFile`. F2 changes, Delete removes; what was removed stands last."""

    copy_asked = Signal(object)
    change_asked = Signal(object)
    give_asked = Signal(object)
    remove_asked = Signal(object)
    back_asked = Signal(object)
    take_asked = Signal()

    def __init__(self, host: QWidget) -> None:
        said = _("Copy a kind and change it for your department. Those delivered stay as they are.")
        super().__init__(host, DialogFace(_("Kinds of notes"), said, "files", width=_WIDE))
        self.list = RowList(_("Kinds of notes"))
        self._model: ListModel[_Item] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self.preview = KindPreview()
        self.copy_one = button(_("Copy and change"), "copy")
        self.change = button(_("Change"), "pencil-simple", "F2")
        self.give = button(_("Save as a file"), "download-simple")
        self.remove = button(_("Remove"), "trash", _("Del"))
        self.back = button(_("Take back"), "arrow-counter-clockwise")
        self.take = button(_("Take in a file"), "file-plus")
        self.resume = button(_("Back to the form"), "arrow-u-up-left")
        self.resume.hide()
        self._form: Callable[[], object] | None = None
        self._lay_out()
        self.foot_words.show_words(_("The file of a kind can also be dropped onto the window."))
        self.add_button("close", _("Close"), primary=True)
        self._wire()

    def show_library(self, library: KindLibrary, chosen: str = "") -> None:
        """The kind with the key `chosen` is chosen, or the one that was."""
        kept = chosen or self.chosen_key()
        removed = (file for file in library.files if file.is_removed)
        items: tuple[_Item, ...] = (*library.broken, *library.offered, *removed)
        self._model.show_all(items)
        row = self._model.row_of(lambda each: isinstance(each, KindFile) and each.kind.key == kept)
        self.list.choose_row(max(row, 0))
        self._show()

    def offer_form(self, said: str, form: Callable[[], object]) -> None:
        """What became of a form that was left, and the way back to what stood in it."""
        self._form = form
        self.foot_words.show_words(said)
        self.resume.show()

    def chosen_key(self) -> str:
        file = self._file()
        return file.kind.key if file else ""

    def _file(self) -> KindFile | None:
        value = self.list.value()
        return value if isinstance(value, KindFile) else None

    def _show(self) -> None:
        value, file = self.list.value(), self._file()
        removed = file is not None and file.is_removed
        own = file is not None and file.origin is KindOrigin.OWN and not removed
        self.back.setVisible(removed)
        self.remove.setVisible(not removed)
        for each in (self.copy_one, self.give):
            each.setEnabled(file is not None)
        for each in (self.change, self.remove):
            each.setEnabled(own)
        if file:
            self.preview.show_kind(file.kind)
        elif isinstance(value, BrokenKind):
            self.preview.show_fault(value.sentence)

    def _lay_out(self) -> None:
        self.list.setMinimumHeight(look().px(_HIGH))
        self._row = SideBySide(self.list, self.preview, _PREVIEW)
        self.body.addLayout(self._row, 1)
        acts = FlowLayout(Space.S)
        for each in (self.copy_one, self.change, self.give, self.remove, self.back, self.take):
            acts.addWidget(each)
        acts.addWidget(self.resume)
        self.body.addLayout(acts)

    def _wire(self) -> None:
        self.list.chosen.connect(lambda _value: self._show())
        self.list.opened.connect(lambda _value: self._open())
        self.list.key_used.connect(self._use_key)
        for each, signal in (
            (self.copy_one, self.copy_asked),
            (self.change, self.change_asked),
            (self.give, self.give_asked),
            (self.remove, self.remove_asked),
            (self.back, self.back_asked),
        ):
            each.clicked.connect(lambda _on=False, told=signal: self._tell(told))
        self.take.clicked.connect(lambda _on=False: self.take_asked.emit())
        self.resume.clicked.connect(self._go_back)

    def _go_back(self) -> None:
        self.resume.hide()
        if self._form is not None:
            self._form()

    def _tell(self, signal: Signal) -> None:
        if file := self._file():
            signal.emit(file)  # type: ignore[attr-defined]  # a bound signal, which stubs call so

    def _open(self) -> None:
        """Enter changes one's own kind, and copies any other."""
        _click(self.change if self.change.isEnabled() else self.copy_one)

    def _use_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            event.accept()
            _click(self.remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self._row.fit(self.width())
        self.list.setMinimumHeight(look().px(_HIGH if roomy else _LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            _click(self.change)
            return
        super().keyPressEvent(event)


def _click(act: Button) -> None:
    if act.isEnabled():
        act.click()


def _face(item: _Item) -> RowFace:
    if isinstance(item, BrokenKind):
        sign = Sign("x-circle-fill", _("Cannot be used"), "error")
        return RowFace(item.name, item.sentence, (sign,))
    kind, count = item.kind, len(item.kind.sections)
    sections = ngettext("{count} section", "{count} sections", count).format(count=count)
    second = " \u00b7 ".join(filter(None, (sections, limits_in_words(kind, language()))))
    if item.is_removed:
        return RowFace(_name(kind), second, (Sign("archive", _("Removed")),), muted=True)
    sign = Sign("" if item.origin is KindOrigin.DELIVERED else "user", name_of(item.origin))
    return RowFace(_name(kind), second, (sign,))


def _name(kind: NoteKind) -> str:
    return kind.short_name.in_language(language())


def kind_file_name(file: KindFile) -> Path:
    """What the file of a kind is called when it is given to others."""
    return Path(f"{file.kind.key}.toml")
