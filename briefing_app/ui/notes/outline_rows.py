"""The rows of the outline: sections with badge and words against their limit."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from briefing_app.domain.note import Note, Section
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Table
from briefing_app.language import _, ngettext
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import LineFace, State
from briefing_app.ui.parts.finding_card import severity_word
from briefing_app.ui.parts.marks import BadgeFace, badge_width, middle, paint_badge
from briefing_app.ui.parts.painting import border, box, words, words_right
from briefing_app.ui.tokens import Meaning, Radius, Size, Space, Use

HEIGHT, SUB_HEIGHT, INDENT = 32, 28, 16
_SIDE, _BAR_INSET, _NARROW = 8, 3, 220


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """`limit` is 0 where there is none; `is_table` where a section holds only a table."""

    section: str
    name: str
    level: int = 1
    words: int = 0
    limit: int = 0
    is_table: bool = False
    badge: tuple[Meaning, int] | None = None
    fold: bool | None = None
    """Whether its sub-sections are folded away; None where there are none."""

    @property
    def is_over(self) -> bool:
        return bool(self.limit) and self.words > self.limit

    def count(self, *, narrow: bool) -> str:
        """Words and limit; in a narrow outline the limit only where it is exceeded."""
        if self.is_table:
            return _("table")
        if self.limit and (self.is_over or not narrow):
            return f"{self.words} / {self.limit}"
        return str(self.words)

    def face(self) -> LineFace:
        """How the row is read aloud."""
        said = ngettext("{count} word", "{count} words", self.words).format(count=self.words)
        if self.limit:
            said = _("{words} of {limit}").format(words=said, limit=self.limit)
        badge = f"{severity_word(self.badge[0])}: {self.badge[1]}" if self.badge else ""
        return LineFace(self.name, right=said, key=badge, indent=self.level - 1)


class SectionWords:
    """Counts the words of a section once for each of its values."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Section, int]] = {}

    def of(self, section: Section) -> int:
        kept = self._known.get(section.id)
        if kept is None or kept[0] is not section:
            kept = self._known[section.id] = (section, section.words)
        return kept[1]


def rows_of(
    note: Note,
    kind: NoteKind | None,
    counts: SectionWords,
    badges: dict[str, tuple[Meaning, int]],
) -> tuple[OutlineRow, ...]:
    """Words of sub-sections count for the section above them too."""
    rows = []
    for at, section in enumerate(note.sections):
        rule = kind.rule(section.key) if kind else None
        whole = [section]
        for below in note.sections[at + 1 :]:
            if below.level <= section.level:
                break
            whole.append(below)
        tables = any(isinstance(element, Table) for element in section.body)
        limit = rule.limit(note.language) if rule else 0
        rows.append(
            OutlineRow(
                section.id,
                section.heading or _("Without a heading"),
                section.level,
                sum(counts.of(each) for each in whole),
                limit,
                tables and not limit,
                badges.get(section.id),
                False if len(whole) > 1 else None,
            )
        )
    return tuple(rows)


def folded(rows: tuple[OutlineRow, ...], closed: frozenset[str]) -> tuple[OutlineRow, ...]:
    """The rows without the sub-sections of those that are closed."""
    shown: list[OutlineRow] = []
    under = 0
    for row in rows:
        if under and row.level > under:
            continue
        is_closed = row.fold is not None and row.section in closed
        under = row.level if is_closed else 0
        shown.append(replace(row, fold=is_closed) if row.fold is not None else row)
    return tuple(shown)


def fold_rect(rect: QRect) -> QRectF:
    """Where the small arrow stands that folds sub-sections away."""
    side = look().px(Size.ICON_INLINE)
    return middle(QRectF(rect).adjusted(look().px(_SIDE + 6), 0, 0, 0), side, side)


def paint_outline_row(painter: QPainter, rect: QRect, row: OutlineRow, state: State) -> None:
    area = QRectF(rect).adjusted(look().px(_SIDE), 0, -look().px(_SIDE), 0)
    _paint_ground(painter, area, state)
    if row.fold is not None:
        arrow = "caret-right" if row.fold else "caret-down"
        paint_icon(painter, fold_rect(rect), arrow, "text2")
    sub = row.level > 1
    left = look().px(28 + (INDENT if sub else 0))
    rest = area.adjusted(left, 0, -look().px(Space.S), 0)
    count = row.count(narrow=rect.width() < look().px(_NARROW))
    use, ink = (Use.LABEL_STRONG, "warning") if row.is_over else (Use.LABEL, "text2")
    count_ink: Ink = "warning" if ink == "warning" else "text2"
    rest.setRight(rest.right() - words_right(painter, rest, count, use, count_ink))
    if row.badge:
        face = BadgeFace(row.badge[0], str(row.badge[1]))
        wide = badge_width(face) + look().px(Space.S)
        paint_badge(painter, rest.adjusted(rest.width() - wide, 0, 0, 0), face)
        rest.setRight(rest.right() - wide)
    rest.setRight(rest.right() - look().px(Space.XS))
    name_ink: Ink = "accent" if state.chosen else ("text2" if sub else "text")
    words(painter, rest, row.name, Use.STRONG if state.chosen else Use.PLAIN, name_ink)


def _paint_ground(painter: QPainter, area: QRectF, state: State) -> None:
    if state.chosen or state.hovered:
        box(painter, area, Radius.CONTROL, "accent_tint" if state.chosen else "hover")
    if state.chosen:
        inset = look().px(_BAR_INSET)
        bar = QRectF(area.x(), area.y() + inset, look().px(Size.BAR), area.height() - 2 * inset)
        painter.fillRect(bar, look().colour("accent"))
    if state.focused:
        inner = area.adjusted(1, 1, -1, -1)
        box(painter, inner, Radius.CONTROL, None, border("focus", look().px(Size.RING)))
