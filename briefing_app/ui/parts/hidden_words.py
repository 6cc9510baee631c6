"""The words that a card or row had to cut short, whole, for the tooltip over it."""

from briefing_app.ui.look import look
from briefing_app.ui.parts.card import claim_is_cut
from briefing_app.ui.parts.faces import CardFace, Face, LineFace, RowFace
from briefing_app.ui.parts.painting import width_of
from briefing_app.ui.parts.row import line_room, row_rooms
from briefing_app.ui.tokens import Use


def hidden_words(face: Face, width: float, columns: tuple[float, ...]) -> str:
    """Nothing where all of it is in sight; `width` and `columns` as they were painted."""
    if isinstance(face, RowFace):
        title, second = row_rooms(face, width, columns)
        cut = (
            face.title if width_of(face.title, Use.STRONG) > title else "",
            face.second if width_of(face.second, Use.LABEL) > second else "",
        )
        return "\n".join(filter(None, cut))
    if isinstance(face, CardFace):
        return face.claim if claim_is_cut(face, width) else ""
    if isinstance(face, LineFace):
        return face.text if width_of(face.text, Use.STRONG) > line_room(face, width) else ""
    return face.text if width_of(face.text, Use.LABEL_STRONG) > width - look().px(16) else ""
