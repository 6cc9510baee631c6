"""The tray below the outline: sections that wait beside the page, to be placed or dropped."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing_app.domain.note import Section
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

TRAY_TYPE = "application/x-briefing-tray"
_ROW, _MOST_ROWS = 58, 4
_SNIPPET = 160


class Tray(QWidget):
    """Enter places at the cursor, Delete drops, a drag places between paragraphs.

    The signals carry the identity of the section.
    """

    place_asked = Signal(str)
    section_asked = Signal(str)
    drop_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Section, ...] = ()
        self._title = Words("", Use.LABEL_STRONG, "warning")
        self._hint = Words(_("Enter places at the cursor"), Use.LABEL, "text2", wraps=True)
        self.list = RowList(_("Tray"))
        self._model: ListModel[Section] = ListModel(
            _face, drag=_mime, mime_types=(TRAY_TYPE,), parent=self
        )
        self.list.show_model(self._model)
        self._lay_out()
        self.list.opened.connect(lambda _value: self._tell(self.place_asked.emit))
        self.list.key_used.connect(self._use_key)
        self.setFocusProxy(self.list)
        self.hide()

    def show_sections(self, waiting: tuple[Section, ...]) -> None:
        """What waits; with nothing in it there is no tray to be seen."""
        if waiting == self._shown:
            return
        self._shown = waiting
        row = self.list.currentIndex().row()
        self._model.show_all(waiting)
        self.list.choose_row(max(0, min(row, len(waiting) - 1)))
        self.list.setFixedHeight(look().px(min(len(waiting), _MOST_ROWS) * _ROW))
        count = len(waiting)
        said = ngettext("Tray: {count} section", "Tray: {count} sections", count)
        self._title.show_words(said.format(count=count))
        self.setVisible(bool(waiting))

    def chosen(self) -> str:
        value = self.list.value()
        return value.id if isinstance(value, Section) else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(_("Place at the cursor"), lambda: self._tell(self.place_asked.emit))
        menu.addAction(_("Put back as a section"), lambda: self._tell(self.section_asked.emit))
        menu.addAction(_("Drop"), lambda: self._tell(self.drop_asked.emit))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _tell(self, tell: Callable[[str], None]) -> None:
        if self.chosen():
            tell(self.chosen())

    def _use_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            event.accept()
            self._tell(self.drop_asked.emit)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(Space.S), 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(look().px(Size.HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(look().px(Space.L), 0, look().px(Space.S), 0)
        row.addWidget(self._title, 1)
        column.addWidget(head)
        column.addWidget(self.list)
        foot = QHBoxLayout()
        side = look().px(Space.L)
        foot.setContentsMargins(side, look().px(Space.XS), look().px(Space.S), look().px(Space.S))
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)


def tray_section(mime: QMimeData) -> str:
    """The section that a drag from the tray carries; empty for any other drag."""
    return bytes(mime.data(TRAY_TYPE).data()).decode() if mime.hasFormat(TRAY_TYPE) else ""


def _mime(sections: tuple[Section, ...]) -> QMimeData:
    mime = QMimeData()
    mime.setData(TRAY_TYPE, sections[0].id.encode())
    return mime


def _face(section: Section) -> RowFace:
    words = ngettext("{count} word", "{count} words", section.words).format(count=section.words)
    text = " ".join(" ".join(element.text.split()) for element in section.body)[:_SNIPPET]
    second = " \u00b7 ".join(filter(None, (words, text)))
    return RowFace(section.heading or _("Without a heading"), second)
