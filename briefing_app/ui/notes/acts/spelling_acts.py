"""What can be done about a misspelt or repeated word: its menu, going to the next, languages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from briefing_app.domain.note import Note
from briefing_app.domain.spelt_words import NO_PROOFING, SpeltWord
from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.editor.note_editor import NoteEditor
from briefing_app.ui.notes.editor.paragraph_language import with_language
from briefing_app.ui.notes.editor.spelling import Speller

_KEEP = QTextCursor.MoveMode.KeepAnchor
_LANGUAGES: dict[CommandName, str] = {
    "paragraph_english": "en",
    "paragraph_french": "fr",
    "paragraph_unproofed": NO_PROOFING,
    "paragraph_guessed": "",
}


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A marked word, where it starts in the document, and its language."""

    word: SpeltWord
    position: int
    language: str

    @property
    def end(self) -> int:
        return self.position + self.word.end - self.word.start


class SpellingActs:
    """One of the tables of commands of an open note."""

    def __init__(self, desk: Desk, editor: NoteEditor, speller: Speller) -> None:
        self._desk, self._editor, self._speller = desk, editor, speller

    def doing(self) -> dict[CommandName, Callable[[], object]]:
        chosen = {name: partial(self.speak, code) for name, code in _LANGUAGES.items()}
        return {
            "next_misspelling": partial(self.step, forward=True),
            "previous_misspelling": partial(self.step, forward=False),
            "spelling_marks": self.toggle,
            **chosen,
        }

    def conditions(self) -> dict[CommandName, Callable[[], object]]:
        return {
            name: lambda: self._speller.is_on
            for name in ("next_misspelling", "previous_misspelling")
        }

    # --- commands ------------------------------------------------------------------------------

    def toggle(self) -> None:
        on = not self._desk.preferences.settings.spelling
        self._desk.preferences.change(spelling=on)
        told = _("Misspelt words are marked.") if on else _("Misspelt words are left unmarked.")
        self._desk.messages.tell(told)

    def speak(self, language: str) -> None:
        """The paragraphs chosen are of this language; empty lets their words tell it."""
        writing = self._editor.writing
        lines = writing.lines()
        writing.keeping(lambda note: with_language(note, lines, language))

    def step(self, *, forward: bool) -> None:
        """Once everything was looked up."""
        self._editor.session.settle()
        running = self._speller.look_up_all()
        if running is not None:
            running.then(lambda _nothing: self._go(forward=forward))

    def _go(self, *, forward: bool) -> None:
        found = self._beside(forward=forward)
        if found is None:
            self._desk.messages.tell(_("No misspelt word was found."))
            return
        self._select(found)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        menu = QMenu(self._editor)
        self._fill(menu, found)
        menu.setActiveAction(menu.actions()[0])
        below = self._editor.cursorRect().bottomLeft() + QPoint(0, 4)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._editor.viewport().mapToGlobal(below))

    def _beside(self, *, forward: bool) -> Misspelt | None:
        """The nearest behind the cursor, or before it; from the other end when there is none."""
        cursor = self._editor.textCursor()
        every = list(self._every())
        if forward:
            return next(
                (each for each in every if each.position >= cursor.selectionEnd()), None
            ) or next(iter(every), None)
        before = [each for each in every if each.end <= cursor.selectionStart()]
        return next(reversed(before or every), None)

    def _every(self) -> Iterator[Misspelt]:
        block = self._editor.document().begin()
        while block.isValid():
            for word in self._speller.marked(block):
                yield self._misspelt(block, word)
            block = block.next()

    def _misspelt(self, block: QTextBlock, word: SpeltWord) -> Misspelt:
        return Misspelt(word, block.position() + word.start, self._speller.language(block))

    # --- the menu ------------------------------------------------------------------------------

    def at(self, position: int) -> Misspelt | None:
        """The marked word at a position of the document."""
        block = self._editor.document().findBlock(position)
        offset = position - block.position()
        words = self._speller.marked(block) if block.isValid() else ()
        found = next((word for word in words if word.start <= offset <= word.end), None)
        return self._misspelt(block, found) if found else None

    def add_to(self, menu: QMenu, place: QPoint) -> None:
        """What can be done about the word at a place of the screen; nothing where it is right."""
        inside = self._editor.viewport().mapFromGlobal(place)
        found = self.at(self._editor.cursorForPosition(inside).position())
        if found:
            self._fill(menu, found)
            menu.addSeparator()

    def add_languages(self, menu: QMenu) -> None:
        """The languages that the paragraph at the cursor may be in."""
        inside = menu.addMenu(_("Language of the paragraph"))
        now = self._speller.chosen_language(self._editor.textCursor().block())
        names = (
            ("en", _("English")),
            ("fr", _("French")),
            (NO_PROOFING, _("No proofing")),
            ("", _("As its words tell")),
        )
        for code, name in names:
            action = inside.addAction(name, partial(self.speak, code))
            action.setCheckable(True)
            action.setChecked(code == now)

    def _fill(self, menu: QMenu, found: Misspelt) -> None:
        if found.word.repeats:
            said = _("Take out the repeated word")
            _in_bold(menu.addAction(said, partial(self._take_out, found)))
            menu.addSeparator()
            menu.addAction(_("Ignore in this note"), partial(self._ignore, found))
            return
        known = self._speller.suggestions(found.word, found.language)
        waiting = menu.addAction(_("Looking for what may be meant…"))
        waiting.setEnabled(False)
        menu.addSeparator()
        menu.addAction(_("Add to my words"), partial(self._keep, found))
        menu.addAction(_("Ignore in this note"), partial(self._ignore, found))
        if known is not None:
            self._offer((menu, waiting), found, known)
        else:
            running = self._speller.suggest(found.word, found.language)
            running.then(lambda words: self._offer((menu, waiting), found, words))

    def _offer(self, place: tuple[QMenu, QAction], found: Misspelt, words: tuple[str, ...]) -> None:
        """The suggestions in the place where the menu said that they were looked for."""
        menu, waiting = place
        if not words:
            waiting.setText(_("Nothing like it was found"))
            return
        offered = [QAction(_typeset(word), menu) for word in words]
        for action in offered:
            _in_bold(action)
            action.triggered.connect(partial(self._replace, found, action.text()))
        menu.insertActions(waiting, offered)
        menu.removeAction(waiting)
        if menu.activeAction() in (None, waiting):
            menu.setActiveAction(offered[0])

    # --- one word ------------------------------------------------------------------------------

    def _select(self, found: Misspelt) -> None:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(found.position)
        cursor.setPosition(found.end, _KEEP)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _replace(self, found: Misspelt, words: str, _on: object = None) -> None:
        """Only while the word still stands there; with the marks that its first letter has."""
        if self.at(found.position + 1) != found:
            return
        session = self._editor.session
        session.settle()
        first = QTextCursor(self._editor.document())
        first.setPosition(found.position + 1)
        shape = first.charFormat()
        self._select(found)
        cursor = self._editor.textCursor()
        cursor.insertText(words, shape)
        self._editor.setTextCursor(cursor)
        session.settle()

    def _take_out(self, found: Misspelt, _on: object = None) -> None:
        """With the space before it; only while the word still stands there."""
        if self.at(found.position + 1) != found:
            return
        session = self._editor.session
        session.settle()
        block = self._editor.document().findBlock(found.position)
        before = block.text()[: found.word.start]
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(before.rstrip()))
        cursor.setPosition(found.end, _KEEP)
        cursor.removeSelectedText()
        self._editor.setTextCursor(cursor)
        session.settle()

    def _keep(self, found: Misspelt) -> None:
        self._desk.preferences.own_words.add(found.word.words)

    def _ignore(self, found: Misspelt) -> None:
        def change(note: Note) -> Note:
            kept = {*note.ignored, found.word.words}
            return replace(note, ignored=tuple(sorted(kept)))

        self._editor.session.change(change)


def _in_bold(action: QAction) -> None:
    font = action.font()
    font.setBold(True)
    action.setFont(font)


def _typeset(word: str) -> str:
    return word.replace("'", "\u2019")
