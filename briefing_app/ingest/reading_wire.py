"""A reading as plain bytes and back: what comes from a reading process is data and never code."""

import json
from dataclasses import asdict
from typing import Any

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.metadata import Guess
from briefing_app.ingest.reading import Reading
from briefing_app.ingest.reference_wire import packed_list, unpacked_list
from briefing_app.ingest.source_text import Enclosure, Piece, SourceText, Told
from briefing_app.language import _


def pack(reading: Reading) -> tuple[bytes, tuple[bytes, ...]]:
    """The reading without what is enclosed, and the bytes of each enclosure."""
    source_text = reading.source_text
    told, guess = source_text.told, reading.guess
    paths: dict[tuple[str, ...], int] = {}
    plain = {
        "text": source_text.text,
        "is_cut": source_text.is_cut,
        "pieces": [_packed_piece(piece) for piece in source_text.pieces],
        "told": asdict(told),
        "enclosures": [enclosure.name for enclosure in source_text.enclosures],
        "references": packed_list(source_text.references),
        "passages": [
            _packed_passage(passage, paths.setdefault(passage.heading_path, len(paths)))
            for passage in reading.passages
        ],
        "paths": [],
        "marks": reading.marks,
        "guess": [
            *(guess.title, guess.author, guess.body, guess.date),
            *(guess.kind.value, guess.language, guess.publisher, guess.address, guess.number),
        ],
    }
    plain["paths"] = list(paths)
    contents = tuple(enclosure.content for enclosure in source_text.enclosures)
    return json.dumps(plain).encode(), contents


def unpack(packed: bytes, contents: tuple[bytes, ...], name: str) -> Reading:
    """Raises `CannotRead` when the bytes are not what `pack` makes."""
    try:
        return _unpacked(json.loads(packed), contents)
    except (ValueError, KeyError, TypeError, IndexError) as fault:
        raise CannotRead(
            _("{name} is damaged, or not built as its kind of file is.").format(name=name)
        ) from fault


def _packed_piece(piece: Piece) -> list[Any]:
    kind = piece.kind.value if piece.kind else ""
    place = (piece.start, piece.end)
    look = (piece.level, piece.label, piece.page, piece.apart, piece.indent)
    return [*place, kind, *look, piece.turns]


def _packed_passage(passage: Passage, path: int) -> list[Any]:
    places = [place for span in passage.spans for place in (span.start, span.end, span.page)]
    look = (passage.level, passage.label, passage.page, passage.aside)
    return [passage.kind.value, places, path, *look]


def _unpacked(plain: dict[str, Any], contents: tuple[bytes, ...]) -> Reading:
    text = str(plain["text"])
    pieces = tuple(_piece(*row) for row in plain["pieces"])
    enclosures = tuple(map(Enclosure, plain["enclosures"], contents))
    references = unpacked_list(plain["references"])
    told = Told(**plain["told"])
    source_text = SourceText(text, pieces, plain["is_cut"], told, enclosures, references)
    paths = [tuple(path) for path in plain["paths"]]
    passages = tuple(
        _passage(number, row, text, paths) for number, row in enumerate(plain["passages"], 1)
    )
    title, author, body, date, kind, *others = plain["guess"]
    guess = Guess(title, author, body, date, SourceKind(kind), *others)
    return Reading(source_text, passages, guess, tuple(map(int, plain["marks"])))


def _piece(start: int, end: int, kind: str, *others: Any) -> Piece:
    level, label, page, apart, indent, turns = others
    told = PassageKind(kind) if kind else None
    turned = tuple((int(place), int(number)) for place, number in turns)
    return Piece(start, end, told, level, label, page, apart, indent, turned)


def _passage(number: int, row: list[Any], text: str, paths: list[tuple[str, ...]]) -> Passage:
    kind, places, path, level, label, page, aside = row
    spans = tuple(map(Span, places[::3], places[1::3], places[2::3]))
    if not all(0 <= span.start < span.end <= len(text) for span in spans):
        raise ValueError(places)
    words = " ".join(text[span.start : span.end] for span in spans)
    return Passage(number, PassageKind(kind), words, spans, paths[path], level, label, page, aside)
