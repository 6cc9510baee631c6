"""What the right side says when there is nothing to show in full."""

from briefing_app.domain.query import Hit, ThingKind
from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.faces import thing_name
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Shelf, Thing, thing_of
from briefing_app.ui.parts.button import Button, primary_button
from briefing_app.ui.parts.empty_state import EmptyFace, EmptyState
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import SignLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class SetAsideNote(DetailColumn):
    """A note that was set aside: the notes show it once it is back."""

    def __init__(self, work: LibraryWork, hit: Hit) -> None:
        super().__init__(work, thing_of(hit))
        in_margin = hit.kind is ThingKind.MARGIN
        icon = "note" if in_margin else "note-pencil"
        sign = SignLabel(Sign(icon, thing_name(hit.kind), "text2"))
        self.add_head(sign, self.take_back_button())
        self.add_title(hit.title)
        sentence = _("This note was set aside. Taken back, it stands among the notes again.")
        if in_margin:
            sentence = _(
                "This note was set aside. Taken back, it stands in the margin of its source again."
            )
            self.add(Words(hit.where, Use.LABEL, "text2", wraps=True), gap=Space.XS)
        self.add(Words(sentence, Use.PLAIN, "text2", wraps=True), gap=Space.M)
        self.end()


class EmptyShelf(DetailColumn):
    """A shelf with nothing on it yet, and what to do first."""

    def __init__(self, work: LibraryWork, shelf: Shelf) -> None:
        super().__init__(work, Thing(None, ""))
        face, act = _empty_face(shelf), _FIRST.get(shelf)
        buttons: tuple[Button, ...] = ()
        if act is not None:
            action = work.desk.action(act)
            first = primary_button(action.text(), key=action.shortcut().toString())
            first.clicked.connect(lambda _checked=False: action.trigger())
            buttons = (first,)
        self.add(EmptyState(face, *buttons))


_FIRST: dict[Shelf, CommandName] = {
    Shelf.EVIDENCE: "new_evidence",
    Shelf.RECOMMENDATIONS: "new_recommendation",
    Shelf.BLOCKS: "new_block",
    Shelf.THEMES: "new_theme",
}


def _empty_face(shelf: Shelf) -> EmptyFace:
    collected = _("Open a source in the reader, choose words and take them: one key is enough.")
    return {
        Shelf.SOURCES: EmptyFace("files", _("No sources yet")),
        Shelf.EVIDENCE: EmptyFace("seal-check", _("No evidence yet"), collected),
        Shelf.RECOMMENDATIONS: EmptyFace(
            "megaphone-simple", _("No recommendations yet"), collected
        ),
        Shelf.BLOCKS: EmptyFace(
            "stack",
            _("No blocks yet"),
            _("A block is wording that is used again. Keep one from a note, or write it here."),
        ),
        Shelf.THEMES: EmptyFace(
            "tag", _("No themes yet"), _("Themes gather what belongs together across sources.")
        ),
        Shelf.SET_ASIDE: EmptyFace(
            "archive",
            _("Nothing is set aside"),
            _("What is set aside leaves its list, stays here, and can be taken back."),
        ),
    }[shelf]
