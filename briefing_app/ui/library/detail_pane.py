"""The right side of the library: what is chosen, the documents to add, or what came of adding."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from briefing_app.domain.overview import (
    BlockDetail,
    EvidenceDetail,
    RecommendationDetail,
    SourceDetail,
)
from briefing_app.language import _
from briefing_app.ui.library.detail_column import DetailColumn, focus_of, give_focus
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.listings import ThemeDetail
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import look

WIDEST = 800


class DetailPane(QScrollArea):
    """Scrolls one column at a time; after a change, place and focus stay."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pane", "details")
        self.setAccessibleName(_("Details"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.column: QWidget | None = None
        self._thing: Thing | None = None
        self._holder = _Holder()
        self.setWidget(self._holder)

    def show_column(self, column: QWidget, *, widest: int = WIDEST) -> None:
        """At most so wide, at the left."""
        thing = column.thing if isinstance(column, DetailColumn) else None
        same = thing is not None and thing == self._thing and self.column is not None
        focused = focus_of(self.column) if same and self.column is not None else ""
        scrolled = self.verticalScrollBar().value() if same else 0
        if self.column is not None and _holds_focus(self.column):
            self.setFocus()
        self.column, self._thing = column, thing
        column.setMaximumWidth(look().px(widest))
        self._holder.hold(column)
        self.verticalScrollBar().setValue(scrolled)
        give_focus(column, focused)


def _holds_focus(column: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and column.isAncestorOf(focus)


class _Holder(QWidget):
    """Paints the ground and keeps the column at the left."""

    def __init__(self) -> None:
        super().__init__()
        self._held: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(0)

    def hold(self, column: QWidget) -> None:
        """In the place of what was held; its size is right at once, so that one can scroll."""
        if self._held is not None:
            self._row.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = column
        self._row.insertWidget(0, column, 1)
        column.show()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("base"))
        painter.end()


def column_for(work: LibraryWork, shown: Shown) -> DetailColumn:
    """The column that shows this value; what it is made of is loaded when it is first wanted."""
    detail = shown.detail
    column: DetailColumn
    match detail:
        case SourceDetail():
            from briefing_app.ui.library.source_view import SourceView

            column = SourceView(work, shown, detail)
        case EvidenceDetail():
            from briefing_app.ui.library.evidence_view import EvidenceView

            column = EvidenceView(work, shown, detail)
        case RecommendationDetail():
            from briefing_app.ui.library.recommendation_view import RecommendationView

            column = RecommendationView(work, shown, detail)
        case BlockDetail():
            from briefing_app.ui.library.block_view import BlockView

            column = BlockView(work, shown, detail)
        case ThemeDetail():
            from briefing_app.ui.library.theme_view import ThemeView

            column = ThemeView(work, shown, detail)
    return column
