"""The rows of the workspace file; nobody outside this room sees one."""

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

from briefing_app.storage.columns import storable

metadata = MetaData()


class Words(TypeDecorator[str]):
    """Words of whatever origin: a clipboard and a file's name may hold half characters."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: object) -> str | None:
        del dialect
        return value and storable(value)


def _words(name: str) -> Column[str]:
    return Column(name, Words, nullable=False, default="")


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, default=0)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=False)


def _row() -> Column[int]:
    """A number of the row's own that stays the same for good: the word index points to it."""
    return Column("row", Integer, primary_key=True)


def _id() -> Column[str]:
    return Column("id", String, nullable=False, unique=True)


def _of(name: str, target: str, *, index: bool = True, cascade: bool = False) -> Column[str]:
    key = ForeignKey(target, ondelete="CASCADE" if cascade else None)
    return Column(name, String, key, nullable=False, index=index)


def _marking() -> tuple[Column[Any], ...]:
    return (_number("protected"), _number("classified"), _words("caveats"), _flag("in_confidence"))


sources = Table(
    "sources",
    metadata,
    _row(),
    _id(),
    *(_words(name) for name in ("title", "short_title", "author", "body", "date", "kind")),
    *(_words(name) for name in ("language", "attribution", "text_quality", "address", "remark")),
    *(_words(name) for name in ("publisher", "reliability", "joined_to", "imprint")),
    *_marking(),
    _words("guessed"),
    _words("sorts_as"),
    _flag("set_aside"),
    Index("sources_by_name", "set_aside", "sorts_as"),
)

editions = Table(
    "editions",
    metadata,
    _row(),
    _id(),
    _of("source", "sources.id"),
    _number("number"),
    _words("file_name"),
    Column("file_hash", String, nullable=False, unique=True),
    _number("characters"),
    _flag("has_words"),
    _words("read_on"),
    _words("came_from"),
    UniqueConstraint("source", "number"),
)
"""`came_from` names the source that the edition was before it became an edition of this one."""

edition_texts = Table(
    "edition_texts",
    metadata,
    Column("edition", String, ForeignKey("editions.id"), primary_key=True),
    Column("text", LargeBinary, nullable=False),
)
"""The words to the letter, compressed."""

