"""The bytes of a Word file held to the rules, whether they are on a disk yet or not."""

from dataclasses import dataclass
from pathlib import Path

from briefing_app.checks.finding import Finding
from briefing_app.checks.written_file import Expected, check_written_file
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.note import Note
from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.trouble import Trouble
from briefing_app.wordfile.written_facts import read_facts


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """`working`: it stays in the house. `template` is the one it was made from, if not ours."""

    content: bytes
    name: str
    working: bool = False
    template: Path | None = None


def check_content(written: WrittenFile, note: Note) -> tuple[Finding, ...]:
    """What of the file should be otherwise; CannotRead where it is no Word file."""
    try:
        facts = read_facts(written.content, written.name)
        brought = _brought(written.template)
    except WordFault as fault:
        raise CannotRead(str(fault)) from fault
    expected = Expected(
        note.marking.in_words(note.language),
        note.language,
        note.header.number,
        working=written.working,
        brought=brought,
    )
    return tuple(check_written_file(facts, expected))


def _brought(template: Path | None) -> tuple[Trouble, ...]:
    """The troubles of the template itself; none where it has vanished since."""
    try:
        content = template.read_bytes() if template else b""
    except OSError:
        return ()
    return read_facts(content, template.name).troubles if template else ()
