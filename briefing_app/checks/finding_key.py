"""The stable name of a finding: made of what was found and the words it was found in."""

from hashlib import sha256

from briefing_app.checks.case import Case
from briefing_app.checks.finding import Finding
from briefing_app.checks.reading import CITATION, Reading
from briefing_app.domain.note import Section

_LENGTH = 16


def key_of(finding: Finding, case: Case) -> str:
    """ "DATE:3f0c…": the same wherever the words stand in their section, another once they change.

    A mark on a few words counts with the sentence around them: the same words elsewhere are
    another matter.
    """
    words = "\n".join((finding.about, *_words(finding, case)))
    told = " ".join(words.replace(CITATION, "").casefold().split())
    return f"{finding.check}:{sha256(told.encode()).hexdigest()[:_LENGTH]}"


def _words(finding: Finding, case: Case) -> tuple[str, ...]:
    place = finding.place
    if place.field:
        return place.field, str(getattr(case.note.header, place.field, ""))
    section = next((s for s in case.note.sections if s.id == place.section), None)
    if section is None:
        return ()
    return section.key, section.heading, *_in_section(finding, case, section)


def _in_section(finding: Finding, case: Case, section: Section) -> tuple[str, ...]:
    wanted = finding.place.paragraph
    if not wanted:
        return ()
    for reading in case.read_in(section):
        if reading.paragraph.id == wanted:
            return _marked(finding, reading)
        if reading.table and reading.table.id == wanted:
            return (reading.table.text,)
    return ()


def _marked(finding: Finding, reading: Reading) -> tuple[str, ...]:
    place = finding.place
    if not place.end:
        return (reading.text,)
    sentence = reading.sentence_at(place.start)
    return reading.text[place.start : place.end], reading.words_of(sentence)
