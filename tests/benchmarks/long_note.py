"""A note of any length with footnotes, and the same words as other programs read them."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.header import Header
from briefing_app.domain.ids import CitationId, NoteId, SectionId, new_id
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Citation, CitedKind, ParagraphKind, new_paragraph
from tests.benchmarks.vocabulary import Speech, words_of_a_writer

KEYS = ("issue", "background", "status", "considerations", "policy", "risk", "conclusion", "next")
PARAGRAPHS, WORDS = 5, 45
"""In each section, and in each paragraph: eight sections are some 1,800 words, four pages."""
FOUR_PAGES, THIRTY_PAGES = 8, 64


@dataclass(frozen=True, slots=True)
class LongNote:
    note: Note
    markdown: str

    @property
    def text(self) -> str:
        """The words alone, a line for each paragraph."""
        return "\n".join(paragraph.text for paragraph in self.note.paragraphs())


def write_note(sections: int, cited: Sequence[Evidence]) -> LongNote:
    """Every paragraph cites, until all the evidence given is cited."""
    speech = Speech(11, words_of_a_writer())
    left, notes = iter(enumerate(cited, 1)), []
    written, lines = [], []
    for at in range(sections):
        heading = speech.sentence(3)
        body = []
        lines.append(f"# {heading}\n")
        for _each in range(PARAGRAPHS):
            words = speech.paragraph(WORDS)
            number, evidence = next(left, (0, None))
            body.append(new_paragraph(words, ParagraphKind.PARAGRAPH, *_marks(evidence)))
            lines.append(f"{words}[^{number}]\n" if evidence else f"{words}\n")
            notes += [f"[^{number}]: {evidence.claim}\n"] if evidence else []
        key = KEYS[at % len(KEYS)]
        written.append(Section(SectionId(new_id()), key, heading, body=tuple(body)))
    header = Header(to="To", from_="From", subject_en=speech.sentence(6), date="2026-01-15")
    note = Note(NoteId(new_id()), "memo_information", header, tuple(written))
    return LongNote(note, "\n".join((*lines, *notes)))


def _marks(evidence: Evidence | None) -> tuple[Citation, ...]:
    if evidence is None:
        return ()
    return (Citation(CitationId(new_id()), CitedKind.EVIDENCE, evidence.id),)
