"""A style put to work on works of every kind before anybody relies on it."""

from dataclasses import replace
from pathlib import Path

from briefing_app.domain.ids import SourceId
from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import Source, SourceKind
from briefing_app.export.cited import NOWHERE, Cited, Place, Standing
from briefing_app.export.references.csl_lines import StyledSources

_WHOLE = Imprint(
    genre="Report",
    container="A Review",
    series="Papers",
    volume="2",
    issue="3",
    pages="4-5",
    edition="2",
    number="6",
    section="c 7",
    authority="A Court",
    event="A Session",
    editors="Ann Lee, Bo Ek",
    place="Ottawa",
    doi="10.1234/a",
    accessed="2024-05-03",
)
_WORKS = (
    "article-journal", "article-newspaper", "book", "chapter", "report", "thesis", "webpage",
    "legislation", "bill", "treaty", "legal_case", "hearing", "speech", "dataset", "document",
)  # fmt: skip
_STANDINGS = (Standing.FIRST, Standing.SAME_ELSEWHERE, Standing.LATER)


def try_on_every_work(style: Path) -> None:
    """Raises `CannotWrite`, in a sentence, where it fails on any of them in either language."""
    works = tuple(_works())
    for language in ("en", "fr"):
        styled = StyledSources(style, language, works)
        for work in works:
            for standing in _STANDINGS:
                styled.note(Cited(work, Place(page=7, paragraph=8), standing, 1))
        styled.brackets([Cited(work, NOWHERE) for work in works[:2]])
        styled.listed({work.id for work in works})


def _works() -> list[Source]:
    whole = Source(
        SourceId("whole"), "A title", "Title", "Jo Quay, Ann van der Tide", "A Body", "2024-05-14",
        SourceKind.REPORT, publisher="A Press", address="https://a.example/b",
    )  # fmt: skip
    bare = Source(SourceId("bare"), "A bare title")
    of_a_body = replace(whole, id=SourceId("body"), author="")
    kinds = [
        replace(whole, id=SourceId(work), imprint=replace(_WHOLE, work=work)) for work in _WORKS
    ]
    return [bare, of_a_body, *kinds]
