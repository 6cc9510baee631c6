"""Finding words in the source: every place marked, Enter goes from one to the next."""

from PySide6.QtCore import QObject, QTimer

from briefing_app.language import _
from briefing_app.ui.reader.reader_head import FindField
from briefing_app.ui.reader.reading_text import Point, Stretch
from briefing_app.ui.reader.text_column import TextColumn

_AT_ONCE = 200


class WordFinder(QObject):
    """Joins the field and the column; the first place at or below the view comes first."""

    def __init__(self, field: FindField, column: TextColumn) -> None:
        super().__init__(field)
        self._field, self._column = field, column
        self._found: tuple[Stretch, ...] = ()
        self._at = -1
        field.asked.connect(self._find)
        field.stepped.connect(self._step)
        field.left.connect(column.setFocus)
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._prepare)
        field.entered.connect(self._ahead.start)

    def _prepare(self) -> None:
        """Before the first letter is typed, a little at a time."""
        if not self._column.reading.prepare(_AT_ONCE):
            self._ahead.stop()

    def _find(self, words: str) -> None:
        self._found = self._column.reading.find(words)
        top = self._column.top_point()
        below = (n for n, s in enumerate(self._found) if Point(s.passage, s.start) >= top)
        self._at = next(below, 0) if self._found else -1
        self._show(told=bool(words))

    def _step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show(told=True)

    def _show(self, *, told: bool) -> None:
        current = self._found[self._at] if self._found else None
        self._column.show_found(self._found, current)
        count = _("{at} of {count}").format(at=self._at + 1, count=len(self._found))
        self._field.show_count(count if told else "")