edition_files = Table(
    "edition_files",
    metadata,
    Column("edition", String, ForeignKey("editions.id"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
"""The file as it came, compressed."""

passages = Table(
    "passages",
    metadata,
    _row(),
    Column("edition_row", Integer, ForeignKey("editions.row"), nullable=False),
    _number("number"),
    _number("start"),
    _words("kind"),
    _words("text"),
    _words("spans"),
    _words("heading_path"),
    _number("level"),
    _words("label"),
    _number("page"),
    _flag("aside"),
    Index("passages_in_order", "edition_row", "number", unique=True),
)

evidence = Table(
    "evidence",
    metadata,
    _row(),
    _id(),
    *(_words(name) for name in ("claim", "kind", "as_of")),
    *(_words(name) for name in ("value", "unit", "geography", "definition")),
    *_marking(),
    Column("attributable", Boolean, nullable=False, default=True),
    *(_words(name) for name in ("reliability", "review_by", "remark", "language", "sorts_as")),
    _flag("set_aside"),
    Index("evidence_by_kind", "set_aside", "kind", "sorts_as"),
    Index("evidence_by_name", "set_aside", "sorts_as"),
    Index("evidence_by_date", "set_aside", "as_of"),
    Column("speaker", String, nullable=False, default="", server_default=""),
    Index("evidence_by_value", "value", "unit"),
)

evidence_links = Table(
    "evidence_links",
    metadata,
    _row(),
    _of("evidence", "evidence.id", index=False),
    _of("other", "evidence.id"),
    _words("relation"),
    UniqueConstraint("evidence", "other"),
)
"""How one piece of evidence stands to another that was there before it."""

families = Table("families", metadata, _row(), _id(), _words("name_en"), _words("name_fr"))

recommendations = Table(
    "recommendations",
    metadata,
    _row(),
    _id(),
    *(_words(name) for name in ("title", "what", "asks", "addressees", "number", "part")),
    *(_words(name) for name in ("voice", "state", "answer", "date")),
    Column("family", String, ForeignKey("families.id"), index=True),
    Column("relation", String),
    *_marking(),
    *(_words(name) for name in ("language", "sorts_as")),
    _flag("set_aside"),
    Index("recommendations_by_state", "set_aside", "state", "sorts_as"),
    Index("recommendations_by_name", "set_aside", "sorts_as"),
    Index("recommendations_by_date", "set_aside", "date"),
)

recommendation_evidence = Table(
    "recommendation_evidence",
    metadata,
    _of("recommendation", "recommendations.id"),
    _of("evidence", "evidence.id"),
    _number("position"),
    UniqueConstraint("recommendation", "evidence"),
)

excerpts = Table(
    "excerpts",
    metadata,
    _row(),
    Column("evidence", String, ForeignKey("evidence.id"), unique=True),
    Column("recommendation", String, ForeignKey("recommendations.id"), unique=True),
    _of("source", "sources.id"),
    _of("edition", "editions.id", index=False),
    _number("start"),
    _number("end"),
    *(_words(name) for name in ("seal", "words", "before", "after")),
    _number("paragraph"),
    _number("page"),
    CheckConstraint("(evidence is null) <> (recommendation is null)", name="one_owner"),
    Index("excerpts_in_order", "edition", "start"),
)

left_proposals = Table(
    "left_proposals",
    metadata,
    _row(),
    _of("edition", "editions.id", index=False),
    _words("kind"),
    _number("start"),
    _number("end"),
    UniqueConstraint("edition", "start", "end", "kind"),
)
"""What was proposed from an edition and not wanted."""

inbox_files = Table(
    "inbox_files",
    metadata,
    _row(),
    Column("path", String, nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
)
"""Files of the watched folder that were looked at, as they were then."""

margin_notes = Table(
    "margin_notes",
    metadata,
    _row(),
    _id(),
    *(_words(name) for name in ("text", "made_on", "made_by")),
    _of("edition", "editions.id"),
    _number("start"),
    _number("end"),
    *(_words(name) for name in ("seal", "words", "before", "after")),
    _number("paragraph"),
    _number("page"),
    _flag("set_aside"),
)
"""`text` is the officer's own; the other words are the source's, as in an excerpt."""

edition_marks = Table(
    "edition_marks",
    metadata,
    Column("mark", Integer, primary_key=True, autoincrement=False),
    Column("edition_row", Integer, ForeignKey("editions.row"), primary_key=True),
    Index("edition_marks_of_edition", "edition_row"),
    sqlite_with_rowid=False,
)
"""A few numbers that stand for an edition's words: editions alike have most of them in common."""

edition_offers = Table(
    "edition_offers",
    metadata,
    _row(),
    _of("source", "sources.id", index=False),
    _of("other", "sources.id", index=False),
    _number("share"),
    _flag("is_older"),
    _flag("is_apart"),
    UniqueConstraint("source", "other"),
)
"""Probably an edition of the other source; `is_apart` says that it was decided against."""


def _anchors(name: str, *more: Column[Any], once: bool) -> Table:
    return Table(
        name,
        metadata,
        _row(),
        Column("evidence", String, ForeignKey("evidence.id"), unique=once),
        Column("recommendation", String, ForeignKey("recommendations.id"), unique=once),
        _of("edition", "editions.id", index=False),
        *more,
    )


moved_anchors = _anchors("moved_anchors", _words("was"), once=False)
"""Excerpts as they were before they moved to this edition, so that they can go back."""

lost_anchors = _anchors("lost_anchors", _flag("is_let_go"), once=True)
"""Things whose words do not stand in this edition; their excerpts stay in the one before."""

themes = Table(
    "themes",
    metadata,
    _row(),
    _id(),
    _words("name_en"),
    _words("name_fr"),
    Column("parent", String, ForeignKey("themes.id"), index=True),
)

blocks = Table(
    "blocks",
    metadata,
    _row(),
    _id(),
    *(_words(name) for name in ("name", "kind", "language")),
    *_marking(),
    *(_words(name) for name in ("owner", "review_by", "text", "sorts_as")),
    _flag("set_aside"),
    *(_words(name) for name in ("argument", "length", "behind")),
    Index("blocks_by_name", "set_aside", "sorts_as"),
    Index("blocks_by_argument", "argument"),
)
"""`text` holds the plain words of the newest version, for the word index. Blocks of one `argument`
say the same at different lengths; `behind` names the one that was given new words since."""

block_versions = Table(
    "block_versions",
    metadata,
    _row(),
    _of("block", "blocks.id", index=False),
    _number("number"),
    *(_words(name) for name in ("body", "why", "made_on", "made_by")),
    UniqueConstraint("block", "number"),
)


def _tags(name: str, of: str) -> Table:
    return Table(
        f"{name}_themes",
        metadata,
        _of("thing", of),
        _of("theme", "themes.id", cascade=True),
        _number("position"),
        UniqueConstraint("thing", "theme"),
    )


evidence_themes = _tags("evidence", "evidence.id")
recommendation_themes = _tags("recommendation", "recommendations.id")
block_themes = _tags("block", "blocks.id")

notes = Table(
    "notes",
    metadata,
    _row(),
    _id(),
    *(_words(name) for name in ("kind", "title", "state", "language", "number")),
    _number("words"),
    *(_words(name) for name in ("made_on", "changed_on", "text", "form", "sorts_as")),
    _flag("set_aside"),
    Index("notes_by_change", "set_aside", "changed_on"),
)
"""`form` is the note, whole, as JSON; the other columns serve lists and the word index."""

note_versions = Table(
    "note_versions",
    metadata,
    _row(),
    _id(),
    _of("note", "notes.id"),
    *(_words(name) for name in ("name", "made_on", "made_by", "form")),
    _number("words"),
    *(_words(name) for name in ("milestone", "drawn_on")),
)
"""`milestone` says why the program took it, empty for the officer's own; `drawn_on` is what the
words stood on then, as JSON."""

links = Table(
    "links",
    metadata,
    _row(),
    *(_words(name) for name in ("from_kind", "from_id", "to_kind", "to_id", "section")),
    _number("times"),
    Index("links_to", "to_kind", "to_id", "from_kind", "from_id"),
    Index("links_from", "from_kind", "from_id"),
)
"""What a note, a version of a note or a block cites or holds. Written only in links.py."""
