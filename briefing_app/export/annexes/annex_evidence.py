"""The evidence table: every thing a note cites, with the exact words and where they serve."""

from dataclasses import dataclass, field

from briefing_app.domain.citation import number_citations
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.note import ANNEX, Note, Section
from briefing_app.domain.overview import Materials
from briefing_app.domain.source import Source
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Citation, CitedKind, paragraphs_of
from briefing_app.export.annex_standing import (
    IN_HOUSE,
    Readers,
    Thing,
    day_of,
    exact_words,
    handled,
    reliability,
    said_by,
    source_of,
)
from briefing_app.export.annex_text import AnnexTable, AnnexText, Cell, Row
from briefing_app.export.references.references import References
from briefing_app.language import words_for


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the annex goes: `numbered` where the note's footnotes can be pointed to.

    `before` counts those that stand before them in the same file.
    """

    note: Note
    materials: Materials
    kind: NoteKind | None = None
    numbered: bool = True
    readers: Readers = IN_HOUSE
    style: str = ""
    before: int = 0


@dataclass(slots=True)
class _Cited:
    """One thing, its first citation, and by section the numbers of all."""

    thing: Thing
    first: Citation
    places: dict[str, list[int]] = field(default_factory=dict)


def evidence_annex(setting: Setting) -> AnnexText | None:
    """Nothing where the note cites nothing that may be shown."""
    cited = cited_things(setting)
    shown = [each for each in cited if setting.readers.may_see(each.thing, _source(each, setting))]
    if not shown:
        return None
    words = words_for(setting.note.language)
    _ = words.gettext
    head = (
        _("No."),
        _("Claim"),
        _("Passage"),
        _("Source and place"),
        _("As of"),
        *((_("Reliability"),) if setting.readers.in_house else ()),
        _("Cited in"),
    )
    references = References(setting.note, setting.materials, "in-text", setting.style)
    rows = tuple(_row(at, each, setting, references) for at, each in enumerate(shown, start=1))
    lead = _("Each statement that this note cites, with the exact words it rests on.")
    left_out = len(cited) - len(shown)
    if left_out:
        said = words.ngettext(
            "{count} is held back from these readers.",
            "{count} are held back from these readers.",
            left_out,
        )
        lead = f"{lead} {said.format(count=left_out)}"
    return AnnexText(_("Evidence table"), lead, (AnnexTable(_("Evidence cited"), head, rows),))


def cited_things(setting: Setting) -> tuple[_Cited, ...]:
    """In reading order, each once; what the library has lost is left out."""
    found: dict[str, _Cited] = {}
    numbers = number_citations(setting.note)
    for section in setting.note.sections:
        where = _name_of(section, setting)
        for at, paragraph in enumerate(paragraphs_of(section.body), start=1):
            for citation in paragraph.citations:
                thing = _thing(citation, setting.materials)
                if thing is None:
                    continue
                each = found.setdefault(citation.target, _Cited(thing, citation))
                number = numbers[citation.id] + setting.before if setting.numbered else at
                each.places.setdefault(where, []).append(number)
    return tuple(found.values())


def _thing(citation: Citation, materials: Materials) -> Thing | None:
    if citation.kind is CitedKind.EVIDENCE:
        return materials.evidence.get(EvidenceId(citation.target))
    return materials.recommendations.get(RecommendationId(citation.target))


def _name_of(section: Section, setting: Setting) -> str:
    rule = setting.kind.rule(section.key) if setting.kind else None
    named = rule.name.in_language(setting.note.language) if rule else ""
    return _in_short(section.heading) or named or setting.note.title


def _in_short(heading: str) -> str:
    """An annex is known by its letter."""
    before, colon, _title = heading.partition(":")
    is_annex = colon and before.casefold().startswith(ANNEX)
    return before.rstrip() if is_annex else heading


def _source(cited: _Cited, setting: Setting) -> Source | None:
    return source_of(cited.thing, setting.materials)


def _row(number: int, cited: _Cited, setting: Setting, references: References) -> Row:
    language = setting.note.language
    thing, source = cited.thing, _source(cited, setting)
    claim = thing.claim if isinstance(thing, Evidence) else thing.title
    return (
        Cell(str(number)),
        Cell(claim, thing.language),
        exact_words(thing, source, language),
        Cell(_where_from(cited, source, setting, references)),
        Cell(day_of(thing, source, language)),
        *((Cell(reliability(thing, source, language)),) if setting.readers.in_house else ()),
        Cell(_where_cited(cited, setting)),
    )


def _where_from(
    cited: _Cited, source: Source | None, setting: Setting, references: References
) -> str:
    """The source and the place in it, who spoke, and how it is to be handled."""
    _ = words_for(setting.note.language).gettext
    speaker = said_by(cited.thing, source)
    said = (
        references.place_words(cited.first),
        _("said by {speaker}").format(speaker=speaker) if speaker else "",
        handled(cited.thing, source, setting.note.language),
    )
    return "; ".join(filter(None, said))


def _where_cited(cited: _Cited, setting: Setting) -> str:
    words = words_for(setting.note.language)
    said = []
    for section, numbers in cited.places.items():
        known = sorted(set(numbers))
        if setting.numbered:
            form = words.ngettext(
                "{section}, note {numbers}", "{section}, notes {numbers}", len(known)
            )
        else:
            form = words.ngettext(
                "{section}, paragraph {numbers}", "{section}, paragraphs {numbers}", len(known)
            )
        form = form.replace(" {numbers}", "\u00a0{numbers}")
        said.append(form.format(section=section, numbers=", ".join(map(str, known))))
    return "; ".join(said)
