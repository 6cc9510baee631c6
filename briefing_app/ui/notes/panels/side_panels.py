"""The panels beside the note, one at a time: library, sources, findings, pages, history."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.checks.finding import Finding
from briefing_app.language import _, ngettext, pgettext
from briefing_app.ui.look import look
from briefing_app.ui.notes.note_checking import worst
from briefing_app.ui.notes.panels.findings_panel import FindingsPanel
from briefing_app.ui.notes.panels.frozen_panel import FrozenPanel
from briefing_app.ui.notes.panels.history_panel import HistoryPanel
from briefing_app.ui.notes.panels.library_panel import LibraryPanel
from briefing_app.ui.notes.panels.pages_panel import PagesPanel
from briefing_app.ui.notes.panels.sources_panel import SourcesPanel
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.parts.panel_tabs import PanelTabs
from briefing_app.ui.tokens import Meaning

LIBRARY, SOURCES, FINDINGS, PAGES, HISTORY = range(5)
_FROZEN = 5


class SidePanels(QWidget):
    """`shown` follows the tab; Esc anywhere in a panel gives the page its cursor back.

    On a closed note the report that was frozen with it stands in the place of the findings.
    """

    shown = Signal(int)
    left = Signal()

    def __init__(self, runner: OperationRunner) -> None:
        super().__init__()
        self.setProperty("pane", "panel")
        self.tabs = PanelTabs(_("Panels"), _titles())
        self.library = LibraryPanel(runner)
        self.sources = SourcesPanel()
        self.findings = FindingsPanel()
        self.pages = PagesPanel()
        self.history = HistoryPanel()
        self.frozen = FrozenPanel()
        self._is_closed = False
        self._stack = QStackedWidget()
        panels = (self.library, self.sources, self.findings, self.pages, self.history, self.frozen)
        for panel in panels:
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show)
        self.setFocusProxy(self.tabs)

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    def show_tab(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)

    def take_focus(self) -> None:
        """To what is worked with in the panel at hand."""
        panel = self._stack.currentWidget()
        if panel is self.findings:
            self.findings.take_focus()
        elif panel is not None:
            target = panel.focusProxy() or panel.nextInFocusChain() or panel
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_closed(self, *, closed: bool) -> None:
        self._is_closed = closed
        self.library.show_closed(closed=closed)
        self._stack.setCurrentIndex(self._panel_of(self.tab))

    def show_badge(self, findings: tuple[Finding, ...]) -> None:
        """How many findings there are, in the colour of the worst."""
        count = len(findings)
        gravest = worst(findings)
        meaning = gravest[0] if gravest else Meaning.GOOD
        said = ngettext("{count} finding", "{count} findings", count).format(count=count)
        self.tabs.show_badge(FINDINGS, meaning, str(count) if count else "", said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.end()

    def _panel_of(self, tab: int) -> int:
        return _FROZEN if tab == FINDINGS and self._is_closed else tab

    def _show(self, tab: int) -> None:
        self._stack.setCurrentIndex(self._panel_of(tab))
        self.shown.emit(tab)


def _titles() -> tuple[str, ...]:
    """Short in every language: all five stand side by side in the narrowest panel."""
    return (
        pgettext("tab", "Library"),
        pgettext("tab", "Sources"),
        pgettext("tab", "Findings"),
        pgettext("tab", "Pages"),
        pgettext("tab", "History"),
    )
