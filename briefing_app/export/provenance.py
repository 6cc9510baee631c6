"""What a written file remembers of where its words came from, for the day it comes home."""

from collections.abc import Iterator
from hashlib import blake2b
from uuid import UUID
from xml.sax.saxutils import quoteattr

from briefing_app.domain.note_form import FORM
from briefing_app.export.planned import (
    NoteMark,
    NotePlan,
    PlannedParagraph,
    PlannedTable,
    paragraphs_in,
    text_of,
)
from briefing_app.wordfile.marks import heading_mark, paragraph_mark
from briefing_app.wordfile.markup import printable

NAMESPACE = "urn:briefing-app:note"


def mark_of(paragraph: PlannedParagraph) -> str:
    """The name of the bookmark round a paragraph; empty where it is not the note's own."""
    if not paragraph.identity:
        return ""
    name = heading_mark if paragraph.is_section else paragraph_mark
    return name(paragraph.identity)


def provenance(plan: NotePlan) -> bytes:
    """The note, its paragraphs with what they cite, and its placed blocks, as XML of our own."""
    lines = [*_twin(plan), *_paragraphs(plan), *_placed(plan)]
    opening = (
        f'<note xmlns="{NAMESPACE}" id={quoteattr(plan.note)} form="{FORM}"'
        f" language={quoteattr(plan.language)}>"
    )
    return f"{opening}{''.join(lines)}</note>".encode()


def item_name(plan: NotePlan) -> str:
    """A GUID that is the same each time the note is written."""
    return str(UUID(bytes=blake2b(plan.note.encode(), digest_size=16).digest()))


def text_hash(words: str) -> str:
    """Sixteen hexadecimal digits for the words as they stand in the file."""
    return blake2b(printable(words).encode(), digest_size=8).hexdigest()


def written_text(paragraph: PlannedParagraph) -> str:
    """All the characters that the file holds for a paragraph: commas between marks included."""
    return "".join(
        ("," if piece.joined else "") if isinstance(piece, NoteMark) else text_of((piece,))
        for piece in paragraph.pieces
    )


def _twin(plan: NotePlan) -> Iterator[str]:
    """The note in the other language whose paragraphs stand behind."""
    if plan.twin:
        yield f"<twin id={quoteattr(plan.twin)} language={quoteattr(plan.twin_language)}/>"


def _paragraphs(plan: NotePlan) -> Iterator[str]:
    for block in plan.text_blocks:
        if isinstance(block, PlannedTable) and block.identity:
            yield (
                f'<table mark="{paragraph_mark(block.identity)}" id={quoteattr(block.identity)}'
                f'{_placement(block.placement)} hash="{text_hash(block.title)}"/>'
            )
    for paragraph in paragraphs_in(plan.text_blocks):
        if paragraph.identity:
            yield _paragraph(paragraph)


def _paragraph(paragraph: PlannedParagraph) -> str:
    cited = "".join(
        f'<citation id={quoteattr(c.id)} kind="{c.kind.value}" target={quoteattr(c.target)}/>'
        for c in paragraph.citations
    )
    return (
        f'<paragraph mark="{mark_of(paragraph)}" id={quoteattr(paragraph.identity)}'
        f' role="{paragraph.role.value}"{_placement(paragraph.placement)}'
        f' hash="{text_hash(written_text(paragraph))}">{cited}</paragraph>'
    )


def _placement(placement: str) -> str:
    return f" placement={quoteattr(placement)}" if placement else ""


def _placed(plan: NotePlan) -> Iterator[str]:
    for placed in plan.placed:
        yield (
            f"<placed id={quoteattr(placed.id)} block={quoteattr(placed.block)}"
            f' version="{placed.version}" fingerprint={quoteattr(placed.fingerprint)}/>'
        )
