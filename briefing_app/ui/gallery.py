"""The test window: every component in its states, for those who build screens out of them.

`python -m briefing_app.ui.gallery [--dark] [--scale 2] [--shot FILE]`. Its words are not in the
catalogue: no officer sees them.
"""

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app import paths
from briefing_app.domain.quotation import Seal
from briefing_app.ui import gallery_plates as plates
from briefing_app.ui.appearance import Appearance, Mode
from briefing_app.ui.gallery_more import more_components
from briefing_app.ui.gallery_plates import Plate, PosedButton, Ringed, beside, heading, under
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Variant
from briefing_app.ui.parts.card import paint_card
from briefing_app.ui.parts.chip import ChipFace, chip_width, paint_chip
from briefing_app.ui.parts.faces import CardFace, RowFace, Sign, State
from briefing_app.ui.parts.mark_labels import (
    Badge,
    KeyHint,
    KindMark,
    MarkingBox,
    SealLabel,
    SignLabel,
)
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.panel_tabs import PanelTabs
from briefing_app.ui.parts.placed_block import (
    BAR_OFFSET,
    PlacedBlockFace,
    paint_block_bar,
    paint_block_line,
)
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.parts.row import paint_row
from briefing_app.ui.parts.search_field import SearchField
from briefing_app.ui.parts.toast import Toast
from briefing_app.ui.tokens import Kind, Meaning, Radius, Size

_CARD = CardFace(
    "Recorded civilian deaths reached 33,443, up 72%",
    Kind.STATISTIC,
    date="2023",
    where="Roundtable report 2024 \u00b7 \u00b6 2",
    uses="1 note",
    seal=Seal.EXACT,
)
_SEALS = (Seal.EXACT, Seal.SHORTENED, Seal.ALTERED, Seal.SOURCE_CHANGED)
_ROW = RowFace(
    "Adopt a joint plan",
    "Roundtable report 2024 \u00b7 rec. 5",
    (Sign("tree-structure", "3", spoken="family of 3"), Sign("circle-dashed", "Open")),
)


class Gallery(QScrollArea):
    """Three columns as in the mock-up, and below them whatever that leaves out."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Components")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inside = QWidget()
        page = QVBoxLayout(inside)
        margin = look().px(40)
        page.setContentsMargins(margin, look().px(26), margin, margin)
        page.setSpacing(margin)
        columns: QBoxLayout = QHBoxLayout() if look().scale <= 1 else QVBoxLayout()
        columns.setSpacing(margin)
        for column in (_first_column(), _second_column(), _third_column()):
            holder = QWidget()
            holder.setLayout(column)
            if look().scale <= 1:
                holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            columns.addWidget(holder, 1)
        page.addLayout(columns)
        page.addWidget(more_components())
        self.setWidget(inside)


Part = QWidget | QLayout | int


def _column(*parts: Part) -> QVBoxLayout:
    """Numbers are gaps, at 100 %."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, int):
            column.addSpacing(look().px(part))
        elif isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return column


def _first_column() -> QVBoxLayout:
    return _column(
        heading("Colours"), 10,
        Plate("Colours", 0, 152, plates.paint_colours), 12,
        heading("The four kinds"), 9,
        beside(KindMark(Kind.STATISTIC), KindMark(Kind.PRECEDENT), gap=10), 8,
        beside(KindMark(Kind.QUOTATION), KindMark(Kind.RECOMMENDATION), gap=10), 9,
        Plate("Running text of a source", 0, 202, plates.paint_running_text), 16,
        heading("Finding, citation, parked cursor"), 9,
        Plate("Running text of a note", 0, 48, plates.paint_note_text), 16,
        heading("Type"), 9,
        Plate("Type", 0, 152, plates.paint_types),
    )  # fmt: skip


def _second_column() -> QVBoxLayout:
    field = SearchField("Filter")
    field.setFixedWidth(look().px(190))
    typed = SearchField("Filter what was typed")
    typed.setText("plan")
    typed.setFixedWidth(look().px(190))
    typed.setObjectName("typed")
    return _column(
        heading("Buttons"), 6,
        _buttons(), 2,
        _primary_buttons(), 12,
        heading("Fields"), 9,
        beside(under(field, "normal"), under(typed, "focus"), gap=10), 12,
        heading("Chips, badges, keys, marking"), 5,
        Plate("Chips", 0, 30, _paint_chips), 6,
        _small_marks(), 8,
        beside(*(SealLabel(seal) for seal in _SEALS), gap=14), 9,
        heading("Card: normal, hover, chosen, focus, being dragged"), 6,
        Plate("Cards", 0, 470, _paint_cards),
    )  # fmt: skip


def _third_column() -> QVBoxLayout:
    on, option = QCheckBox("on"), QRadioButton("chosen")
    on.setChecked(True)
    option.setChecked(True)
    progress = ProgressLine("Import")
    progress.show_progress(31, 50, "31 of 50 files")
    tabs = PanelTabs("Panel", ("Library", "Sources", "Findings", "Pages", "History"))
    tabs.show_badge(2, Meaning.ERROR, "5", "5 findings")
    tabs.setCurrentIndex(2)
    inset = QHBoxLayout()
    inset.setContentsMargins(look().px(7), 0, 0, 0)
    inset.addWidget(tabs)
    return _column(
        heading("List row: normal, hover, chosen, chosen with focus"), 9,
        Plate("Rows", 0, 234, _paint_rows), 17,
        heading("Tabs"), 7, inset, 17,
        heading("Placed block: in step, changed by you, master moved on, both"), 9,
        Plate("Placed blocks", 0, 128, _paint_blocks), 16,
        heading("Toast"), 9, _toast(), 16,
        heading("Check box, option, progress"), 9,
        beside(QCheckBox("off"), on, option, gap=10), 10,
        progress,
    )  # fmt: skip


