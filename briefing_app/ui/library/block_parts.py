"""Parts of a block's detail: where it is used, and its lengths beside each other."""

from collections.abc import Sequence
from functools import partial

from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import BlockUse
from briefing_app.language import _
from briefing_app.ui.library.detail_pieces import Lead, LeadFace
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.parts.placed_block import use_signs, version_words


def block_use_leads(work: LibraryWork, uses: Sequence[BlockUse]) -> list[Lead]:
    """Notes and kept versions of notes, with the version they hold and both signs in words."""
    return [(_use_face(use), partial(work.open_note, use.note)) for use in uses]


def _use_face(use: BlockUse) -> LeadFace:
    kept = _("kept version “{name}”").format(name=use.kept_as) if use.kept_as else ""
    title = use.title or _("Note without a subject")
    words = ", ".join(filter(None, (title, kept, use.section)))
    signs = [sign.words.lower() for sign in use_signs(use.signs)]
    right = ", ".join((version_words(use.version), *signs, name_of(use.state).lower()))
    if use.kept_as:
        return LeadFace(words, right, icon="clock-counter-clockwise")
    icon = "lock-simple" if use.state is NoteState.ISSUED else "note-pencil"
    return LeadFace(words, right, icon=icon)
