"""The header of the note in three lines above the page; a click opens the form."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import Held
from briefing_app.language import _, language
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.marks import marking_width, middle, paint_marking
from briefing_app.ui.parts.painting import border, box, width_of, words, words_right
from briefing_app.ui.tokens import Radius, Size, Space, Use

_HEIGHT, _ONE_LINE, _ROW = 88, 40, 24
_FORM_LABELS = 16
_MOST_TOLD = 12


@dataclass(frozen=True, slots=True)
class StripFace:
    """What the strip says; empty words leave their place empty."""

    to: str = ""
    from_: str = ""
    number: str = ""
    subject_en: str = ""
    subject_fr: str = ""
    marking: str = ""
    purpose: str = ""
    date: str = ""
    aside: str = ""
    """How what the note contains differs from its marking; empty where it does not."""
    is_lower: bool = False
    raised_by: tuple[str, ...] = ()
    """Each thing that asks for more than nothing, in words."""
    is_closed: bool = False
    """It can be looked at and not be changed."""

    def spoken(self) -> str:
        named = (
            (_("To"), self.to),
            (_("From"), self.from_),
            (_("No."), self.number),
            (_("Subject EN"), self.subject_en),
            (_("Objet FR"), self.subject_fr),
            (_("Marking"), " ".join(filter(None, (self.marking, self.aside)))),
            (self.purpose, self.date),
        )
        return ", ".join(f"{name} {value}" for name, value in named if value)


def strip_of(
    note: Note, contained: Marking = UNCLASSIFIED, held: tuple[Held, ...] = ()
) -> StripFace:
    """`contained` is the marking that the content asks for, and `held` what raises it."""
    header = note.header
    purposes = {
        "D": _("For decision by") if header.decision_by else _("For decision"),
        "I": _("For information"),
        "S": _("For signature"),
    }
    date = header.decision_by if header.purpose == "D" and header.decision_by else header.date
    return StripFace(
        header.to,
        header.from_,
        header.number,
        header.subject_en,
        header.subject_fr,
        note.marking.in_words(note.language),
        purposes.get(header.purpose, ""),
        date_in_words(date, language()),
        _aside(note.marking, contained),
        not note.marking.covers(contained),
        tuple(f"{each.marking.in_words(language())}: {each.name}" for each in held),
    )


def _aside(marking: Marking, contained: Marking) -> str:
    """Beside the marking: what the content asks for, where that is something else."""
    if marking == contained:
        return ""
    words = contained.in_words(language())
    if marking.covers(contained):
        return _("contains {marking}").format(marking=words)
    return _("lowered, contains {marking}").format(marking=words)


class HeaderStrip(QWidget):
    """Narrow windows drop the number first; the narrowest show subject and marking alone."""

    asked = Signal()
    marking_asked = Signal()
    """The marking itself was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._face = StripFace()
        self._box = QRectF()
        self._is_open = False
        self._folded = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: StripFace) -> None:
        if face != self._face:
            self._face = face
            self.setAccessibleName(_("Header: {words}").format(words=face.spoken()))
            self.update()

    def show_open(self, *, is_open: bool) -> None:
        """Whether the form is open below."""
        self._is_open = is_open
        self.update()

    def set_folded(self, *, folded: bool) -> None:
        """One line only: subject and marking."""
        if folded != self._folded:
            self._folded = folded
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(_ONE_LINE if self._folded else _HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._box.contains(event.position()):
            self.marking_asked.emit()
        else:
            self.asked.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            on_marking = self._box.contains(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._why() if on_marking else "", self)
            return True
        return super().event(event)

    def _why(self) -> str:
        """What raises the marking, one thing a line."""
        raised = self._face.raised_by
        if not raised:
            return _("Nothing that was placed or cited asks for more.")
        told = [*raised[:_MOST_TOLD], *(["…"] if len(raised) > _MOST_TOLD else [])]
        return "\n".join((_("What raises the marking:"), *told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        if self._folded:
            self._paint_folded(painter)
        else:
            self._paint_rows(painter)
        if self.hasFocus():
            inner = QRectF(self.rect()).adjusted(2, 2, -2, -3)
            box(painter, inner, Radius.CONTROL, None, border("focus", look().px(Size.RING)))
        painter.end()

    def _rows(self) -> tuple[QRectF, QRectF, QRectF]:
        side, row = look().px(Space.L), look().px(_ROW)
        first = QRectF(side, look().px(8), self.width() - 2 * side, row)
        return first, first.translated(0, row), first.translated(0, 2 * row)

    def _paint_rows(self, painter: QPainter) -> None:
        first, second, third = self._rows()
        face = self._face
        labels = (_("To"), _("Subject EN"), _("Objet FR"))
        label = max(width_of(each, Use.LABEL) for each in labels) + look().px(_FORM_LABELS)
        first.setRight(self._paint_marking(painter, first))
        second.setRight(self._paint_purpose(painter, second))
        third.setRight(self._paint_edit(painter, third))
        for row, name in zip((first, second, third), labels, strict=True):
            words(painter, row, name, Use.LABEL, "text2")
            row.setLeft(row.left() + label)
        words(painter, second, face.subject_en, Use.VALUE)
        words(painter, third, face.subject_fr, Use.VALUE)
        self._paint_first(painter, first)

    def _paint_first(self, painter: QPainter, row: QRectF) -> None:
        """Names are elided where they must; a number that does not fit whole is left out."""
        face = self._face
        gap, near = look().px(Space.L), look().px(6)
        for name, value in (("", face.to), (_("From"), face.from_), (_("No."), face.number)):
            wish = width_of(name, Use.LABEL) + width_of(value, Use.VALUE) + near
            if not value or row.width() < (wish if value == face.number else gap * 3):
                continue
            if name:
                row.setLeft(row.left() + words(painter, row, name, Use.LABEL, "text2") + near)
            row.setLeft(row.left() + words(painter, row, value, Use.VALUE) + gap)

    def _paint_marking(self, painter: QPainter, row: QRectF) -> float:
        wide = marking_width(self._face.marking)
        self._box = row.adjusted(row.width() - wide, 0, 0, 0)
        paint_marking(painter, self._box, self._face.marking)
        rest = row.adjusted(0, 0, -wide - look().px(Space.S), 0)
        if not self._face.aside:
            return rest.right() - look().px(Space.S)
        ink: Ink = "warning" if self._face.is_lower else "text2"
        used = words_right(painter, rest, self._face.aside, Use.LABEL, ink)
        self._box.setLeft(rest.right() - used)
        return self._box.left() - look().px(Space.L)

    def _paint_purpose(self, painter: QPainter, row: QRectF) -> float:
        used = words_right(painter, row, self._face.date, Use.VALUE, "text")
        rest = row.adjusted(0, 0, -used - (look().px(6) if used else 0), 0)
        used = words_right(painter, rest, self._face.purpose, Use.LABEL)
        return rest.right() - used - look().px(Space.L)

    def _paint_edit(self, painter: QPainter, row: QRectF) -> float:
        side = look().px(Size.ICON_INLINE)
        arrow = "caret-up" if self._is_open else "caret-down"
        paint_icon(painter, middle(row.adjusted(row.width() - side, 0, 0, 0), side, side), arrow)
        rest = row.adjusted(0, 0, -side - look().px(6), 0)
        opens = _("Show header") if self._face.is_closed else _("Edit header")
        said = _("Close header") if self._is_open else opens
        return rest.right() - words_right(painter, rest, said, Use.LABEL) - look().px(Space.L)

    def _paint_folded(self, painter: QPainter) -> None:
        side = look().px(Space.L)
        row = QRectF(side, 0, self.width() - 2 * side, self.height() - 1)
        row.setRight(self._paint_marking(painter, row))
        subject = self._face.subject_fr if language() == "fr" else self._face.subject_en
        words(painter, row, subject or self._face.subject_en or self._face.subject_fr, Use.VALUE)
