"""The versions of a block: any two side by side, and an older one restored as the newest."""

from collections.abc import Mapping

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from briefing_app.domain.block import Block, BlockVersion
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.word_difference import differences
from briefing_app.language import _, language
from briefing_app.operations.keep_blocks import renew_block
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.look import look
from briefing_app.ui.parts.compare_panel import ComparePanel
from briefing_app.ui.parts.compare_view import CompareFace
from briefing_app.ui.parts.compare_words import (
    left_segments,
    numbers_for,
    right_segments,
    wording_text,
)
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.placed_block import kept_words
from briefing_app.ui.tokens import Size, Space

CLOSE, RESTORE = "close", "restore"


class VersionsDialog(Dialog):
    """Left the version that can be restored, right any other; F8 goes through the differences."""

    def __init__(self, work: LibraryWork, block: Block, numbers: Mapping[str, int]) -> None:
        face = DialogFace(
            _("Versions of “{name}”").format(name=block.name),
            _("A version restored becomes the newest one; none is ever lost."),
            "clock-counter-clockwise",
            width=Size.DIALOG_WIDTH,
        )
        super().__init__(work.host, face)
        self._work, self._block = work, block
        known = {target: str(number) for target, number in numbers.items()}
        self._numbers = numbers_for(*(each.body for each in block.versions), known=known)
        newest = block.newest.number
        self.left = self._choice(_("Compare"), max(newest - 1, 1))
        self.right = self._choice(_("with"), newest)
        self.panel = ComparePanel(*self._faces(), work.host)
        self._lay_out()
        self._restore = self.add_button(RESTORE, "", key="R")
        self.add_button(CLOSE, _("Close"), primary=True)
        for choice in (self.left, self.right):
            choice.picked.connect(lambda _value: self._show())
        self.chosen.connect(self._done)
        self.closed.connect(self.deleteLater)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.panel.use_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _choice(self, name: str, number: int) -> Choice:
        faces = [
            ChoiceFace(str(each.number), _name(each, self._block.newest.number))
            for each in reversed(self._block.versions)
        ]
        choice = Choice(faces, str(number))
        choice.setAccessibleName(name)
        return choice

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.L))
        row.addWidget(FormRow(_("Compare"), self.left, beside=True), 1)
        row.addWidget(FormRow(_("with"), self.right, beside=True), 1)
        self.body.addLayout(row)
        self.body.addWidget(self.panel, 1)

    def _picked(self) -> tuple[BlockVersion, BlockVersion]:
        sides = (self._block.version(int(each.value())) for each in (self.left, self.right))
        left, right = (each or self._block.newest for each in sides)
        return left, right

    def _faces(self) -> tuple[CompareFace, CompareFace]:
        left, right = self._picked()
        stretches = differences(
            wording_text(left.body, self._numbers), wording_text(right.body, self._numbers)
        )
        return (
            CompareFace(_title(left), made_words(left), left_segments(stretches)),
            CompareFace(_title(right), made_words(right), right_segments(stretches)),
        )

    def _show(self) -> None:
        self.panel.show_faces(*self._faces())
        left, right = self._picked()
        self._restore.setText(_("Restore version {number}").format(number=left.number))
        self._restore.setEnabled(left.number != self._block.newest.number)
        self.foot_words.show_words(
            _("Why version {number}: {reason}").format(number=right.number, reason=right.why)
            if right.why
            else ""
        )

    def _done(self, choice: str) -> None:
        if choice == RESTORE:
            restore(self._work, self._block, self._picked()[0])


def ask_versions(work: LibraryWork, block: Block, numbers: Mapping[str, int]) -> VersionsDialog:
    dialog = VersionsDialog(work, block, numbers)
    dialog.ask(dialog.left)
    return dialog


def restore(work: LibraryWork, block: Block, version: BlockVersion) -> None:
    """Its words once more, as the newest version."""
    why = _("Version {number} restored").format(number=version.number)
    work.desk.runner.run(renew_block, block.id, version.body, why).then(
        lambda now: work.desk.messages.tell(kept_words(now))
    )


def made_words(version: BlockVersion) -> str:
    """When, and by whom."""
    made = date_in_words(version.made_on[:10], language()) if version.made_on else ""
    return ", ".join(filter(None, (made, version.made_by)))


def _title(version: BlockVersion) -> str:
    return _("Version {number}").format(number=version.number)


def _name(version: BlockVersion, newest: int) -> str:
    said = " · ".join(filter(None, (_title(version), made_words(version))))
    return _("{version}, the newest").format(version=said) if version.number == newest else said
