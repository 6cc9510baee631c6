"""A note becomes another kind of note: what has no place there waits in the tray."""

from dataclasses import replace

from briefing_app.domain.ids import SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import Spot, forget_lost_placements, place
from briefing_app.domain.template import NoteKind, SectionRule, new_section
from briefing_app.domain.text import Element, Paragraph

Taken = dict[str, list[Section]]
"""The sections that take each place of a kind, by the key of the place."""


def change_kind(note: Note, old: NoteKind | None, new: NoteKind) -> Note:
    """Text keeps its place where sections match by key, else by name; the rest waits in the tray.

    What waited already comes back where the new kind has a place that nothing else takes.
    """
    taken, rest = _share_out(note.sections, new)
    back, waiting = _come_back(note.tray, new, taken)
    sections: list[Section] = []
    for rule in new.sections:
        found = [*taken.get(rule.key, ()), *back.get(rule.key, ())]
        kept = (s for s in found if rule.required or _is_worth_keeping(s, old))
        sections += [_fitted(section, rule, old, note.language) for section in kept]
        if rule.required and not found:
            sections.append(new_section(rule, note.language))
    left = (section for section in rest if _is_worth_keeping(section, old))
    purpose = new.purpose if _is_usual(note, old) else note.header.purpose
    return forget_lost_placements(
        replace(
            note,
            kind=new.key,
            header=replace(note.header, purpose=purpose),
            sections=tuple(sections),
            tray=(*waiting, *left),
        )
    )


def without_tray(note: Note) -> Note:
    """The note as it is read and printed."""
    return forget_lost_placements(replace(note, tray=())) if note.tray else note


def place_from_tray(note: Note, section: SectionId, spot: Spot) -> Note:
    """The words of a waiting section put where the spot says, with all that hangs on them."""
    waiting = _waiting(note, section)
    if waiting is None:
        return note
    placed = place(note, (e for e in waiting.body if not _is_blank(e)), spot)
    return replace(placed, tray=_others(note, section))


def section_from_tray(note: Note, section: SectionId, before: SectionId | None = None) -> Note:
    """The waiting section back on the page as a section, before another or at the end."""
    waiting = _waiting(note, section)
    if waiting is None:
        return note
    ids = [each.id for each in note.sections]
    at = ids.index(before) if before in ids else len(ids)
    sections = (*note.sections[:at], waiting, *note.sections[at:])
    return replace(note, sections=sections, tray=_others(note, section))


def drop_from_tray(note: Note, section: SectionId) -> Note:
    """The waiting section taken out of the note."""
    return forget_lost_placements(replace(note, tray=_others(note, section)))


def _share_out(sections: tuple[Section, ...], kind: NoteKind) -> tuple[Taken, list[Section]]:
    """Which sections take which place, and those that find none."""
    taken: Taken = {}
    unmatched: list[Section] = []
    for section in sections:
        if kind.rule(section.key):
            taken.setdefault(section.key, []).append(section)
        else:
            unmatched.append(section)
    rest: list[Section] = []
    for section in unmatched:
        rule = _named(section.heading, kind)
        if rule and rule.key not in taken:
            taken[rule.key] = [section]
        else:
            rest.append(section)
    return taken, rest


def _come_back(
    tray: tuple[Section, ...], kind: NoteKind, taken: Taken
) -> tuple[Taken, list[Section]]:
    """The same for the tray; a place with nothing but blank paragraphs counts as free."""
    full = {key for key, found in taken.items() if any(_holds_words(s) for s in found)}
    matched, waiting = _share_out(tray, kind)
    back: Taken = {}
    for key, found in matched.items():
        if key in full:
            waiting += found
        else:
            back[key] = found
            taken.pop(key, None)
    return back, sorted(waiting, key=tray.index)


def _fitted(section: Section, rule: SectionRule, old: NoteKind | None, language: str) -> Section:
    """A heading that was the old kind's own becomes the new kind's; a changed one stays."""
    if not _holds_words(section):
        return replace(new_section(rule, language), id=section.id)
    before = old.rule(section.key) if old else None
    is_own = before is None or section.heading != before.name.in_language(language)
    heading = section.heading if is_own else rule.name.in_language(language)
    return replace(section, key=rule.key, level=rule.level, heading=heading)


def _named(heading: str, kind: NoteKind) -> SectionRule | None:
    wanted = _plain(heading)
    names = ((rule, (_plain(rule.name.en), _plain(rule.name.fr))) for rule in kind.sections)
    return next((rule for rule, known in names if wanted and wanted in known), None)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _is_usual(note: Note, old: NoteKind | None) -> bool:
    return not note.header.purpose or (old is not None and note.header.purpose == old.purpose)


def _is_worth_keeping(section: Section, old: NoteKind | None) -> bool:
    """Words, or a heading that the officer gave it."""
    rule = old.rule(section.key) if old else None
    usual = (rule.name.en, rule.name.fr) if rule else ("",)
    return _holds_words(section) or section.heading not in usual


def _holds_words(section: Section) -> bool:
    return any(not _is_blank(element) for element in section.body)


def _is_blank(element: Element) -> bool:
    return isinstance(element, Paragraph) and not element.runs and not element.placement


def _waiting(note: Note, section: SectionId) -> Section | None:
    return next((each for each in note.tray if each.id == section), None)


def _others(note: Note, section: SectionId) -> tuple[Section, ...]:
    return tuple(each for each in note.tray if each.id != section)
