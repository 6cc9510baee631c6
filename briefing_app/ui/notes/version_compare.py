"""Two versions of the note side by side, or one beside the note as it is now."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from briefing_app.domain.note import Note
from briefing_app.domain.overview import NoteVersion
from briefing_app.language import _
from briefing_app.ui.notes.compare_dialog import CompareDialog, Sides
from briefing_app.ui.notes.history_panel import moment_in_words
from briefing_app.ui.parts.dialog import DialogFace
from briefing_app.ui.tokens import Size

BACK, SINCE = "back", "since"


@dataclass(frozen=True, slots=True)
class Wording:
    """A note at one time; without a version it is the note as it stands now."""

    note: Note
    version: NoteVersion | None = None

    @property
    def title(self) -> str:
        return self.version.name if self.version else _("This note")

    @property
    def remark(self) -> str:
        return moment_in_words(self.version.made_on) if self.version else _("now")


def compare_wordings(host: QWidget, older: Wording, newer: Wording) -> CompareDialog:
    """Word by word, the older one left. One version can be brought back from here."""
    sides = Sides(
        whole_text(older.note),
        whole_text(newer.note),
        None,
        older.title,
        older.remark,
        newer.title,
        newer.remark,
    )
    said = _("Struck words stand only in the older wording, underlined ones only in the newer.")
    title = _("Two versions") if newer.version else _("Then and now")
    face = DialogFace(title, said, "clock-counter-clockwise", width=Size.DIALOG_WIDTH)
    dialog = CompareDialog(host, face, sides)
    if newer.version is None:
        dialog.add_button(SINCE, _("What has changed since"))
        dialog.add_button(BACK, _("Bring this version back"))
        dialog.foot_words.show_words(
            _("Bringing it back keeps the note as it is now as a version first.")
        )
    dialog.add_button("close", _("Close"), primary=True)
    return dialog


def whole_text(note: Note) -> str:
    """Headings and words of a note, a line each."""
    lines = [note.title]
    for section in note.sections:
        lines += [section.heading, *(element.text for element in section.body)]
    return "\n".join(lines)
