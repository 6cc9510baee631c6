"""From the text document back to words: the runs of a block, and a whole page from its marks."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextFrame, QTextTable

from briefing_app.domain.ids import (
    CitationId,
    EvidenceId,
    ParagraphId,
    PlacementId,
    RecommendationId,
    SectionId,
)
from briefing_app.domain.note import Note
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
    tidy,
)
from briefing_app.ui.notes.text.note_formats import CITATION_OBJECT, OBJECT_CHARACTER, Mark, is_bold
from briefing_app.ui.notes.text.page_lines import Line, Role, note_of

_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", OBJECT_CHARACTER: None, "\x00": None})
_SPACED = str.maketrans({"\u2028": " ", "\u2029": " ", OBJECT_CHARACTER: None, "\x00": None})


def read_runs(block: QTextBlock) -> tuple[Run, ...]:
    """The words and citations of a block; whatever else a format says is not ours."""
    return tidy(_runs(block))


def _runs(block: QTextBlock) -> Iterator[Run]:
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        shape = fragment.charFormat()
        text = fragment.text()
        if shape.objectType() == CITATION_OBJECT:
            yield from [citation_of(shape)] * text.count(OBJECT_CHARACTER)
            text = text.replace(OBJECT_CHARACTER, "")
        words = text.translate(_BREAKS)
        if words:
            yield Words(words, is_bold(shape), shape.fontItalic(), shape.anchorHref())
        fragments += 1


def citation_of(shape: QTextFormat) -> Citation:
    """The citation that an inline object stands for."""
    kind = CitedKind(shape.stringProperty(Mark.CITED_KIND))
    target = shape.stringProperty(Mark.TARGET)
    cited: EvidenceId | RecommendationId = EvidenceId(target)
    if kind is CitedKind.RECOMMENDATION:
        cited = RecommendationId(target)
    value = shape.stringProperty(Mark.VALUE)
    return Citation(CitationId(shape.stringProperty(Mark.CITATION)), kind, cited, value)


def read_words(block: QTextBlock) -> str:
    """A title or a heading: words alone, on one line."""
    return block.text().translate(_SPACED)


def read_page(document: QTextDocument, note: Note) -> Note:
    """The note as it stands on the page, from the marks of the document alone."""
    return note_of(tuple(_lines(document)), note)


def _lines(document: QTextDocument) -> Iterator[Line]:
    inside = document.rootFrame().begin()
    while not inside.atEnd():
        frame: QTextFrame | None = inside.currentFrame()
        if isinstance(frame, QTextTable):
            yield _table_line(frame)
        elif inside.currentBlock().isValid():
            yield _block_line(inside.currentBlock())
        inside += 1


def _block_line(block: QTextBlock) -> Line:
    shape = block.blockFormat()
    role = Role(shape.stringProperty(Mark.ROLE))
    line_id = shape.stringProperty(Mark.LINE)
    section = SectionId(shape.stringProperty(Mark.SECTION))
    if role is Role.PARAGRAPH:
        return Line(role, line_id, section, element=_paragraph(block, shape))
    if role is Role.GAP:
        return Line(role, line_id, section)
    key, level = shape.stringProperty(Mark.KEY), shape.intProperty(Mark.LEVEL)
    return Line(role, line_id, section, read_words(block), key, level)


def _paragraph(block: QTextBlock, shape: QTextFormat) -> Paragraph:
    return Paragraph(
        ParagraphId(shape.stringProperty(Mark.LINE)),
        ParagraphKind(shape.stringProperty(Mark.KIND)),
        read_runs(block),
        shape.intProperty(Mark.LEVEL),
        shape.stringProperty(Mark.LANGUAGE),
        _placement(shape),
    )


def _placement(shape: QTextFormat) -> PlacementId | None:
    placement = shape.stringProperty(Mark.PLACEMENT)
    return PlacementId(placement) if placement else None


def _table_line(table: QTextTable) -> Line:
    shape = table.format()
    rows = tuple(
        tuple(_cell(table, r, c) for c in range(table.columns())) for r in range(table.rows())
    )
    line_id = ParagraphId(shape.stringProperty(Mark.LINE))
    caption = shape.stringProperty(Mark.CAPTION)
    element = Table(line_id, rows, caption, _placement(shape))
    return Line(Role.TABLE, line_id, SectionId(shape.stringProperty(Mark.SECTION)), element=element)


def _cell(table: QTextTable, row: int, column: int) -> Paragraph:
    block = table.cellAt(row, column).firstCursorPosition().block()
    shape = block.blockFormat()
    language = shape.stringProperty(Mark.LANGUAGE)
    return Paragraph(
        ParagraphId(shape.stringProperty(Mark.LINE)), runs=read_runs(block), language=language
    )
