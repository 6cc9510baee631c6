"""The layers of the page: sheet and tints below the words, marks and signs above them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextTable

from briefing_app.domain.text import ParagraphKind
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import look
from briefing_app.ui.notes.scene import Scene, Wave
from briefing_app.ui.notes.text.note_document import NoteDocument
from briefing_app.ui.notes.text.note_formats import CANVAS_TOP, CAPTION_HEIGHT, INDENT, LABEL_HEIGHT
from briefing_app.ui.notes.text.page_lines import Line, Role
from briefing_app.ui.parts.highlight import TINTED, paint_finding_tint, paint_finding_wave
from briefing_app.ui.parts.painting import lines_of, stacked, words, words_right
from briefing_app.ui.parts.placed_block import BAR_OFFSET, paint_block_bar, paint_block_line
from briefing_app.ui.tokens import MEANING_ICONS, Meaning, Size, Space, Use

_ICON_OFFSET, _BESIDE_BAR = 33, 8
_CLEAR = 7
"""Between the caption and the first line of its table."""
_GRAVITY = (Meaning.ERROR, Meaning.WARNING, Meaning.INFO)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What is to be painted of a page: the part in sight, and how far it is scrolled."""

    page: NoteDocument
    scene: Scene
    area: QRect
    scroll: int
    view: QRect

    @property
    def text(self) -> QTextDocument:
        return self.page.text

    @property
    def left(self) -> float:
        return float(look().px(self.page.margin))

    @property
    def right(self) -> float:
        return float(self.view.width() - look().px(self.page.margin))


@dataclass(frozen=True, slots=True)
class Seen:
    """A block in sight, with its line and its place in the view."""

    block: QTextBlock
    line: Line
    rect: QRectF


def blocks_in_sight(glimpse: Glimpse) -> Iterator[Seen]:
    layout = glimpse.text.documentLayout()
    top = glimpse.area.top() + glimpse.scroll
    hit = layout.hitTest(QPointF(glimpse.left + 1, top), Qt.HitTestAccuracy.FuzzyHit)
    block = glimpse.text.findBlock(max(hit, 0))
    block = block.previous() if block.previous().isValid() else block
    heads = look().px(LABEL_HEIGHT + CAPTION_HEIGHT + Space.S)
    reach = glimpse.area.bottom() + glimpse.scroll + heads
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > reach:
            return
        line = glimpse.page.line_at(block.position())
        yield Seen(block, line, rect.translated(0, -glimpse.scroll))
        block = block.next()


def line_rects(seen: Seen, start: int, end: int) -> list[QRectF]:
    """The rectangles that the characters cover, one for each line of the paragraph."""
    layout = seen.block.layout()
    shift = seen.rect.topLeft()
    rects = []
    line = layout.lineForTextPosition(start)
    while line.isValid() and line.textStart() < end:
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            x1, x2 = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            rects.append(QRectF(x1, line.y(), x2 - x1, line.height()).translated(shift))
        number = line.lineNumber() + 1
        if number == layout.lineCount():
            break
        line = layout.lineAt(number)
    return rects


def _x(answer: object) -> float:
    """Qt answers the place together with the letter it belongs to."""
    return float(answer[0]) if isinstance(answer, tuple) else 0.0


# --- below the words ------------------------------------------------------------------------------


def paint_below(painter: QPainter, glimpse: Glimpse, sight: tuple[Seen, ...]) -> None:
    _paint_sheet(painter, glimpse)
    for seen in sight:
        for wave in _waves(glimpse, seen):
            if wave.meaning in TINTED:
                paint_finding_tint(painter, _tight(seen, wave), wave.meaning)


def _waves(glimpse: Glimpse, seen: Seen) -> tuple[Wave, ...]:
    """None where a neighbour alone is painted anew, as at every key: they cost the most."""
    reach = look().px(Space.S)
    below = seen.rect.top() - reach > glimpse.area.bottom()
    if not glimpse.scene.waves or below or seen.rect.bottom() + reach < glimpse.area.top():
        return ()
    text = seen.block.text()
    on_line = glimpse.scene.waves_on(_line_id(glimpse, seen))
    return tuple(wave for wave in on_line if wave.stands_in(text))


