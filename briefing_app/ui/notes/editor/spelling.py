"""Which words on the page no dictionary knows, or stand twice: looked up while no key waits."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.spelt_words import (
    PROOFED,
    SpeltWord,
    language_of,
    repeated_words,
    spelt_words,
)
from briefing_app.language import _
from briefing_app.operations.check_spelling import (
    look_up,
    look_up_texts,
    names_in_use,
    suggest_spelling,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.note_formats import Mark
from briefing_app.ui.operation_runner import Running

_SOON, _PAUSE, _REST, _TYPING = 150, 300, 1500, 1500
_REMEMBERED = 4000
_Marked = tuple[SpeltWord, ...]
_NOTHING: tuple[int, str, _Marked] = (-1, "", ())


class Speller(QObject):
    """Words in sight are looked up first, the rest of the note at a pause.

    A word is never marked while it is being typed.
    """

    changed = Signal()
    """Other words are to be marked than before."""

    def __init__(self, desk: Desk, session: NoteSession) -> None:
        super().__init__(session)
        self._desk, self._session = desk, session
        self._names: frozenset[str] = frozenset()
        self._ignored: frozenset[str] = frozenset()
        self._marked: dict[tuple[str, str], _Marked] = {}
        self._wanted: dict[int, set[tuple[str, str]]] = {}
        self._half_known: set[tuple[str, str]] = set()
        self._suggested: dict[tuple[str, str], tuple[str, ...]] = {}
        self._gave_up = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look_up_wanted)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.look_up_all)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self._look_over)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_over)
        self._last = _NOTHING
        session.opened.connect(self._begin)
        session.touched.connect(self._follow_typing)
        session.note_changed.connect(self._follow_note)
        desk.preferences.changed.connect(self._forget)
        desk.preferences.own_words.changed.connect(self._forget)

    @property
    def is_on(self) -> bool:
        """Also off where nothing can be changed any more."""
        wanted = self._desk.preferences.settings.spelling and not self._gave_up
        return wanted and self._session.is_open and not self._session.is_closed

    # --- what is marked ------------------------------------------------------------------------

    def language(self, block: QTextBlock) -> str:
        """The language that was chosen for the paragraph, or that its words tell."""
        return self.chosen_language(block) or language_of(block.text(), self._session.note.language)

    @staticmethod
    def chosen_language(block: QTextBlock) -> str:
        return block.blockFormat().stringProperty(Mark.LANGUAGE)

    def shown(self, block: QTextBlock, cursor: int) -> _Marked:
        """What is to be marked in a block; the cursor may stand behind a word half typed."""
        at = cursor - block.position()
        is_here = 0 <= at < block.length()
        if not self._typing.isActive():
            return self._remembered(block) if is_here else self.marked(block)
        marked = self._shifted(block, at) if is_here else None
        found = self.marked(block) if marked is None else marked
        return tuple(word for word in found if word.end != at)

    def _remembered(self, block: QTextBlock) -> _Marked:
        """What stands in the block where the next key may be typed."""
        marked = self.marked(block)
        self._last = block.blockNumber(), block.text(), marked
        return marked

    def _shifted(self, block: QTextBlock, at: int) -> _Marked | None:
        """What was marked before the last key, moved along; a pause looks the block over.

        None where the block was not known, or where more than the words at the cursor changed.
        """
        number, text = block.blockNumber(), block.text()
        if not self.is_on or self._last[0] != number:
            self._remembered(block)
            return None
        _number, before, marked = self._last
        if before == text:
            return marked
        grown = len(text) - len(before)
        start = at - max(grown, 0)
        behind = start + max(-grown, 0)
        if before[:start] != text[:start] or before[behind:] != text[start + max(grown, 0) :]:
            self._remembered(block)
            return None
        left = tuple(word for word in marked if word.end <= start)
        right = tuple(
            replace(word, start=word.start + grown, end=word.end + grown)
            for word in marked
            if word.start >= behind
        )
        self._last = number, text, left + right
        self._pause.start()
        return left + right

    def _look_over(self) -> None:
        """The block that was typed in, at a short pause."""
        self._last = _NOTHING
        self.changed.emit()

    def marked(self, block: QTextBlock) -> _Marked:
        """The words of a block that no dictionary knows, as far as they were looked up."""
        if not self.is_on or block.length() <= 1:
            return ()
        text, language = block.text(), self.language(block)
        found = self._marked.get((text, language))
        if found is None:
            found = self._find(text, language, block.blockNumber())
            if len(self._marked) > _REMEMBERED:
                self._marked.clear()
            self._marked[text, language] = found
            if block.blockNumber() in self._wanted:
                self._half_known.add((text, language))
        return found

    def _find(self, text: str, language: str, number: int) -> _Marked:
        if language not in PROOFED:
            return ()
        self._wanted.pop(number, None)
        wanted: set[tuple[str, str]] = set()
        found = [
            word for word in spelt_words(text, language) if self._is_wrong(word, language, wanted)
        ]
        found += [w for w in repeated_words(text, language) if not self._passes(w.words)]
        if wanted:
            self._wanted[number] = wanted
            self._soon.start()
        return tuple(sorted(found, key=lambda word: word.start))

    def _is_wrong(self, word: SpeltWord, language: str, wanted: set[tuple[str, str]]) -> bool:
        dictionaries = self._desk.dictionaries
        others = [each for each in PROOFED if word.quoted and each != language]
        if self._passes(word.words):
            return False
        for each in (language, *others):
            verdict = dictionaries.verdict(word.words, each)
            if verdict is None:
                wanted.add((each, word.words))
            if verdict is not False:
                return False
        return True

    def _passes(self, word: str) -> bool:
        return (
            word in self._names
            or word in self._ignored
            or word.lower() in self._ignored
            or self._desk.preferences.own_words.holds(word)
        )

    # --- looking up ----------------------------------------------------------------------------

    def look_up_all(self) -> Running[None] | None:
        """Have every word of the note looked up."""
        self._rest.stop()
        if not self.is_on:
            return None
        note = self._session.note
        texts = tuple((each.text, each.language) for each in note.paragraphs())
        headings = tuple((section.heading, "") for section in note.sections)
        texts = ((note.title, ""), *headings, *texts)
        running: Running[None] = self._desk.runner.run_behind(
            "spelling of the note", look_up_texts, self._desk.dictionaries, texts, note.language
        )
        return running.then(self._take).otherwise(self._give_up)

    def _look_up_wanted(self) -> None:
        wanted: dict[str, set[str]] = {}
        for words in self._wanted.values():
            for language, word in words:
                wanted.setdefault(language, set()).add(word)
        self._wanted.clear()
        if wanted and self.is_on:
            asked = {language: frozenset(words) for language, words in wanted.items()}
            running = self._desk.runner.ask(
                "spelling of the page", look_up, self._desk.dictionaries, asked
            )
            running.then(self._take).otherwise(self._give_up)

    def suggestions(self, word: SpeltWord, language: str) -> tuple[str, ...] | None:
        """What may have been meant, where it was asked before."""
        return self._suggested.get((word.words, language))

    def suggest(self, word: SpeltWord, language: str) -> Running[tuple[str, ...]]:
        """What may have been meant; French takes a second at the most."""
        running = self._desk.runner.ask(
            "suggestions", suggest_spelling, self._desk.dictionaries, word, language
        )
        return running.then(lambda found: self._keep((word.words, language), found))

    def _keep(self, word: tuple[str, str], found: tuple[str, ...]) -> None:
        self._suggested[word] = found

    def _take(self, _nothing: None) -> None:
        """Only where a word was not known yet is there anything to look through again."""
        if not self._half_known:
            return
        for text in self._half_known:
            self._marked.pop(text, None)
        self._half_known.clear()
        self._last = _NOTHING
        self.changed.emit()

    def _give_up(self, _fault: BriefingError) -> None:
        """Once for a note: the next one that is opened tries again."""
        if not self._gave_up:
            self._gave_up = True
            self._forget()
            self._desk.messages.tell(
                _("Spelling is not looked at: the dictionary does not answer.")
            )

    # --- following -----------------------------------------------------------------------------

    def _begin(self) -> None:
        self._gave_up = False
        self._ignored = frozenset(self._session.note.ignored)
        self._wanted.clear()
        self._forget()
        if self.is_on:
            self._desk.runner.ask("names in use", names_in_use).then(self._take_names)
            self._rest.start()

    def _take_names(self, names: frozenset[str]) -> None:
        self._names = names
        self._forget()

    def _follow_typing(self) -> None:
        self._typing.start()
        self._rest.start()

    def _follow_note(self) -> None:
        ignored = self._session.note.ignored
        if len(ignored) != len(self._ignored):
            self._ignored = frozenset(ignored)
            self._forget()

    def _forget(self) -> None:
        self._marked.clear()
        self._half_known.clear()
        self._last = _NOTHING
        self.changed.emit()
