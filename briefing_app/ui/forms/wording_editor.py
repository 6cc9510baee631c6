"""Writes the wording of a block: paragraphs, bullets, bold, italics; citations stay whole."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, QSizeF, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from briefing_app.domain.text import (
    Citation,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
    new_paragraph,
    tidy,
)
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import tool_button
from briefing_app.ui.parts.marks import citation_width, paint_citation
from briefing_app.ui.tokens import Size, Space, Use

_OBJECT = "\ufffc"
_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_PLACE = QTextFormat.Property.UserProperty.value + 1
_LABEL = QTextFormat.Property.UserProperty.value + 2
_KIND = QTextFormat.Property.UserProperty.value + 3
_LINES = 9


class _Kept(QPyTextObject):
    """What is kept as it is, a citation or a table: one character for the cursor."""

    def intrinsicSize(self, _document: QTextDocument, _at: int, form: QTextFormat) -> QSizeF:
        width = citation_width(str(form.property(_LABEL)))
        return QSizeF(width + look().px(2), look().px(Size.CITATION))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _at: int,
        form: QTextFormat,
    ) -> None:
        paint_citation(painter, rect, str(form.property(_LABEL)))


class WordingEditor(QWidget):
    """Filled from a body, gives a body back; what nobody touched comes back as it was."""

    changed = Signal()

    def __init__(self, body: Sequence[Element]) -> None:
        super().__init__()
        self._held: list[Citation | Table] = []
        self._objects = _Kept(self)
        self.text = QTextEdit()
        self.text.setProperty("field", "true")
        self.text.setTabChangesFocus(True)
        self.text.setAcceptRichText(False)
        self.text.setAccessibleName(_("Wording"))
        self.text.setMinimumHeight(_LINES * look().line(Use.NOTE_TEXT))
        self.text.document().documentLayout().registerHandler(_TYPE, self._objects)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.XS))
        column.addWidget(self.text)
        column.insertLayout(0, self._tools())  # above the words, and after them for Tab
        self._write(body)
        self.text.textChanged.connect(self.changed)

    def body(self) -> tuple[Element, ...]:
        """The wording as it now stands; empty lines are dropped."""
        elements: list[Element] = []
        block = self.text.document().begin()
        while block.isValid():
            elements.extend(self._elements_of(block))
            block = block.next()
        return tuple(elements)

    def is_empty(self) -> bool:
        return not any(element.text.strip() for element in self.body())

    def toggle_bold(self) -> None:
        bold = self.text.fontWeight() > QFont.Weight.Normal
        self.text.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)

    def toggle_italic(self) -> None:
        self.text.setFontItalic(not self.text.fontItalic())

    def toggle_bullets(self) -> None:
        """On the paragraphs of the selection."""
        cursor = self.text.textCursor()
        found = _list_or_none(cursor.currentList())
        if found is None:
            cursor.createList(QTextListFormat.Style.ListDisc)
            return
        block_format = QTextBlockFormat()
        block_format.setObjectIndex(-1)
        cursor.setBlockFormat(block_format)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.XS))
        acts: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("text-b", _("Bold"), self.toggle_bold),
            ("text-italic", _("Italic"), self.toggle_italic),
            ("list-bullets", _("Bullets"), self.toggle_bullets),
        )
        for icon_name, name, act in acts:
            tool = tool_button(icon_name, name)
            tool.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(tool)
        row.addStretch(1)
        return row

    def _write(self, body: Sequence[Element]) -> None:
        self.text.setFont(look().font(Use.NOTE_TEXT))
        cursor = self.text.textCursor()
        for place, element in enumerate(body):
            if place:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            if isinstance(element, Table):
                self._insert_kept(cursor, element, _("Table"))
            else:
                self._write_paragraph(cursor, element)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        self.text.document().clearUndoRedoStacks()

    def _write_paragraph(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        block = QTextBlockFormat()
        block.setProperty(_KIND, paragraph.kind.value)
        if paragraph.kind is ParagraphKind.QUOTATION:
            block.setLeftMargin(look().px(Space.XXL))
        cursor.setBlockFormat(block)
        style = _LISTS.get(paragraph.kind)
        if style is not None:
            form = QTextListFormat()
            form.setStyle(style)
            form.setIndent(paragraph.level + 1)
            cursor.createList(form)
        for run in paragraph.runs:
            if isinstance(run, Words):
                cursor.insertText(run.text, _marks_of(run))
            else:
                self._insert_kept(cursor, run, self._number_of(run))
        cursor.setCharFormat(QTextCharFormat())

    def _insert_kept(self, cursor: QTextCursor, kept: Citation | Table, label: str) -> None:
        form = QTextCharFormat()
        form.setObjectType(_TYPE)
        form.setProperty(_PLACE, len(self._held))
        form.setProperty(_LABEL, label)
        self._held.append(kept)
        cursor.insertText(_OBJECT, form)

    def _number_of(self, citation: Citation) -> str:
        cited = [each.target for each in self._held if isinstance(each, Citation)]
        numbers = list(dict.fromkeys([*cited, citation.target]))
        return str(numbers.index(citation.target) + 1)

    def _elements_of(self, block: QTextBlock) -> Iterator[Element]:
        runs: list[Run] = []
        for run in self._runs_of(block):
            if isinstance(run, Table):
                yield run
            else:
                runs.append(run)
        runs = list(tidy(runs))
        if any(not isinstance(run, Words) or run.text.strip() for run in runs):
            kind, level = _kind_of(block)
            paragraph = new_paragraph("", kind, *runs)
            yield Paragraph(paragraph.id, kind, paragraph.runs, level)

    def _runs_of(self, block: QTextBlock) -> Iterator[Run | Table]:
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            form = fragment.charFormat()
            if form.objectType() == _TYPE:
                for _letter in fragment.text():
                    yield self._held[int(form.property(_PLACE))]
            else:
                yield _words_of(fragment.text(), form)
            place += 1


_LISTS = {
    ParagraphKind.BULLET: QTextListFormat.Style.ListDisc,
    ParagraphKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}


def _marks_of(run: Words) -> QTextCharFormat:
    form = QTextCharFormat()
    if run.bold:
        form.setFontWeight(QFont.Weight.Bold)
    form.setFontItalic(run.italic)
    if run.link:
        form.setAnchor(True)
        form.setAnchorHref(run.link)
    return form


def _words_of(text: str, form: QTextCharFormat) -> Words:
    bold = form.fontWeight() > QFont.Weight.Normal
    plain = text.replace("\u2028", " ").replace(_OBJECT, "")
    return Words(plain, bold, form.fontItalic(), form.anchorHref() if form.isAnchor() else "")


def _kind_of(block: QTextBlock) -> tuple[ParagraphKind, int]:
    """The kind and the list level; a list that was taken off leaves a plain paragraph."""
    found = _list_or_none(block.textList())
    if found is not None:
        numbered = found.format().style() == QTextListFormat.Style.ListDecimal
        kind = ParagraphKind.NUMBERED if numbered else ParagraphKind.BULLET
        return kind, max(0, found.format().indent() - 1)
    kept = block.blockFormat().property(_KIND)
    kind = ParagraphKind(kept) if kept else ParagraphKind.PARAGRAPH
    return (ParagraphKind.PARAGRAPH if kind in _LISTS else kind), 0


def _list_or_none(found: object) -> QTextList | None:
    """Outside of lists Qt gives nothing, though it promises a list."""
    return found if isinstance(found, QTextList) else None
