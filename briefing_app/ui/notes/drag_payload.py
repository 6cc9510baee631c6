"""What a drag of things from the library carries: kind and identity, nothing else."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData

from briefing_app.domain.query import ThingKind

THING = "application/x-briefing-thing"


@dataclass(frozen=True, slots=True)
class Payload:
    kind: ThingKind
    id: str


def mime_for(payload: Payload, words: str = "") -> QMimeData:
    """The payload for our own pages; for other programs the words."""
    mime = QMimeData()
    form = {"kind": payload.kind.value, "id": payload.id}
    mime.setData(THING, QByteArray(json.dumps(form).encode()))
    if words:
        mime.setText(words)
    return mime


def payload_of(mime: QMimeData) -> Payload | None:
    """The thing that is being dragged, if it is one of ours and well-formed."""
    if not mime.hasFormat(THING):
        return None
    try:
        form = json.loads(bytes(mime.data(THING).data()))
        return Payload(ThingKind(form["kind"]), str(form["id"]))
    except (ValueError, KeyError, TypeError):
        return None
