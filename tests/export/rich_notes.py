"""A note of every kind with all that a note can hold, in either language, and what it draws on."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import cycle

from briefing_app.domain.evidence import Evidence, EvidenceKind, Measure
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
from briefing_app.domain.source import Attribution, Source, SourceKind
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
)
from briefing_app.shipped.note_kinds import load_note_kinds

KINDS = {kind.key: kind for kind in load_note_kinds()}
LANGUAGES = ("en", "fr")
_APART = {"en": 0, "fr": 100_000}
"""What is added to every number of a note, so that twins have identities of their own."""

ODD = (
    "R&D <in> {{subject}}, {{body}}, \u00abobjet\u00bb, ]]> and 5 > 3 \U0001f6f6 \U00020bb7 "
    "\u0645\u0631\u0641\u0623 \u05e0\u05de\u05dc e\u0301 o\u00f9 \u00b2 \u2610 50\u00a0% \ufb01n"
)
"""Signs of markup, a template's own marks, right to left, four bytes, marks that combine."""

PRINTED_SPEECH = {"en": "The harbour gives way each winter. ", "fr": "Le port cède chaque hiver. "}
OTHER = {"en": "fr", "fr": "en"}


def _identity(kind: str, number: int) -> str:
    return f"{kind}{number:031x}"


def _source(number: int, title: str, **other: object) -> Source:
    return Source(SourceId(_identity("5", number)), title, **other)


SOURCES = (
    _source(
        1,
        "Survey of harbours & quays",
        short_title="Harbour survey",
        author="Jo Quay",
        body="Institute of Tides",
        date="2025-03",
        kind=SourceKind.REPORT,
        address="https://example.org/survey?a=1&b=2",
    ),
    _source(
        2,
        "Étude sur les jetées",
        body="Observatoire des quais",
        date="2023-05-01",
        kind=SourceKind.ARTICLE,
        language="fr",
    ),
    _source(
        3,
        "Notes from a closed table",
        author="Ann Speaker",
        date="2024-06-17",
        kind=SourceKind.INTERVIEW,
        attribution=Attribution.CHATHAM_HOUSE,
    ),
    _source(4, "Harbours Act", date="1985", kind=SourceKind.LAW),
    _source(
        5,
        "Resolution 9999 (2024)",
        body="Council of Ports",
        date="2024-11-02",
        kind=SourceKind.RESOLUTION,
    ),
    _source(6, "A letter nobody may name", attribution=Attribution.NOT_FOR_ATTRIBUTION),
)
NAMED = tuple(s for s in SOURCES if s.attribution is not Attribution.NOT_FOR_ATTRIBUTION)


def _excerpt(source: Source, number: int) -> Excerpt:
    words = f"The exact words & figures of passage {number}."
    place = {"paragraph": 10 + number, "page": number % 3}
    return Excerpt(
        source.id, EditionId(source.id), 0, len(words), seal_of(words), words=words, **place
    )


def _evidence(number: int, source: Source) -> Evidence:
    return Evidence(
        EvidenceId(_identity("e", number)),
        f"Claim {number}",
        tuple(EvidenceKind)[number % len(EvidenceKind)],
        _excerpt(source, number),
        as_of="2024-06",
        measure=Measure("33443", "metres"),
        speaker="Ann Speaker" if source.author == "Ann Speaker" else "",
    )


@cache
def materials() -> Materials:
    """Evidence from every source twice, one piece without any source, and a recommendation."""
    numbered = enumerate((s for s in SOURCES for _twice in range(2)), start=1)
    evidence = [_evidence(number, source) for number, source in numbered]
    own = Evidence(EvidenceId(_identity("e", 0)), "Our own count", EvidenceKind.FACT)
    asked = Recommendation(
        RecommendationId(_identity("d", 1)),
        "Mend the piers",
        "Mend them",
        "The institute",
        number="3",
        excerpt=_excerpt(SOURCES[0], 14),
    )
    return Materials(
        {one.id: one for one in (own, *evidence)},
        {asked.id: asked},
        {source.id: source for source in SOURCES},
    )


