"""Sources saved for a reference manager: which of them, and in which form of file."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.ids import NoteId, SourceId
from briefing_app.language import _, ngettext
from briefing_app.operations.export_references import (
    ReferencesWritten,
    ReferenceWish,
    write_references,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

SAVE = "save"
_ALL, _CHOSEN = "all", "chosen"


@dataclass(frozen=True, slots=True)
class ReferenceMatter:
    """`wish` is for all that the list shows, of which there are `total`, or for a note; `chosen`
    is the same for the rows chosen in the list."""

    wish: ReferenceWish
    name: str
    total: int = 0
    chosen: ReferenceWish | None = None


class ReferencesDialog(Dialog):
    def __init__(self, host: QWidget, desk: Desk, matter: ReferenceMatter) -> None:
        super().__init__(host, _face())
        self._desk, self._matter = desk, matter
        several = matter.chosen is not None and len(matter.chosen.ids) > 1
        self.what = Choice(_what(matter), _CHOSEN if several else _ALL)
        self.form = Choice(_forms())
        if matter.wish.note is None:
            self.body.addWidget(FormRow(_("What is written"), self.what))
        self.body.addWidget(FormRow(_("Form of the file"), self.form))
        held = _(
            "Markings stand in the notes of each entry. Nobody is named who may not be, and the "
            "files of the sources stay here."
        )
        self.body.addWidget(Words(held, Use.LABEL, "text2", wraps=True))
        self.form.picked.connect(lambda _value: self._tell_name())
        self._save = self.add_button(SAVE, _("Choose where to save"), primary=True)
        self._tell_name()
        self.closed.connect(self.deleteLater)

    @property
    def wish(self) -> ReferenceWish:
        chosen = self._matter.chosen
        return chosen if chosen and self.what.value() == _CHOSEN else self._matter.wish

    def _tell_name(self) -> None:
        self.foot_words.show_words(f"{self._matter.name}{self.form.value()}")

    def _choose(self, name: str) -> None:
        del name
        ending = self.form.value()
        proposed = Path(f"{self._matter.name}{ending}")
        kinds = f"{dict(_named())[ending]} (*{ending})"
        path = self._desk.questions.file_to_save(_("Save the references"), proposed, kinds)
        if path is not None:
            self._save.setEnabled(False)
            running = self._desk.runner.run(write_references, self.wish, path)
            running.otherwise(self._complain).then(self._written)

    def _written(self, written: ReferencesWritten) -> None:
        self.close_over()
        said = ngettext(
            "Saved {count} reference as {name}", "Saved {count} references as {name}", written.count
        ).format(count=written.count, name=written.path.name)
        showing = partial(self._desk.questions.show_file, written.path)
        self._desk.messages.tell(said, _("Open"), showing)

    def _complain(self, fault: BriefingError) -> None:
        self._save.setEnabled(True)
        self._desk.messages.complain(fault.sentence)


def open_references(host: QWidget, desk: Desk, matter: ReferenceMatter) -> ReferencesDialog:
    dialog = ReferencesDialog(host, desk, matter)
    dialog.ask()
    return dialog


def cited_matter(note: str) -> ReferenceMatter:
    """The sources that a note cites."""
    return ReferenceMatter(ReferenceWish(note=NoteId(note)), _("References"))


def listed_matter(wish: ReferenceWish, total: int, chosen: tuple[str, ...]) -> ReferenceMatter:
    """What the list of sources shows, or what is chosen in it."""
    picked = replace(wish, ids=tuple(map(SourceId, chosen))) if chosen else None
    return ReferenceMatter(wish, _("References"), total, picked)


def _face() -> DialogFace:
    sentence = _("For Zotero and other reference managers, which give them back the same way.")
    return DialogFace(_("Save the references"), sentence, "books")


def _named() -> tuple[tuple[str, str], ...]:
    return ((".bib", _("BibTeX")), (".ris", _("RIS")), (".json", _("CSL JSON")))


def _forms() -> tuple[ChoiceFace, ...]:
    return tuple(ChoiceFace(ending, f"{name} (*{ending})") for ending, name in _named())


def _what(matter: ReferenceMatter) -> tuple[ChoiceFace, ...]:
    every = ngettext(
        "All that the list shows: {count} entry",
        "All that the list shows: {count} entries",
        matter.total,
    )
    faces = [ChoiceFace(_ALL, every.format(count=matter.total))]
    if matter.chosen:
        count = len(matter.chosen.ids)
        some = ngettext("What is chosen: {count} entry", "What is chosen: {count} entries", count)
        faces.append(ChoiceFace(_CHOSEN, some.format(count=count)))
    return tuple(faces)
