"""Where notes are kept, each whole as one document, with its versions and what it draws on."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_unless

from briefing_app.domain.citation import cited_evidence, cited_recommendations
from briefing_app.domain.drawn_on import (
    DrawnOn,
    drawn_on,
    drawn_on_from_form,
    drawn_on_to_form,
)
from briefing_app.domain.errors import NotFound, WorkspaceFault
from briefing_app.domain.ids import NoteId, VersionId, new_id
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_form import Form, note_from_form, note_to_form
from briefing_app.domain.overview import Materials, NoteRow, NoteVersion
from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import _
from briefing_app.storage.block_shelf import BlockShelf
from briefing_app.storage.columns import Columns, sorts_as
from briefing_app.storage.evidence_shelf import EvidenceShelf
from briefing_app.storage.links import VERSION, links_of_note, rewrite_links
from briefing_app.storage.recommendation_shelf import RecommendationShelf
from briefing_app.storage.source_shelf import SourceShelf
from briefing_app.storage.standing import standing
from briefing_app.storage.tables import note_versions, notes
from briefing_app.storage.word_index import NOTES, hits
from briefing_app.storage.words_sought import sought


class NoteShelf:
    def __init__(self, connection: Connection, officer: str = "") -> None:
        self._connection = connection
        self._officer = officer

    def save(self, note: Note, changed_on: str = "") -> str:
        """Keep the note as it now is, new or known; when, as an ISO time in UTC."""
        saved_on = changed_on or _now()
        columns = _columns(note) | {"changed_on": saved_on}
        row = {"id": note.id, "made_on": saved_on, **columns}
        put = insert_unless(notes).values(row)
        self._connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=columns))
        rewrite_links(self._connection, ThingKind.NOTE.value, note.id, links_of_note(note))
        return saved_on

    def get(self, note: NoteId) -> Note:
        here = select(notes.c.title, notes.c.form).where(notes.c.id == note)
        row = self._connection.execute(here).first()
        if row is None:
            raise NotFound(_("This note is no longer in the workspace."))
        return _note(row.form, row.title)

    def state(self, note: NoteId) -> NoteState | None:
        """The state of the note as it was kept last; nothing for a new note."""
        here = select(notes.c.state).where(notes.c.id == note)
        state = self._connection.execute(here).scalar_one_or_none()
        return NoteState(state) if state else None

    def kind(self, note: NoteId) -> str:
        """The key of the note's kind, without reading the words."""
        here = select(notes.c.kind).where(notes.c.id == note)
        kind = self._connection.execute(here).scalar_one_or_none()
        if kind is None:
            raise NotFound(_("This note is no longer in the workspace."))
        return str(kind)

    def saved_on(self, note: NoteId) -> str:
        here = select(notes.c.changed_on).where(notes.c.id == note)
        saved_on: str = self._connection.execute(here).scalar_one()
        return saved_on

    def everything(self) -> tuple[NoteId, ...]:
        """All notes, those set aside too."""
        ids = self._connection.execute(select(notes.c.id).order_by(notes.c.row)).scalars()
        return tuple(NoteId(each) for each in ids)

    def rows(self, query: Query) -> tuple[NoteRow, ...]:
        """What the list of notes shows."""
        shown = [column for column in notes.c if column.name not in ("form", "text")]
        here = standing(notes.c.set_aside, set_aside=query.set_aside)
        asked: Select[Any] = select(*shown).where(here)
        words = sought(query.words)
        order = _order(query.order)
        if words:
            found = hits(NOTES, words.as_match())
            asked = asked.join(found, found.c.row == notes.c.row)
            order = order if query.order else (found.c.rank,)
        return tuple(_row(row) for row in self._connection.execute(asked.order_by(*order)))

    def set_aside(self, ids: Iterable[NoteId], *, aside: bool) -> tuple[NoteId, ...]:
        """Those that now stand differently."""
        differ = (notes.c.id.in_(tuple(ids))) & (notes.c.set_aside != aside)
        changed = update(notes).where(differ).values(set_aside=aside).returning(notes.c.id)
        return tuple(NoteId(found) for found in self._connection.execute(changed).scalars())

    def materials(self, note: Note) -> Materials:
        """All that the note cites or holds, and the sources behind it; what is lost is left out."""
        evidence = EvidenceShelf(self._connection).find(cited_evidence(note))
        asked = RecommendationShelf(self._connection)
        recommendations = asked.find(cited_recommendations(note))
        drawn_from = {each.source_id for each in evidence.values()}
        drawn_from |= {each.source_id for each in recommendations.values()}
        return Materials(
            evidence,
            recommendations,
            SourceShelf(self._connection).find(each for each in drawn_from if each),
            BlockShelf(self._connection).find(mark.block for mark in note.placed),
            asked.with_members(each.family for each in recommendations.values() if each.family),
        )

    def take_version(self, note: NoteId, name: str, milestone: str = "") -> NoteVersion:
        """A copy of the note as it was kept last, and of what it stands on."""
        kept = self.get(note)
        version = NoteVersion(
            VersionId(new_id()), note, name, _now(), self._officer, kept.words, milestone
        )
        row = {
            "id": version.id,
            "note": note,
            "name": name,
            "made_on": version.made_on,
            "made_by": version.made_by,
            "words": version.words,
            "form": _form(kept),
            "milestone": milestone,
            "drawn_on": _packed(drawn_on_to_form(drawn_on(kept, self.materials(kept)))),
        }
        self._connection.execute(insert(note_versions), row)
        rewrite_links(self._connection, VERSION, version.id, links_of_note(kept))
        return version

    def versions(self, note: NoteId) -> tuple[NoteVersion, ...]:
        """The versions of a note, the newest first."""
        shown = [each for each in note_versions.c if each.name not in ("form", "drawn_on")]
        asked = select(*shown).where(note_versions.c.note == note)
        newest_first = asked.order_by(note_versions.c.row.desc())
        return tuple(_version(row) for row in self._connection.execute(newest_first))

    def version(self, version: VersionId) -> tuple[NoteVersion, Note]:
        here = select(note_versions).where(note_versions.c.id == version)
        row = self._connection.execute(here).first()
        if row is None:
            raise NotFound(_("This version is no longer in the workspace."))
        return _version(row), _note(row.form, row.name)

    def drawn_on(self, version: VersionId) -> DrawnOn | None:
        """What the version stood on; nothing for one taken before that was kept."""
        here = select(note_versions.c.drawn_on).where(note_versions.c.id == version)
        form = self._connection.execute(here).scalar_one_or_none()
        return drawn_on_from_form(json.loads(form)) if form else None


