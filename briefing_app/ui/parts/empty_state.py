"""Nothing here yet, and what to do: icon, heading, a sentence, one button, one other way."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words, centred
from briefing_app.ui.tokens import Size, Space, Use


@dataclass(frozen=True, slots=True)
class EmptyFace:
    """`assurance` is one quiet line below the buttons."""

    icon: str
    heading: str
    sentence: str = ""
    assurance: str = ""


class EmptyState(QWidget):
    """In the middle of the place it is given. The first button is primary and takes the focus."""

    def __init__(self, face: EmptyFace, *buttons: QAbstractButton) -> None:
        super().__init__()
        self.setAccessibleName(face.heading)
        self._first = buttons[0] if buttons else None
        column = QVBoxLayout(self)
        column.setSpacing(look().px(Space.M))
        column.addStretch(1)
        column.addWidget(IconLabel(face.icon, Size.ICON_EMPTY, "accent"), 0, _CENTRE)
        column.addWidget(centred(Words(face.heading, Use.EMPTY_HEADING, wraps=True)))
        if face.sentence:
            column.addWidget(_sentence(face.sentence), 0, _CENTRE)
        if buttons:
            column.addSpacing(look().px(Space.S))
            column.addLayout(_row(buttons))
        if face.assurance:
            column.addSpacing(look().px(Space.S))
            column.addLayout(_assurance(face.assurance))
        column.addStretch(1)

    def take_focus(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)


_CENTRE = Qt.AlignmentFlag.AlignHCenter


def _sentence(text: str) -> Words:
    label = centred(Words(text, Use.NOTE_TEXT, "text2", wraps=True))
    label.setMaximumWidth(look().px(Size.EMPTY_WIDTH))
    return label


def _row(buttons: tuple[QAbstractButton, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(Space.M))
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    row.addStretch(1)
    return row


def _assurance(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(Space.S))
    row.addStretch(1)
    row.addWidget(IconLabel("shield-check", Size.ICON))
    row.addWidget(Words(text, Use.LABEL, "text2", wraps=True))
    row.addStretch(1)
    return row


class NothingFits(QWidget):
    """An empty result of filters, with the way out of them; `clear` is that button."""

    def __init__(self) -> None:
        super().__init__()
        self.clear: Button = button(_("Clear filters")).in_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(Space.XXL)] * 4)
        column.setSpacing(look().px(Space.M))
        column.addWidget(centred(Words(_("Nothing fits these filters"), Use.STRONG, wraps=True)))
        column.addWidget(self.clear, 0, _CENTRE)
        column.addStretch(1)
