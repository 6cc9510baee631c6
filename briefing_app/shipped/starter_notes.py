"""Blocks and finished notes out of the starter's files."""

from collections.abc import Mapping
from dataclasses import replace

from briefing_app.domain.block import Block, BlockKind, BlockVersion, Length
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.evidence import Measure
from briefing_app.domain.figure_tie import tie_of_measure
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    ArgumentId,
    BlockId,
    CitationId,
    EvidenceId,
    NoteId,
    RecommendationId,
    SectionId,
    ThemeId,
    new_id,
)
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import Spot, place, place_block
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Citation, CitedKind, Paragraph, Table
from briefing_app.language import _
from briefing_app.shipped.note_kinds import FIELDS, delivered_kind
from briefing_app.shipped.note_text import BlockCall, Part, read_note_text
from briefing_app.shipped.settled_ids import settle_body, settle_note
from briefing_app.shipped.starter_keys import Keys, identity
from briefing_app.shipped.starter_marking import read_marking
from briefing_app.shipped.toml_file import Entry


def read_blocks(entries: tuple[Entry, ...], keys: Keys) -> dict[str, Block]:
    """The blocks by their keys."""
    return {entry.text("key"): _block(entry, keys) for entry in entries}


def read_note(file: Entry, keys: Keys, blocks: Mapping[str, Block]) -> Note:
    """A finished note; its identities follow from its own, so that two installs agree."""
    kind = _kind(file)
    language = file.text("language", "en")
    note = Note(
        NoteId(identity(file)),
        kind.key,
        _header(file),
        language=language,
        marking=read_marking(file),
    )
    for entry in file.entries("section"):
        note = _with_section(note, kind, entry)
        for part in _parts(entry, keys):
            note = _with_part(note, part, entry, blocks)
    return settle_note(note)


def _block(entry: Entry, keys: Keys) -> Block:
    block_id = BlockId(identity(entry))
    return Block(
        block_id,
        entry.text("name"),
        entry.choice("kind", BlockKind),
        tuple(_version(version, block_id, keys) for version in entry.entries("version")),
        entry.text("language", "en"),
        tuple(map(ThemeId, keys.all("theme", entry, "themes"))),
        read_marking(entry),
        entry.text("owner", ""),
        entry.text("review_by", ""),
        *_argument(entry),
    )


def _argument(entry: Entry) -> tuple[ArgumentId | None, Length | None]:
    """Which argument it tells, and at which length; a block may stand alone."""
    if not entry.text("argument", ""):
        return None, None
    return ArgumentId(identity(entry, "argument")), entry.choice("length", Length)


def _version(entry: Entry, block: BlockId, keys: Keys) -> BlockVersion:
    number = entry.number("number")
    written = _parts(entry, keys)
    body = tuple(part for part in written if isinstance(part, Paragraph | Table))
    if len(body) < len(written):
        raise entry.fault("text", _("a block cannot hold another block."))
    settled = settle_body(body, f"{block} version {number}")
    return BlockVersion(number, settled, entry.text("why", ""), entry.text("made_on", ""))


def _kind(file: Entry) -> NoteKind:
    key = file.text("kind")
    found = delivered_kind(key)
    if found is None:
        raise file.fault("kind", _("“{key}” is no kind of note.").format(key=key))
    return found


def _header(file: Entry) -> Header:
    header = file.entry("header")
    if header is None:
        raise file.fault("header", _("the header is missing."))
    header.know_only(*FIELDS)
    return Header(**{name: header.text(field, "") for field, name in FIELDS.items()})


def _with_section(note: Note, kind: NoteKind, entry: Entry) -> Note:
    key = entry.text("key")
    rule = kind.rule(key)
    heading = entry.text("heading", "")
    if not heading and rule:
        heading = rule.name.in_language(note.language)
    level = entry.number("level", rule.level if rule else 1)
    section = Section(SectionId(new_id()), key, heading, level)
    return replace(note, sections=(*note.sections, section))


def _with_part(note: Note, part: Part, entry: Entry, blocks: Mapping[str, Block]) -> Note:
    section = note.sections[-1]
    spot = Spot(section.id, section.body[-1].id if section.body else None)
    if not isinstance(part, BlockCall):
        return place(note, [part], spot)
    block = blocks.get(part.key)
    if block is None or (part.version and block.version(part.version) is None):
        named = f"{part.key}@{part.version}" if part.version else part.key
        raise entry.fault("text", _("there is no block “{key}”.").format(key=named))
    return place_block(note, block, spot, part.version)


def _parts(entry: Entry, keys: Keys) -> tuple[Part, ...]:
    def cited(key: str) -> Citation:
        citation = CitationId(new_id())
        if ("evidence", key) in keys.entries:
            said = keys.entries["evidence", key]
            tie = tie_of_measure(Measure(said.text("value", ""), said.text("unit", "")))
            return Citation(citation, CitedKind.EVIDENCE, EvidenceId(identity(said)), tie)
        asked = RecommendationId(identity(keys.entries["recommendation", key]))
        return Citation(citation, CitedKind.RECOMMENDATION, asked)

    try:
        return read_note_text(entry.text("text"), cited)
    except CannotRead as fault:
        raise entry.fault("text", fault.sentence) from fault