class Pen:
    """Writes the parts of one note; identities count up, so that the same note comes each time."""

    def __init__(self, language: str, *, for_all: bool = False) -> None:
        self.language = language
        self._next = self._citations = _APART[language]
        whispered = {} if not for_all else {11, 12}
        self._evidence = cycle([n for n in range(13) if n not in whispered])

    def identity(self) -> ParagraphId:
        self._next += 1
        return ParagraphId(_identity("b", self._next))

    def cite(self) -> Citation:
        """The next piece of evidence, with the figure it gave."""
        target = EvidenceId(_identity("e", next(self._evidence)))
        return self._citation(CitedKind.EVIDENCE, target, "33443")

    def cite_asked(self) -> Citation:
        return self._citation(CitedKind.RECOMMENDATION, RecommendationId(_identity("d", 1)), "")

    def _citation(
        self, kind: CitedKind, target: EvidenceId | RecommendationId, value: str
    ) -> Citation:
        self._citations += 1
        return Citation(CitationId(_identity("c", self._citations)), kind, target, value)

    def write(
        self, *runs: Run | str, kind: str = "paragraph", level: int = 0, language: str = ""
    ) -> Paragraph:
        made = tuple(Words(run) if isinstance(run, str) else run for run in runs)
        return Paragraph(self.identity(), ParagraphKind(kind), made, level, language)

    def table(self, caption: str, *rows: tuple[str | Citation | tuple[Run, ...], ...]) -> Table:
        return Table(
            self.identity(), tuple(tuple(self._cell(c) for c in row) for row in rows), caption
        )

    def _cell(self, cell: str | Citation | tuple[Run, ...]) -> Paragraph:
        if isinstance(cell, tuple):
            return self.write(*cell)
        return self.write(cell) if cell else self.write()


def _plain(pen: Pen) -> Iterator[Element]:
    said = PRINTED_SPEECH[pen.language]
    link = Words("the tide tables", link="https://example.org/tides?a=1&b=2")
    yield pen.write(said, pen.cite(), pen.cite(), " ", Words("Warned", italic=True), ".")
    yield pen.write("See ", link, " and ", Words("mend", bold=True), "; 33\u00a0443 m.", pen.cite())
    yield pen.write(pen.cite(), said * 4, pen.cite())


def _lists(pen: Pen) -> Iterator[Element]:
    for kind in ("bullet", "numbered"):
        for level in (0, 1, 2, 1, 0):
            yield pen.write(f"Point at {level}, {kind}", pen.cite(), kind=kind, level=level)
        yield pen.write("Words between two lists.")
    yield pen.write("A list begins anew", kind="numbered")


def _quoted(pen: Pen) -> Iterator[Element]:
    other = OTHER[pen.language]
    yield pen.write('The pier "stands" on three legs.', pen.cite(), kind="quotation")
    yield pen.write(PRINTED_SPEECH[other], pen.cite(), kind="quotation", language=other)
    yield pen.write(PRINTED_SPEECH[other] * 2, pen.cite(), language=other)
    yield pen.write('Said: "yes" ; 12 %', kind="bullet", language=other)


def _headed(pen: Pen) -> Iterator[Element]:
    yield pen.write(f"What others did & why, {pen.identity()[-3:]}", kind="heading")
    yield pen.write("It is recommended that they be mended.", pen.cite_asked(), pen.cite_asked())


def _odd(pen: Pen) -> Iterator[Element]:
    yield pen.write(ODD, pen.cite())
    yield pen.write("one\ttab\nand a line below")
    yield pen.write("\u0645\u0631\u0641\u0623 \u05e0\u05de\u05dc")
    yield pen.write("w" * 300)


def _narrow(pen: Pen) -> Iterator[Element]:
    yield pen.table(
        "Options compared",
        ("Option", "For & against"),
        ("A. Wait", (Words("No cost <now>"), pen.cite())),
        ("B. Mend", ""),
    )
    yield pen.write("Option B stands.")


