"""The line above a placed block and the bar beside it: name, version, two signs, Compare."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from briefing_app.domain.block import Block
from briefing_app.domain.freshness import Freshness
from briefing_app.language import _
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.marks import middle, paint_sign, sign_width
from briefing_app.ui.parts.painting import box, width_of, words
from briefing_app.ui.tokens import Kind, Radius, Size, Use

LINE_HEIGHT = 20
BAR_OFFSET = 20
"""How far left of the text the bar stands."""
_GAP = 8


@dataclass(frozen=True, slots=True)
class PlacedBlockFace:
    """`version` is the one these words came from. Both signs can hold at once."""

    name: str
    version: int
    changed_here: bool = False
    master_moved_on: bool = False
    can_compare: bool = False
    review_due: bool = False

    def spoken(self) -> str:
        parts = [_("Block {name}").format(name=self.name), version_words(self.version)]
        if self.changed_here:
            parts.append(_("Changed here"))
        if self.master_moved_on:
            parts.append(_("Master moved on"))
        if self.review_due:
            parts.append(_("Review due"))
        return ", ".join(parts)


def version_words(version: int) -> str:
    return _("version {number}").format(number=version)


def kept_words(block: Block) -> str:
    """That there is a new version; where the argument has other lengths, that these may lag."""
    said = _("Version {number} of {name} kept").format(number=block.newest.number, name=block.name)
    if not block.argument:
        return said
    return _("{done}. The other lengths may lag.").format(done=said)


def paint_block_bar(painter: QPainter, rect: QRectF, *, changed_here: bool) -> None:
    """`rect` is as high as the block and begins at the left edge of the bar."""
    ink, width = look().colour("accent"), look().px(Size.BAR)
    if not changed_here:
        painter.fillRect(QRectF(rect.x(), rect.y(), width, rect.height()), ink)
        return
    top, piece, gap = rect.y(), look().px(6), look().px(3)
    while top < rect.bottom():
        height = min(piece, rect.bottom() - top)
        painter.fillRect(QRectF(rect.x(), top, width, height), ink)
        top += piece + gap


def paint_block_line(
    painter: QPainter, rect: QRectF, face: PlacedBlockFace, *, underlined: bool = True
) -> QRectF:
    """The answer is where "Compare" was painted, empty without it; a page makes it a link."""
    rest = QRectF(rect)
    side = look().px(Size.ICON_INLINE + 1)
    paint_icon(painter, middle(rest, side, side), "stack-fill", Kind.BLOCK)
    rest.adjust(side + look().px(_GAP), 0, 0, 0)
    rest = _step(rest, words(painter, _spare(rest, face), face.name, Use.LABEL_STRONG, "accent"))
    if (not face.changed_here and not face.master_moved_on) or rest.width() > look().px(300):
        shown = version_words(face.version)
        rest = _step(rest, words(painter, rest, shown, Use.LABEL, "text2"))
    if face.changed_here:
        rest = _step(rest, paint_sign(painter, rest, changed_sign(_room_for(rest, face))))
    if face.master_moved_on:
        rest = _step(rest, _paint_tag(painter, rest))
    link = QRectF()
    if face.can_compare:
        link = _paint_link(painter, rest, underlined=underlined)
        rest = _step(rest, link.width())
    if face.review_due and rest.width() > sign_width(_review_sign()):
        paint_sign(painter, rest, _review_sign())
    return link


def use_signs(signs: Freshness) -> tuple[Sign, ...]:
    """Both signs in words, for a list of places where a block stands."""
    changed = Sign("pencil-simple", _("Changed there"))
    moved = Sign("arrows-clockwise", _("Master moved on"), "warning")
    return (*((changed,) if signs.changed_here else ()), *((moved,) if signs.master_moved else ()))


def changed_sign(room: float) -> Sign:
    """The long words where there is room for them."""
    long = Sign("pencil-simple", _("Changed here"))
    return long if sign_width(long) <= room else Sign("pencil-simple", _("Changed"))


def _room_for(rest: QRectF, face: PlacedBlockFace) -> float:
    tag = _tag_width() + look().px(_GAP) if face.master_moved_on else 0
    return rest.width() - tag - (_link_width() if face.can_compare else 0)


def _spare(rest: QRectF, face: PlacedBlockFace) -> QRectF:
    """The name gives way before the signs do."""
    needed = 0.0
    if face.changed_here:
        needed += sign_width(changed_sign(0)) + look().px(_GAP)
    if face.master_moved_on:
        needed += _tag_width() + look().px(_GAP)
    if face.can_compare:
        needed += _link_width()
    return rest.adjusted(0, 0, -min(needed, rest.width() * 0.7), 0)


def _link_width() -> float:
    return width_of(_("Compare"), Use.LABEL_STRONG) + look().px(_GAP)


def _tag_sign() -> Sign:
    return Sign("arrows-clockwise", _("Master moved on"), "warning")


def _review_sign() -> Sign:
    return Sign("hourglass-medium", _("Review due"), "warning")


def _tag_width() -> float:
    return sign_width(_tag_sign()) + look().px(12)


def _paint_tag(painter: QPainter, rest: QRectF) -> float:
    area = middle(rest, round(_tag_width()), look().px(LINE_HEIGHT))
    box(painter, area, Radius.MARK, "warning_tint")
    paint_sign(painter, area.adjusted(look().px(6), 0, 0, 0), _tag_sign())
    return area.width()


def _paint_link(painter: QPainter, rest: QRectF, *, underlined: bool) -> QRectF:
    ink: Ink = "accent"
    used = words(painter, rest, _("Compare"), Use.LABEL_STRONG, ink)
    area = QRectF(rest.topLeft(), QPointF(rest.x() + used, rest.bottom()))
    if underlined:
        below = rest.center().y() + look().px(7)
        painter.fillRect(QRectF(area.x(), below, used, 1), look().colour(ink))
    return area


def _step(rest: QRectF, used: float) -> QRectF:
    return rest.adjusted(used + look().px(_GAP), 0, 0, 0)
