"""What a row carries when it is dragged out of the library."""

from PySide6.QtCore import QMimeData

from briefing_app.ui.drag_payload import thing_mime
from briefing_app.ui.library.thing import PLACEABLE, Item, thing_of


def drag_of(items: tuple[Item, ...]) -> QMimeData:
    """The first thing that a note can take; nothing where there is none."""
    for item in items:
        thing = thing_of(item)
        if thing.kind in PLACEABLE and thing.kind is not None:
            return thing_mime(thing.kind, thing.id)
    return QMimeData()
