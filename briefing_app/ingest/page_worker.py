"""The process in which one PDF is open to be looked at: a file that breaks it harms no other."""

import json
from multiprocessing.connection import Connection
from typing import Any

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.reading_worker import be_quiet, limit_memory, limit_time
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
        limit_time(seconds)
        _serve(connection, seconds, content, asked)
    except (EOFError, OSError):
        return


def _serve(connection: Connection, seconds: int, content: bytes, asked: dict[str, Any]) -> None:
    from briefing_app.ingest.pdf_drawing import PdfDrawing

    set_language(asked["language"])
    try:
        drawing = PdfDrawing(content, asked["name"], asked["password"])
    except CannotRead as refusal:
        remedy = refusal.remedy.value if refusal.remedy else ""
        _answer(connection, b"", sentence=refusal.sentence, remedy=remedy)
        return
    _answer(connection, b"", sizes=drawing.sizes)
    while True:
        asked = json.loads(connection.recv_bytes())
        limit_time(seconds)
        if asked["what"] == DRAW:
            width, height, pixels = drawing.draw(asked["page"], asked["width"])
            _answer(connection, pixels, width=width, height=height)
        else:
            signs, edges = drawing.letters(asked["page"])
            _answer(connection, edges.tobytes(), signs=signs)


def _answer(connection: Connection, more: bytes, **told: object) -> None:
    connection.send_bytes(json.dumps(told).encode())
    connection.send_bytes(more)
