"""Numbers of the note whose statistic says something else by now, and the offer to take it."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.figure_tie import MovedFigure, keep_figure, moved_figures, take_figure
from briefing_app.domain.ids import CitationId
from briefing_app.domain.note import Note
from briefing_app.language import _
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.note_materials import NoteMaterials
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

TAKE, KEEP = "take", "keep"


class FigureOffers(QObject):
    """Follows the note and what it draws on; each offer is taken or left in one step."""

    changed = Signal()
    moved_on = Signal()
    """A number moved on while the note is open."""

    def __init__(self, session: NoteSession, materials: NoteMaterials, messages: Messages) -> None:
        super().__init__(session)
        self._session, self._materials, self._messages = session, materials, messages
        self.moved: tuple[MovedFigure, ...] = ()
        session.note_changed.connect(self._look)
        materials.changed.connect(self._look)

    def of(self, citation: CitationId) -> MovedFigure | None:
        return next((each for each in self.moved if each.citation == citation), None)

    def near(self, point: Point) -> MovedFigure | None:
        """That of the paragraph at the point, or else the next one in the note."""
        here = [each for each in self.moved if each.paragraph == point.line]
        if here:
            return here[0]
        order: list[str] = [paragraph.id for paragraph in self._session.note.paragraphs()]
        at = order.index(point.line) if point.line in order else -1
        behind = [each for each in self.moved if order.index(each.paragraph) > at]
        return next(iter((*behind, *self.moved)), None)

    def take(self, moved: MovedFigure) -> None:
        """The library's number into the text."""
        told = _("{figure} was put in its place").format(figure=moved.wanted)
        self._decide(partial(take_figure, moved=moved), told)

    def keep(self, moved: MovedFigure) -> None:
        """The words stay, and it is not offered again until the library changes once more."""
        told = _("{figure} stays in the note").format(figure=moved.shown)
        self._decide(partial(keep_figure, moved=moved), told)

    def _decide(self, change: "partial[Note]", told: str) -> None:
        before = self._session.note
        self._session.change(change)
        if self._session.note is not before:
            tell_done(self._messages, self._session, told)

    def _look(self) -> None:
        known = self._materials.materials.evidence
        moved = () if self._session.is_closed else moved_figures(self._session.note, known)
        if moved == self.moved:
            return
        is_new = {each.citation for each in moved} - {each.citation for each in self.moved}
        self.moved = moved
        self.changed.emit()
        if is_new:
            self.moved_on.emit()


def offer_words(moved: MovedFigure) -> str:
    return _("The library now says {wanted}; the note says {shown}.").format(
        wanted=moved.wanted, shown=moved.shown
    )


def figure_dialog(host: QWidget, moved: MovedFigure) -> Dialog:
    """Both numbers to choose from; Esc leaves it for another time."""
    dialog = Dialog(host, DialogFace(_("A number has moved on"), "", "arrows-clockwise"))
    dialog.body.addWidget(Words(offer_words(moved), Use.PLAIN, wraps=True))
    kept = _("Keeping it ends the offer until the library changes once more.")
    dialog.body.addWidget(Words(kept, Use.LABEL, "text2", wraps=True))
    dialog.add_button(KEEP, _("Keep {figure}").format(figure=moved.shown))
    dialog.add_button(TAKE, _("Take {figure}").format(figure=moved.wanted), primary=True)
    return dialog
