"""The concordance as a view of its own: the families at the left, one laid out at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.concordance import Concordance, FamilyRow
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.query import ThingKind
from briefing_app.language import _, language, ngettext
from briefing_app.operations.read_concordance import list_family_rows, read_concordance
from briefing_app.ui.alive import while_alive
from briefing_app.ui.commands import CommandName
from briefing_app.ui.library.concordance import annex_table
from briefing_app.ui.library.detail_sections import passage_part
from briefing_app.ui.library.faces import family_sign
from briefing_app.ui.library.family_dialog import ask_family_name
from briefing_app.ui.library.family_table import FamilyTable
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.strips import Ground
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import look
from briefing_app.ui.palette_choice import matches
from briefing_app.ui.parts.button import Button, button, primary_button, tool_button
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.panes import Panes
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind, Space, Use

_LIST, _WORDS, _NARROW = 290, 110, 1000


class ConcordanceView(QWidget):
    """`closed` asks to go back to where one came from, as Esc does; `filled`: a family is shown."""

    closed = Signal()
    filled = Signal()

    def __init__(self, work: LibraryWork) -> None:
        super().__init__()
        self._work = work
        self._families: tuple[FamilyRow, ...] = ()
        self._wanted, self._at_hand = "", ""
        self._takes_focus = False
        self.shown: Concordance | None = None
        self.model: ListModel[FamilyRow] = ListModel(family_face, parent=self)
        self.list = RowList(_("Families"))
        self.list.show_model(self.model)
        self.list.chosen.connect(self._choose)
        self.field = SearchField(_("Filter families"))
        self.field.asked.connect(lambda _words: self._filter())
        steer(self.field, self.list)
        self.title = Words("", Use.TITLE, wraps=True)
        self.count = Words("", Use.LABEL, "text2")
        self.table = FamilyTable()
        self.table.opened.connect(self._open)
        self.table.reached.connect(self._show_words)
        self._words = QScrollArea()
        self._words.setWidgetResizable(True)
        self._words.setFixedHeight(look().px(_WORDS))
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.viewport().setAutoFillBackground(False)
        self._words.setAccessibleName(_("The passage"))
        self._lay_out()

    def show_family(self, family: str = "", at_hand: str = "") -> None:
        """This family, or the one shown last, or the first; this member is at hand."""
        self._wanted, self._at_hand = family or self._wanted, at_hand
        self._takes_focus = True
        self.reload()

    def reload(self) -> None:
        """Everything as it now is."""
        runner = self._work.desk.runner
        runner.ask("families", list_family_rows).then(while_alive(self, self._show_families))

    def perform(self, command: CommandName) -> None:
        """What the view does itself."""
        if command == "find":
            self.field.setFocus()
            self.field.selectAll()
        elif command == "copy_table":
            self.copy_table()

    def copy_table(self) -> None:
        """The concordance on the clipboard, as a table that Word takes as one."""
        if self.shown is not None:
            QGuiApplication.clipboard().setMimeData(annex_table(self.shown.rows))
            self._work.desk.messages.tell(_("The table is on the clipboard"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setVisible(event.size().width() >= look().px(_NARROW) or self.shown is None)

    def _show_families(self, rows: tuple[FamilyRow, ...]) -> None:
        self._families = rows
        self._filter()
        ids = [row.family.id for row in self.model_rows()]
        if self._wanted not in ids and ids:
            self._wanted = ids[0]
        self._read()

    def model_rows(self) -> tuple[FamilyRow, ...]:
        """The families that fit the filter."""
        typed = self.field.text()
        return tuple(
            row
            for row in self._families
            if not typed or matches(f"{row.family.name(language())} {row.asks}", typed)
        )

    def _filter(self) -> None:
        rows = self.model_rows()
        self.model.show_all(rows)
        self.field.show_count(str(len(rows)))
        ids = [row.family.id for row in rows]
        self.list.choose_row(ids.index(FamilyId(self._wanted)) if self._wanted in ids else -1)

    def _choose(self, row: FamilyRow | None) -> None:
        if row is not None and row.family.id != self._wanted:
            self._wanted = row.family.id
            self._read()

    def _read(self) -> None:
        if not self._wanted:
            self.title.show_words(_("No families yet"))
            self.count.show_words(
                _("Recommendations that ask for the same make a family as soon as they are joined.")
            )
            return
        asked = FamilyId(self._wanted)
        running = self._work.desk.runner.ask("concordance", read_concordance, asked)
        running.then(while_alive(self, self._show))

    def _show(self, concordance: Concordance) -> None:
        self.shown = concordance
        self.title.show_words(concordance.family.name(language()))
        count = len(concordance.rows)
        told = ngettext("{count} recommendation", "{count} recommendations", count)
        askers = len({row.recommendation.asks for row in concordance.rows})
        from_whom = ngettext("from {count} asker", "from {count} askers", askers)
        self.count.show_words(
            f"{told.format(count=count)} {from_whom.format(count=askers)}", "text2"
        )
        for each in (self.naming, self.copying, self.opening):
            each.setEnabled(bool(count))
        self.table.show_concordance(concordance, self._at_hand)
        self._show_words(self.table.value())
        if self._takes_focus:
            self._takes_focus = False
            self.table.setFocus()
        self.filled.emit()

    def _show_words(self, row: RecommendationRow | None) -> None:
        """Beneath the table: the exact words of the member at hand."""
        if row is None:
            return
        self._at_hand = row.recommendation.id
        excerpt = row.recommendation.excerpt
        words: QWidget = Words(_("Written down without a source."), Use.PLAIN, "text2")
        if excerpt is not None:
            words = passage_part(self._work, excerpt, Kind.RECOMMENDATION)
        self._words.setWidget(words)
        words.setAutoFillBackground(False)

    def _open(self, row: RecommendationRow) -> None:
        self.closed.emit()
        self._work.show(Thing(ThingKind.RECOMMENDATION, row.recommendation.id))

    def _open_at_hand(self) -> None:
        row = self.table.value()
        if row is not None:
            self._open(row)

    def _name(self) -> None:
        if self.shown is not None:
            ask_family_name(self._work, self.shown.family)

    def _lay_out(self) -> None:
        self._beside = Ground("panel")
        beside = QVBoxLayout(self._beside)
        side = look().px(Space.M)
        beside.setContentsMargins(side, side, 0, 0)
        beside.addWidget(self.field)
        beside.addWidget(self.list, 1)
        right = Ground("panel")
        column = QVBoxLayout(right)
        pad = look().px(Space.XL)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look().px(Space.M))
        column.addLayout(self._head())
        column.addWidget(self.table, 1)
        column.addWidget(Words(_("The passage"), Use.LABEL_STRONG))
        column.addWidget(self._words)
        panes = Panes(self._beside, right)
        panes.setStretchFactor(0, 0)
        panes.setStretchFactor(1, 1)
        panes.setSizes([look().px(_LIST), look().px(_NARROW)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panes)

    def _head(self) -> QHBoxLayout:
        back = tool_button("arrow-left", _("Back to the library"), _("Esc"))
        back.clicked.connect(self.closed)
        self.naming = button(_("Rename"), "pencil-simple").in_bar()
        self.naming.clicked.connect(self._name)
        self.opening = button(_("Open"), "megaphone-simple").in_bar()
        self.opening.clicked.connect(self._open_at_hand)
        self.copying: Button = primary_button(_("Copy the table"), "table").in_bar()
        self.copying.clicked.connect(self.copy_table)
        texts = QVBoxLayout()
        texts.setSpacing(look().px(Space.XS))
        texts.addWidget(self.title)
        texts.addWidget(self.count)
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.M))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for each in (self.naming, self.opening, self.copying):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        return row


def family_face(row: FamilyRow) -> RowFace:
    """The family's name; who asked first, and when; how many ask."""
    first = ", ".join(filter(None, (row.asks, date_in_words(row.first_date, language()))))
    told = _("first: {asker}").format(asker=first) if first else ""
    return RowFace(row.family.name(language()), told, (family_sign(row.size),))
