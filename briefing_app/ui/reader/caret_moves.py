"""Where the caret of the text column goes for each key."""

from typing import Literal

from PySide6.QtCore import Qt, QTextBoundaryFinder

from briefing_app.ui.reader.flow import Flow
from briefing_app.ui.reader.reading_text import Point, ReadingText

Move = Literal[
    "left", "right", "word_left", "word_right", "up", "down", "line_start", "line_end",
    "first", "last", "word_start", "word_end", "sentence_start", "sentence_end",
]  # fmt: skip

MOVES: dict[tuple[int, bool], Move] = {
    (Qt.Key.Key_Left, False): "left",
    (Qt.Key.Key_Right, False): "right",
    (Qt.Key.Key_Left, True): "word_left",
    (Qt.Key.Key_Right, True): "word_right",
    (Qt.Key.Key_Up, False): "up",
    (Qt.Key.Key_Down, False): "down",
    (Qt.Key.Key_Home, False): "line_start",
    (Qt.Key.Key_End, False): "line_end",
    (Qt.Key.Key_Home, True): "first",
    (Qt.Key.Key_End, True): "last",
}


def moved(reading: ReadingText, flow: Flow, point: Point, move: Move) -> Point:
    """The point after one move; at the ends of the text it stays."""
    if move in ("up", "down"):
        return _by_line(reading, flow, point, -1 if move == "up" else 1)
    if move in ("line_start", "line_end"):
        return _edge_of_line(reading, flow, point, ending=move == "line_end")
    if move == "first":
        return Point(0, 0)
    if move == "last":
        return reading.whole(len(reading.passages) - 1)[1]
    return _by_words(reading, point, move)


def sentence_at(reading: ReadingText, point: Point) -> tuple[Point, Point]:
    """From the first to the last character of the sentence around a point."""
    text = reading.passages[point.passage].text
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    finder.setPosition(min(point.offset + 1, len(text)))
    start = max(0, finder.toPreviousBoundary())
    end = finder.toNextBoundary()
    sentence = text[start : end if end >= 0 else len(text)].rstrip()
    return Point(point.passage, start), Point(point.passage, start + len(sentence))


def whole_sentences(reading: ReadingText, first: Point, last: Point) -> tuple[Point, Point]:
    """The sentences in which a selection begins and ends, and all between."""
    within = Point(last.passage, max(last.offset - 1, 0)) if last > first else last
    return sentence_at(reading, first)[0], sentence_at(reading, within)[1]


def one_sentence_more(reading: ReadingText, first: Point, last: Point) -> tuple[Point, Point]:
    return first, sentence_at(reading, _beyond(reading, last))[1]


def whole_paragraphs(reading: ReadingText, first: Point, last: Point) -> tuple[Point, Point]:
    """The paragraphs in which a selection begins and ends, and all between."""
    return reading.whole(first.passage)[0], reading.whole(last.passage)[1]


def one_paragraph_more(reading: ReadingText, first: Point, last: Point) -> tuple[Point, Point]:
    return first, reading.whole(min(last.passage + 1, len(reading.passages) - 1))[1]


def _beyond(reading: ReadingText, point: Point) -> Point:
    """The next word behind a point, in this passage or the next; at the end, the point itself."""
    rest = reading.passages[point.passage].text[point.offset :]
    if rest.strip():
        return Point(point.passage, point.offset + len(rest) - len(rest.lstrip()))
    beyond = point.passage + 1
    return Point(beyond, 0) if beyond < len(reading.passages) else point


def _by_words(reading: ReadingText, point: Point, move: Move) -> Point:
    text = reading.passages[point.passage].text
    if move in ("left", "word_left") and point.offset == 0:
        before = max(0, point.passage - 1)
        return reading.whole(before)[1] if point.passage else point
    if move in ("right", "word_right") and point.offset >= len(text):
        beyond = point.passage + 1
        return Point(beyond, 0) if beyond < len(reading.passages) else point
    step = {"left": -1, "right": 1}.get(move)
    offset = point.offset + step if step else _boundary(text, point.offset, move)
    return Point(point.passage, offset)


def _boundary(text: str, offset: int, move: Move) -> int:
    kind = QTextBoundaryFinder.BoundaryType.Word
    if move.startswith("sentence"):
        kind = QTextBoundaryFinder.BoundaryType.Sentence
    finder = QTextBoundaryFinder(kind, text)
    finder.setPosition(offset)
    if move.endswith("start"):
        return offset if finder.isAtBoundary() else max(0, finder.toPreviousBoundary())
    back = move == "word_left"
    found = finder.toPreviousBoundary() if back else finder.toNextBoundary()
    while move in ("word_left", "word_right") and _is_space(text, found):
        found = finder.toPreviousBoundary() if back else finder.toNextBoundary()
    return found if found >= 0 else (0 if back else len(text))


def _is_space(text: str, offset: int) -> bool:
    return 0 <= offset < len(text) and text[offset].isspace()


def _by_line(reading: ReadingText, flow: Flow, point: Point, step: int) -> Point:
    laid = flow.laid(point.passage)
    box = flow.caret(point.passage, point.offset)
    number = int(box.center().y() // laid.line) + step
    if 0 <= number < laid.layout.lineCount():
        y = (number + 0.5) * laid.line
        return Point(point.passage, flow.offset_at(point.passage, box.x(), y))
    other = point.passage + step
    if not 0 <= other < len(reading.passages):
        return point
    beyond = flow.laid(other)
    y = 0.0 if step > 0 else (beyond.layout.lineCount() - 0.5) * beyond.line
    return Point(other, flow.offset_at(other, box.x(), y))


def _edge_of_line(reading: ReadingText, flow: Flow, point: Point, *, ending: bool) -> Point:
    line = flow.laid(point.passage).layout.lineForTextPosition(point.offset)
    if not ending:
        return Point(point.passage, line.textStart())
    end = line.textStart() + line.textLength()
    text = reading.passages[point.passage].text
    return Point(point.passage, end if end >= len(text) else end - 1)
