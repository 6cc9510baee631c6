"""What a drag carries from a list to a note: which things, by kind and identity."""

import json

from PySide6.QtCore import QMimeData

from briefing_app.domain.query import ThingKind

THING_TYPE = "application/x-briefing-thing"


def thing_mime(kind: ThingKind, identity: str) -> QMimeData:
    """The payload of one thing; nothing else of it travels."""
    mime = QMimeData()
    form = json.dumps({"kind": kind.value, "id": identity}, ensure_ascii=True)
    mime.setData(THING_TYPE, form.encode())
    return mime


def thing_of(mime: QMimeData) -> tuple[ThingKind, str] | None:
    """The thing that a payload names; nothing for any other payload or a broken one."""
    if not mime.hasFormat(THING_TYPE):
        return None
    try:
        form = json.loads(bytes(mime.data(THING_TYPE).data()))
        return ThingKind(form["kind"]), str(form["id"])
    except (ValueError, KeyError, TypeError):
        return None
