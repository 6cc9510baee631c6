"""Which edition of a source is being read: chosen by hand, or asked for by a place."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.overview import ReadingCopy
from briefing_app.domain.source import Edition
from briefing_app.language import _, ngettext
from briefing_app.operations.lost_anchors import LostPlace, place_lost
from briefing_app.ui.anchors.lost_dialog import open_lost
from briefing_app.ui.anchors.lost_faces import kind_of
from briefing_app.ui.desk import Desk
from briefing_app.ui.originals import open_original, save_original_as
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.place import Place
from briefing_app.ui.reader.edge_marks import EdgeMark, Standing
from briefing_app.ui.reader.reader_strip import ReaderStrip

_EDITION = "edition "


class EditionChoice(QObject):
    """`chosen` tells that another edition of the same source is to be read.

    While the newest is read, the words of older editions that it does not hold are marked lost at
    the edge, each where the words that come nearest stand.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, strip: ReaderStrip) -> None:
        super().__init__(strip)
        self._desk, self._strip = desk, strip
        self._copy: ReadingCopy | None = None
        self._wanted: tuple[SourceId, EditionId] | None = None
        self.lost = 0
        self.button = Chip("").as_menu()
        self.button.clicked.connect(self._open_menu)
        self.button.hide()

    def wanted(self, source: SourceId) -> EditionId | None:
        """The edition that was asked for; otherwise the newest is read."""
        return self._wanted[1] if self._wanted and self._wanted[0] == source else None

    def take_place(self, place: Place) -> None:
        """A place may name an edition; one that names none is in the newest."""
        named = place.inside.startswith(_EDITION)
        edition = EditionId(place.inside.removeprefix(_EDITION))
        self._wanted = (SourceId(place.id), edition) if named else None

    def take_excerpt(self, excerpt: Excerpt | None) -> None:
        """Words are shown in the edition that they stand in."""
        self._wanted = (excerpt.source_id, excerpt.edition_id) if excerpt else None

    def place_in(self, copy: ReadingCopy) -> str:
        """What a place says of the edition, so that it is found again; nothing for the newest."""
        newest = copy.source.newest_read
        return "" if newest is None or newest.id == copy.edition.id else _EDITION + copy.edition.id

    def show_copy(self, copy: ReadingCopy) -> None:
        same = self._copy is not None and self._copy.edition.id == copy.edition.id
        self._copy = copy
        readable = [edition for edition in copy.source.editions if edition.has_words]
        words = _("Edition {number} of {total}").format(
            number=copy.edition.number, total=copy.source.editions[-1].number
        )
        self.button.show_text(words)
        self.button.setVisible(len(readable) > 1)
        is_newest = len(readable) > 1 and not self.place_in(copy)
        if not (same and is_newest):
            self._show_lost(())
        if is_newest:
            asked = self._desk.runner.ask("lost places", place_lost, copy.source.id)
            asked.then(self._show_lost)

    def open_file(self) -> None:
        if self._copy is not None:
            open_original(self._desk, self._copy.edition)

    def save_file(self) -> None:
        if self._copy is not None:
            save_original_as(self._desk, self._copy.edition)

    def read_pictures(self) -> None:
        from briefing_app.ui.picture_reading import read_pictures

        if self._copy is not None:
            read_pictures(self.button.window(), self._desk, self._copy.edition)

    def menu(self) -> QMenu:
        """The editions, the newest first, and the way to what was lost between them."""
        made = QMenu(self.button)
        copy = self._copy
        if copy is None:
            return made
        for edition in reversed(copy.source.editions):
            if edition.has_words:
                self._add(made, copy, edition)
        if self.lost:
            made.addSeparator()
            said = ngettext("{count} lost anchor", "{count} lost anchors", self.lost)
            source = copy.source.id
            looking = made.addAction(said.format(count=self.lost))
            looking.triggered.connect(lambda: open_lost(self.button.window(), self._desk, source))
        return made

    def _add(self, menu: QMenu, copy: ReadingCopy, edition: Edition) -> None:
        words = _("Edition {number}: {name}").format(number=edition.number, name=edition.file_name)
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(edition.id == copy.edition.id)
        action.triggered.connect(lambda: self._choose(copy.source.id, edition.id))

    def _choose(self, source: SourceId, edition: EditionId) -> None:
        self._wanted = (source, edition)
        self.chosen.emit()

    def _open_menu(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _show_lost(self, places: tuple[LostPlace, ...]) -> None:
        self.lost = len(places)
        length = max(1, len(self._copy.text) if self._copy else 1)
        self._strip.show_edge(Standing.LOST, [lost_mark(each, length) for each in places])


def lost_mark(place: LostPlace, length: int) -> EdgeMark:
    """Where the nearest words stand; where nothing comes near, as far down as it once stood."""
    near, anchor = place.nearest, place.anchor
    excerpt = near.excerpt if near else anchor.excerpt
    start = min(1.0, excerpt.start / length)

    def name() -> str:
        return _("Lost: {claim}").format(claim=anchor.claim)

    return EdgeMark(kind_of(anchor), start, min(1.0, excerpt.end / length), Standing.LOST, name)
