"""MARK-PAGE: the marking stands on every page and in the first lines of the text."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Severity
from briefing_app.language import _

CHECK = "MARK-PAGE"


def check_printed_marking(case: Case) -> Iterator[Finding]:
    """Looked for in what would be written; nothing is said where that is not known."""
    if case.printed is None:
        return
    marking = case.note.marking.in_words(case.language)
    if any(marking not in header for header in case.printed.headers) or not case.printed.headers:
        reason = _("A header lacks {marking}; each page must carry it.").format(marking=marking)
        yield _finding(_("A page without its marking"), reason, "header")
    if not any(marking in line for line in case.printed.first_lines):
        reason = _("{marking} is not in the first lines, where it is read aloud.")
        yield _finding(_("The text without its marking"), reason.format(marking=marking), "text")


def _finding(title: str, reason: str, about: str) -> Finding:
    return Finding(CHECK, Severity.ERROR, title, reason, at_field("marking"), about)
