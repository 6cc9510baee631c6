"""A note as readers outside may see it: what may not be seen gives way, or the copy is refused."""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.header import Header
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_marking import contained_marking, held_in
from briefing_app.domain.outside import (
    Going,
    OutsideCopy,
    OutsideRule,
    OutsideWish,
    Why,
    Withheld,
)
from briefing_app.domain.overview import Materials
from briefing_app.domain.source import Attribution
from briefing_app.domain.text import Element, Paragraph, Table
from briefing_app.export.copies.outside_passages import (
    Barred,
    OutsideRules,
    goes,
    told,
    withheld_paragraph,
    without_citations,
)
from briefing_app.language import _, words_for


def outside_copy(
    note: Note, materials: Materials, wish: OutsideWish, rule: OutsideRule
) -> OutsideCopy:
    """What remains for readers who may see up to `wish.reader`, under the marking of what remains.

    A note that is marked higher than what it cites keeps its marking, unless somebody vouches.
    """
    own = not contained_marking(held_in(note, materials)).covers(note.marking)
    unexplained = own and not wish.reader.covers(note.marking)
    rules = OutsideRules(note, materials, wish.reader)
    header = replace(note.header, **dict.fromkeys(rule.internal, ""))
    if bar := _in_the_head(note, header, rules):
        return OutsideCopy(note, materials, refused=_in_title(bar))
    passages = _Passages(note, materials, rules, wish)
    sections = tuple(passages.section(each) for each in note.sections)
    told_of = OutsideCopy(
        note,
        materials,
        tuple(passages.withheld),
        passages=tuple(passages.all),
        unexplained=unexplained,
    )
    if passages.is_empty:
        return replace(told_of, refused=_nothing_left())
    if unexplained and not wish.vouched:
        return replace(told_of, refused=_unexplained(note))
    left = replace(note, header=header, sections=sections, placed=(), accepted=(), lowered=())
    known = _left_of(left, materials)
    marking = contained_marking(held_in(left, known)).joined_with(passages.blocks)
    shown = marking.joined_with(note.marking) if own and not unexplained else marking
    return replace(told_of, note=replace(left, marking=shown), materials=known)


class _Passages:
    """Goes through a note once, and keeps what it took away."""

    def __init__(
        self, note: Note, materials: Materials, rules: OutsideRules, wish: OutsideWish
    ) -> None:
        self._rules = rules
        self._held = frozenset(wish.held)
        said = words_for(note.language).gettext("[Passage withheld]")
        self._instead = said if wish.tells_gaps else ""
        self._blocks = {
            mark.id: materials.blocks[mark.block]
            for mark in note.placed
            if mark.block in materials.blocks
        }
        self._kept = 0
        self.blocks = Marking()
        self.withheld: list[Withheld] = []
        self.all: list[Going | Withheld] = []

    @property
    def is_empty(self) -> bool:
        """Every passage went that had words."""
        return bool(self.withheld) and not self._kept

    def section(self, section: Section) -> Section:
        body = (self._element(each, section.heading) for each in section.body)
        return replace(section, body=tuple(each for each in body if each))

    def _element(self, element: Element, heading: str) -> Element | None:
        block = self._blocks.get(element.placement) if element.placement else None
        placed = self._rules.of_block(block.name, block.marking) if block else None
        if block and not placed:
            self.blocks = self.blocks.joined_with(block.marking)
        above = (placed,) if placed else ()
        if isinstance(element, Paragraph):
            (line,) = self._line((element,), heading, above)
            return replace(line, placement=None)
        return self._table(element, heading, above)

    def _table(self, table: Table, heading: str, above: tuple[Barred, ...]) -> Element | None:
        """Lines that leave no words behind go; so does a table of which the head alone is left. In
        the place of one that is withheld from the first line to the last it is said once."""
        made = tuple(self._line(row, heading, above) for row in table.rows)
        if made and all(cell.text == self._instead for row in made for cell in row):
            return made[0][0] if self._instead else None
        rows = made if self._instead else _without_gaps(table, made)
        bar = self._rules.of_words(table.caption)
        caption = "" if bar or above else table.caption
        is_left = len(rows) > 1 or len(made) == len(rows)
        return replace(table, rows=rows, caption=caption, placement=None) if is_left else None

    def _line(
        self, line: tuple[Paragraph, ...], heading: str, above: tuple[Barred, ...]
    ) -> tuple[Paragraph, ...]:
        """A paragraph, or a line of a table: what is cited in one cell speaks for all of it."""
        bars = [*above, *(bar for cell in line for bar in self._bars(cell))]
        going = Going(heading, line[0].id, " | ".join(cell.text.strip() for cell in line))
        held = any(cell.id in self._held for cell in line)
        if not goes(bars) and not held:
            self.all += [going] if going.words.strip(" |") else []
            return tuple(self._kept_passage(cell, heading) for cell in line)
        gone: list[Withheld] = []
        for cell in line:
            said = self._bars(cell)
            gone += told(heading, cell, [*above, *said] if said or above else ())
        if not goes(bars):
            gone = [Withheld(heading, going.paragraph, going.words, Why.BY_CHOICE)]
        self.withheld += gone
        self.all += gone[:1]
        return tuple(withheld_paragraph(cell, self._instead) for cell in line)

    def _bars(self, cell: Paragraph) -> list[Barred]:
        cited = (self._rules.of_citation(citation) for citation in cell.citations)
        found = [bar for bar in (*cited, self._rules.of_words(cell.text)) if bar]
        nameless, names = self._rules.without_people(cell)
        if names and self._rules.people_left(nameless.text):
            found.append(Barred(Why.NAMES_SOURCE, names[0], Marking()))
        return found

    def _kept_passage(self, cell: Paragraph, heading: str) -> Paragraph:
        self._kept += bool(cell.text.strip())
        unnamed = [each for each in cell.citations if not self._rules.names_source(each)]
        nameless, names = self._rules.without_people(cell)
        gone = [Barred(Why.NOT_ATTRIBUTED, "", Marking())] if unnamed else []
        gone += [Barred(Why.PERSON, name, Marking()) for name in names]
        self.withheld += told(heading, cell, gone)
        return without_citations(nameless, self._rules)


