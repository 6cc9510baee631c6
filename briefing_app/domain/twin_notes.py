"""Make the twin of a note, compare the two, and say that they say the same."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing_app.domain.block import fingerprint
from briefing_app.domain.figure import figures_in
from briefing_app.domain.ids import NoteId, ParagraphId, SectionId, new_id
from briefing_app.domain.note import Note, NoteState, Section
from briefing_app.domain.note_editing import copy_body
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Element, Paragraph, ParagraphKind, paragraphs_of
from briefing_app.domain.twin import (
    Stand,
    TwinPair,
    TwinSign,
    TwinStanding,
    TwinTie,
    other_language,
    pairs_by_there,
    with_pairs,
)

_SHOWN = 60
Paragraphs = dict[ParagraphId, Paragraph]


def make_twin(note: Note, kind: NoteKind) -> Note:
    """The note in the other language, ready to be translated: its head, its sections under their
    names in that language, its words as they are with all that they cite, paired one by one.

    It is the same document: number, dates and marking are shared. Blocks are the original's.
    """
    language = other_language(note.language)
    pairs: list[TwinPair] = []

    def translated(section: Section) -> Section:
        body = copy_body(section.body, None)
        pairs.extend(_paired(body, section.body))
        heading = _heading(section, kind, note.language, language)
        return replace(section, id=SectionId(new_id()), heading=heading, body=body)

    sections = tuple(translated(section) for section in note.sections)
    return replace(
        note,
        id=NoteId(new_id()),
        sections=sections,
        placed=(),
        language=language,
        state=NoteState.DRAFTING,
        accepted=(),
        lowered=(),
        tray=(),
        ignored=(),
        twin=TwinTie(note.id, tuple(pairs)),
    )


def standing_of(note: Note, other: Note) -> TwinStanding | None:
    """How the paragraphs of `note` stand to those of `other`; nothing where they are no twins."""
    is_translation = note.twin is not None and note.twin.note == other.id
    translation, original = (note, other) if is_translation else (other, note)
    tie = translation.twin
    if tie is None or tie.note != original.id:
        return None
    here, there = _by_id(translation), _by_id(original)
    signs = _signs(here, there, tie) if is_translation else _signs_back(here, there, tie)
    differ = note.marking != other.marking
    return TwinStanding(other.id, other.language, is_translation, other.title, tuple(signs), differ)


def say_level(
    translation: Note, original: Note, paragraphs: Iterable[ParagraphId] | None = None
) -> Note:
    """The translation, in which these paragraphs, or all, are said to say what their twins say.

    A pair of which one side is gone is forgotten.
    """
    tie = translation.twin
    if tie is None:
        return translation
    here, there = _by_id(translation), _by_id(original)
    wanted = None if paragraphs is None else set(paragraphs)
    meant = [p for p in tie.pairs if wanted is None or {p.here, p.there} & wanted]
    level, gone = {}, set()
    for pair in meant:
        if pair.here in here and pair.there in there:
            level[pair.here] = replace(
                pair,
                there_then=fingerprint((there[pair.there],)),
                here_then=fingerprint((here[pair.here],)),
            )
        else:
            gone.add(pair)
    kept = replace(tie, pairs=tuple(pair for pair in tie.pairs if pair not in gone))
    return replace(translation, twin=with_pairs(kept, level))


def take_new(translation: Note, original: Note, there: ParagraphId) -> Note:
    """The translation with a paragraph that is new in the original, in its place and paired."""
    tie = translation.twin
    found = original.section_of(there)
    if tie is None or found is None:
        return translation
    element = next(each for each in found.body if _holds(each, there))
    body = copy_body([element], None)
    after = _before(found, element, dict(pairs_by_there(tie)))
    sections = tuple(_with_new(s, found, body, after) for s in translation.sections)
    tie = replace(tie, pairs=(*tie.pairs, *_paired(body, (element,))))
    return replace(translation, sections=sections, twin=tie)


def _by_id(note: Note) -> Paragraphs:
    return {each.id: each for each in note.paragraphs()}


def _signs(mine: Paragraphs, theirs: Paragraphs, tie: TwinTie) -> Iterator[TwinSign]:
    """As the translation sees it, in its reading order; then what is new in the original."""
    by_here = {pair.here: pair for pair in tie.pairs}
    for key, paragraph in mine.items():
        pair = by_here.get(key)
        if pair is None:
            continue
        other = theirs.get(pair.there)
        if other is None:
            yield TwinSign(Stand.OTHER_GONE, key)
        elif sign := _sign(pair, paragraph, other):
            yield sign
    known = {pair.there: pair.here for pair in tie.pairs}
    yield from _new(theirs.values(), known)


def _sign(pair: TwinPair, here: Paragraph, other: Paragraph) -> TwinSign | None:
    now_there, now_here = fingerprint((other,)), fingerprint((here,))
    words = _beginning(other.text)
    if not pair.here_then and now_here == pair.there_then and _has_letters(here.text):
        return TwinSign(Stand.UNTRANSLATED, here.id, other.id, words=words)
    if now_there != pair.there_then:
        return TwinSign(Stand.OTHER_MOVED, here.id, other.id, words=words)
    return _difference(here, other)


def _signs_back(theirs: Paragraphs, mine: Paragraphs, tie: TwinTie) -> Iterator[TwinSign]:
    """As the original sees it: the translation moves on only after it was once said to be level."""
    known = dict(pairs_by_there(tie))
    for key, paragraph in mine.items():
        pair = known.get(key)
        other = theirs.get(pair.here) if pair else None
        if pair is None:
            continue
        if other is None:
            yield TwinSign(Stand.OTHER_GONE, key)
        elif pair.here_then and fingerprint((other,)) != pair.here_then:
            yield TwinSign(Stand.OTHER_MOVED, key, other.id, words=_beginning(other.text))
        elif pair.here_then and (sign := _difference(paragraph, other)):
            yield sign
    yield from _new(theirs.values(), {pair.here: pair.there for pair in tie.pairs})


def _difference(here: Paragraph, other: Paragraph) -> TwinSign | None:
    """What two texts in two languages must have in common: their figures, and what they cite."""
    if ParagraphKind.QUOTATION not in (here.kind, other.kind):
        ours, theirs = _figures(here), _figures(other)
        if differ := [
            shown for term, shown in (ours | theirs).items() if _once(term, ours, theirs)
        ]:
            about = ", ".join(sorted(differ))
            return TwinSign(Stand.FIGURES_DIFFER, here.id, other.id, about, _beginning(other.text))
    if {c.target for c in here.citations} != {c.target for c in other.citations}:
        return TwinSign(Stand.CITES_OTHERS, here.id, other.id, words=_beginning(other.text))
    return None


def _figures(paragraph: Paragraph) -> dict[str, str]:
    return {figure.term: figure.shown for figure in figures_in(paragraph.text)}


def _once(term: str, one: dict[str, str], other: dict[str, str]) -> bool:
    return (term in one) != (term in other)


def _new(theirs: Iterable[Paragraph], known: dict[ParagraphId, ParagraphId]) -> Iterator[TwinSign]:
    """What the other note has and this one has not, behind the last that both have."""
    after: ParagraphId | None = None
    for paragraph in theirs:
        if paragraph.id in known:
            after = known[paragraph.id]
        elif paragraph.runs:
            words = _beginning(paragraph.text)
            yield TwinSign(Stand.OTHER_NEW, after, paragraph.id, words=words)


def _paired(copies: tuple[Element, ...], originals: tuple[Element, ...]) -> Iterator[TwinPair]:
    pairs = zip(paragraphs_of(copies), paragraphs_of(originals), strict=True)
    for copy, original in pairs:
        yield TwinPair(copy.id, original.id, fingerprint((original,)))


def _heading(section: Section, kind: NoteKind, written_in: str, language: str) -> str:
    """The kind's name for it in the other language, where the heading is the kind's."""
    rule = kind.rule(section.key)
    if rule and section.heading in ("", rule.name.in_language(written_in)):
        return rule.name.in_language(language)
    return section.heading


def _with_new(
    section: Section, found: Section, body: tuple[Element, ...], after: TwinPair | None
) -> Section:
    """Behind the twin of what stands before it there; in a section of the same key without that."""
    at = next((i for i, e in enumerate(section.body) if after and _holds(e, after.here)), None)
    if at is not None:
        return replace(section, body=(*section.body[: at + 1], *body, *section.body[at + 1 :]))
    if after is None and section.key == found.key:
        return replace(section, body=(*body, *section.body))
    return section


def _before(
    section: Section, element: Element, known: dict[ParagraphId, TwinPair]
) -> TwinPair | None:
    last = None
    for each in section.body:
        if each.id == element.id:
            break
        last = next((known[p.id] for p in paragraphs_of([each]) if p.id in known), last)
    return last


def _holds(element: Element, paragraph: ParagraphId) -> bool:
    return element.id == paragraph or any(p.id == paragraph for p in paragraphs_of([element]))


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _beginning(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
