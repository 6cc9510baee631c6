"""Asks over the window of which source another one is a newer edition."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.overview import Page, SourceRow
from briefing_app.domain.query import Query
from briefing_app.domain.source import Source
from briefing_app.language import _
from briefing_app.operations.library_lists import page_of_sources
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.faces import face_of
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.search_field import SearchField, steer

_MOST = 50
_HIGH = 320


class EditionChooser(Dialog):
    """`taken` carries the identity of the source that was chosen."""

    taken = Signal(str)

    def __init__(self, host: QWidget, desk: Desk, source: Source) -> None:
        super().__init__(host, _face(source))
        self._desk, self._source = desk, source
        self.field = SearchField(_("Find the older source"))
        self.model: ListModel[SourceRow] = ListModel(face_of)
        self.list = RowList(_("Sources"))
        self.list.show_model(self.model)
        self.list.setMinimumHeight(look().px(_HIGH))
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.foot_words.show_words(
            _("Places move only where the same words stand once; the rest are listed as lost.")
        )
        self.add_button("cancel", _("Cancel"))
        self._take = self.add_button("take", _("Take it as an edition"), primary=True)
        steer(self.field, self.list)
        self.field.asked.connect(self._read)
        self.list.opened.connect(self._open)
        self.chosen.connect(self._hear)
        self.closed.connect(self.deleteLater)

    def ask_over(self) -> None:
        self._read("")
        self.ask(self.field)

    def _read(self, words: str) -> None:
        """Sources in use, the likest words first; never the source itself."""
        asked = self._desk.runner.ask(
            "older source", page_of_sources, Query(words), offset=0, limit=_MOST
        )
        asked.then(self._show)

    def _show(self, page: Page[SourceRow]) -> None:
        others = [row for row in page.rows if row.source.id != self._source.id]
        self.model.show_all(others)
        self.list.choose_row(0)
        self._take.setEnabled(bool(others))

    def _open(self, _row: object) -> None:
        self._choose("take")

    def _hear(self, name: str) -> None:
        row = self.list.value()
        if name == "take" and isinstance(row, SourceRow):
            self.taken.emit(row.source.id)


def _face(source: Source) -> DialogFace:
    sentence = _("Which source is “{title}” a newer edition of?").format(title=source.label)
    return DialogFace(_("This is a newer edition of…"), sentence, "files", width=640)
