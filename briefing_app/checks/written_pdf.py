"""PDF and MARK-PAGE in a PDF as it was written: whether it can be read aloud, and its marking."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.checks.written_file import MARKING
from briefing_app.language import _

CHECK = "PDF"
RULES = ("tags", "language", "title", "header")
"""What each finding is about: as many rules hold as no finding names."""

_TAGS = (rb"/StructTreeRoot\b", rb"/Marked\s+true")
_LANGUAGE = rb"/Lang\s*[(<]"
_TITLE = rb"/Title\s*[(<]\s*[^)>\s]"


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What the file says of itself; `pages` are the words that each of its pages shows."""

    is_tagged: bool
    has_language: bool
    has_title: bool
    pages: tuple[str, ...] = ()


def pdf_facts(content: bytes, pages: tuple[str, ...]) -> PdfFacts:
    """The marks are looked for as the files are written that are made here."""
    return PdfFacts(
        all(re.search(mark, content) for mark in _TAGS),
        re.search(_LANGUAGE, content) is not None,
        re.search(_TITLE, content) is not None,
        pages,
    )


def check_written_pdf(facts: PdfFacts, marking: str) -> Iterator[Finding]:
    """`marking` is the line that every page must carry."""
    if not facts.is_tagged:
        yield _finding(
            _(
                "The PDF is an untagged copy: it cannot be read aloud in its order. "
                "Send the Word file with it, or write the PDF where LibreOffice is installed."
            ),
            "tags",
        )
    elif not facts.has_language:
        yield _finding(_("The PDF does not say in which language it is."), "language")
    if not facts.has_title:
        yield _finding(_("The PDF has no title among its properties."), "title")
    wanted = _closed(marking)
    bare = [number for number, words in enumerate(facts.pages, 1) if wanted not in _closed(words)]
    if bare:
        numbers = ", ".join(map(str, bare))
        said = _("{marking} is missing on these pages: {numbers}.")
        reason = said.format(marking=marking, numbers=numbers)
        yield _finding(reason, "header", MARKING, Severity.ERROR)


def _closed(words: str) -> str:
    """Spaces are only gaps between letters on a page."""
    return "".join(words.split())


def _finding(
    reason: str, about: str, check: str = CHECK, severity: Severity = Severity.WARNING
) -> Finding:
    title = _("The written file")
    return Finding(check, severity, title, reason, WHOLE_NOTE, about, key=f"{check}:{about}")
