"""The small card over a citation: claim, source, place and seal."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.number_words import quoted_in
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.card_faces import plain_card_of
from briefing_app.ui.parts.mark_labels import KindMark, SealLabel
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Radius, Space, Use

_WIDTH = 340
_MOST_LETTERS = 240


class CitationCard(QWidget):
    """Lies over the page and lets every click through.

    Where it lies it asks each time: a viewport is made by Qt, and what Python first got to know
    it by may be gone after the pages were made anew.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        side = look().px(Space.M)
        self._column.setContentsMargins(side, look().px(10), side, look().px(10))
        self._column.setSpacing(look().px(Space.XS))
        self.hide()

    def show_row(
        self, row: EvidenceRow | RecommendationRow, place: QRectF, remark: str = ""
    ) -> None:
        """Below the citation, or above it where there is no room. `remark`: what moved on."""
        self._fill(row, remark)
        width = look().px(_WIDTH)
        self._column.activate()
        self.resize(width, self._column.heightForWidth(width))
        over = self.parentWidget() or self
        left = min(int(place.left()), over.width() - self.width() - look().px(Space.S))
        top = int(place.bottom()) + look().px(Space.XS)
        if top + self.height() > over.height():
            top = int(place.top()) - self.height() - look().px(Space.XS)
        self.move(QPoint(max(look().px(Space.S), left), max(0, top)))
        self.show()
        self.raise_()

    def _fill(self, row: EvidenceRow | RecommendationRow, remark: str) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        face = plain_card_of(row)
        if face.kind:
            self._add(KindMark(face.kind))
        self._add(Words(face.claim, Use.CLAIM, wraps=True))
        if words := _passage(row):
            self._add(Words(words, Use.LABEL, "text", wraps=True))
        self._add(Words(face.where or _("No source"), Use.LABEL, "text2", wraps=True))
        if face.seal:
            self._add(SealLabel(face.seal))
        if remark:
            self._add(Words(remark, Use.LABEL, "warning", wraps=True))
        self._add(Words(_("Ctrl+click opens the passage"), Use.LABEL, "text2"))
        self.setAccessibleName(", ".join(filter(None, (face.spoken(), remark))))

    def _add(self, widget: QWidget) -> None:
        """Shown at once: a layout leaves no room for what is hidden."""
        self._column.addWidget(widget)
        widget.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), Radius.CARD, "base", border("edge"))
        painter.end()


def _passage(row: EvidenceRow | RecommendationRow) -> str:
    """The exact words, cut short where they are many; an ellipsis says so."""
    said = row.evidence if isinstance(row, EvidenceRow) else row.recommendation
    words = " ".join(said.excerpt.words.split()) if said.excerpt else ""
    if len(words) > _MOST_LETTERS:
        words = f"{words[:_MOST_LETTERS].rsplit(' ', 1)[0]} …"
    return quoted_in(words, said.language) if words else ""
