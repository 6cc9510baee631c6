"""LEN: words and pages of the note, and the words of each section, against their limits."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_section, whole_section
from briefing_app.checks.finding import WHOLE_NOTE, Finding, Place, Severity
from briefing_app.language import language, ngettext

CHECK = "LEN"


def check_length(case: Case) -> Iterator[Finding]:
    yield from _whole(case)
    yield from _pages(case)
    for section in case.note.sections:
        rule = case.kind.rule(section.key)
        limit = rule.limit(case.language) if rule else 0
        words = sum(case.words_in(part) for part in whole_section(case.note, section))
        if limit and words > limit:
            reason = ngettext(
                "{count} word; this kind of note allows {limit}.",
                "{count} words; this kind of note allows {limit}.",
                words,
            )
            reason = reason.format(count=words, limit=limit)
            yield _finding(words, limit, reason, at_section(section))


def _whole(case: Case) -> Iterator[Finding]:
    """Annexes are not counted: the limit is for what the reader must read.

    Words stand in for pages only as long as nobody has laid these out.
    """
    words = case.words
    limit = case.kind.limit(case.language)
    if not limit and not case.pages:
        limit = round(case.kind.pages(case.language) * case.limits.page_words)
    if not limit or words <= limit:
        return
    reason = ngettext(
        "The note has {count} word before its annexes; this kind allows {limit}.",
        "The note has {count} words before its annexes; this kind allows {limit}.",
        words,
    )
    yield _finding(words, limit, reason.format(count=words, limit=limit), WHOLE_NOTE)


def _pages(case: Case) -> Iterator[Finding]:
    """As the panel of pages counts them."""
    pages, limit = case.pages, case.kind.pages(case.language)
    if not limit or pages <= limit:
        return
    over = pages - int(limit)
    title = ngettext("{count} page over the limit", "{count} pages over the limit", over)
    reason = ngettext(
        "Laid out, the note has {count} page before its annexes; this kind allows {limit}.",
        "Laid out, the note has {count} pages before its annexes; this kind allows {limit}.",
        pages,
    ).format(count=pages, limit=_shown(limit, language()))
    yield Finding(
        CHECK, Severity.WARNING, title.format(count=over), reason, WHOLE_NOTE, f"{over} pages"
    )


def _shown(limit: float, spoken: str) -> str:
    if float(limit).is_integer():
        return f"{limit:.0f}"
    return f"{limit:.1f}".replace(".", "," if spoken == "fr" else ".")


def _finding(words: int, limit: int, reason: str, place: Place) -> Finding:
    """What was accepted holds until the note has grown by another tenth of its limit."""
    over = words - limit
    tenths = f"{10 * over // limit} tenths"
    title = ngettext("{count} word over the limit", "{count} words over the limit", over)
    return Finding(CHECK, Severity.WARNING, title.format(count=over), reason, place, tenths)
