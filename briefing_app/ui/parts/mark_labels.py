"""The small marks as labels that stand in a layout and are read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from briefing_app.domain.quotation import Seal
from briefing_app.ui.look import look
from briefing_app.ui.parts import marks
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.kind_words import kind_name
from briefing_app.ui.tokens import Kind, Meaning, Size


class MarkLabel(QLabel):
    """A label whose words are read aloud while a painter of `marks` draws it."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height
        self._width: Callable[[], float] = float
        self._paint: Callable[[QPainter, QRect], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(
        self, spoken: str, width: Callable[[], float], paint: Callable[[QPainter, QRect], object]
    ) -> None:
        self._width, self._paint = width, paint
        self.setText(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._width() + 0.5), look().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._paint is not None:
            painter = QPainter(self)
            self._paint(painter, self.rect())
            painter.end()


class Badge(MarkLabel):
    """The worst severity and its number; hidden by the page when there is none."""

    def __init__(self, meaning: Meaning, text: str, spoken: str = "") -> None:
        super().__init__(Size.BADGE)
        self.show_face(marks.BadgeFace(meaning, text), spoken)

    def show_face(self, face: marks.BadgeFace, spoken: str = "") -> None:
        self.show_mark(
            spoken or face.text,
            lambda: marks.badge_width(face),
            lambda painter, rect: marks.paint_badge(painter, rect, face),
        )


class KindMark(MarkLabel):
    """Box with icon and letter, then the word in the colour of the kind."""

    def __init__(self, kind: Kind, label: str = "") -> None:
        super().__init__(Size.KIND_MARK)
        self.show_kind(kind, label)

    def show_kind(self, kind: Kind, label: str = "") -> None:
        self.show_mark(
            label or kind_name(kind),
            lambda: marks.kind_mark_width(kind, label),
            lambda painter, rect: marks.paint_kind_mark(painter, rect, kind, label),
        )


class KindBox(MarkLabel):
    """The kind by icon and letter only, where the word would be too much."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(Size.KIND_MARK)
        self.setToolTip(kind_name(kind))
        self.show_mark(
            kind_name(kind),
            lambda: marks.kind_box_width(kind),
            lambda painter, rect: marks.paint_kind_box(painter, rect, kind),
        )


class KeyHint(MarkLabel):
    """A key as it is written on the keyboard. The text comes from the real shortcut."""

    def __init__(self, key: str) -> None:
        super().__init__(Size.KEY)
        self.show_mark(
            key,
            lambda: marks.key_width(key),
            lambda painter, rect: marks.paint_key(painter, rect, key),
        )


class MarkingBox(MarkLabel):
    """The marking in its box; the words are never shortened."""

    def __init__(self, marking: str) -> None:
        super().__init__(20)
        self.show_marking(marking)

    def show_marking(self, marking: str) -> None:
        self.show_mark(
            marking,
            lambda: marks.marking_width(marking),
            lambda painter, rect: marks.paint_marking(painter, rect, marking),
        )


class SignLabel(MarkLabel):
    """An icon with a word: a state, "Not for attribution", a seal."""

    def __init__(self, sign: Sign) -> None:
        super().__init__(20)
        self.show_sign(sign)

    def show_sign(self, sign: Sign) -> None:
        self.show_mark(
            sign.spoken or sign.words,
            lambda: marks.sign_width(sign),
            lambda painter, rect: marks.paint_sign(painter, rect, sign),
        )


class SealLabel(SignLabel):
    """What the comparison with the source has shown, always with its word."""

    def __init__(self, seal: Seal) -> None:
        super().__init__(marks.seal_sign(seal))

    def show_seal(self, seal: Seal) -> None:
        self.show_sign(marks.seal_sign(seal))