def _line_id(glimpse: Glimpse, seen: Seen) -> str:
    if seen.line.role is Role.TABLE:
        return glimpse.page.point_at(seen.block.position()).line
    return seen.line.id


def _paint_sheet(painter: QPainter, glimpse: Glimpse) -> None:
    view = glimpse.view
    top = look().px(CANVAS_TOP) - glimpse.scroll
    painter.fillRect(view, look().colour("canvas"))
    sheet = QRect(0, top, view.width(), max(view.height() - top, view.height()) + 1)
    painter.fillRect(sheet, look().colour("base"))
    painter.setPen(look().colour("page_edge"))
    painter.drawRect(sheet.adjusted(0, 0, -1, 0))


def _tight(seen: Seen, wave: Wave) -> list[QRectF]:
    """Tints and waves keep a pixel away from the lines above and below."""
    inset = look().px(2)
    return [
        rect.adjusted(0, inset / 2, 0, -inset) for rect in line_rects(seen, wave.start, wave.end)
    ]


# --- above the words ------------------------------------------------------------------------------


def paint_above(painter: QPainter, glimpse: Glimpse, sight: tuple[Seen, ...]) -> dict[str, QRectF]:
    """The answer tells where "Compare" stands for each placed block in sight."""
    links: dict[str, QRectF] = {}
    _paint_marking(painter, glimpse)
    for seen in sight:
        _paint_findings(painter, glimpse, seen)
        _paint_label(painter, glimpse, seen)
        _paint_hint(painter, glimpse, seen)
        _paint_caption(painter, glimpse, seen)
        _paint_placed(painter, glimpse, (seen, links))
    return links


def _paint_marking(painter: QPainter, glimpse: Glimpse) -> None:
    top = look().px(CANVAS_TOP + 14) - glimpse.scroll
    row = QRectF(glimpse.left, top, glimpse.right - glimpse.left, look().px(16))
    words_right(painter, row, glimpse.scene.marking, Use.MARKING, "text")


def _paint_findings(painter: QPainter, glimpse: Glimpse, seen: Seen) -> None:
    waves = _waves(glimpse, seen)
    if not waves:
        return
    covered = [_tight(seen, wave) for wave in waves]
    for wave, rects in zip(waves, covered, strict=True):
        paint_finding_wave(painter, rects, wave.meaning)
    worst = min((wave.meaning for wave in waves), key=_GRAVITY.index)
    first = next((rects[0] for rects in covered if rects), seen.rect)
    side = look().px(Size.ICON)
    aside = _ICON_OFFSET + (_BESIDE_BAR if seen.line.placement else 0)
    left = max(look().px(Space.XS), glimpse.left - look().px(aside))
    middle = first.top() + min(first.height(), look().line(Use.NOTE_TEXT)) / 2
    box = QRectF(left, middle - side / 2, side, side)
    paint_icon(painter, box, MEANING_ICONS[worst], worst.value)


def _paint_label(painter: QPainter, glimpse: Glimpse, seen: Seen) -> None:
    """Bullet or number of a list item; the bar of a quotation."""
    if seen.line.role is not Role.PARAGRAPH:
        return
    paragraph = seen.line.paragraph
    left = glimpse.left + look().px(INDENT * paragraph.level)
    if paragraph.kind is ParagraphKind.QUOTATION:
        bar = QRectF(left + look().px(6), seen.rect.top(), look().px(2), seen.rect.height())
        painter.fillRect(bar, look().colour("edge"))
    label = glimpse.scene.labels.get(seen.line.id)
    if label:
        painter.setFont(look().font(Use.NOTE_TEXT))
        painter.setPen(look().colour("text"))
        layout = seen.block.layout()
        first = layout.lineAt(0) if layout.lineCount() else None
        rise = first.ascent() if first and first.isValid() else look().line(Use.NOTE_TEXT) * 0.75
        baseline = seen.rect.top() + (first.y() if first and first.isValid() else 0) + rise
        painter.drawText(QPointF(left + look().px(6), baseline), label)


