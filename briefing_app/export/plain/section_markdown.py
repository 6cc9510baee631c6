"""The words of a section as Markdown, for lists that are published: without its sources' marks."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing_app.domain.text import Element, Paragraph, ParagraphKind, Table, Words
from briefing_app.export.planned import Piece, PlannedWords
from briefing_app.export.typography import typeset

_ANYWHERE = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)")
_AT_START = re.compile(r"(?P<number>\d+)(?P<dot>[.)])(?=\s|$)|[#>=+@~|-]")
_BREAKS = re.compile(r"[ \t\n\r\v\f\u2028\u2029]+")
"""Not the no-break spaces, which belong to the words."""
_INDENT = "    "


def as_markdown(body: Iterable[Element], language: str) -> str:
    """Paragraphs with an empty line between them; what looks like a mark of Markdown is escaped.

    No line of it begins with what a spreadsheet would take for a formula.
    """
    numbers: dict[int, int] = {}
    return "\n\n".join(filter(None, (_element(each, language, numbers) for each in body)))


def on_one_line(words: str) -> str:
    return _BREAKS.sub(" ", words).strip()


def _element(element: Element, language: str, numbers: dict[int, int]) -> str:
    if isinstance(element, Table):
        numbers.clear()
        return _table(element, language)
    words = _words(element, language)
    return _marked(element, words, numbers) if words else ""


def _marked(paragraph: Paragraph, words: str, numbers: dict[int, int]) -> str:
    """With the mark of its kind before it; numbers count on within one list."""
    level = paragraph.level
    for deeper in [each for each in numbers if each > level]:
        del numbers[deeper]
    if paragraph.kind is ParagraphKind.NUMBERED:
        numbers[level] = numbers.get(level, 0) + 1
        return f"{_INDENT * level}{numbers[level]}. {words}"
    if paragraph.kind is ParagraphKind.BULLET:
        return f"{_INDENT * level}* {words}"
    numbers.clear()
    marks = {ParagraphKind.QUOTATION: "> ", ParagraphKind.HEADING: "### "}
    return f"{marks.get(paragraph.kind, '')}{words}"


def _words(paragraph: Paragraph, language: str) -> str:
    runs = (run for run in paragraph.runs if isinstance(run, Words))
    planned = tuple(PlannedWords(run.text, run.bold, run.italic, run.link) for run in runs)
    pieces = typeset(planned, paragraph.language or language)
    return _escape_start(on_one_line("".join(_looks(pieces))))


def _looks(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Each stretch of words with its looks; marks stand close to the words they mark."""
    worded = (piece for piece in pieces if isinstance(piece, PlannedWords))
    for (bold, italic, link), alike in groupby(worded, key=_look):
        text = "".join(piece.text for piece in alike)
        words = _escaped(text.strip())
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        if not words:
            yield text
            continue
        stars = "*" * (2 * bold + italic)
        words = f"{stars}{words}{stars}"
        yield before + (f"[{words}]({_address(link)})" if link else words) + after


def _look(piece: PlannedWords) -> tuple[bool, bool, str]:
    return piece.bold, piece.italic, piece.link


def _escaped(words: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", words)


def _address(link: str) -> str:
    return link.replace(" ", "%20").replace("(", "%28").replace(")", "%29")


def _escape_start(words: str) -> str:
    match = _AT_START.match(words)
    if match is None:
        return words
    if match["number"]:
        return f"{match['number']}\\{words[match.start('dot') :]}"
    return f"\\{words}"


def _table(table: Table, language: str) -> str:
    rows = [_row(_words(cell, language) for cell in row) for row in table.rows]
    if not rows:
        return ""
    rule = _row("---" for _cell in table.rows[0])
    lines = "\n".join([rows[0], rule, *rows[1:]])
    return f"{_escape_start(_escaped(table.caption))}\n\n{lines}" if table.caption else lines


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"
