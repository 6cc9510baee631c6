"""Links at the cursor: where they lead, changed or taken out; writing behind one is plain."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing_app.domain.note import Note
from briefing_app.domain.text import Words
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text import page_edits, page_styles
from briefing_app.ui.notes.text.page_deletion import Stretch
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.notes.text.page_points import Edit, locate, paragraph_at

_WITH_PORT = re.compile(r"[^/:]+:\d")
_SAFE = ("http", "https", "mailto")


def address_of(typed: str) -> str:
    """The address as one means it: "example.org" is a place in the web. Empty: no address."""
    words = typed.strip()
    if not words or any(letter.isspace() for letter in words):
        return ""
    if "@" in words and "/" not in words and ":" not in words:
        words = f"mailto:{words}"
    elif ":" not in words.split("/", 1)[0] or _WITH_PORT.match(words):
        words = f"https://{words}"
    found = QUrl(words, QUrl.ParsingMode.StrictMode)
    return words if found.isValid() and found.scheme().lower() in _SAFE else ""


class LinkWriting:
    """A link is its address on the words; here it is found, set and taken out."""

    def __init__(self, view: QTextEdit, session: NoteSession) -> None:
        self._view = view
        self._session = session

    def at_cursor(self) -> str:
        """The address at the cursor, or of the first chosen words; empty without one."""
        stretch = self._around(self._view.textCursor().selectionStart())
        return self._link_at(stretch[0]) if stretch else ""

    @property
    def can_be(self) -> bool:
        """Titles and headings lead nowhere."""
        role = self._session.page.line_at(self._view.textCursor().position()).role
        return role not in (Role.TITLE, Role.HEADING)

    def set(self, address: str) -> None:
        """On the chosen words, on the whole link at the cursor, or as words of its own."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection() and not self.at_cursor():
            self._write(address)
            return
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if not cursor.hasSelection():
            start, end = self._around(start) or (start, end)
        self._mark(start, end, address)

    def remove(self) -> None:
        cursor = self._view.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if not cursor.hasSelection():
            start, end = self._around(start) or (start, end)
        self._mark(start, end, "")

    def step_out(self) -> None:
        """What is typed behind the last letter of a link does not belong to it."""
        cursor = self._view.textCursor()
        shape = cursor.charFormat()
        if cursor.hasSelection() or not shape.anchorHref() or self._link_at(cursor.position()):
            return
        plain = QTextCharFormat(cursor.blockCharFormat())
        plain.setFontItalic(shape.fontItalic())
        if shape.fontWeight() > plain.fontWeight():
            plain.setFontWeight(shape.fontWeight())
        self._view.setCurrentCharFormat(plain)

    def _mark(self, start: int, end: int, address: str) -> None:
        page = self._session.page
        stretch = Stretch(page.point_at(start), page.point_at(end))
        lines = {page.point_at(block.position()).line for block in page.blocks_between(start, end)}
        caret = page.point_at(self._view.textCursor().position())

        def change(note: Note) -> Edit:
            return Edit(page_styles.set_link(note, stretch, lines, address), caret)

        self._session.apply(change)

    def _write(self, address: str) -> None:
        """The address itself as the words of the link."""
        point = self._session.page.point_at(self._view.textCursor().position())
        shown = Words(address.removeprefix("mailto:"), link=address)

        def change(note: Note) -> Edit:
            edit = Edit(note, point)
            if locate(note, point.line).is_gap:
                edit = page_edits.fill_gap(note, point)
            host = paragraph_at(edit.note, locate(edit.note, edit.caret.line))
            if host is None:
                return edit
            return page_edits.insert_runs(edit.note, edit.caret, (shown,))

        self._session.apply(change)

    def _around(self, position: int) -> tuple[int, int] | None:
        """The whole link that the position stands in or beside."""
        block = self._session.page.text.findBlock(position)
        inside = position if self._link_at(position) else position - 1
        link = self._link_at(inside) if inside >= block.position() else ""
        if not link:
            return None
        start = end = inside
        while start > block.position() and self._link_at(start - 1) == link:
            start -= 1
        while end < block.position() + block.length() - 1 and self._link_at(end) == link:
            end += 1
        return start, end

    def _link_at(self, position: int) -> str:
        """The address on the letter behind the position."""
        document = self._session.page.text
        block = document.findBlock(position)
        if not block.isValid() or position >= block.position() + block.length() - 1:
            return ""
        cursor = QTextCursor(document)
        cursor.setPosition(position + 1)
        return cursor.charFormat().anchorHref()