def _paint_hint(painter: QPainter, glimpse: Glimpse, seen: Seen) -> None:
    """What to write here, where nothing is written: smaller than what will stand here, so that
    there is room for two lines above the next heading."""
    if seen.block.length() > 1:
        return
    hint = ""
    if seen.line.role is Role.TITLE:
        hint = glimpse.scene.title_hint
    elif seen.line.role in (Role.PARAGRAPH, Role.GAP):
        hint = glimpse.scene.guidance.get(seen.line.section, "")
    if hint:
        use = Use.TITLE if seen.line.role is Role.TITLE else Use.LABEL
        left = seen.rect.left() + _indent(seen)
        area = QRectF(left, seen.rect.top(), glimpse.right - left, seen.rect.height())
        lines = lines_of(hint, use, area.width(), most=2)
        spare = max(0.0, (area.height() - len(lines) * look().line(use)) / 2)
        stacked(painter, area.topLeft() + QPointF(0, spare), lines, use, "placeholder")


def _paint_caption(painter: QPainter, glimpse: Glimpse, seen: Seen) -> None:
    """What stands above a table; the print puts its number before it."""
    if seen.line.role is not Role.TABLE or not _is_first_cell(seen):
        return
    top = _whole(seen, glimpse).top() - look().px(_CLEAR)
    caption = seen.line.table.caption
    row = QRectF(glimpse.left, top, glimpse.right - glimpse.left, look().px(CAPTION_HEIGHT))
    if caption:
        words(painter, row, caption, Use.STRONG, "text")


def _indent(seen: Seen) -> float:
    return 0.0 if seen.line.role is not Role.PARAGRAPH else seen.block.layout().boundingRect().x()


def _paint_placed(
    painter: QPainter, glimpse: Glimpse, target: tuple[Seen, dict[str, QRectF]]
) -> None:
    seen, links = target
    placement = seen.line.placement
    face = glimpse.scene.blocks.get(placement or "")
    if face is None or placement is None:
        return
    rect = _whole(seen, glimpse)
    head = look().px(LABEL_HEIGHT + Space.XS) if seen.line.opens else 0
    below = seen.block.blockFormat().bottomMargin() if _goes_on(glimpse, seen) else 0
    bar = QRectF(
        glimpse.left - look().px(BAR_OFFSET),
        rect.top() - head,
        look().px(Size.BAR),
        rect.height() + head + below,
    )
    paint_block_bar(painter, bar, changed_here=face.changed_here)
    if seen.line.opens and _is_first_cell(seen):
        room = glimpse.right - glimpse.left
        line = QRectF(glimpse.left, rect.top() - head, room, look().px(LABEL_HEIGHT))
        links[placement] = paint_block_line(painter, line, face)


def _whole(seen: Seen, glimpse: Glimpse) -> QRectF:
    table = table_of(seen.block)
    if table is None:
        return seen.rect
    whole = glimpse.text.documentLayout().frameBoundingRect(table)
    above = look().px(CAPTION_HEIGHT) if seen.line.table.caption else 0
    return whole.translated(0, -glimpse.scroll).adjusted(0, -above, 0, 0)


def table_of(block: QTextBlock) -> QTextTable | None:
    """The table that holds the block."""
    frame = block.document().frameAt(block.position()) if block.isValid() else None
    return frame if isinstance(frame, QTextTable) else None


def _is_first_cell(seen: Seen) -> bool:
    table = table_of(seen.block)
    return table is None or table.firstCursorPosition().block() == seen.block


def _goes_on(glimpse: Glimpse, seen: Seen) -> bool:
    following = seen.block.next()
    if not following.isValid():
        return False
    return glimpse.page.line_at(following.position()).placement == seen.line.placement
