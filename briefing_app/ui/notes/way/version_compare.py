"""Two versions of the note side by side, or one beside the note as it is now."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from PySide6.QtWidgets import QWidget

from briefing_app.checks.finding import field_name
from briefing_app.domain.names import purpose_name
from briefing_app.domain.note import Note, Section
from briefing_app.domain.overview import NoteVersion
from briefing_app.domain.word_difference import Stretch
from briefing_app.language import _
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.blocks.compare_dialog import CompareDialog, Sides
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


def sides_of(older: Wording, newer: Wording) -> Sides:
    """The older one left."""
    return Sides(
        whole_text(older.note),
        whole_text(newer.note),
        None,
        older.title,
        older.remark,
        newer.title,
        newer.remark,
    )


def show_wordings(
    host: QWidget, newer: Wording, sides: Sides, stretches: tuple[Stretch, ...]
) -> CompareDialog:
    """Word by word. One version can be brought back from here."""
    said = _("Struck words stand only in the older wording, underlined ones only in the newer.")
    title = _("Two versions") if newer.version else _("Then and now")
    face = DialogFace(title, said, "clock-counter-clockwise", width=Size.DIALOG_WIDTH)
    dialog = CompareDialog(host, face, sides, stretches)
    if newer.version is None:
        dialog.add_button(SINCE, _("What has changed since"))
        dialog.add_button(BACK, _("Bring this version back"))
        dialog.foot_words.show_words(
            _("Bringing it back keeps the note as it is now as a version first.")
        )
    dialog.add_button("close", _("Close"), primary=True)
    return dialog


def whole_text(note: Note) -> str:
    """What is filled in above the note, headings and words, and what waits in the tray; a line
    each."""
    return "\n".join((*_header(note), *_lines(note.sections), *_tray(note)))


def _header(note: Note) -> Iterator[str]:
    filled = {**asdict(note.header), "purpose": purpose_name(note.header.purpose)}
    filled = {**filled, "addressee": "", "marking": note.marking.in_words(note.language)}
    for name, words in filled.items():
        if words:
            yield _("{field}: {words}").format(field=field_name(name), words=words)


def _lines(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        yield section.heading
        yield from (element.text for element in section.body)


def _tray(note: Note) -> Iterator[str]:
    if note.tray:
        yield _("In the tray")
        yield from _lines(note.tray)