def _columns(note: Note) -> Columns:
    return {
        "kind": note.kind,
        "title": note.title,
        "state": note.state.value,
        "language": note.language,
        "number": note.header.number,
        "words": note.words,
        "text": _text(note),
        "form": _form(note),
        "sorts_as": sorts_as(note.title),
    }


def _text(note: Note) -> str:
    """Headings and words in reading order, those in the tray last."""
    return "\n".join(
        words
        for section in note.all_sections
        for words in (section.heading, *(element.text for element in section.body))
    )


def _form(note: Note) -> str:
    return _packed(note_to_form(note))


def _packed(form: Form) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def _note(form: str, name: str) -> Note:
    try:
        return note_from_form(json.loads(form))
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise WorkspaceFault(
            _("The note {name} cannot be read: what is kept of it is damaged.").format(name=name)
        ) from fault


def _order(order: str) -> tuple[Any, ...]:
    last = notes.c.changed_on.desc()
    match order:
        case "title":
            return notes.c.sorts_as, last
        case "kind":
            return notes.c.kind, last
        case "state":
            return notes.c.state, last
        case "number":
            return notes.c.number.desc(), last
        case _:
            return last, notes.c.row.desc()


def _row(row: Row[Any]) -> NoteRow:
    return NoteRow(
        NoteId(row.id),
        row.title,
        row.kind,
        NoteState(row.state),
        row.language,
        row.number,
        row.words,
        row.changed_on,
        row.set_aside,
    )


def _version(row: Row[Any]) -> NoteVersion:
    return NoteVersion(
        VersionId(row.id),
        NoteId(row.note),
        row.name,
        row.made_on,
        row.made_by,
        row.words,
        row.milestone,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