def _buttons() -> QHBoxLayout:
    states = (
        ("normal", State()),
        ("hover", State(hovered=True)),
        ("pressed", State(pressed=True)),
        ("focus", State(focused=True)),
    )
    return beside(*(_posed("Compare", Variant.NORMAL, *each) for each in states), gap=9)


def _primary_buttons() -> QHBoxLayout:
    states = (
        ("normal", State()),
        ("hover", State(hovered=True)),
        ("focus", State(focused=True)),
        ("disabled", State(enabled=False)),
    )
    return beside(*(_posed("Place", Variant.PRIMARY, *each) for each in states), gap=9)


def _posed(text: str, variant: Variant, caption: str, state: State) -> QVBoxLayout:
    posed: QWidget = PosedButton(text, variant, state)
    if state.focused:
        return under(Ringed(posed), caption)
    holder = QWidget()
    room = QHBoxLayout(holder)
    room.setContentsMargins(0, look().px(4), 0, look().px(4))
    room.addWidget(posed)
    return under(holder, caption)


def _small_marks() -> QHBoxLayout:
    return beside(
        Badge(Meaning.ERROR, "1", "1 blocks export"),
        Badge(Meaning.WARNING, "2", "2 to look at"),
        Badge(Meaning.INFO, "1", "1 for your information"),
        Badge(Meaning.GOOD, "0", "nothing found"),
        KeyHint("Ctrl K"),
        MarkingBox("PROTECTED A"),
        SignLabel(Sign("circle-half", "In part")),
        gap=10,
    )


def _paint_chips(painter: QPainter, _rect: QRect) -> None:
    left = look().px(3)
    states = (State(), State(chosen=True), State(hovered=True), State(focused=True))
    for state in states:
        wide = chip_width(ChipFace("Theme"), chosen=state.chosen)
        place = QRect(left, look().px(3), wide, look().px(24))
        paint_chip(painter, place, ChipFace("Theme"), state)
        left += wide + look().px(10)


def _paint_cards(painter: QPainter, rect: QRect) -> None:
    states = (
        State(),
        State(hovered=True),
        State(chosen=True),
        State(focused=True),
        State(dragged=True),
    )
    for place, state in enumerate(states):
        top = look().px(3 + 94 * place)
        paint_card(painter, QRect(2, top, rect.width() - 4, look().px(86)), _CARD, state)


def _paint_rows(painter: QPainter, rect: QRect) -> None:
    states = (State(), State(hovered=True), State(chosen=True), State(chosen=True, focused=True))
    height = look().px(Size.ROW)
    columns = (float(look().px(26)), float(look().px(94)))
    for place, state in enumerate(states):
        row = QRect(1, 1 + place * height, rect.width() - 2, height)
        paint_row(painter, row, _ROW, state, columns)
    box(painter, rect, 0, None, border("line"))


_BLOCKS = (
    PlacedBlockFace("Block name", 4),
    PlacedBlockFace("Block name", 4, changed_here=True),
    PlacedBlockFace("Block name", 4, master_moved_on=True),
    PlacedBlockFace("Block name", 4, changed_here=True, master_moved_on=True),
)


def _paint_blocks(painter: QPainter, rect: QRect) -> None:
    box(painter, rect, Radius.CARD, "base", border("line"))
    for place, face in enumerate(_BLOCKS):
        line = QRectF(look().px(37), look().px(12 + 28 * place), rect.width(), look().px(20))
        line.setRight(rect.right())
        bar = QRectF(line.x() - look().px(BAR_OFFSET), line.y(), look().px(3), line.height())
        paint_block_bar(painter, bar, changed_here=face.changed_here)
        paint_block_line(painter, line, face)


def _toast() -> QWidget:
    """A toast that stands still, in a small window of its own."""
    ground = QWidget()
    ground.setFixedSize(look().px(Size.TOAST_WIDTH + 32), look().px(Size.TOAST))
    toast = Toast(ground, above=-16)
    toast.tell("Recommendation taken from \u00b6 14", "Undo", ground.update)
    toast.move(0, 0)
    return ground


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Show every component in its states.")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--shot", type=Path, help="write a picture instead of opening the window")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--from-top", type=int, default=0, help="scroll down by so many pixels")
    wanted = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        return 2
    appearance = Appearance(application, paths.resources() / "fonts")
    appearance.choose(Mode.DARK if wanted.dark else Mode.LIGHT, wanted.scale)
    window = Gallery()
    width, _times, height = wanted.size.partition("x")
    window.resize(QSize(int(width), int(height)))
    window.show()
    typed = window.findChild(SearchField, "typed")
    if typed is not None:
        typed.setFocus(Qt.FocusReason.OtherFocusReason)
    if wanted.shot is None:
        return application.exec()
    application.processEvents()
    window.verticalScrollBar().setValue(wanted.from_top)
    window.grab().save(str(wanted.shot))
    return 0


if __name__ == "__main__":
    sys.exit(main())
