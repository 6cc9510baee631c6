"""Word files: every word a reader sees, with its headings, lists, cells and notes."""

from collections.abc import Callable

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.file_kinds import FileKind, is_locked_package, kind_of
from briefing_app.ingest.locks.unlocking import word_unlocked
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.source_text import SourceText, Told
from briefing_app.ingest.text_building import Paragraph, build, refuse_too_many, sensible_title
from briefing_app.ingest.told_names import told_name
from briefing_app.ingest.web.web_reader import read_archive, read_web
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.language import _
from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.read_parts import PutIn, ReadParts
from briefing_app.wordfile.short_names import short
from briefing_app.wordfile.visible_text import Place, VisibleParagraph, visible_paragraphs

_DATE = len("2020-02-20")
_TAKEN_IN: dict[FileKind, Callable[[bytes, str], SourceText]] = {
    FileKind.WEB: read_web,
    FileKind.WEB_ARCHIVE: read_archive,
    FileKind.PLAIN: read_plain,
}
_TITLE, _CONTENTS, _QUOTES = "title", ("toc ", "table of "), ("quote", "intense quote")


def read_word(content: bytes, name: str, wishes: Wishes = AS_IT_IS) -> SourceText:
    """Raises `CannotRead`; what the guard refuses is refused in its words."""
    try:
        if is_locked_package(content):
            content = word_unlocked(content, name, wishes.password)
        parts = ReadParts(content, name)
        told = _told(parts)
        paragraphs: list[Paragraph] = []
        for one in visible_paragraphs(parts):
            refuse_too_many(len(paragraphs), name)
            paragraphs += _taken_in(one.put_in) if one.put_in else [_as_paragraph(one)]
    except WordFault as fault:
        raise CannotRead(_named(str(fault), name)) from fault
    return build(name, paragraphs, told)


def _taken_in(file: PutIn) -> list[Paragraph]:
    """A web page or a text that is a part of the file; one whose words cannot be read has none."""
    try:
        kind = kind_of(file.content, file.name)
        if kind not in _TAKEN_IN:
            return []
        read = _TAKEN_IN[kind](file.content, file.name)
    except CannotRead:
        return []
    return [
        Paragraph(read.words_of(piece), piece.kind, piece.level, piece.label)
        for piece in read.pieces
    ]


def _named(sentence: str, name: str) -> str:
    """What is said of a part of the file does not name the file."""
    damaged = _("{name} is damaged, or not built as its kind of file is.")
    return sentence if name in sentence else damaged.format(name=name)


def _as_paragraph(one: VisibleParagraph) -> Paragraph:
    """The title stands above the headings; each of these one deeper."""
    kind = _kind_of(one)
    is_title = _style_of(one) == _TITLE
    match kind:
        case PassageKind.HEADING:
            return Paragraph(one.text, kind, 0 if is_title else one.heading, one.label)
        case PassageKind.NOTE:
            return Paragraph(one.text, kind, label=one.label)
        case _:
            return Paragraph(one.text, kind, one.depth if one.label else 0, one.label)


def _kind_of(one: VisibleParagraph) -> PassageKind | None:
    """None where the look may still tell more."""
    style = _style_of(one)
    found = (
        (PassageKind.NOTE, one.place is Place.NOTE),
        (PassageKind.FURNITURE, one.place is Place.EDGE or style.startswith(_CONTENTS)),
        (PassageKind.HEADING, one.heading or (style == _TITLE and one.place is Place.BODY)),
        (PassageKind.ITEM, one.label),
        (PassageKind.QUOTATION, style in _QUOTES),
        (PassageKind.PARAGRAPH, one.place is Place.CELL),
    )
    return next((kind for kind, holds in found if holds), None)


def _style_of(one: VisibleParagraph) -> str:
    return one.style_names[0] if one.style_names else ""


def _told(parts: ReadParts) -> Told:
    """The properties of the file, which its author may never have looked at."""
    properties = () if parts.properties is None else parts.properties
    said = {short(one): (one.text or "").strip() for one in properties}
    title = sensible_title(said.get("dc:title", ""))
    return Told(
        title,
        told_name(said.get("dc:creator", "")),
        (said.get("dcterms:created") or said.get("created", ""))[:_DATE],
        body=told_name(parts.company),
        language=said.get("dc:language", "")[:2].lower(),
    )
