"""Two wordings side by side: a placed block and its master, or the note now and then."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.domain.block import Block, BlockVersion
from briefing_app.domain.freshness import Freshness
from briefing_app.domain.note import Note, PlacedBlock, placed_body
from briefing_app.domain.overview import BlockUse
from briefing_app.domain.word_difference import Stretch
from briefing_app.language import _
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.blocks.other_drafts import drafts_box
from briefing_app.ui.parts.compare_panel import ComparePanel
from briefing_app.ui.parts.compare_view import CompareFace
from briefing_app.ui.parts.compare_words import (
    Numbers,
    left_segments,
    numbers_for,
    right_segments,
    wording_text,
)
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.placed_block import version_words
from briefing_app.ui.parts.told_box import ToldBox
from briefing_app.ui.tokens import Size

KEEP, TAKE, MERGE, OFFER = "keep", "take", "merge", "offer"


@dataclass(frozen=True, slots=True)
class Sides:
    """What is compared; `origin` is the wording both came from, where there is one."""

    left: str
    right: str
    origin: str | None
    left_title: str
    left_remark: str
    right_title: str
    right_remark: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A placed block beside its master. `numbers` are those of the note's citations, `gained`
    and `lost` what the master cites now as well, and no longer, in words. The words of a closed
    note can be compared, and stay. `drafts` are other notes being written that hold the block.
    """

    note: Note
    placed: PlacedBlock
    master: Block
    signs: Freshness
    numbers: Numbers
    gained: Sequence[str] = ()
    lost: Sequence[str] = ()
    is_closed: bool = False
    drafts: Sequence[BlockUse] = ()


class CompareDialog(Dialog):
    """F8 goes through the differences. `chosen` carries what was decided."""

    source_asked = Signal()

    def __init__(
        self, host: QWidget, face: DialogFace, sides: Sides, stretches: tuple[Stretch, ...]
    ) -> None:
        super().__init__(host, face)
        left = CompareFace(sides.left_title, sides.left_remark, left_segments(stretches))
        right = CompareFace(sides.right_title, sides.right_remark, right_segments(stretches))
        self._panel = ComparePanel(left, right, host)
        self.view = self._panel.view
        self.drafts = drafts_box(())
        self.body.addWidget(self._panel, 1)

    def ask(self, first: QWidget | None = None) -> None:
        super().ask(first)
        self.view.show_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._panel.use_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)


def compare_with_master(
    host: QWidget, compared: Compared, sides: Sides, stretches: tuple[Stretch, ...]
) -> CompareDialog:
    """The dialog for a placed block; the safest good choice is primary."""
    placed, newest, signs = compared.placed, compared.master.newest, compared.signs
    dialog = CompareDialog(host, _face(placed, newest, signs), sides, stretches)
    told = _why(compared)
    if told and signs.master_moved:
        box = ToldBox(told, _("Show the new source") if compared.gained else "")
        box.link_used.connect(dialog.source_asked)
        dialog.body.addWidget(box)
    if compared.is_closed:
        dialog.add_button("close", _("Close"), primary=True)
        dialog.foot_words.show_words(_("The words of this note stay as they are."))
    else:
        behind = [use for use in compared.drafts if use.signs.master_moved]
        dialog.drafts = drafts_box(behind)
        dialog.body.addWidget(dialog.drafts)
        _add_choices(dialog, signs)
    return dialog


def sides_of(compared: Compared) -> Sides:
    """The placed block left, its master right."""
    note, placed, master = compared.note, compared.placed, compared.master
    here, origin = placed_body(note, placed.id), master.version(placed.version)
    numbers = numbers_for(here, master.newest.body, known=compared.numbers)
    return Sides(
        wording_text(here, numbers),
        wording_text(master.newest.body, numbers),
        wording_text(origin.body, numbers) if origin else None,
        _("In this note"),
        _here(placed, compared.signs),
        _("Master"),
        _there(master.newest),
    )


def _add_choices(dialog: CompareDialog, signs: Freshness) -> None:
    both = signs.changed_here and signs.master_moved
    if signs.changed_here and not signs.master_moved:
        dialog.add_button(OFFER, _("Offer to the master"), key="O")
    if signs.master_moved:
        dialog.add_button(KEEP, _("Keep mine"), key="K")
    if signs.changed_here or signs.master_moved:
        dialog.add_button(TAKE, _("Take the master"), primary=not signs.changed_here, key="T")
    if both:
        dialog.add_button(MERGE, _("Merge"), primary=True, key="M")
    elif not signs.master_moved:
        dialog.add_button("close", _("Close"), primary=True)
    dialog.foot_words.show_words(
        _("Taking the master drops your own change. Everything here can be undone.")
        if signs.changed_here
        else _("Everything here can be undone.")
    )


def _why(compared: Compared) -> str:
    """Why the master changed, and what it cites now that it did not, or no longer."""
    said = []
    if compared.master.newest.why:
        said.append(_("Why it changed: {reason}").format(reason=compared.master.newest.why))
    if compared.gained:
        said.append(_("It now cites as well: {names}").format(names="; ".join(compared.gained)))
    if compared.lost:
        said.append(_("It no longer cites: {names}").format(names="; ".join(compared.lost)))
    return " ".join(each if each.endswith((".", "?", "!")) else f"{each}." for each in said)


def _face(placed: PlacedBlock, newest: BlockVersion, signs: Freshness) -> DialogFace:
    name, now, then = placed.name, newest.number, placed.version
    if not signs.master_moved:
        sentence = _("“{name}” is at version {number}, as in this note.")
        if signs.changed_here:
            sentence = _(
                "“{name}” is at version {number}, as in this note, where you changed its words."
            )
        said = sentence.format(name=name, number=now)
        return DialogFace(_("Compared with its master"), said, "git-merge", width=Size.DIALOG_WIDTH)
    sentence = _("“{name}” is now at version {newest}. This note holds version {placed}.")
    if signs.changed_here:
        sentence = _(
            "“{name}” is now at version {newest}. This note holds version {placed}, and you "
            "changed its words."
        )
    said = sentence.format(name=name, newest=now, placed=then)
    return DialogFace(
        _("The master moved on"), said, "arrows-clockwise", "warning", Size.DIALOG_WIDTH
    )


def _here(placed: PlacedBlock, signs: Freshness) -> str:
    version = version_words(placed.version)
    return _("{version}, changed here").format(version=version) if signs.changed_here else version


def _there(newest: BlockVersion) -> str:
    when = moment_in_words(newest.made_on) if newest.made_on else ""
    return ", ".join(filter(None, (version_words(newest.number), when)))
