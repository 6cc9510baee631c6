"""One file of the report: its whole sentence, and what can be done about it, in place."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.errors import Remedy
from briefing_app.domain.query import ThingKind
from briefing_app.language import _
from briefing_app.operations.import_summary import Imported, ImportState
from briefing_app.ui.library.edition_acts import keep_offer_apart, take_offer
from briefing_app.ui.library.import_fates import name_shown
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.strips import Ground
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, button
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class ImportedFile(Ground):
    """`again` asks for the file once more, perhaps with a password; `recognition_wanted` for the
    words in its pictures of pages.
    """

    again = Signal(object, str)
    recognition_wanted = Signal(object)

    def __init__(self, work: LibraryWork) -> None:
        super().__init__("panel", line_above=True)
        self._work = work
        self.file: Imported | None = None
        self._name = Words("", Use.STRONG, wraps=True)
        self._place = Words("", Use.LABEL, "text2", wraps=True)
        self._sentence = Words("", wraps=True)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self._try_password)
        self._password_row = QWidget()
        self._buttons = FlowLayout(Space.S)
        self._first_act: Button | None = None
        self._lay_out()
        self.hide()

    def show_file(self, file: Imported | None) -> None:
        """Nothing hides it; another file takes a typed password away."""
        self.setVisible(file is not None)
        if file is None or file == self.file:
            self.file = file
            return
        self.file = file
        self._name.show_words(name_shown(file))
        self._place.show_words(str(file.path.parent if file.path != file.within else file.path))
        self._sentence.show_words(file.sentence)
        self.password.clear()
        self._password_row.setVisible(file.remedy is Remedy.PASSWORD)
        self._buttons.clear()
        acts = self._acts(file)
        for each in acts:
            self._buttons.addWidget(each)
        self._first_act = acts[0]

    def has_focus(self) -> bool:
        """Whether somebody types a password or is about to choose what to do."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def take_focus(self) -> None:
        """To what helps: the password, or the first thing that can be done."""
        first = self.password if self._password_row.isVisible() else self._first_act
        if first is not None:
            first.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side, top = look().px(Space.XXXL), look().px(Space.L)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self._name)
        column.addWidget(self._place)
        column.addWidget(self._sentence)
        row = QGridLayout(self._password_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.S))
        row.addWidget(FormRow(_("Password"), self.password, beside=True), 0, 0)
        self.unlock = button(_("Open with it"), "lock-key-open").in_bar()
        self.unlock.clicked.connect(lambda _checked=False: self._try_password())
        row.addWidget(self.unlock, 0, 1)
        note = Words(_("It is used once and kept nowhere."), Use.LABEL, "text2", wraps=True)
        row.addWidget(note, 1, 0, 1, 2)
        column.addWidget(self._password_row)
        column.addLayout(self._buttons)

    def _acts(self, file: Imported) -> list[Button]:
        acts: list[Button] = []

        def offer(words: str, icon: str, act: Callable[[], object]) -> None:
            made = button(words, icon).in_bar()
            made.clicked.connect(lambda _checked=False: act())
            acts.append(made)

        if file.remedy is Remedy.RECOGNISE:
            offer(_("Read the pages as pictures"), "image",
                  lambda: self.recognition_wanted.emit(file))  # fmt: skip
        if (found := file.offer) is not None:
            words = _("Take it as its file") if found.is_file else _("Take it as an edition")
            offer(words, "git-merge",
                  lambda: take_offer(self._work, found))  # fmt: skip
            offer(_("Keep apart"), "x", lambda: keep_offer_apart(self._work, found))
        if file.source is not None:
            thing = Thing(ThingKind.SOURCE, file.source)
            offer(_("Show the source"), "files", lambda: self._work.show(thing))
            if file.state not in (ImportState.REFUSED, ImportState.LEFT):
                offer(_("Read it"), "book-open", lambda: self._work.open_passage(thing))
        elif file.state is ImportState.REFUSED:
            offer(_("Try again"), "arrows-clockwise", lambda: self.again.emit(file, ""))
        elif file.state is ImportState.LEFT:
            offer(_("Add it now"), "file-plus", lambda: self.again.emit(file, ""))
        folder = (file.carrier or file.path).parent
        offer(_("Open the folder"), "folder-open", lambda: open_folder(str(folder)))
        return acts

    def _try_password(self) -> None:
        if self.file is not None and self.password.text():
            typed = self.password.text()
            self.password.clear()
            self.again.emit(self.file, typed)


def open_folder(folder: str) -> None:
    """In the system's own window for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