def _without_gaps(
    table: Table, made: tuple[tuple[Paragraph, ...], ...]
) -> tuple[tuple[Paragraph, ...], ...]:
    """The lines without those that were taken away; the head stays."""
    lines = zip(table.rows, made, strict=True)
    return tuple(
        now
        for at, (before, now) in enumerate(lines)
        if not at or any(cell.runs for cell in now) or not any(cell.runs for cell in before)
    )


def _in_the_head(note: Note, header: Header, rules: OutsideRules) -> str:
    """Words of the head, or of a heading, that cannot stand: nobody can put others there."""
    for words in (*_header_words(header), *(section.heading for section in note.sections)):
        if words and (rules.of_words(words) or rules.people_left(words)):
            return words
    return ""


def _header_words(header: Header) -> Iterator[str]:
    yield from (header.subject_en, header.subject_fr, header.to, header.from_)
    yield from (header.attachments, header.additional_en, header.additional_fr)


def _left_of(note: Note, materials: Materials) -> Materials:
    """What the note still cites, and no source that may not be named."""
    cited: set[str] = {citation.target for citation in note.citations()}
    evidence = {key: each for key, each in materials.evidence.items() if key in cited}
    asked = {key: each for key, each in materials.recommendations.items() if key in cited}
    behind = {each.source_id for each in evidence.values()}
    behind |= {each.source_id for each in asked.values()}
    sources = {
        key: source
        for key, source in materials.sources.items()
        if key in behind and source.attribution is not Attribution.NOT_FOR_ATTRIBUTION
    }
    return replace(materials, evidence=evidence, recommendations=asked, sources=sources, blocks={})


def _unexplained(note: Note) -> str:
    said = _(
        "The note is marked {marking}, and nothing that it cites asks for that: which words are "
        "meant, only a person can tell. Hold those back, and confirm that the rest may be seen."
    )
    return said.format(marking=note.marking.in_words(note.language))


def _in_title(words: str) -> str:
    said = _("“{words}” says what these readers may not see. Word it otherwise first.")
    return said.format(words=words)


def _nothing_left() -> str:
    return _("Nothing of the note would be left for these readers.")


def why_in_words(withheld: Withheld, language: str) -> str:
    """The reason, for whoever sends the copy."""
    marking = withheld.marking.in_words(language)
    reasons = {
        Why.ABOVE: _("rests on what is marked {marking}: {about}"),
        Why.IN_CONFIDENCE: _("rests on what was obtained in confidence: {about}"),
        Why.SAYS_AGAIN: _("says again what these readers may not see: {about}"),
        Why.NAMES_SOURCE: _("names what may not be named: {about}"),
        Why.NOT_ATTRIBUTED: _("the source may not be named; its reference goes"),
        Why.BY_CHOICE: _("held back by your own choice"),
        Why.PERSON: _("names {about}, who spoke under the Chatham House rule"),
    }
    return reasons[withheld.why].format(marking=marking, about=withheld.about)
