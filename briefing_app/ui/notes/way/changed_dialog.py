"""What has changed since a note went out or a version was kept; each thing can be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.names import name_of
from briefing_app.domain.query import ThingKind
from briefing_app.domain.since import ChangeSince, Since
from briefing_app.domain.since_words import then_and_now
from briefing_app.language import _, ngettext, pgettext
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.place import Place
from briefing_app.ui.tokens import Use

_SIGNS: dict[Since, tuple[str, Ink]] = {
    Since.GONE: ("x-circle", "error"),
    Since.SET_ASIDE: ("archive", "error"),
    Since.FIGURE: ("chart-bar", "warning"),
    Since.DATE: ("calendar-blank", "warning"),
    Since.WORDS: ("quotes", "warning"),
    Since.CLAIM: ("pencil-simple", "text2"),
    Since.ANSWERED: ("megaphone-simple", "accent"),
    Since.BLOCK_MOVED: ("arrows-clockwise", "warning"),
}
_ROW, _MOST = 58, 7


class ChangedDialog(Dialog):
    """`opened` carries the `Place` of the thing."""

    opened = Signal(object)

    def __init__(self, host: QWidget, when: str, found: tuple[ChangeSince, ...]) -> None:
        count = len(found)
        said = ngettext(
            "{count} thing is not as it was then.",
            "{count} things are not as they were then.",
            count,
        ).format(count=count)
        sentence = f"{when}. {said}" if found else when
        face = DialogFace(_("What has changed since"), sentence, "arrows-clockwise", width=760)
        super().__init__(host, face)
        self.list = RowList(_("What has changed since"))
        self._model: ListModel[ChangeSince] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._model.show_all(found)
        if found:
            self.list.setFixedHeight(look().px(_ROW) * min(count, _MOST) + 2)
            self.list.choose_row(0)
            self.body.addWidget(self.list)
            self.add_button("open", _("Open"), primary=True)
        else:
            quiet = _("Evidence, figures, blocks and answers are as they were.")
            self.body.addWidget(Words(quiet, Use.PLAIN, wraps=True))
            self.add_button("close", _("Close"), primary=True)
        self.chosen.connect(self._open)
        self.list.opened.connect(lambda _value: self._go())

    def _open(self, name: str) -> None:
        if name == "open":
            self._go()

    def _go(self) -> None:
        change = self.list.value()
        if isinstance(change, ChangeSince):
            self.close_over()
            self.opened.emit(Place("library", change.kind, change.id))


def _face(change: ChangeSince) -> RowFace:
    icon, ink = _SIGNS[change.since]
    return RowFace(change.name, told(change), (Sign(icon, name_of(change.since), ink),))


def told(change: ChangeSince) -> str:
    """Then and now in one line; what is only gone or set aside needs no more words."""
    return then_and_now(change) or kind_words(change.kind)


def kind_words(kind: ThingKind) -> str:
    return {
        ThingKind.EVIDENCE: pgettext("one thing", "Evidence"),
        ThingKind.RECOMMENDATION: _("Recommendation"),
        ThingKind.BLOCK: _("Block"),
    }.get(kind, "")
