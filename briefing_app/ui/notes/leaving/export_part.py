"""One part of the export dialog: what it asks, and what that makes of the options."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.checks.check_report import CheckReport
from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.operations.export_note import AS_USUAL, ExportOptions
from briefing_app.ui.desk import Desk
from briefing_app.ui.look import look
from briefing_app.ui.tokens import Space


@dataclass(frozen=True, slots=True)
class ExportMatter:
    """What leaves, and how a note of its kind left the last time."""

    desk: Desk
    note: Note
    report: CheckReport
    before: ExportOptions = AS_USUAL
    kind: NoteKind | None = None
    pages: float = 0.0
    """An estimate, until they are laid out."""


class ExportPart(QWidget):
    """Shows the choice of the last time; put rows into `column`. `changed` is a person's doing.

    Set the field that comes first as the focus proxy.
    """

    changed = Signal()

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__()
        self.matter = matter
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().px(Space.XS))

    def applied(self, options: ExportOptions) -> ExportOptions:
        """`options` with what was chosen here."""
        return options

    def stops(self, options: ExportOptions) -> str:
        """A sentence why a note cannot leave so; empty where it can."""
        del options
        return ""
