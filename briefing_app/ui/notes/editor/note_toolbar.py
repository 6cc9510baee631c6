"""The bar above the note: style, marks, lists, quotation, table, Cite, Block, undo, export."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from briefing_app.domain.text import ParagraphKind
from briefing_app.language import _, pgettext
from briefing_app.ui.commands import CommandName
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, button, tool_button
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.tokens import Size, Space

_GROUPS: tuple[tuple[CommandName, ...], ...] = (
    ("bold", "italic", "style_bullets", "style_numbers", "style_quotation", "insert_table"),
    ("cite", "make_block"),
    ("undo", "redo"),
)
_ICONS: dict[str, str] = {
    "bold": "text-b",
    "italic": "text-italic",
    "style_bullets": "list-bullets",
    "style_numbers": "list-numbers",
    "style_quotation": "quotes",
    "insert_table": "table",
    "cite": "seal-check",
    "make_block": "stack",
    "undo": "arrow-u-up-left",
    "redo": "arrow-u-up-right",
}
_TABLES: tuple[CommandName, ...] = ("insert_options", "insert_table")
_CELLS: tuple[CommandName, ...] = (
    "row_above", "row_below", "column_left", "column_right", "table_caption",
    "remove_row", "remove_column", "remove_table",
)  # fmt: skip
_CHECKED = ("bold", "italic", "style_bullets", "style_numbers", "style_quotation")
_WORDS_FROM = 690
_LEAST = 560
_STYLE_WIDTH, _STYLE_NARROW = 124, 110


class NoteToolbar(QWidget):
    """Every button is the action of its command, so that keys and words are those of the menus."""

    style_picked = Signal(object)
    """The `ParagraphKind` chosen by hand."""

    def __init__(self, action: Callable[[CommandName], QAction]) -> None:
        super().__init__()
        self._action = action
        self._closed = False
        self._buttons: dict[str, Button] = {}
        self.menu: QMenu | None = None
        self.style_box = Choice(_styles())
        self.style_box.setAccessibleName(_("Style of the paragraph"))
        self.style_box.setFixedWidth(look().px(_STYLE_WIDTH))
        self.style_box.picked.connect(lambda value: self.style_picked.emit(ParagraphKind(value)))
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.M), 0, look().px(Space.M), 0)
        row.setSpacing(look().px(2))
        row.addWidget(self.style_box)
        for group in _GROUPS:
            row.addWidget(_Rule())
            for name in group:
                row.addWidget(self._make(name))
        row.addStretch(1)
        self._export = self._make_export()
        row.addWidget(self._export)
        self.setFixedHeight(look().px(Size.HEAD))

    def show_state(self, kind: ParagraphKind | None, *, bold: bool, italic: bool) -> None:
        """How the words at the cursor are set."""
        self.style_box.setEnabled(kind is not None and not self._closed)
        self.style_box.choose((kind or ParagraphKind.PARAGRAPH).value)
        states = {
            "bold": bold,
            "italic": italic,
            "style_bullets": kind is ParagraphKind.BULLET,
            "style_numbers": kind is ParagraphKind.NUMBERED,
            "style_quotation": kind is ParagraphKind.QUOTATION,
        }
        for name, on in states.items():
            self._buttons[name].setChecked(on)

    def show_closed(self, *, closed: bool) -> None:
        """Nothing of the bar writes into a note that stays as it is; it can still be exported."""
        self._closed = closed
        self.style_box.setEnabled(not closed)
        for name, each in self._buttons.items():
            each.setEnabled(not closed or name == "make_block")

    def show_history(self, *, undo: bool, redo: bool) -> None:
        self._buttons["undo"].setEnabled(undo)
        self._buttons["redo"].setEnabled(redo)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(look().px(Size.HEAD))
            self.style_box.setFixedWidth(look().px(_STYLE_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(_WORDS_FROM)
        self.style_box.setFixedWidth(look().px(_STYLE_WIDTH if wide else _STYLE_NARROW))
        self._buttons["cite"].setText(_("Cite") if wide else "")
        self._buttons["make_block"].setText(_("Block") if wide else "")
        for words in (self._action("export_note").text(), pgettext("toolbar", "Export"), ""):
            self._export.setText(words)
            if self._needed() <= self.width():
                break

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is without words; otherwise its words would keep it wide for ever."""
        return QSize(look().px(_LEAST), look().px(Size.HEAD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()

    def _make(self, name: CommandName) -> Button:
        action = self._action(name)
        each = tool_button(_ICONS[name], action.text(), _key(action)).in_bar()
        each.setCheckable(name in _CHECKED)
        each.clicked.connect(self._offer_tables if name == "insert_table" else action.trigger)
        self._buttons[name] = each
        return each

    def _offer_tables(self) -> None:
        """Which table; and in one, its rows and columns."""
        below = self._buttons["insert_table"]
        menu = QMenu(self)
        menu.addActions([self._action(name) for name in _TABLES])
        cells = [action for name in _CELLS if (action := self._action(name)).isEnabled()]
        if cells:
            menu.addSeparator()
            menu.addActions(cells)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _needed(self) -> int:
        """The width at which nothing is cut off, with the words as they are now."""
        row = self.layout()
        if row is None:
            return 0
        row.invalidate()
        return row.sizeHint().width()

    def _make_export(self) -> Button:
        action = self._action("export_note")
        each = button(action.text(), "file-arrow-down").in_bar()
        each.setAccessibleName(action.text())
        each.setToolTip(action.toolTip())
        each.clicked.connect(action.trigger)
        return each


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _styles() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace(ParagraphKind.PARAGRAPH.value, _("Paragraph")),
        ChoiceFace(ParagraphKind.HEADING.value, _("Heading")),
        ChoiceFace(ParagraphKind.BULLET.value, _("Bullets")),
        ChoiceFace(ParagraphKind.NUMBERED.value, _("Numbers")),
        ChoiceFace(ParagraphKind.QUOTATION.value, _("Quotation")),
    )


class _Rule(QWidget):
    """A short upright line between groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__()
        del parent
        self.setFixedSize(look().px(17), look().px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.width() // 2, 0, 1, self.height(), look().colour("line"))
        painter.end()
