"""The frame: head row, rail, the page in front, status bar. It holds pages and no business."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QWidget

from briefing_app.language import _
from briefing_app.ui.actions import Actions
from briefing_app.ui.appearance import Appearance
from briefing_app.ui.commands import CommandName
from briefing_app.ui.field_keys import FieldKeys
from briefing_app.ui.head_row import HeadRow
from briefing_app.ui.look import look
from briefing_app.ui.messages import Messages, Telling
from briefing_app.ui.page import Page
from briefing_app.ui.parts.toast import Toast
from briefing_app.ui.place import PageName, Place
from briefing_app.ui.problem_bar import ProblemBar
from briefing_app.ui.rail import Rail
from briefing_app.ui.status_row import StatusRow
from briefing_app.ui.window_memory import WindowMemory

FIRST_SIZE = (1440, 900)
SMALLEST = (720, 480)
NARROW = 1000
SOON = 60
"""Milliseconds until facts that are due are told: not in the midst of the key that caused them."""

MakePage = Callable[[], Page]


class MainWindow(QWidget):
    """`asked` carries commands of the window's own scope; the assembly answers them."""

    asked = Signal(str)
    painted = Signal()
    closing = Signal()
    typed = Signal()

    def __init__(self, appearance: Appearance, messages: Messages, memory: WindowMemory) -> None:
        super().__init__()
        self._memory = memory
        self._makers: dict[PageName, MakePage] = {}
        self._pages: dict[PageName, Page] = {}
        self._first_paint = True
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._follow)
        self.actions_ = Actions(self, self._do)
        self.head = HeadRow(self.actions_)
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.status = StatusRow()
        self.problems = ProblemBar()
        self._field_keys = FieldKeys(self)
        self.toast = Toast(self)
        self._told: Telling | None = None
        self._lay_out()
        self._wire(appearance, messages)
        self.setMinimumSize(*SMALLEST)
        if not memory.bring_back(self):
            self.resize(*FIRST_SIZE)
        self._name()

    def offer(self, name: PageName, make: MakePage) -> None:
        """A page that is made when it is first shown."""
        self._makers[name] = make

    def page(self, name: PageName) -> Page:
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self.stack.addWidget(page)
            page.facts_changed.connect(self._follow)
            page.facts_due.connect(self._soon.start)
            page.typed.connect(self.typed)
            page.title_changed.connect(self._name)
            self._memory.bring_back_splitters(page)
        return self._pages[name]

    @property
    def front(self) -> Page | None:
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def front_name(self) -> PageName | None:
        return next((name for name, page in self._pages.items() if page is self.front), None)

    def go(self, place: Place) -> None:
        """Bring the place's page to the front and let it show the place."""
        if place.page not in self._makers:
            return
        page = self.page(place.page)
        if self.front is not None and self.front is not page:
            self.front.leave()
        self.stack.setCurrentWidget(page)
        self.rail.choose(place.page)
        page.show_place(place)
        self.actions_.serve(page)
        self._show_facts()
        self._name()

    def places(self) -> tuple[Place, ...]:
        """What each page that was made shows now."""
        here = (page.here() for page in self._pages.values())
        return tuple(place for place in here if place is not None)

    def standings(self) -> dict[PageName, object]:
        """How each page that was made stands, for the pages that follow them."""
        return {name: page.standing() for name, page in self._pages.items()}

    def start_over(self) -> None:
        """Take down every page, so that they are made anew in another language."""
        for page in self._pages.values():
            page.leave()
            self.stack.removeWidget(page)
            page.deleteLater()
        self.actions_.serve(None)
        self._pages.clear()
        self.actions_.speak()
        self.head.speak()
        self.rail.speak()

    def panes(self) -> list[QWidget]:
        """The parts of the window that F6 goes through, in reading order."""
        page = self.front
        named = [w for w in page.findChildren(QWidget) if w.property("pane")] if page else []
        visible = [widget for widget in named if widget.isVisible()]
        visible.sort(key=lambda w: (w.mapTo(self, w.rect().topLeft()).x(), w.y()))
        return [*visible, self.status]

    def go_through_panes(self, step: int) -> None:
        panes = self.panes()
        here = next((n for n, w in enumerate(panes) if _holds_focus(w)), -1 if step > 0 else 0)
        pane = panes[(here + step) % len(panes)]
        target = pane if pane.focusPolicy() else pane.nextInFocusChain()
        if target is not None:
            target.setFocus()

    def _do(self, name: CommandName) -> None:
        if name in ("next_pane", "previous_pane"):
            self.go_through_panes(1 if name == "next_pane" else -1)
        else:
            self.asked.emit(name)

    def _do_for_page(self, name: CommandName) -> None:
        self.actions_.update()
        self.actions_(name).trigger()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head, 0, 0, 1, 2)
        layout.addWidget(self.problems, 1, 0, 1, 2)
        layout.addWidget(self.rail, 2, 0)
        layout.addWidget(self.stack, 2, 1)
        layout.addWidget(self.status, 3, 0, 1, 2)
        layout.setRowStretch(2, 1)
        layout.setColumnStretch(1, 1)
        self._fix_sizes()

    def _fix_sizes(self) -> None:
        self.head.setFixedHeight(self.head.sizeHint().height())
        self.status.setFixedHeight(self.status.sizeHint().height())

    def _wire(self, appearance: Appearance, messages: Messages) -> None:
        self.rail.asked.connect(self._do_for_page)
        self.status.asked.connect(self._do_for_page)
        self.head.palette_asked.connect(lambda: self.asked.emit("palette"))
        self.head.language_asked.connect(lambda: self.asked.emit("language"))
        messages.told.connect(self._tell)
        messages.withdrawn.connect(self._withdraw)
        messages.complained.connect(self.problems.show_sentence)
        messages.remarked.connect(self.problems.show_remark)
        appearance.changed.connect(self._redress)

    def _tell(self, telling: Telling) -> None:
        self._told = telling
        self.toast.tell(telling.words, telling.action, telling.act)

    def _withdraw(self, telling: Telling) -> None:
        if telling is self._told:
            self.toast.time_is_over()

    def _redress(self) -> None:
        self._fix_sizes()
        self._fit_rail()
        self.updateGeometry()
        self.update()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(narrow=self.width() < look().px(NARROW))

    def _follow(self) -> None:
        """Something is open or chosen now: keys work for it at once, not from the next menu on."""
        self._soon.stop()
        self.actions_.update()
        self._show_facts()

    def _show_facts(self) -> None:
        self.status.show_facts(self.front.facts() if self.front else ())

    def _name(self) -> None:
        page = self.front
        name = page.title() if page else ""
        program = _("Briefing workspace")
        self.setWindowTitle(f"{name} · {program}" if name else program)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._pages.values():
            page.leave()
        self._memory.keep(self.window())
        if name := self.front_name:
            self._memory.remember("page", name)
        self.closing.emit()
        super().closeEvent(event)


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is widget or (focus is not None and widget.isAncestorOf(focus))
