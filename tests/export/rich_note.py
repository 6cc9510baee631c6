"""A note with everything a note can hold, in either language, and what it draws on."""

from dataclasses import replace

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    BlockId,
    CitationId,
    EditionId,
    EvidenceId,
    NoteId,
    ParagraphId,
    PlacementId,
    RecommendationId,
    SectionId,
    SourceId,
)
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note import Note, PlacedBlock, Section
from briefing_app.domain.overview import Materials
from briefing_app.domain.quotation import seal_of
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.template import BodyStyle, Named, NoteKind, SectionRule
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Table,
    Words,
)

NO_WORDS = Named("", "")
PLACED = PlacementId("f" * 32)
EVIDENCE = 40

ANNUAL = Source(
    SourceId("1" * 32),
    "Annual survey of harbour towns",
    "Harbour survey 2025",
    author="Jo Quay",
    body="Institute of Tides",
    date="2025-03",
)
ROUND_TABLE = Source(
    SourceId("2" * 32),
    "Nobody said so: notes from a closed table",
    "Closed table 2024",
    author="Ann Speaker",
    body="School of Moorings",
    date="2024-06-17",
    attribution=Attribution.CHATHAM_HOUSE,
)
WHISPER = Source(
    SourceId("3" * 32), "A letter nobody may name", attribution=Attribution.NOT_FOR_ATTRIBUTION
)
ETUDE = Source(
    SourceId("4" * 32),
    "Étude sur les jetées du littoral",
    "Étude 2023",
    body="Observatoire des quais",
    date="2023-05-01",
    language="fr",
)
SOURCES = (ANNUAL, ROUND_TABLE, WHISPER, ETUDE)


def hexadecimal(kind: str, number: int) -> str:
    return f"{kind}{number:031x}"


def an_excerpt(source: Source, paragraph: int, words: str = "", page: int = 0) -> Excerpt:
    edition = EditionId(source.id)
    seal = seal_of(words or "sealed")
    return Excerpt(source.id, edition, 0, 10, seal, words, paragraph=paragraph, page=page)


