"""The process in which one PDF is open to be looked at: a file that breaks it harms no other."""

import json
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from typing import Any

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.reading_worker import be_quiet, limit_memory
from briefing_app.ingest.work_limit import limit_work
from briefing_app.language import set_language

OPEN, DRAW, LETTERS = "open", "draw", "letters"
"""What may be asked for. The answer is a head of JSON and then, but for a refusal, bytes."""


def show_pages(connection: Connection, seconds: int) -> None:
    """Until the other end is closed. The first question brings the file."""
    be_quiet()
    limit_memory()
    try:
        asked = json.loads(connection.recv_bytes())
        content = connection.recv_bytes()
        keep_answering(connection, content, asked, partial(limit_work, seconds))
    except (EOFError, OSError):
        return


def keep_answering(
    connection: Connection, content: bytes, asked: dict[str, Any], begin: Callable[[], None]
) -> None:
    """Open the file as it is asked for, then answer what is asked of it.

    `begin` is called before each piece of work. Raises `EOFError` once the other end is closed.
    """
    from briefing_app.ingest.pdf.pdf_drawing import PdfDrawing

    begin()
    set_language(asked["language"])
    try:
        drawing = PdfDrawing(content, asked["name"], asked["password"])
    except CannotRead as refusal:
        remedy = refusal.remedy.value if refusal.remedy else ""
        _give(connection, b"", sentence=refusal.sentence, remedy=remedy)
        return
    _give(connection, b"", sizes=drawing.sizes)
    while True:
        asked = json.loads(connection.recv_bytes())
        begin()
        if asked["what"] == DRAW:
            width, height, pixels = drawing.draw(asked["page"], asked["width"])
            _give(connection, pixels, width=width, height=height)
        else:
            signs, edges = drawing.letters(asked["page"])
            _give(connection, edges.tobytes(), signs=signs)


def _give(connection: Connection, more: bytes, **told: object) -> None:
    connection.send_bytes(json.dumps(told).encode())
    connection.send_bytes(more)
