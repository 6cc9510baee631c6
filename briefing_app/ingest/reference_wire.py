"""A list of references as plain values and back, for the way out of a reading process."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from briefing_app.domain.imprint import Imprint, imprint_of
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.reference import Reference, ReferenceList

Packed = Sequence[Any]


def packed_list(found: ReferenceList | None) -> Packed | None:
    """Only what JSON knows."""
    if found is None:
        return None
    return [[_packed(reference) for reference in found.references], list(found.faults)]


def unpacked_list(packed: Packed | None) -> ReferenceList | None:
    """Raises `ValueError` or `TypeError` for what `packed_list` does not make."""
    if packed is None:
        return None
    references, faults = packed
    return ReferenceList(tuple(map(_unpacked, references)), tuple(map(str, faults)))


def _packed(reference: Reference) -> Packed:
    return [_plain(getattr(reference, field.name)) for field in fields(reference)]


def _plain(value: Any) -> Any:
    if isinstance(value, Imprint):
        return value.told()
    return value.value if isinstance(value, SourceKind) else value


def _unpacked(row: Packed) -> Reference:
    where, title, authors, body, publisher, date, kind, language, address, files, short, more = row
    return Reference(
        *(str(where), str(title), tuple(map(str, authors)), str(body), str(publisher), str(date)),
        SourceKind(kind),
        str(language),
        str(address),
        tuple(map(str, files)),
        str(short),
        imprint_of(more),
    )
