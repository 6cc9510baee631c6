"""Values with sensible defaults: a test names only what it is about."""

from dataclasses import dataclass, replace

from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import EditionText, Excerpt, take_excerpt
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    BlockId,
    EditionId,
    EvidenceId,
    NoteId,
    RecommendationId,
    SectionId,
    SourceId,
    ThemeId,
    new_id,
)
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import cite
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Edition, Source
from briefing_app.domain.text import CitedKind, ParagraphKind, new_paragraph
from briefing_app.domain.theme import Theme

PARAGRAPHS = (
    "The harbour of Riverton froze twice in the winter of 2019.",
    "Ferries carried 33,443 travellers across the strait, a fifth more than the year before.",
    "The council asked the ministry to widen the eastern pier before the next season.",
)
"""What a source says unless a test gives it other words."""


@dataclass(frozen=True, slots=True)
class Document:
    """A source with its one edition, its words and its passages, as an import gives them."""

    source: Source
    edition: Edition
    text: str
    passages: tuple[Passage, ...]
    content: bytes

    def excerpt(self, words):
        """These words, which stand in the document, as an excerpt."""
        at = self.text.index(words)
        text = EditionText(self.source.id, self.edition.id, self.text, self.passages)
        return take_excerpt(text, at, at + len(words))


def an_edition(**given):
    file_hash = given.pop("file_hash", None) or new_id()
    return Edition(
        **{
            "id": EditionId(new_id()),
            "number": 1,
            "file_name": "riverton.txt",
            "file_hash": file_hash,
            "characters": 0,
            "has_words": False,
        }
        | given
    )


def a_source(**given):
    return Source(**{"id": SourceId(new_id()), "title": "The harbour of Riverton"} | given)


def a_passage(text=PARAGRAPHS[0], number=1, start=0, **given):
    spans = (Span(start, start + len(text)),)
    return Passage(number, given.pop("kind", PassageKind.PARAGRAPH), text, spans, **given)


def a_document(*paragraphs, **given):
    """`given` describes the source."""
    words = paragraphs or PARAGRAPHS
    text = "\n\n".join(words)
    passages, at = [], 0
    for number, paragraph in enumerate(words, start=1):
        passages.append(a_passage(paragraph, number, at))
        at += len(paragraph) + 2
    edition = an_edition(characters=len(text))
    return Document(a_source(**given), edition, text, tuple(passages), text.encode())


def an_excerpt(document=None, words=None):
    document = document or a_document()
    return document.excerpt(words or document.passages[0].text)


def waiting(excerpt: Excerpt) -> Excerpt:
    """The same place and seal, before the words are there."""
    return replace(excerpt, words="", before="", after="", paragraph=0, page=0)


def some_evidence(**given):
    return Evidence(
        **{
            "id": EvidenceId(new_id()),
            "claim": "The harbour froze twice in one winter",
            "kind": EvidenceKind.FACT,
        }
        | given
    )


def a_recommendation(**given):
    return Recommendation(
        **{
            "id": RecommendationId(new_id()),
            "title": "Widen the eastern pier",
            "what": "Widen the eastern pier before the season begins.",
            "asks": "The council",
        }
        | given
    )


def a_theme(name_en="Harbours", **given):
    return Theme(**{"id": ThemeId(new_id()), "name_en": name_en} | given)


def a_body(text="The harbour is closed in winter.", *cited):
    """One paragraph that cites these pieces of evidence and recommendations."""
    return (new_paragraph(text, ParagraphKind.PARAGRAPH, *citing(*cited)),)


def a_block(*cited, text="The harbour is closed in winter.", **given):
    version = BlockVersion(1, a_body(text, *cited))
    return Block(
        **{
            "id": BlockId(new_id()),
            "name": "Winter closing",
            "kind": BlockKind.BACKGROUND,
            "versions": (version,),
        }
        | given
    )


def a_section(text="The harbour is closed in winter.", *cited, heading="Background", **given):
    return Section(
        **{
            "id": SectionId(new_id()),
            "key": "background",
            "heading": heading,
            "body": a_body(text, *cited),
        }
        | given
    )


def a_note(*sections, title="Closing the harbour", **given):
    return Note(
        **{
            "id": NoteId(new_id()),
            "kind": "memo_information",
            "header": Header(subject_en=title),
            "sections": sections or (a_section(),),
        }
        | given
    )


def citing(*cited):
    """A citation of each, new every time."""
    return [
        cite(
            CitedKind.EVIDENCE if isinstance(each, Evidence) else CitedKind.RECOMMENDATION, each.id
        )
        for each in cited
    ]
