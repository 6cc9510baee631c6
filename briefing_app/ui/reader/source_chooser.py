"""Before anything is being read: the sources, those with words first, and a word on the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.overview import SourceRow
from briefing_app.language import _, language, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import primary_button
from briefing_app.ui.parts.empty_state import EmptyFace, EmptyState
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use


class SourceChooser(QWidget):
    """`opened` carries the row of the source that is to be read."""

    opened = Signal(object)
    documents_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model: ListModel[SourceRow] = ListModel(_face)
        self.list = RowList(_("Sources to read"))
        self.list.show_model(self.model)
        self.list.opened.connect(self.opened)
        self._sentence = Words("", Use.PLAIN, "text2", wraps=True)
        add = primary_button(_("Add documents"), "file-plus", "Ctrl+O")
        add.clicked.connect(self.documents_asked)
        face = EmptyFace(
            "book-open",
            _("Nothing is being read"),
            _("Choose a source below with Enter. Its words open here, ready to collect from."),
        )
        column = QVBoxLayout(self)
        edge = look().px(40)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look().px(20))
        column.addWidget(EmptyState(face, add))
        column.addWidget(self._sentence)
        column.addWidget(self.list, 1)

    def show_rows(self, rows: tuple[SourceRow, ...]) -> None:
        waiting = sum(not row.source.has_words for row in rows)
        told = ngettext(
            "{count} source waits for its document: its words come with the file.",
            "{count} sources wait for their documents: their words come with the files.",
            waiting,
        )
        self._sentence.show_words(told.format(count=waiting) if waiting else "")
        self.model.show_all(sorted(rows, key=lambda row: not row.source.has_words))
        self.list.choose_row(0)


def _face(row: SourceRow) -> RowFace:
    source = row.source
    made = (source.body or source.author, date_in_words(source.date, language()))
    places = ngettext("{count} place", "{count} places", row.places).format(count=row.places)
    if source.has_words:
        words = Sign("check-circle-fill", _("Words here"), "good")
    else:
        words = Sign("hourglass-medium", _("Words to come"), "text2")
    second = ", ".join(filter(None, made))
    return RowFace(source.label, second, (Sign("crosshair-simple", places, "text2"), words))
