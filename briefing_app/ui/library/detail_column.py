"""The column that every detail is: a head with buttons, a title, then parts below each other."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.library.detail_head import DetailHead
from briefing_app.ui.library.detail_pieces import heading
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import COLLECTED, Thing
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, button, primary_button
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_SIDE, _TOP = 28, 18
_BETWEEN = 20


class DetailColumn(QWidget):
    """Holds no state of its own: another value means another column."""

    def __init__(self, work: LibraryWork, thing: Thing) -> None:
        super().__init__()
        self.work, self.thing = work, thing
        self.parts = QVBoxLayout(self)
        side = look().px(_SIDE)
        self.parts.setContentsMargins(side, look().px(_TOP), side, look().px(Space.XXXL))
        self.parts.setSpacing(0)

    @property
    def has_table(self) -> bool:
        """Whether `copy_table` has something to copy."""
        return False

    def copy_table(self) -> None:
        """Where a thing is shown with a table, that goes to the clipboard."""

    def confirm_guesses(self) -> None:
        """Where the program guessed something about a thing, the officer stands for it now."""

    def ask_versions(self) -> None:
        """Where a thing has versions, two of them side by side."""

    def add_head(self, sign: QWidget, *buttons: Button) -> None:
        """What it is at the left, what to do with it at the right."""
        self.parts.addWidget(DetailHead(sign, buttons))

    def add_title(self, title: str) -> None:
        self.parts.addSpacing(look().px(6))
        label = Words(title, Use.THING_TITLE, wraps=True)
        label.setObjectName("title")
        self.parts.addWidget(label)

    def add_part(self, name: str, content: QWidget | QBoxLayout, *right: QWidget) -> None:
        """A part with its heading."""
        self.parts.addSpacing(look().px(_BETWEEN))
        self.parts.addLayout(heading(name, *right))
        self.parts.addSpacing(look().px(Space.S))
        self.add(content)

    def add(self, content: QWidget | QBoxLayout, *, gap: int = 0) -> None:
        if gap:
            self.parts.addSpacing(look().px(gap))
        if isinstance(content, QWidget):
            self.parts.addWidget(content)
        else:
            self.parts.addLayout(content)

    def end(self) -> None:
        self.parts.addStretch(1)

    def thing_buttons(self, *, aside: bool, has_words: bool = True) -> tuple[Button, ...]:
        """The passage and the note for what is in play; the way back for what was set aside."""
        if aside:
            return (self.take_back_button(),)
        passage: tuple[Button, ...] = ()
        if self.thing.kind in COLLECTED:
            opening = button(_("Open passage"), "book-open")
            opening.setEnabled(has_words)
            if not has_words:
                opening.setToolTip(_("The words of this source are still to come."))
            passage = (_doing(opening, lambda: self.work.open_passage(self.thing)),)
        placing = primary_button(_("Place in note"), key=_("Enter"))
        return (*passage, _doing(placing, lambda: self.work.place_in_note(self.thing)))

    def take_back_button(self) -> Button:
        back = primary_button(_("Take back"), "arrow-counter-clockwise")
        return _doing(back, lambda: self.work.set_aside((self.thing,), aside=False))


def _doing(made: Button, act: Callable[[], object]) -> Button:
    made.setObjectName(made.text())
    made.clicked.connect(lambda _checked=False: act())
    return made


def focus_of(column: QWidget) -> str:
    """The name of the widget that has the focus within, so that the next column can give it."""
    widget: QWidget | None = column.window().focusWidget()
    while widget is not None and widget is not column:
        if widget.objectName() and column.isAncestorOf(widget):
            return widget.objectName()
        widget = widget.parentWidget()
    return ""


def give_focus(column: QWidget, name: str) -> None:
    found = column.findChild(QWidget, name) if name else None
    if isinstance(found, QWidget):
        found.setFocus(Qt.FocusReason.OtherFocusReason)