def some_evidence(number: int) -> Evidence:
    source = SOURCES[(number // 3) % len(SOURCES)]
    return Evidence(
        EvidenceId(hexadecimal("e", number)),
        f"Claim {number}",
        EvidenceKind.FACT,
        an_excerpt(source, 10 + number, f"Exact words of passage {number}."),
        as_of="2024-06",
    )


RECOMMENDATION = Recommendation(
    RecommendationId("d" * 32),
    "Mend the piers",
    "Mend them",
    "The institute",
    number="3",
    excerpt=an_excerpt(ANNUAL, 14, page=7),
)


def materials() -> Materials:
    evidence = [some_evidence(number) for number in range(EVIDENCE)]
    return Materials(
        evidence={one.id: one for one in evidence},
        recommendations={RECOMMENDATION.id: RECOMMENDATION},
        sources={source.id: source for source in SOURCES},
    )


def cite(number: int) -> Citation:
    target = EvidenceId(hexadecimal("e", number))
    return Citation(CitationId(hexadecimal("c", number)), CitedKind.EVIDENCE, target)


CITED_DEMAND = Citation(CitationId("c" * 32), CitedKind.RECOMMENDATION, RECOMMENDATION.id)


class Paper:
    """Makes paragraphs whose identities count up, so that the same note comes out each time."""

    def __init__(self) -> None:
        self._next = 0

    def identity(self) -> ParagraphId:
        self._next += 1
        return ParagraphId(hexadecimal("b", self._next))

    def paragraph(
        self, *runs: object, kind: ParagraphKind = ParagraphKind.PARAGRAPH, level: int = 0
    ):
        made = tuple(Words(run) if isinstance(run, str) else run for run in runs)
        return Paragraph(self.identity(), kind, made, level)

    def bullet(self, *runs: object, level: int = 0):
        return self.paragraph(*runs, kind=ParagraphKind.BULLET, level=level)

    def number(self, *runs: object, level: int = 0):
        return self.paragraph(*runs, kind=ParagraphKind.NUMBERED, level=level)

    def quotation(self, *runs: object):
        return self.paragraph(*runs, kind=ParagraphKind.QUOTATION)

    def heading(self, *runs: object):
        return self.paragraph(*runs, kind=ParagraphKind.HEADING)

    def table(self, caption: str, *rows: tuple[object, ...]) -> Table:
        cells = tuple(
            tuple(self.paragraph(cell) if cell else self.paragraph() for cell in row)
            for row in rows
        )
        return Table(self.identity(), cells, caption)


def a_kind(*, numbered: bool = False) -> NoteKind:
    names = {
        "issue": Named("Issue", "Enjeu"),
        "background": Named("Background", "Contexte"),
        "considerations": Named("Considerations", "Considérations"),
        "legal": Named("Legal", "Considérations juridiques"),
        "options": Named("Options", "Options"),
        "annex": Named("Annex A", "Annexe A"),
    }
    return NoteKind(
        "memo",
        Named("Memorandum to the Minister", "Note au ministre"),
        NO_WORDS,
        "D",
        tuple(SectionRule(key, name, NO_WORDS) for key, name in names.items()),
        decision=(
            Named("I concur", "Je suis d\u2019accord"),
            Named("I do not concur", "Je ne suis pas d\u2019accord"),
        ),
        signatory=Named("Minister", "Ministre"),
        style=BodyStyle.NUMBERED if numbered else BodyStyle.PARAGRAPHS,
    )


def a_header(**other: str) -> Header:
    known = {
        "to": "Minister of Harbours",
        "from_": "Deputy Minister of Harbours",
        "subject_en": "Mending the piers",
        "subject_fr": "Réparer les jetées: un plan",
        "number": "HAR-0001-26",
        "purpose": "D",
        "date": "2026-11-16",
        "decision_by": "2026-12-11",
        "sector_en": "Shores Branch",
        "sector_fr": "Secteur des rivages",
        "attachments": "Annex A",
        "contact": "Desk officer",
    }
    return Header(**(known | other))


def section(key: str, *body: Element, level: int = 1, heading: str = "") -> Section:
    identity = SectionId(f"a{key:x<31}"[:32].replace("x", "0"))
    return Section(identity, key, heading, level, tuple(body))


def a_note(*sections: Section, language: str = "en", **header: str) -> Note:
    return Note(
        NoteId("9" * 32),
        "memo",
        a_header(**header),
        sections,
        language=language,
        marking=Marking(Protected.A),
    )


LONG = "The sea takes a little of each pier every winter, and what it takes is not given back. "


def rich_note(language: str = "en") -> Note:
    """About four pages, forty citations, every kind of paragraph, two tables, a placed block."""
    paper = Paper()
    sections = (
        section(
            "issue",
            paper.paragraph("Whether to mend the piers & quays <before> winter.", cite(0)),
        ),
        section("background", *_background(paper)),
        section("considerations", paper.paragraph(LONG), heading="What to weigh"),
        section("legal", *_legal(paper), level=2),
        section("options", *_options(paper)),
        section("annex", *_annex(paper)),
    )
    return _with_placed_block(a_note(*sections, language=language))


def _background(paper: Paper) -> tuple[Element, ...]:
    ring = Words("a ring of bells", italic=True)
    bold = Words("Mend them now.", bold=True)
    link = Words("the tide tables", link="https://example.org/tides?a=1&b=2")
    return (
        paper.paragraph(LONG, ring, " warned of it.", cite(1), cite(2), " See ", link, "."),
        paper.quotation("The pier 'stands' on three legs.", cite(3)),
        *(paper.paragraph(LONG * 3, cite(number)) for number in range(4, 20)),
        paper.heading("What others did"),
        paper.bullet("One town waited.", cite(20)),
        paper.bullet("It lost a crane.", cite(21), level=1),
        paper.bullet(bold, " was the other town's answer."),
    )


def _legal(paper: Paper) -> tuple[Element, ...]:
    return (
        *(paper.paragraph(LONG * 3, cite(number)) for number in range(22, 32)),
        paper.number("Ask the owner.", cite(32)),
        paper.number("Write it down.", cite(33), level=1),
        paper.number("Sign it.", cite(34)),
        paper.paragraph("Then begin anew:"),
        paper.number("Measure.", cite(35)),
    )


def _options(paper: Paper) -> tuple[Element, ...]:
    compared = paper.table(
        "Options compared",
        ("Option", "For", "Against"),
        ("A. Wait", "No cost now", ""),
        ("B. Mend", "Lasts thirty years", "Costs money"),
    )
    return compared, paper.paragraph("Option B stands.", CITED_DEMAND)


def _annex(paper: Paper) -> tuple[Element, ...]:
    piers = ((f"Pier {number}", f"{number} m") for number in range(30))
    table = paper.table("", ("Pier", "Length"), *piers)
    return table, *(paper.paragraph("Further reading.", cite(number)) for number in range(36, 40))


def _with_placed_block(note: Note) -> Note:
    placed = PlacedBlock(PLACED, BlockId("8" * 32), "Sea & piers", 2, "0" * 16)
    first, *rest = note.sections
    body = tuple(replace(element, placement=PLACED) for element in first.body)
    sections = (replace(first, body=body), *rest)
    return replace(note, sections=sections, placed=(placed,))