def _wide(pen: Pen) -> Iterator[Element]:
    head = ("Pier", "Length", "Built", "Owner", "State", "Cost", "Year", "Lead", "Remark")
    rows = [tuple(f"{word} {row} {ODD[:3]}" for word in head) for row in range(12)]
    rows[3] = (*rows[3][:8], (Words("Counted"), pen.cite(), pen.cite_asked()))
    yield pen.table("", head, *rows)


PLACED = tuple(PlacementId(_identity("f", number)) for number in (1, 2))


def _placed(pen: Pen) -> Iterator[Element]:
    words = pen.write("Placed words & their citation.", pen.cite())
    bullet = pen.write("A placed point.", pen.cite(), kind="bullet")
    table = pen.table("Placed table", ("Who", "What"), ("They", "Mend"))
    yield replace(words, placement=PLACED[0])
    yield replace(bullet, placement=PLACED[0])
    yield replace(table, placement=PLACED[1])


_STRETCHES = (_plain, _lists, _quoted, _headed, _odd, _narrow, _wide, _placed)


def _section(pen: Pen, kind: NoteKind, at: int, body: tuple[Element, ...]) -> Section:
    rule = kind.sections[at]
    heading = rule.name.in_language(pen.language)
    return Section(
        SectionId(_identity("a", at + _APART[pen.language])), rule.key, heading, rule.level, body
    )


def _header(kind: NoteKind) -> Header:
    known = {
        "to": "Minister of Harbours & Quays",
        "from_": "Deputy Minister <Harbours>",
        "through": "Chief {{of}} staff",
        "cc": "Everybody",
        "subject_en": f"Mending the piers & {ODD}",
        "subject_fr": "Réparer les jetées: un plan",
        "number": "HAR-0001-26",
        "purpose": kind.purpose,
        "date": "2026-11-16",
        "decision_by": "2026-12-11",
        "sector_en": "Shores Branch",
        "sector_fr": "Secteur des rivages",
        "attachments": "Annex A",
        "contact": "Desk officer",
        "consultations": "Fisheries",
    }
    return Header(**known)


def _note(kind: NoteKind, language: str, sections: tuple[Section, ...]) -> Note:
    placed = tuple(
        PlacedBlock(one, BlockId(_identity("8", at)), "Sea & piers", at + 1, "0" * 16)
        for at, one in enumerate(PLACED)
    )
    return Note(
        NoteId(_identity("9", kind.order + _APART[language])),
        kind.key,
        _header(kind),
        sections,
        placed=placed,
        language=language,
        marking=Marking(Protected.A),
    )


def rich_note_of(kind: NoteKind, language: str, *, for_all: bool = False) -> Note:
    """Every section filled, all stretches somewhere; `for_all` cites nobody who stays unnamed."""
    pen = Pen(language, for_all=for_all)
    bodies: list[list[Element]] = [[] for _rule in kind.sections]
    for at in range(max(len(bodies), len(_STRETCHES))):
        stretch = _STRETCHES[at % len(_STRETCHES)]
        bodies[at % len(bodies)].extend(stretch(pen) if at < len(_STRETCHES) else _plain(pen))
    sections = tuple(_section(pen, kind, at, tuple(body)) for at, body in enumerate(bodies))
    return _note(kind, language, sections)


def note_of_nothing(kind: NoteKind, language: str) -> Note:
    """No words, no field of the header filled, no marking."""
    pen = Pen(language)
    sections = tuple(_section(pen, kind, at, (pen.write(),)) for at in range(len(kind.sections)))
    note = _note(kind, language, sections)
    return replace(note, header=Header(), placed=(), marking=Marking())


def long_note(kind: NoteKind, language: str) -> Note:
    """Some forty pages, with four hundred citations."""
    pen = Pen(language)
    said = PRINTED_SPEECH[language]
    bodies = [
        (*(pen.write(said * 9, pen.cite()) for _ in range(20)), *_narrow(pen))
        for _rule in kind.sections
    ]
    sections = tuple(_section(pen, kind, at, body) for at, body in enumerate(bodies))
    return _note(kind, language, sections)
