"""The other drafts that hold older words of a block, and in which of them the newest are taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.ids import NoteId
from briefing_app.domain.overview import BlockUse
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, link_button
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.placed_block import version_words
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

CANCEL, TAKE = "cancel", "take"


class DraftsDialog(Dialog):
    """`taken` carries the notes chosen, `opened` one to look at. Words changed there stay."""

    taken = Signal(object)
    opened = Signal(object)

    def __init__(self, host: QWidget, name: str, drafts: Sequence[BlockUse]) -> None:
        said = _("These drafts hold older words of “{name}”. Each is kept as a version first.")
        face = DialogFace(_("The other drafts"), said.format(name=name), "stack", width=680)
        super().__init__(host, face)
        self.boxes: dict[NoteId, QCheckBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look().px(Space.M))
        self.body.addLayout(self._rows)
        for use in drafts:
            self._add(use)
        self._take = self._add_buttons()
        self.chosen.connect(self._done)
        self._follow()

    def chosen_notes(self) -> tuple[NoteId, ...]:
        return tuple(note for note, box in self.boxes.items() if box.isChecked())

    def _add(self, use: BlockUse) -> None:
        """A box where nothing is lost; where the words were changed, the way there."""
        title = use.title or _("Note without a subject")
        parts = (use.told_by, use.section, version_words(use.version))
        where = " \u00b7 ".join(filter(None, parts))
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.M))
        if use.signs.changed_here:
            where = _("{place}. Changed there: compare it in the note.").format(place=where)
            row.addWidget(Words(title, Use.PLAIN, wraps=True), 1)
            link = link_button(_("Open"))
            link.setAccessibleName(_("Open {title}").format(title=title))
            link.clicked.connect(lambda: self._open(use.note))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(self._box(use, title), 1)
        self._rows.addLayout(row)
        self._rows.addWidget(Words(where, Use.LABEL, "text2", wraps=True))

    def _box(self, use: BlockUse, title: str) -> QCheckBox:
        if use.note not in self.boxes:
            box = self.boxes[use.note] = QCheckBox(title)
            box.setAccessibleName(", ".join(filter(None, (title, use.told_by))))
            box.setChecked(True)
            box.toggled.connect(self._follow)
        return self.boxes[use.note]

    def _add_buttons(self) -> Button:
        """Where every draft has words of its own, there is nothing to take in one go."""
        if not self.boxes:
            return self.add_button(CANCEL, _("Close"), primary=True)
        self.add_button(CANCEL, _("Leave them"))
        return self.add_button(TAKE, _("Take the master"), primary=True)

    def _follow(self, _checked: object = None) -> None:
        if not self.boxes:
            return
        count = len(self.chosen_notes())
        said = ngettext("{count} draft is chosen.", "{count} drafts are chosen.", count)
        self.foot_words.show_words(said.format(count=count))
        self._take.setEnabled(bool(count))

    def _open(self, note: NoteId) -> None:
        self.close_over()
        self.opened.emit(note)

    def _done(self, choice: str) -> None:
        if choice == TAKE:
            self.taken.emit(self.chosen_notes())
