"""What the status bar says about the open note."""

from dataclasses import dataclass

from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import count_words
from briefing_app.language import _, language, ngettext, pgettext
from briefing_app.ui.facts import language_name, scale_fact, spoken_fact
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_keeping import Keeping, Kept
from briefing_app.ui.page import Fact

_DOUBT = 0.2
"""So many pages the estimate may be wrong by: within them nothing is called too long."""
_NO_WORDS = str.maketrans({"\ufffc": None, "\u2029": " ", "\u2028": " "})


def saved_fact(kept: Kept) -> Fact:
    match kept.keeping:
        case Keeping.SAVED:
            return Fact(_("Saved {time}").format(time=kept.when), "good", "save_now")
        case Keeping.FAILED:
            words = _("Not saved: {reason}").format(reason=kept.sentence)
            return Fact(words, "error", "save_now")
        case Keeping.PENDING:
            return Fact(_("Saving"), "plain", "save_now")
        case Keeping.NOTHING:
            return Fact(pgettext("note", "Open"), "plain")


@dataclass(frozen=True, slots=True)
class Counted:
    """Words of the note, of the section at the cursor, and of what is selected; and pages."""

    words: int
    pages: float
    section: int = 0
    chosen: int = 0
    exact: int = 0
    """Pages as they were laid out for printing; 0 while there is only an estimate."""


def words_fact(counted: Counted) -> Fact:
    """Of the selection while there is one, otherwise of the note and its section.

    The title, headings and annexes may be selected, though no limit counts them.
    """
    words = grouped(counted.words)
    if counted.chosen > counted.words:
        said = ngettext("{chosen} word chosen", "{chosen} words chosen", counted.chosen)
        return Fact(said.format(chosen=grouped(counted.chosen)), "plain", "outline")
    if counted.chosen:
        said = ngettext(
            "{chosen} word of {count} chosen", "{chosen} words of {count} chosen", counted.chosen
        )
        return Fact(said.format(chosen=grouped(counted.chosen), count=words), "plain", "outline")
    said = ngettext("{count} word", "{count} words", counted.words).format(count=words)
    if counted.section:
        said = _("{words}, {count} in this section").format(
            words=said, count=grouped(counted.section)
        )
    return Fact(said, "plain", "outline")


def words_in(text: str) -> int:
    """How many words the selected text of the page has; a citation is none."""
    return count_words(text.translate(_NO_WORDS))


def grouped(number: int) -> str:
    """Thousands set off as the officer's language does it."""
    return f"{number:,}".replace(",", "\u00a0" if language() == "fr" else ",")


def decimal(number: float) -> str:
    return f"{number:.1f}".replace(".", "," if language() == "fr" else ".")


def pages_fact(pages: float, kind: NoteKind | None, note_language: str) -> Fact:
    limit = kind.pages(note_language) if kind else 0
    shown = decimal(pages)
    if not limit:
        words = _("≈ {pages} pages").format(pages=shown)
        return Fact(words, "plain", "panel_pages")
    whole = f"{limit:.0f}" if float(limit).is_integer() else decimal(limit)
    said = ngettext("≈ {pages} of {limit} page", "≈ {pages} of {limit} pages", _counted(limit))
    words = said.format(pages=shown, limit=whole)
    return Fact(words, "warning" if pages > limit + _DOUBT else "plain", "panel_pages")


def _pages(counted: Counted, kind: NoteKind | None, note_language: str) -> Fact:
    if counted.exact:
        return exact_pages_fact(counted.exact, kind, note_language)
    return pages_fact(counted.pages, kind, note_language)


def exact_pages_fact(pages: int, kind: NoteKind | None, note_language: str) -> Fact:
    """The same, of pages that were laid out as they will print."""
    limit = kind.pages(note_language) if kind else 0
    words = ngettext("{pages} page", "{pages} pages", pages).format(pages=pages)
    if not limit:
        return Fact(words, "plain", "panel_pages")
    whole = f"{limit:.0f}" if float(limit).is_integer() else decimal(limit)
    said = ngettext("{pages} of {limit} page", "{pages} of {limit} pages", _counted(limit))
    words = said.format(pages=pages, limit=whole)
    return Fact(words, "warning" if pages > limit else "plain", "panel_pages")


def _counted(limit: float) -> int:
    """One page alone is singular, one and a half are not."""
    return 1 if limit == 1 else 2


def findings_fact(findings: tuple[Finding, ...], passed_at: str) -> Fact:
    """`passed_at` is empty until the checks have looked at the note; then nothing is claimed."""
    if not passed_at:
        return Fact(_("Not checked yet"), "plain", "panel_findings")
    if not findings:
        return Fact(_("Nothing found"), "good", "panel_findings")
    blocking = sum(1 for finding in findings if finding.severity is Severity.ERROR)
    count = len(findings)
    found = ngettext("{count} finding", "{count} findings", count).format(count=count)
    if blocking:
        blocks = ngettext("{count} blocks export", "{count} block export", blocking)
        return Fact(f"{found}, {blocks.format(count=blocking)}", "error", "panel_findings")
    warned = any(finding.severity is Severity.WARNING for finding in findings)
    return Fact(found, "warning" if warned else "plain", "panel_findings")


def place_fact(note: Note, section: str, number: int) -> Fact:
    heading = next((each.heading for each in note.sections if each.id == section), "")
    words = heading or _("Title")
    if number:
        words = _("{section}, paragraph {number}").format(section=heading, number=number)
    return Fact(words, "plain", "outline", right=True)


def language_fact(note: Note) -> Fact:
    return Fact(language_name(note.language), "plain", "header", right=True)


def list_facts(count: int, scale: float) -> tuple[Fact, ...]:
    """While the list of notes is in front: how many, the officer's language, the scale."""
    said = ngettext("{count} note", "{count} notes", count).format(count=grouped(count))
    return (Fact(said), spoken_fact(), scale_fact(scale))


def _findings(at_hand: NoteAtHand) -> Fact:
    return findings_fact(at_hand.checker.findings, at_hand.checker.passed_at)


def facts_of(
    at_hand: NoteAtHand,
    kind: NoteKind | None,
    counted: Counted,
    standing: tuple[str, int, float],
) -> tuple[Fact, ...]:
    """All facts; `standing` is section, number of the paragraph and scale of the interface.

    A closed note is neither kept nor checked, and no limit holds for it any more.
    """
    note, closed = at_hand.session.note, at_hand.session.is_closed
    section, number, scale = standing
    return (
        *(() if closed else (saved_fact(at_hand.keeper.state),)),
        Fact(note.marking.in_words(note.language), "marking", "marking"),
        words_fact(counted),
        _pages(counted, None if closed else kind, note.language),
        *(() if closed else (_findings(at_hand),)),
        place_fact(note, section, number),
        language_fact(note),
        scale_fact(scale),
    )
