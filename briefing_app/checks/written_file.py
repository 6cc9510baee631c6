"""DOCX and MARK-PAGE in the file as it was written: what the note alone cannot tell."""

from collections.abc import Iterator
from itertools import pairwise

from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.language import _, ngettext
from briefing_app.wordfile.written_facts import WrittenFacts

CHECK = "DOCX"
MARKING = "MARK-PAGE"
RULES = (
    *("header", "text", "title", "language", "author", "headings", "changes", "tables"),
    *("pictures", "blank", "boxes"),
)
"""What each finding is about: as many rules hold as no finding names."""


def check_written_file(facts: WrittenFacts, marking: str) -> Iterator[Finding]:
    """`marking` is the line that every page and the first lines must carry."""
    yield from _marking(facts, marking)
    yield from _properties(facts)
    if any(deeper > level + 1 for level, deeper in pairwise((0, *facts.headings))):
        yield _finding(_("A level of headings is left out in the file."), "headings")
    if facts.comments or facts.revisions:
        yield _finding(_("The file holds comments or tracked changes."), "changes")
    yield from _counted(facts)


def _marking(facts: WrittenFacts, marking: str) -> Iterator[Finding]:
    if not facts.headers or any(marking not in header for header in facts.headers):
        reason = _("A header lacks {marking}; each page must carry it.").format(marking=marking)
        yield _finding(reason, "header", MARKING)
    if not any(marking in line for line in facts.first_lines):
        reason = _("{marking} is not in the first lines, where it is read aloud.")
        yield _finding(reason.format(marking=marking), "text", MARKING)


def _properties(facts: WrittenFacts) -> Iterator[Finding]:
    if not facts.title.strip():
        yield _finding(_("The file has no title among its properties."), "title")
    if not facts.language:
        yield _finding(_("The file does not say in which language it is."), "language")
    if any(mark in facts.author for mark in "\\/"):
        yield _finding(_("The author among the properties is a path."), "author")


def _counted(facts: WrittenFacts) -> Iterator[Finding]:
    counts = (
        (
            facts.bare_tables,
            ngettext(
                "{count} table has no head row.",
                "{count} tables have no head row.",
                facts.bare_tables,
            ),
            "tables",
        ),
        (
            facts.untold_pictures,
            ngettext(
                "{count} picture has no words for those who cannot see it.",
                "{count} pictures have no words for those who cannot see them.",
                facts.untold_pictures,
            ),
            "pictures",
        ),
        (
            facts.blank_paragraphs,
            ngettext(
                "{count} empty paragraph stands for space.",
                "{count} empty paragraphs stand for space.",
                facts.blank_paragraphs,
            ),
            "blank",
        ),
        (
            facts.text_boxes,
            ngettext(
                "{count} text box is not read out in order.",
                "{count} text boxes are not read out in order.",
                facts.text_boxes,
            ),
            "boxes",
        ),
    )
    for count, words, about in counts:
        if count:
            yield _finding(words.format(count=count), about)


def _finding(reason: str, about: str, check: str = CHECK) -> Finding:
    title = _("The written file")
    return Finding(check, Severity.ERROR, title, reason, WHOLE_NOTE, about, key=f"{check}:{about}")
