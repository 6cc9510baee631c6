"""Pages of a source that are pictures, recognised on the officer's wish: how far it is, Stop, and
what came of it."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from briefing_app.domain.errors import BriefingError, CannotRead, Remedy, Stopped
from briefing_app.domain.source import Edition
from briefing_app.language import _
from briefing_app.operations.import_summary import PagesRead
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.alive import while_alive
from briefing_app.ui.desk import Desk
from briefing_app.ui.look import look
from briefing_app.ui.operation_runner import Running
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

CLOSE = "close"


class PictureReading(QObject):
    """One run. It goes on when nobody looks, and is found again by its edition."""

    progressed = Signal(int, int)
    ended = Signal(object)
    """The fault, or None when the pages were read."""

    def __init__(self, desk: Desk, edition: Edition) -> None:
        super().__init__(desk.feed)
        self.setObjectName(_named(edition))
        self.edition = edition
        self.done, self.total = 0, 0
        self.is_watched = False
        self._desk = desk
        self._running: Running[PagesRead] | None = None

    @property
    def is_running(self) -> bool:
        return self._running is not None

    def begin(self, password: str = "") -> None:
        self.done, self.total = 0, 0
        running = self._desk.runner.run_long(_recognise, self.edition, password=password)
        self._running = running
        running.watched(self._tell).then(while_alive(self, self._end)).otherwise(
            while_alive(self, self._fail)
        )

    def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _tell(self, done: int, total: int, _words: str) -> None:
        self.done, self.total = done, total
        self.progressed.emit(done, total)

    def _end(self, read: PagesRead) -> None:
        self._desk.messages.tell(read.sentence)
        self._leave(None)

    def _fail(self, fault: BriefingError) -> None:
        if isinstance(fault, Stopped):
            told = _("Stopped. {name} is as it was.").format(name=self.edition.file_name)
            self._desk.messages.tell(told)
        elif not (self.is_watched and asks_password(fault)):
            self._desk.messages.complain(fault.sentence)
        self._leave(fault)

    def _leave(self, fault: BriefingError | None) -> None:
        """One that waits for a password is kept as long as somebody may type it."""
        self._running = None
        self.ended.emit(fault)
        if fault is None or not asks_password(fault):
            self.setObjectName("")
            self.deleteLater()


class PictureDialog(Dialog):
    """Closing it leaves the work going on."""

    def __init__(self, host: QWidget, reading: PictureReading) -> None:
        super().__init__(host, _face())
        self._reading = reading
        self.name = Words(reading.edition.file_name, Use.STRONG, wraps=True)
        self.sentence = Words("", Use.PLAIN, "warning", wraps=True)
        self.progress = ProgressLine(_("Reading the pages"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(_("Password"))
        self.unlock = button(_("Open with it"), "lock-key-open").in_bar()
        self._row = self._password_row()
        for part in (self.name, self.sentence, self.progress, self._row):
            self.body.addWidget(part)
        self.leave = self.add_button(CLOSE, _("Go on working"), primary=True)
        self._wire()
        self._show(None)

    def _password_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.S))
        row.addWidget(FormRow(_("Password"), self.password, beside=True), 1)
        row.addWidget(self.unlock)
        return holder

    def _wire(self) -> None:
        self.progress.stopped.connect(self._reading.stop)
        self._reading.progressed.connect(self._tell)
        self._reading.ended.connect(self._end)
        self.password.returnPressed.connect(self._try)
        self.unlock.clicked.connect(lambda _checked=False: self._try())
        self.closed.connect(self._leave)
        self.closed.connect(self.deleteLater)
        self._reading.is_watched = True

    def _leave(self) -> None:
        self._reading.is_watched = False

    def _show(self, fault: BriefingError | None) -> None:
        """The work going on, or what it asks for."""
        self.sentence.show_words(fault.sentence if fault else "")
        self.sentence.setVisible(fault is not None)
        self._row.setVisible(fault is not None)
        self.progress.setVisible(fault is None)
        goes_on = _("It goes on when this is closed.")
        used_once = _("It is used once and kept nowhere.")
        self.foot_words.show_words(used_once if fault else goes_on)
        self.leave.setText(_("Close") if fault else _("Go on working"))
        if fault is None:
            self.progress.start()
            self._tell(self._reading.done, self._reading.total)
        else:
            self.password.setFocus()

    def _tell(self, done: int, total: int) -> None:
        told = _("page {number} of {total}").format(number=done, total=total) if total else ""
        self.progress.show_progress(done, total, told)

    def _try(self) -> None:
        typed = self.password.text()
        self.password.clear()
        if typed:
            self._show(None)
            self._reading.begin(typed)

    def _end(self, fault: BriefingError | None) -> None:
        if fault is not None and asks_password(fault):
            self._show(fault)
        else:
            self.close_over()


def read_pictures(host: QWidget, desk: Desk, edition: Edition) -> PictureDialog:
    """Begins at once; one that is under way is shown again."""
    found = desk.feed.findChild(PictureReading, _named(edition))
    reading = found if isinstance(found, PictureReading) else PictureReading(desk, edition)
    dialog = PictureDialog(host, reading)
    dialog.ask()
    if found is None or not reading.is_running:
        reading.begin()
    return dialog


def asks_password(fault: BriefingError) -> bool:
    return isinstance(fault, CannotRead) and fault.remedy is Remedy.PASSWORD


def _named(edition: Edition) -> str:
    return f"pictures of {edition.id}"


def _recognise(workspace: Any, /, edition: Edition, **wishes: Any) -> Outcome[PagesRead]:
    """The readers are loaded off the screen's thread."""
    from briefing_app.operations.recognise_pages import recognise_pages

    return recognise_pages(workspace, edition.id, **wishes)


def _face() -> DialogFace:
    sentence = _(
        "The words of scanned pages are recognised and take their place in the text. "
        "What was collected stays at its words."
    )
    return DialogFace(_("Read the pages that are pictures"), sentence, "image")
