"""The open note on screen: outline, bar, header, page and panels, each showing the same value."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.checks.finding import Finding
from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.domain.twin import TwinStanding
from briefing_app.language import _
from briefing_app.ui.desk import Desk
from briefing_app.ui.look import look
from briefing_app.ui.notes.editor.find_bar import FindBar
from briefing_app.ui.notes.editor.note_editor import NoteEditor
from briefing_app.ui.notes.editor.note_toolbar import NoteToolbar
from briefing_app.ui.notes.leaving.export_result import ExportResult
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_checking import worst
from briefing_app.ui.notes.note_facts import Counted, grouped, words_in
from briefing_app.ui.notes.note_header import NoteHeader
from briefing_app.ui.notes.outline import Outline
from briefing_app.ui.notes.outline_rows import SectionWords, rows_of
from briefing_app.ui.notes.panels.page_estimate import before_annexes, estimate_pages
from briefing_app.ui.notes.panels.side_panels import PAGES, SidePanels
from briefing_app.ui.notes.scene import Wave
from briefing_app.ui.notes.scene_making import make_scene
from briefing_app.ui.notes.text.page_lines import Line
from briefing_app.ui.notes.way.closed_bar import ClosedBar
from briefing_app.ui.notes.way.twin_bar import TwinBar
from briefing_app.ui.parts.panes import Panes
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.tokens import Space

_FOLLOW, _SOON, _LATER = 60, 40, 400
_ROOMY, _FOLDED = 230, 520
_WIDTHS = ((1800, 280, 440), (1340, 248, 376), (1100, 200, 360), (900, 0, 340), (0, 0, 0))
"""From this width of the page on: outline and panel, 0 where they open on request only."""


class NoteDesk(QWidget):
    """Everything here listens to the session; nothing here is known to it."""

    cursor_moved = Signal()
    """The cursor stands in another line, or the same line is another value."""
    counted = Signal()
    """Words or pages were counted anew."""

    def __init__(self, desk: Desk, open_note: NoteAtHand) -> None:
        super().__init__()
        self._session = session = open_note.session
        self._checker, self._materials = open_note.checker, open_note.materials
        self._counts = SectionWords()
        self._step = -1
        self.kind: NoteKind | None = None
        self.pages, self.words = 0.0, 0
        self.editor = NoteEditor(session)
        self.outline = Outline(lambda: desk.action("add_section").shortcut().toString())
        self.toolbar = NoteToolbar(desk.action)
        self.header = NoteHeader(session, open_note.marker)
        self.closed = ClosedBar()
        self.twin = TwinBar()
        self._twin_waves: tuple[Wave, ...] = ()
        self.find_bar = FindBar(self.editor)
        self.progress = ProgressLine(_("Progress"))
        self.result = ExportResult()
        self.side = SidePanels(desk.runner)
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._lay_out()
        self._wire(desk)

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setProperty("pane", "page")
        middle.setFocusProxy(self.editor)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        progress = QWidget()
        inside = QHBoxLayout(progress)
        inside.setContentsMargins(*(look().px(Space.M),) * 4)
        inside.addWidget(self.progress)
        self.progress_row = progress
        bars = (progress, self.result, self.closed, self.twin)
        for part in (self.toolbar, *bars, self.header, self.find_bar):
            column.addWidget(part)
        column.addWidget(self.editor, 1)
        progress.hide()
        self.panes = Panes(self.outline, middle, self.side)
        self.panes.setObjectName("notes panes")
        self.panes.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def _wire(self, desk: Desk) -> None:
        session = self._session
        session.opened.connect(self.show_all)
        session.note_changed.connect(self._show_scene)
        session.note_changed.connect(self._soon.start)
        session.moved.connect(self._follow_state)
        self._soon.timeout.connect(self.show_note)
        self._later.timeout.connect(self.count_pages)
        self._checker.changed.connect(self._show_findings)
        self._checker.blocked.connect(self._announce)
        self._materials.changed.connect(self._show_scene)
        self._materials.changed.connect(self.cursor_moved)
        self._follow.timeout.connect(self._follow_cursor)
        self.editor.cursorPositionChanged.connect(self._follow.start)
        self.editor.selectionChanged.connect(self._follow.start)
        self.header.closed.connect(self.take_focus)
        self.toolbar.style_picked.connect(self.editor.writing.set_kind)
        self.side.left.connect(self.take_focus)
        self.side.shown.connect(self._show_panel)
        self._checker.pages_of = self.side.pages.exact_count
        self.side.pages.laid_out.connect(self._checker.check_now)
        desk.appearance.changed.connect(self._dress_again)

    # --- showing -------------------------------------------------------------------------------

    def show_all(self) -> None:
        """Another note is open."""
        self._counts = SectionWords()
        self.find_bar.hide()
        self.header.close_form()
        self.show_note()
        self._show_scene()
        self.count_pages()
        self._follow_cursor()

    def show_kind(self, kind: NoteKind | None) -> None:
        """The same note measured by another kind."""
        self.kind = kind
        self.show_note()
        self._show_scene()

    def _follow_state(self) -> None:
        if self._session.is_closed:
            self.show_twin(None, ())
        self.show_note()
        self._show_scene()

    def show_note(self) -> None:
        note = self._session.note
        self.header.show_note(note, self.kind)
        self.toolbar.show_history(undo=self._session.can_undo, redo=self._session.can_redo)
        self._show_outline(note)
        self._later.start()
        self._follow.start()
        self.counted.emit()

    def _show_outline(self, note: Note) -> None:
        badges = {}
        for section in note.sections:
            if found := worst(self._checker.of_section(section.id)):
                badges[str(section.id)] = found
        kind = None if self._session.is_closed else self.kind
        self.outline.list.show_rows(rows_of(note, kind, self._counts, badges))
        words = self.words = sum(self._counts.of(each) for each in before_annexes(note))
        limit = kind.limit(note.language) if kind else 0
        total = f"{grouped(words)} / {grouped(limit)}" if limit else grouped(words)
        if limit and _WIDTHS[self._step][1] >= _ROOMY:
            of_about = _("{words} of about {limit} words")
            total = of_about.format(words=grouped(words), limit=grouped(limit))
        self.outline.show_total(total)

    def _show_scene(self) -> None:
        note = self._session.note
        closed = self._session.is_closed
        scene = make_scene(note, self.kind, self._checker, self._materials, closed=closed)
        if self._twin_waves:
            scene = replace(scene, waves=(*scene.waves, *self._twin_waves))
        self.editor.show_scene(scene)

    def show_twin(self, standing: TwinStanding | None, waves: tuple[Wave, ...]) -> None:
        """How the note stands to its twin, above the page and beside its paragraphs.

        A closed note is not asked to follow its twin.
        """
        if self._session.is_closed:
            standing, waves = None, ()
        self.twin.show_standing(standing)
        if waves != self._twin_waves:
            self._twin_waves = waves
            self._show_scene()

    def _show_findings(self) -> None:
        checker = self._checker
        self.side.show_badge(checker.findings)
        self.side.findings.show_report(checker.report, self._session.note, checker.passed_at)
        self._show_outline(self._session.note)
        self._show_scene()

    def _announce(self, finding: Finding) -> None:
        """Who listens to the screen is told at once of what blocks the export, and of no more."""
        said = QAccessibleAnnouncementEvent(self.editor, f"{finding.title}. {finding.reason}")
        QAccessible.updateAccessibility(said)

    def count_pages(self) -> None:
        self.pages = estimate_pages(self._session.note)
        if self.side.tab == PAGES:
            self.show_pages()
        self.counted.emit()

    def show_pages(self) -> None:
        self.side.pages.show_note(self._session.note, self.kind, self.pages)

    def _show_panel(self, tab: int) -> None:
        if tab == PAGES:
            self.show_pages()

    # --- the cursor ----------------------------------------------------------------------------

    def line(self) -> Line:
        """The line at the cursor."""
        return self._session.page.line_at(self.editor.textCursor().position())

    def _follow_cursor(self) -> None:
        line = self.line()
        writing = self.editor.writing
        self.toolbar.show_state(
            writing.kind(), bold=writing.has_mark("bold"), italic=writing.has_mark("italic")
        )
        self.outline.list.choose(line.section)
        self.side.findings.show_section(line.section)
        self.side.findings.choose_at(writing.point.line, writing.point.offset)
        self.toolbar.show_history(undo=self._session.can_undo, redo=self._session.can_redo)
        self.cursor_moved.emit()

    def counted_now(self) -> Counted:
        """What the status bar says of words and pages, as the cursor stands."""
        here = self.line().section
        section = next((each for each in self._session.note.sections if each.id == here), None)
        return Counted(
            self.words,
            self.pages,
            self._counts.of(section) if section else 0,
            words_in(self.editor.textCursor().selectedText()),
            self.side.pages.exact_count(self._session.note),
        )

    def take_focus(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- size and look -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit(self.height())
        width, height = self.width() / look().scale, self.height() / look().scale
        self.header.strip.set_folded(folded=min(width, height) < _FOLDED)
        step = next(n for n, sizes in enumerate(_WIDTHS) if width >= sizes[0])
        if step != self._step:
            self._step = step
            QTimer.singleShot(0, self, self._give_way)

    def _give_way(self) -> None:
        """The text keeps its width; what stands around it takes what is left."""
        _from, outline, side = _WIDTHS[self._step]
        self.outline.setVisible(bool(outline))
        self.side.setVisible(bool(side))
        self._show_outline(self._session.note)
        QTimer.singleShot(0, self, self._share_out)

    def _share_out(self) -> None:
        """Once the outline knows that its words have become fewer."""
        _from, outline, side = _WIDTHS[self._step]
        left, right = look().px(outline or 200), look().px(side or 340)
        self.panes.setSizes([left, max(100, self.width() - left - right), right])

    def show_outline(self, *, toggle: bool = False) -> None:
        """In a narrow window one of the two panels is open at a time."""
        visible = self.outline.isVisible()
        self.outline.setVisible(not visible if toggle else True)
        if self.outline.isVisible() and self._step == len(_WIDTHS) - 1:
            self.side.hide()

    def show_side(self, tab: int) -> None:
        self.side.show_tab(tab)
        self.side.show()
        if self._step == len(_WIDTHS) - 1:
            self.outline.hide()

    def _dress_again(self) -> None:
        self._step = -1
        self.editor.dress_again()
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow.start()
